// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "language/texttable.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace Wirecode::Search
{
struct Completion;
}

namespace Wirecode::Window
{

class FilterCompleter;

/// The field for what is searched, with filters offered as they are typed.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    /// The catalog must outlive the field.
    explicit SearchField(const Catalog::Catalog &catalog, QWidget *parent = nullptr);

    /// Speaks another language.
    void setTexts(const Language::TextTable &texts);
    /// The user's tags, to be offered for the filter "tag:".
    void setTags(const QStringList &tags) { m_tags = tags; }
    /// Takes the focus and a key that was pressed where nothing is typed, as if it had been pressed here at the
    /// end of the text.
    void continueWith(QKeyEvent *event);

Q_SIGNALS:
    /// Enter was pressed; with Ctrl to compare.
    void entered(bool comparing);
    /// The Down key leads to what was found.
    void leftDownwards();
    /// A text was pasted of which only the beginning would find room here.
    void longTextPasted(const QString &text);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;

private:
    void showClear();
    void offerFilters();
    void take(const Search::Completion &completion);

    const Catalog::Catalog &m_catalog;
    Language::TextTable m_texts;
    QStringList m_tags;
    QAction *m_clear;
    FilterCompleter *m_filters = nullptr; ///< made when the first filter is offered
};

} // namespace Wirecode::Window
