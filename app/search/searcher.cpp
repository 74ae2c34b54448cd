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
    if (!m_builder.joinable())
        return;
    m_outdated = std::move(m_index);
    m_complete = false;
    build(!m_query.isEmpty());
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

void Searcher::prepare()
{
    if (!m_builder.joinable())
        build(false);
}

/// Begins to build what is missing.
void Searcher::build(bool everything)
{
    m_everything = everything;
    std::vector<SearchIndex::Scope> scopes;
    if (!m_index)
        scopes.push_back(SearchIndex::Scope::CodesAndNames);
    if (everything)
        scopes.push_back(SearchIndex::Scope::Everything);
    m_builder.request_stop();
    // The thread ends the one before it and frees its index, both of which could take longer than a frame.
    m_builder = std::jthread([this, scopes, language = m_texts.languageId(), before = std::move(m_builder),
                                 old = std::move(m_outdated)](const std::stop_token &stop) mutable {
        before = {};
        old.reset();
        // Its own: no translator is asked from two threads.
        const Language::TextTable texts(language);
        for (const SearchIndex::Scope scope : scopes) {
            std::shared_ptr<SearchIndex> index = SearchIndex::build(m_catalog, texts, scope, stop);
            if (!index)
                return;
            const bool complete = scope == SearchIndex::Scope::Everything;
            QMetaObject::invokeMethod(this, [this, index = std::move(index), complete, stop]() mutable {
                take(std::move(index), complete, stop);
            });
        }
    });
}

/// Takes an index over from the thread that built it, unless another language has been chosen since.
void Searcher::take(std::shared_ptr<SearchIndex> index, bool complete, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return;
    m_index = std::move(index);
    m_complete = complete;
    // Nothing typed is answered already, whatever the language.
    if (!m_query.isEmpty())
        answer();
}

void Searcher::answer()
{
    if (!m_query.isEmpty() && !m_everything)
        build(true);
    if (m_query.isEmpty()) {
        listAll();
    } else if (m_index) {
        Q_EMIT resultsChanged(
            m_index->search(m_query, m_within, m_shelved ? &*m_shelved : nullptr), m_complete);
    }
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
    Q_EMIT resultsChanged(results, true);
}

} // namespace Wirecode::Search
