// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shelf/shelf.h"

#include <QStringListModel>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace Wirecode::Window
{

/// What the user has to say about what is shown: whether it is a favourite, tags, and a note. What is typed is
/// in the shelf at once; what changes there is shown at once. The focus goes to the note.
class NotePane : public QWidget
{
    Q_OBJECT

public:
    /// The shelf must outlive the pane.
    explicit NotePane(Shelf::Shelf &shelf, QWidget *parent = nullptr);
    ~NotePane() override;

    /// Sets what it is about, with the name of each code such as "SMTP 421". Nothing to be about disables it.
    void setSubject(const std::optional<Shelf::Subject> &subject, const QStringList &names);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fitToFont();
    void showFavourite();
    void fillTags();
    void showTags();
    void showNote();
    void writeTags();
    void writeNote();
    void showFull(QLabel *label, bool isFull);

    Shelf::Shelf &m_shelf;
    std::optional<Shelf::Subject> m_subject;
    QStringList m_names;
    QToolButton *m_favourite;
    QLabel *m_heading;
    QLabel *m_tagsLabel;
    QLineEdit *m_tags;
    QStringListModel m_knownTags;
    QPlainTextEdit *m_note;
    QLabel *m_full;     ///< says that the note takes no more
    QLabel *m_tagsFull; ///< says that tags were cut
};

} // namespace Wirecode::Window
