// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searcher.h"

namespace Wirecode::Search
{

Searcher::Searcher(const Catalog::Catalog &catalog, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
{
}

Searcher::~Searcher() = default;

void Searcher::setTexts(const Language::TextTable &texts)
{
    m_texts = texts;
    m_index.reset();
    m_builder.request_stop();
    m_isBuilding = false;
    if (!m_query.isEmpty())
        answer();
}

void Searcher::setShelved(const Shelved &shelved)
{
    m_shelved.emplace(m_catalog, shelved);
    if (!m_query.isEmpty())
        answer();
}

void Searcher::setQuery(const QString &text, const Within &within)
{
    m_query = Query::parse(text);
    m_within = within;
    answer();
}

void Searcher::build()
{
    m_isBuilding = true;
    // The thread ends the one before it, which could take longer than a frame.
    m_builder = std::jthread([this, language = m_texts.languageId(), before = std::move(m_builder)](
                                 const std::stop_token &stop) mutable {
        before = {};
        // Its own: no translator is asked from two threads.
        std::shared_ptr<SearchIndex> index =
            SearchIndex::build(m_catalog, Language::TextTable(language), SearchIndex::Scope::Everything, stop);
        QMetaObject::invokeMethod(this, [this, index = std::move(index), stop]() mutable {
            // Another language may have been chosen since.
            if (stop.stop_requested())
                return;
            m_isBuilding = false;
            m_index = std::move(index);
            // Nothing typed is answered already, whatever the language.
            if (!m_query.isEmpty())
                answer();
        });
    });
}

void Searcher::answer()
{
    if (m_query.isEmpty()) {
        listAll();
        return;
    }
    if (!m_index && !m_isBuilding)
        m_index = SearchIndex::open(m_catalog, m_texts);
    if (m_index)
        Q_EMIT resultsChanged(m_index->search(m_query, m_within, m_shelved ? &*m_shelved : nullptr));
    else if (!m_isBuilding)
        build();
}

/// Nothing was typed: that needs no index.
void Searcher::listAll()
{
    QList<const Catalog::StatusCode *> codes;
    for (const Catalog::Registry &registry : m_catalog.registries()) {
        if (m_within.protocols.contains(registry.protocol))
            codes += m_catalog.codesOf(registry.id);
    }
    if (m_within.protocols.isEmpty())
        codes = m_catalog.codes();
    Results results;
    results.total = codes.size();
    results.matches.reserve(std::min(results.total, mostMatches));
    for (const Catalog::StatusCode *code : codes.first(std::min(results.total, mostMatches)))
        results.matches.append({code, Tier::ExactCode});
    Q_EMIT resultsChanged(results);
}

} // namespace Wirecode::Search
