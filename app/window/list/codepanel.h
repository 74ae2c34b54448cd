// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/lazyrecognizer.h"
#include "search/searcher.h"
#include "window/list/codelistmodel.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QStackedLayout;
class QVBoxLayout;

namespace Wirecode::Window
{

class CodeListView;
class CountLine;
class HiddenHint;
class ProtocolChips;
class SearchField;

/// The left part of the window: search field, protocols and the list of what they find.
class CodePanel : public QWidget
{
    Q_OBJECT

public:
    /// Everything handed in must outlive the panel.
    CodePanel(const Catalog::Catalog &catalog, const Language::TextTable &texts,
        Recognize::LazyRecognizer &recognizer, QWidget *parent = nullptr);

    /// Speaks and searches in another language. What is typed, chosen and scrolled stays.
    void setTexts(const Language::TextTable &texts);
    /// Shows the user's favourites and what is noted, and searches in notes and tags.
    void setShelved(const Search::Shelved &shelved);
    /// Marks a code in the list without saying so by codeChosen(); an unset one marks nothing.
    void setCurrent(const std::optional<Catalog::CodeId> &id);
    /// Tells which two codes are compared, the left one first.
    void setCompared(const std::optional<Catalog::CodeId> &left, const std::optional<Catalog::CodeId> &right);
    /// The ids of the protocols that the list is limited to; none for all.
    QStringList protocols() const;
    void setProtocols(const QStringList &ids);
    void focusSearch();
    /// Searches for a text as if it had been typed.
    void searchFor(const QString &text);
    /// Does what the first frame can do without.
    void prepare();

Q_SIGNALS:
    /// The user limits the list to other protocols.
    void protocolsChanged();
    /// A code is to be shown on the active side; walking: the arrow keys passed over it.
    void codeChosen(const Wirecode::Catalog::CodeId &id, bool walking);
    /// A code is to be put beside the one that is shown.
    void compareRequested(const Wirecode::Catalog::CodeId &id);
    /// What was typed or pasted is a text, and this is what it says.
    void textExplained(const QString &text, const Wirecode::Recognize::Explanation &explanation);
    /// A text was pasted that is too long for the field.
    void longTextPasted(const QString &text);
    /// A code is to become a favourite, or to be one no longer.
    void favouriteRequested(const Wirecode::Catalog::CodeId &id, bool favourite);
    /// Something is done that is not seen; a sentence that says what.
    void done(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void search();
    void searchAndExplain();
    void explain();
    QList<Catalog::CodeId> leading(bool isNearest) const;
    void setDistances();
    void take(const Search::Results &results);
    void showState();
    void showHidden();
    QString emptyText() const;
    void whenAnswered(std::function<void()> act);
    void enter(bool comparing);
    void openFirst();
    void enterList();

    const Catalog::Catalog &m_catalog;
    Recognize::LazyRecognizer &m_recognizer;
    Search::Searcher m_searcher;
    CodeListModel m_model;
    SearchField *m_field;
    ProtocolChips *m_protocols;
    HiddenHint *m_hidden;
    CodeListView *m_list;
    QLabel *m_empty;
    QStackedLayout *m_results;
    QVBoxLayout *m_layout;
    QVBoxLayout *m_controls;
    CountLine *m_count;
    bool m_isWaiting = false;             ///< what is listed does not answer the query yet
    bool m_isUnread = false;              ///< nor has the recognizer been there to read it
    Recognize::Explanation m_explanation; ///< of what is typed, where that may hold codes
    bool m_isFresh = false;               ///< nobody has been in the list since it answers the query
    std::function<void()> m_afterAnswer;  ///< what a key asked for while the answer was not there
};

} // namespace Wirecode::Window
