// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/searchindex.h"

#include <QObject>

#include <thread>

namespace Wirecode::Search
{

/// Searches while somebody types, without ever waiting for an index: at the first query that is not empty the
/// one made with the program is opened, and where there is none, one is built in a thread.
class Searcher : public QObject
{
    Q_OBJECT

public:
    /// The catalog must outlive the searcher.
    explicit Searcher(const Catalog::Catalog &catalog, QObject *parent = nullptr);
    /// Stops what is being built and waits for it, which takes milliseconds.
    ~Searcher() override;

    /// Searches in another language. A query that is not empty is answered again.
    void setTexts(const Language::TextTable &texts);
    /// Searches in other notes and tags, and answers the query again.
    void setShelved(const Shelved &shelved);
    /// Answers a query: at once, or as soon as the index is built.
    void setQuery(const QString &text, const Within &within = {});

    const Query &query() const { return m_query; }

Q_SIGNALS:
    /// What the query found.
    void resultsChanged(const Wirecode::Search::Results &results);

private:
    void build();
    void answer();
    void listAll();

    const Catalog::Catalog &m_catalog;
    Language::TextTable m_texts;
    std::optional<ShelfIndex> m_shelved;
    Query m_query;
    Within m_within;
    std::shared_ptr<SearchIndex> m_index; ///< null until somebody searches in this language
    bool m_isBuilding = false;
    std::jthread m_builder;
};

} // namespace Wirecode::Search
