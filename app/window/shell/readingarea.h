// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "navigation/sides.h"
#include "shelf/shelf.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QSplitter;
class QToolBar;
class QToolButton;

namespace Wirecode::Window
{

class Commands;
class SheetView;
class NotePane;

/// The right part of the window: the tools, below them what is read, and what the user has noted about it.
class ReadingArea : public QWidget
{
    Q_OBJECT

public:
    /// The commands must have been created. Everything handed in must outlive the area.
    ReadingArea(const Catalog::Catalog &catalog, Shelf::Shelf &shelf, const Commands &commands);

    SheetView *view() const { return m_view; }
    /// Says for a few seconds what has been done.
    void say(const QString &sentence);

    /// What notes are about.
    void setSubject(const Navigation::Sides &sides);
    /// Marks the sides that hold a favourite.
    void showFavourites(const Navigation::Sides &sides);
    void showNotes(bool shown);
    /// Goes to the note, which is shown.
    void writeNote();
    QByteArray noteState() const;
    void restoreNoteState(const QByteArray &state);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void fitToFont();
    void fitWords();
    void placeNotes();
    void placeSaid();

    QToolBar *m_tools;
    QLabel *m_said;
    QTimer m_silence;
    SheetView *m_view;
    QSplitter *m_parts;
    const Catalog::Catalog &m_catalog;
    Shelf::Shelf &m_shelf;
    std::optional<Shelf::Subject> m_subject;
    QStringList m_names;
    QList<QToolButton *> m_wordy; ///< tools that say in words what they do where there is room
    bool m_wantsNotes = false;
    NotePane *m_notes = nullptr; ///< made when it is first shown
};

} // namespace Wirecode::Window
