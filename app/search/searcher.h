// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/searchindex.h"

#include <QObject>

#include <thread>

namespace Wirecode::Search
{

/// Searches while somebody types, without ever waiting for an index: that is built in a thread, first with
/// codes and names only, then with everything. No prose is read before the first query that is not empty.
class Searcher : public QObject
{
    Q_OBJECT

public:
    /// The catalog must outlive the searcher.
    explicit Searcher(const Catalog::Catalog &catalog, QObject *parent = nullptr);
    /// Stops what is being built and waits for it, which takes milliseconds.
    ~Searcher() override;

    /// Searches in another language. Where an index has been begun, a new one is, and a query that is not empty
    /// is answered again as soon as it is there.
    void setTexts(const Language::TextTable &texts);
    /// Searches in other notes and tags, and answers the query again.
    void setShelved(const Shelved &shelved);
    /// Answers a query: at once, as far as the index has come.
    void setQuery(const QString &text, const Within &within = {});
    /// Begins to build the index of codes and names, so that the first key finds it ready.
    void prepare();

    const Query &query() const { return m_query; }

Q_SIGNALS:
    /// What the query found. `complete` is false while only codes and names (and the user's notes and tags)
    /// have been searched; the answer comes again when the rest has been.
    void resultsChanged(const Wirecode::Search::Results &results, bool complete);

private:
    void build(bool everything);
    void take(std::shared_ptr<SearchIndex> index, bool complete, const std::stop_token &stop);
    void answer();
    void listAll();

    const Catalog::Catalog &m_catalog;
    Language::TextTable m_texts;
    std::optional<ShelfIndex> m_shelved;
    Query m_query;
    Within m_within;
    std::shared_ptr<SearchIndex> m_index;    ///< null until its first stage is built
    std::shared_ptr<SearchIndex> m_outdated; ///< of another language: the next thread frees it
    bool m_complete = false;                 ///< whether m_index has everything
    bool m_everything = false;               ///< whether it will, when the thread is done
    std::jthread m_builder;
};

} // namespace Wirecode::Search
