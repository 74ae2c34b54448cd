// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/termlevels.h"

#include <algorithm>

namespace Wirecode::Search
{

namespace
{

constexpr size_t shortestInside = 3; ///< bytes; fewer are inside nearly every word

/// The level of a word in each place.
using PlaceLevels = std::array<quint8, placeCount>;

constexpr PlaceLevels wholeLevels{Level::code, Level::wholeName, Level::name, Level::alias - 1, Level::alias,
    Level::log, Level::description, Level::rest};
constexpr PlaceLevels beginningLevels{Level::codeBeginning, Level::name + 1, Level::name + 1, Level::alias + 1,
    Level::alias + 1, Level::log + 1, Level::description + 1, Level::rest + 1};

/// The same distance from what was typed everywhere.
constexpr PlaceLevels distantLevels(quint8 level)
{
    const auto at = [level](quint8 step) { return static_cast<quint8>(level + step); };
    return {at(0), at(0), at(0), at(1), at(1), at(1), at(2), at(3)};
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
        collect(whole, wholeLevels);
        if (wanted.kind == WordQuery::Kind::Whole)
            return;
        const WordRange beginnings = m_index.words().beginningWith(wanted.text);
        mark(beginnings, &Marks::begins, bit);
        collect(beginnings, beginningLevels);
        if (term > 0)
            collectJoined(query.terms[term - 1], wanted, bit);
        if (term + 1 < query.terms.size())
            collectJoined(wanted, query.terms[term + 1], bit << 1);
        if (reach >= Reach::Insides && !m_numeric && wanted.text.size() >= shortestInside) {
            for (const quint32 word : m_index.words().containing(wanted.text))
                collectWithinBudget(word, distantLevels(Level::inside));
        }
        if (reach >= Reach::Typos) {
            for (const NearWord &near : m_index.words().near(wanted.text)) {
                mark({near.word, near.word + 1}, &Marks::begins, bit);
                collectWithinBudget(near.word, distantLevels(near.typos > 1 ? Level::typos : Level::typo));
            }
        }
    }

private:
    void mark(WordRange range, quint32 Marks::*which, quint32 bit)
    {
        if (m_layer.marks.empty())
            return;
        for (quint32 word = range.first; word < range.last; ++word)
            m_layer.marks[m_index.ordinalOf(word)].*which |= bit;
    }

    void better(quint32 document, quint8 level) { m_levels[document] = std::min(m_levels[document], level); }

    void collect(WordRange range, PlaceLevels levels)
    {
        if (m_numeric) {
            // In the code, a number has no mark.
            std::for_each(levels.begin() + 1, levels.end(), [](quint8 &level) { level |= mentioned; });
        }
        if (const std::vector<quint8> *places = m_index.placesOf(range)) {
            collectCrowd(*places, levels);
            return;
        }
        for (quint32 place = 0; place < placeCount; ++place) {
            m_index.eachDocument(range, static_cast<Place>(place),
                [this, level = levels.at(place)](quint32 document) { better(document, level); });
        }
    }

    void collectCrowd(const std::vector<quint8> &places, const PlaceLevels &levels)
    {
        std::array<quint8, 16> levelOf{};
        levelOf.fill(none);
        std::ranges::copy(levels, levelOf.begin());
        for (size_t i = 0; i < places.size(); ++i) {
            quint8 *const pair = m_levels.data() + 2 * i;
            pair[0] = std::min(pair[0], levelOf[places[i] & 0xf]);
            pair[1] = std::min(pair[1], levelOf[places[i] >> 4]);
        }
    }

    void collectWithinBudget(quint32 word, const PlaceLevels &levels)
    {
        const WordRange range{word, word + 1};
        const quint32 documents = m_index.mentions(range);
        if (documents > m_budget.documents) {
            m_budget.exceeded = true;
            return;
        }
        m_budget.documents -= documents;
        collect(range, levels);
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
        collect(whole, wholeLevels);
        collect(beginnings, beginningLevels);
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
                collect(one, beginningLevels);
            } else {
                m_index.eachDocument(
                    one, Place::Code, [this](quint32 document) { better(document, Level::codeBeginning); });
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
