// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/wordsearch.h"

#include "search/linereader.h"

#include <algorithm>
#include <cstring>

namespace Wirecode::Search
{

namespace
{

constexpr size_t readForOrder = 2048;     ///< documents that are read to see how the words lie in them
constexpr size_t readForPhrases = 16384;  ///< documents that are read to see whether they have a phrase
constexpr quint32 readFromAfar = 500'000; ///< documents of words that have a term inside or are only like it

/// A word of memory in which no document answers.
constexpr quint64 allNone = ~quint64(0);

bool needsReading(const WordQuery &query)
{
    return query.terms.size() > 1 || !query.phrases.empty();
}

/// Calls visit(document, sum) for each document that answers.
template<typename Visit>
void eachAnswer(const Levels &sums, Visit visit)
{
    for (size_t i = 0; i < sums.size(); i += sizeof(quint64)) {
        quint64 eight = 0;
        std::memcpy(&eight, sums.data() + i, sizeof eight);
        if (eight == allNone)
            continue;
        for (size_t document = i; document < i + sizeof eight; ++document)
            visit(static_cast<quint32>(document), sums[document]);
    }
}

} // namespace

WordSearch::WordSearch(const WordIndex &index)
    : m_words{&index, {}}
{
}

WordHits WordSearch::find(
    const WordQuery &query, const Overlay *overlay, const std::vector<quint8> &barred, size_t limit)
{
    WordHits hits;
    for (const Reach reach : {Reach::Insides, Reach::TyposIfNeeded, Reach::Typos}) {
        m_budget = {readFromAfar};
        collect(query, reach, overlay);
        exclude(query, overlay);
        for (size_t i = 0; i < barred.size(); ++i)
            m_sums[i] |= barred[i];
        const bool phrases = !query.phrases.empty();
        hits = take(std::max(limit, phrases ? readForPhrases : readForOrder));
        if (hits.total > 0 || query.terms.empty())
            break;
    }
    hits.atLeast = m_budget.exceeded;
    if (needsReading(query))
        read(query, overlay, hits);
    if (hits.hits.size() > limit)
        hits.hits.resize(limit);
    return hits;
}

void WordSearch::collect(const WordQuery &query, Reach reach, const Overlay *overlay)
{
    const quint32 count = m_words.index->documentCount();
    const size_t padded = (count + sizeof(quint64) - 1) / sizeof(quint64) * sizeof(quint64);
    m_words.marks.assign(needsReading(query) ? m_words.index->words().size() : 0, {});
    m_notes = {overlay ? &overlay->words : nullptr, {}};
    if (overlay && needsReading(query))
        m_notes.marks.resize(overlay->words.words().size());
    m_sums.assign(padded, none);
    m_worst.clear();
    std::fill_n(m_sums.begin(), count, Level::code);
    bool first = true;
    for (size_t term = 0; term < query.terms.size(); ++term) {
        m_levels.assign(padded, none);
        collectTerm(query, term, reach == Reach::TyposIfNeeded ? Reach::Insides : reach, overlay);
        if (reach == Reach::TyposIfNeeded && std::ranges::count(m_levels, none) == std::ssize(m_levels))
            collectTerm(query, term, Reach::Typos, overlay);
        if (query.terms[term].required)
            addLevels(std::exchange(first, false));
    }
}

/// Betters m_levels by a term.
void WordSearch::collectTerm(const WordQuery &query, size_t term, Reach reach, const Overlay *overlay)
{
    Search::collectTerm(m_words, query, term, reach, m_budget, m_levels);
    if (overlay)
        collectOverlay(query, term, reach, *overlay);
}

void WordSearch::collectOverlay(const WordQuery &query, size_t term, Reach reach, const Overlay &overlay)
{
    Levels levels(overlay.documents.size() + 1, none);
    Search::collectTerm(m_notes, query, term, reach, m_budget, levels);
    for (size_t i = 0; i < overlay.documents.size(); ++i) {
        quint8 &level = m_levels[overlay.documents[i]];
        level = std::min(level, levels[i]);
    }
}

void WordSearch::exclude(const WordQuery &query, const Overlay *overlay)
{
    for (const WordQuery::Term &term : query.excluded) {
        const WordQuery alone{{term}, {}, {}};
        m_levels.assign(m_sums.size(), none);
        Layer words{m_words.index, {}};
        Search::collectTerm(words, alone, 0, Reach::Beginnings, m_budget, m_levels);
        if (overlay)
            collectOverlay(alone, 0, Reach::Beginnings, *overlay);
        std::ranges::transform(m_sums, m_levels, m_sums.begin(),
            [](quint8 sum, quint8 level) { return level == none ? sum : none; });
    }
}

/// Adds the levels of a term to those of the terms before.
void WordSearch::addLevels(bool first)
{
    if (first) {
        m_sums.swap(m_levels);
        return;
    }
    if (m_worst.empty())
        m_worst = m_sums;
    constexpr quint8 unmentioned = mentioned - 1;
    for (size_t i = 0; i < m_sums.size(); ++i) {
        const quint8 sum = m_sums[i];
        const quint8 level = m_levels[i];
        m_worst[i] = std::max<quint8>(m_worst[i] & unmentioned, level & unmentioned);
        const auto both = static_cast<quint8>(std::min(sum + level, none - 1));
        m_sums[i] = sum == none || level == none ? none : both;
    }
}

/// The documents in the order of their sums, the first `limit` of them, and how many there are.
WordHits WordSearch::take(size_t limit) const
{
    std::array<size_t, none + 1> begins{}; // of the documents of each sum, in the hits
    eachAnswer(m_sums, [&begins](quint32, quint8 sum) { ++begins[sum]; });
    begins[none] = 0;
    WordHits hits;
    for (size_t &begin : begins)
        hits.total += std::exchange(begin, hits.total);
    hits.hits.resize(std::min(limit, hits.total));
    const Levels &levels = m_worst.empty() ? m_sums : m_worst;
    eachAnswer(m_sums, [&](quint32 document, quint8 sum) {
        if (sum != none && begins[sum] < hits.hits.size()) {
            hits.hits[begins[sum]] = {document, static_cast<quint8>(levels[document] & (mentioned - 1))};
            ++begins[sum];
        }
    });
    return hits;
}

/// Drops what does not have the phrases, and puts first what has the words one after the other.
void WordSearch::read(const WordQuery &query, const Overlay *overlay, WordHits &hits) const
{
    struct Read {
        WordHits::Hit hit;
        quint32 score;
    };
    const bool phrases = !query.phrases.empty();
    const size_t count = std::min(hits.hits.size(), phrases ? readForPhrases : readForOrder);
    std::vector<Read> read;
    LineReader reader(query);
    for (const WordHits::Hit hit : std::span(hits.hits).first(count)) {
        reader.begin();
        reader.read(m_words, hit.document);
        if (overlay) {
            const auto noted = std::ranges::lower_bound(overlay->documents, hit.document);
            if (noted != overlay->documents.end() && *noted == hit.document)
                reader.read(m_notes, static_cast<quint32>(noted - overlay->documents.begin()));
        }
        const LineReader::Reading reading = reader.result(m_sums[hit.document], hit.level);
        if (reading.answers)
            read.push_back({{hit.document, reading.level}, reading.score});
    }
    std::ranges::stable_sort(read, {}, &Read::score);
    std::ranges::transform(read, hits.hits.begin(), &Read::hit);
    if (phrases) {
        hits.atLeast = hits.atLeast || hits.total > count;
        hits.hits.resize(read.size());
        hits.total = read.size();
    }
}

} // namespace Wirecode::Search
