// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/searchindex.h"

#include <QObject>

#include <thread>

namespace Wirecode::Search
{

/// Searches while somebody types, without ever waiting for an index: that is built in a thread, first with
/// codes and names only, then with everything.
///
/// No thread is started before prepare() or the first query that is not empty.
class Searcher : public QObject
{
    Q_OBJECT

public:
    /// The catalog must outlive the searcher.
    explicit Searcher(const Catalog::Catalog &catalog, QObject *parent = nullptr);
    /// Stops what is being built and waits for it, which takes milliseconds.
    ~Searcher() override;

    /// Searches in another language. Where an index has been begun, a new one is, and the query is answered
    /// again as soon as it is there.
    void setTexts(const Language::TextTable &texts);
    /// Searches in other notes and tags, and answers the query again.
    void setPersonal(const Personal &personal);
    /// Answers a query: at once, as far as the index has come.
    void setQuery(const QString &text, const Within &within = {});
    /// Begins to build the index, so that the first key finds it ready.
    void prepare();

    const Query &query() const { return m_query; }

Q_SIGNALS:
    /// What the query found. `complete` is false while only codes and names (and the user's notes and tags)
    /// have been searched; the answer comes again when the rest has been.
    void resultsChanged(const Wirecode::Search::Results &results, bool complete);

private:
    void build();
    void take(std::shared_ptr<SearchIndex> index, bool complete, const std::stop_token &stop);
    void answer();
    void answerWithoutIndex();

    const Catalog::Catalog &m_catalog;
    Language::TextTable m_texts;
    std::optional<PersonalIndex> m_personal;
    Query m_query;
    Within m_within;
    bool m_asked = false;                 ///< whether there was a query
    std::shared_ptr<SearchIndex> m_index; ///< null until its first stage is built
    bool m_complete = false;              ///< whether m_index has everything
    std::jthread m_builder;
};

} // namespace Wirecode::Search
