// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/termlevels.h"

#include <algorithm>

namespace Wirecode::Search
{

namespace
{

constexpr quint8 is = 0;             ///< a word fits as a whole
constexpr quint8 begins = 1;         ///< or by its beginning
constexpr size_t shortestInside = 3; ///< bytes; fewer are inside nearly every word

/// The level of a word in a place, by how well it fits in the place that is the best.
constexpr quint8 levelAt(quint8 place, quint8 best)
{
    return static_cast<quint8>(2 * place + best);
}

/// The level of a word that does not begin so: its steps are wider.
constexpr quint8 distantLevelAt(quint8 place, quint8 best)
{
    constexpr std::array<quint8, placeCount> steps{0, 0, 0, 1, 1, 1, 2, 3};
    return static_cast<quint8>(best + steps.at(place));
}

class Collector
{
public:
    Collector(Layer &layer, Budget &budget, Levels &levels)
        : m_layer(layer)
        , m_index(*layer.index)
        , m_budget(budget)
        , m_levels(levels)
    {
    }

    void collect(const WordQuery &query, size_t term, Reach reach)
    {
        const WordQuery::Term &wanted = query.terms[term];
        const quint32 bit = 1U << term;
        m_numeric = wanted.isNumeric();
        if (wanted.kind == WordQuery::Kind::Pattern) {
            collectPattern(wanted.text, bit);
            return;
        }
        const WordRange whole = m_index.words().exactly(wanted.text);
        mark(whole, &Marks::whole, bit);
        mark(whole, &Marks::begins, bit);
        collect(whole, is);
        if (wanted.kind == WordQuery::Kind::Whole)
            return;
        const WordRange beginnings = m_index.words().beginningWith(wanted.text);
        mark(beginnings, &Marks::begins, bit);
        collect(beginnings, begins);
        if (term > 0)
            collectJoined(query.terms[term - 1], wanted, bit);
        if (term + 1 < query.terms.size())
            collectJoined(wanted, query.terms[term + 1], bit << 1);
        if (reach >= Reach::Insides && !m_numeric && wanted.text.size() >= shortestInside) {
            for (const quint32 word : m_index.words().containing(wanted.text))
                collectWithinBudget(word, Level::inside);
        }
        if (reach >= Reach::Typos) {
            for (const NearWord &near : m_index.words().near(wanted.text)) {
                mark({near.word, near.word + 1}, &Marks::begins, bit);
                mark({near.word, near.word + 1}, &Marks::whole, bit);
                collectWithinBudget(near.word, near.typos > 1 ? Level::typos : Level::typo);
            }
        }
    }

private:
    void mark(WordRange range, quint16 Marks::*which, quint32 bit)
    {
        if (m_layer.marks.empty())
            return;
        for (quint32 word = range.first; word < range.last; ++word)
            m_layer.marks[m_index.ordinalOf(word)].*which |= static_cast<quint16>(bit);
    }

    /// `fit` says whether the words are the term or only begin so.
    void collect(WordRange range, quint8 fit)
    {
        if (const std::span<const quint8> places = m_index.placesOf(range); !places.empty()) {
            collectCrowd(places, fit);
            return;
        }
        for (quint8 place = 0; place < placeCount; ++place) {
            const bool mention = m_numeric && place > 0;
            collect(range, static_cast<Place>(place), levelAt(place, fit) | (mention ? mentioned : 0));
        }
    }

    void collect(WordRange range, Place place, int level)
    {
        m_index.eachDocument(
            range, place, [all = m_levels.data(), level = static_cast<quint8>(level)](quint32 document) {
                all[document] = std::min(all[document], level);
            });
    }

    void collectCrowd(std::span<const quint8> places, quint8 fit)
    {
        // Bytes and local pointers only, so that the compiler can work on many documents at once.
        const quint8 mention = m_numeric ? mentioned : 0;
        const auto better = [fit, mention](quint8 level, quint8 place) {
            const quint8 here = levelAt(place, fit) | (place == 0 ? quint8(0) : mention);
            return std::min(level, place == WordIndex::noPlace ? none : here);
        };
        const size_t half = places.size();
        const quint8 *const both = places.data();
        quint8 *const first = m_levels.data();
        for (size_t i = 0; i < half; ++i)
            first[i] = better(first[i], both[i] & 0xf);
        quint8 *const second = first + half;
        for (size_t i = 0; i < half; ++i)
            second[i] = better(second[i], both[i] >> 4);
    }

    void collectWithinBudget(quint32 word, quint8 best)
    {
        const WordRange range{word, word + 1};
        const quint32 documents = m_index.mentions(range);
        if (documents > m_budget.documents) {
            m_budget.exceeded = true;
            return;
        }
        m_budget.documents -= documents;
        for (quint8 place = 0; place < placeCount; ++place)
            collect(range, static_cast<Place>(place), distantLevelAt(place, best));
    }

    /// Two neighbours written as one word: "grey listing" is greylisting.
    void collectJoined(const WordQuery::Term &left, const WordQuery::Term &right, quint32 bitOfRight)
    {
        const auto isWord = [](const WordQuery::Term &term) {
            return term.kind == WordQuery::Kind::Word && !isNumber(term.text);
        };
        if (!isWord(left) || !isWord(right))
            return;
        const std::string text = left.text + right.text;
        const WordRange whole = m_index.words().exactly(text);
        const WordRange beginnings = m_index.words().beginningWith(text);
        mark(whole, &Marks::wholeJoined, bitOfRight);
        mark(beginnings, &Marks::joined, bitOfRight);
        collect(whole, is);
        collect(beginnings, begins);
    }

    void collectPattern(const std::string &pattern, quint32 bit)
    {
        const bool dotted = pattern.find('.') != std::string::npos;
        const WordRange range =
            m_index.words().beginningWith(pattern.substr(0, pattern.find_first_not_of("0123456789.")));
        for (quint32 word = range.first; word < range.last; ++word) {
            if (!matchesPattern(m_index.words()[word], pattern))
                continue;
            const WordRange one{word, word + 1};
            mark(one, &Marks::begins, bit);
            if (dotted) {
                collect(one, begins);
            } else {
                collect(one, Place::Code, begins);
            }
        }
    }

    Layer &m_layer;
    const WordIndex &m_index;
    Budget &m_budget;
    Levels &m_levels;
    bool m_numeric = false;
};

} // namespace

void collectTerm(Layer &layer, const WordQuery &query, size_t term, Reach reach, Budget &budget, Levels &levels)
{
    Collector(layer, budget, levels).collect(query, term, reach);
}

} // namespace Wirecode::Search
