// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/wordsearch.h"

#include "search/linereader.h"

#include <algorithm>

namespace Wirecode::Search
{

namespace
{

constexpr size_t readForOrder =
    512; ///< documents of which names and aliases are read, to see the words in them
constexpr size_t readToTheEnd = 256;      ///< documents of which the prose is read as well
constexpr size_t readForPhrases = 16384;  ///< documents that are read to see whether they have a phrase
constexpr quint32 readFromAfar = 250'000; ///< documents of words that have a term inside or are only like it

constexpr size_t readAhead = 8; ///< documents that are fetched while one is read
/// Sums that are looked at together: most of them are out of the question, which is seen for all at once.
constexpr size_t blockSize = 64;

quint8 bestOf(const Levels &sums, size_t block)
{
    const quint8 *const first = sums.data() + block;
    quint8 best = none;
    for (size_t i = 0; i < blockSize; ++i)
        best = std::min(best, first[i]);
    return best;
}

/// Calls visit(document, sum) for each document with that sum or a better one, until it returns false.
template<typename Visit>
void eachUpTo(quint8 worst, const Levels &sums, Visit visit)
{
    for (size_t block = 0; block < sums.size(); block += blockSize) {
        if (bestOf(sums, block) > worst)
            continue;
        // Picked without a branch, which would be guessed wrong half of the time.
        std::array<quint32, blockSize> picked; // NOLINT(cppcoreguidelines-pro-type-member-init)
        size_t count = 0;
        for (size_t i = 0; i < blockSize; ++i) {
            picked[count] = static_cast<quint32>(block + i);
            count += static_cast<size_t>(sums[block + i] <= worst);
        }
        for (size_t i = 0; i < count; ++i) {
            if (!visit(picked[i], sums[picked[i]]))
                return;
        }
    }
}

/// How many documents have each sum.
std::array<size_t, none + 1> countSums(const Levels &sums)
{
    // Four counts in turn: one alone would wait for itself where many sums are the same.
    std::array<std::array<quint32, none + 1>, 4> counts{};
    for (size_t block = 0; block < sums.size(); block += blockSize) {
        if (bestOf(sums, block) == none)
            continue;
        for (size_t i = block; i < block + blockSize; i += counts.size()) {
            for (size_t lane = 0; lane < counts.size(); ++lane)
                ++counts[lane][sums[i + lane]];
        }
    }
    std::array<size_t, none + 1> result{};
    for (const auto &lane : counts)
        std::ranges::transform(result, lane, result.begin(), std::plus<>());
    return result;
}

} // namespace

WordSearch::WordSearch(const WordIndex &index, std::vector<quint8> handicaps)
    : m_handicaps(std::move(handicaps))
    , m_words{&index, {}}
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
        if (!m_handicaps.empty())
            addHandicaps();
        for (size_t i = 0; i < barred.size(); ++i)
            m_sums[i] |= barred[i];
        const bool phrases = !query.phrases.empty();
        hits = take(std::max(limit, phrases ? readForPhrases : readForOrder));
        if (hits.total > 0 || query.terms.empty())
            break;
    }
    hits.atLeast = m_budget.exceeded;
    if (!query.terms.empty())
        read(query, overlay, hits);
    if (hits.hits.size() > limit)
        hits.hits.resize(limit);
    return hits;
}

void WordSearch::collect(const WordQuery &query, Reach reach, const Overlay *overlay)
{
    const quint32 count = m_words.index->documentCount();
    const size_t padded = (count + blockSize - 1) / blockSize * blockSize;
    m_words.marks.assign(query.terms.empty() ? 0 : m_words.index->words().size(), {});
    m_notes = {overlay ? &overlay->words : nullptr, {}};
    if (overlay && !query.terms.empty())
        m_notes.marks.resize(overlay->words.words().size());
    m_worst.clear();
    bool first = true;
    for (size_t term = 0; term < query.terms.size(); ++term) {
        m_levels.assign(padded, none);
        collectTerm(query, term, reach == Reach::TyposIfNeeded ? Reach::Insides : reach, overlay);
        if (reach == Reach::TyposIfNeeded && std::ranges::count(m_levels, none) == std::ssize(m_levels))
            collectTerm(query, term, Reach::Typos, overlay);
        if (query.terms[term].required)
            addLevels(std::exchange(first, false));
    }
    if (first) {
        // Nothing has to be: every document answers.
        m_sums.assign(padded, none);
        std::fill_n(m_sums.begin(), count, Level::code);
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
    // Bytes and local pointers only, so that the compiler can work on many documents at once.
    constexpr quint8 unmentioned = mentioned - 1;
    quint8 *const sums = m_sums.data();
    quint8 *const worst = m_worst.data();
    const quint8 *const levels = m_levels.data();
    for (size_t i = 0, count = m_sums.size(); i < count; ++i) {
        const quint8 sum = sums[i];
        const quint8 level = levels[i];
        worst[i] = std::max<quint8>(worst[i] & unmentioned, level & unmentioned);
        const quint8 room = none - 1 - sum;
        const quint8 both = sum + std::min(level, room);
        sums[i] = ((sum == none) | (level == none)) ? none : both;
    }
}

void WordSearch::addHandicaps()
{
    if (m_worst.empty())
        m_worst = m_sums;
    for (size_t i = 0; i < m_handicaps.size(); ++i) {
        if (m_sums[i] != none)
            m_sums[i] += std::min<quint8>(m_handicaps[i], none - 1 - m_sums[i]);
    }
}

/// The documents in the order of their sums, the first `limit` of them, and how many there are.
WordHits WordSearch::take(size_t limit) const
{
    std::array<size_t, none + 1> starts = countSums(m_sums); // of the documents of each sum, in the hits
    starts[none] = 0;
    WordHits hits;
    quint8 worst = 0; // that is still among the hits
    for (size_t sum = 0; sum < none; ++sum) {
        if (hits.total < limit && starts[sum] > 0)
            worst = static_cast<quint8>(sum);
        hits.total += std::exchange(starts[sum], hits.total);
    }
    hits.hits.resize(std::min(limit, hits.total));
    const Levels &levels = m_worst.empty() ? m_sums : m_worst;
    size_t taken = 0;
    eachUpTo(worst, m_sums, [&](quint32 document, quint8 sum) {
        const size_t at = starts[sum]++;
        if (at < hits.hits.size()) {
            hits.hits[at] = {document, static_cast<quint8>(levels[document] & (mentioned - 1))};
            ++taken;
        }
        return taken < hits.hits.size();
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
    LineReader reader(query, phrases || hits.total <= readToTheEnd ? Field::Rest : Field::Log);
    for (size_t i = 0; i < count; ++i) {
        const WordHits::Hit hit = hits.hits[i];
        // The documents lie far from each other.
        m_words.index->fetch(hits.hits[std::min(i + readAhead, count - 1)].document);
        reader.begin(hit.level);
        reader.read(m_words, hit.document);
        if (overlay) {
            const auto noted = std::ranges::lower_bound(overlay->documents, hit.document);
            if (noted != overlay->documents.end() && *noted == hit.document)
                reader.read(m_notes, static_cast<quint32>(noted - overlay->documents.begin()));
        }
        const quint8 handicap = m_handicaps.empty() ? quint8(0) : m_handicaps[hit.document];
        const LineReader::Reading reading =
            reader.result(std::max(m_sums[hit.document], handicap) - handicap, handicap);
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
