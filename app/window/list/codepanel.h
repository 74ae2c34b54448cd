// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/searcher.h"
#include "window/list/codelistmodel.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QStackedLayout;

namespace Wirecode::Window
{

class ClassFilter;
class CodeListView;
class SearchField;

/// The left part of the window: search field, class filter and the list of what they find.
class CodePanel : public QWidget
{
    Q_OBJECT

public:
    /// The catalog must outlive the panel.
    CodePanel(const Catalog::Catalog &catalog, const Language::TextTable &texts, QWidget *parent = nullptr);

    /// Speaks and searches in another language. What is typed, chosen and scrolled stays.
    void setTexts(const Language::TextTable &texts);
    /// Shows the user's favourites, and searches in notes and tags.
    void setShelved(const Search::Shelved &shelved);
    /// Marks a code in the list without saying so by codeChosen(); an unset one marks nothing.
    void setCurrent(const std::optional<Catalog::CodeId> &id);
    void focusSearch();
    /// Does what the first frame can do without, so that the first key finds it done.
    void prepare();

Q_SIGNALS:
    /// A code is to be shown on the active side; walking: the arrow keys passed over it.
    void codeChosen(const Wirecode::Catalog::CodeId &id, bool walking);
    /// A code is to be put beside the one that is shown.
    void compareRequested(const Wirecode::Catalog::CodeId &id);
    /// A code is to become a favourite, or to be one no longer.
    void favouriteRequested(const Wirecode::Catalog::CodeId &id, bool favourite);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void search();
    void take(const Search::Results &results, bool complete);
    void showState();
    void whenAnswered(std::function<void()> act);
    void openFirst(bool comparing);
    void enterList();

    Search::Searcher m_searcher;
    CodeListModel m_model;
    SearchField *m_field;
    ClassFilter *m_classes;
    CodeListView *m_list;
    QLabel *m_empty;
    QStackedLayout *m_results;
    QLabel *m_count;
    bool m_isWaiting = false;            ///< what is listed does not answer the query yet
    bool m_isFresh = false;              ///< nobody has been in the list since it answers the query
    std::function<void()> m_afterAnswer; ///< what a key asked for while the answer was not there
};

} // namespace Wirecode::Window
