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
    if (m_builder.joinable())
        build();
}

void Searcher::setPersonal(const Personal &personal)
{
    m_personal.emplace(m_catalog, personal);
    if (m_asked)
        answer();
}

void Searcher::setQuery(const QString &text, const Within &within)
{
    m_query = Query::parse(text);
    m_within = within;
    m_asked = true;
    answer();
}

void Searcher::prepare()
{
    if (!m_builder.joinable())
        build();
}

void Searcher::build()
{
    m_builder.request_stop();
    m_complete = false;
    // The thread ends the one before it and frees its index, both of which could take longer than a frame.
    m_builder = std::jthread([this, texts = m_texts, before = std::move(m_builder), old = std::move(m_index)](
                                 const std::stop_token &stop) mutable {
        before = {};
        old.reset();
        for (const auto scope : {SearchIndex::Scope::CodesAndNames, SearchIndex::Scope::Everything}) {
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
    if (m_index) {
        Q_EMIT resultsChanged(
            m_index->search(m_query, m_within, m_personal ? &*m_personal : nullptr), m_complete);
    } else if (m_query.isEmpty()) {
        answerWithoutIndex();
    } else {
        prepare();
    }
}

/// Nothing was typed: that needs no index.
void Searcher::answerWithoutIndex()
{
    Results results;
    for (const Catalog::StatusCode *code : m_catalog.codes()) {
        if (!m_within.contains(*code))
            continue;
        if (results.total++ < mostMatches)
            results.matches.append({code, Tier::ExactCode});
    }
    Q_EMIT resultsChanged(results, true);
}

} // namespace Wirecode::Search
