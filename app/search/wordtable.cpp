// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/wordtable.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>

namespace Wirecode::Search
{

namespace
{

constexpr std::string_view afterNumbers = ":"; ///< sorts behind every word that begins with a digit
constexpr size_t longest = 64;                 ///< letters that are compared; no word has more

bool continuesLetter(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

/// A word as letters: numbers that are equal where the letters are.
struct Letters {
    explicit Letters(std::string_view word)
    {
        for (const char c : word.substr(0, longest)) {
            if (continuesLetter(c) && count > 0)
                letters.at(count - 1) = letters.at(count - 1) << 6 | (static_cast<unsigned char>(c) & 0x3fU);
            else
                letters.at(count++) = static_cast<unsigned char>(c);
        }
    }

    quint32 set() const
    {
        return std::accumulate(letters.begin(), letters.begin() + count, quint32(0),
            [](quint32 all, quint32 letter) { return all | 1U << letter % 32; });
    }

    std::array<quint32, longest> letters{};
    size_t count = 0;
};

int allowedFor(const Letters &typed)
{
    const bool number = typed.count > 0 && typed.letters.front() >= '0' && typed.letters.front() <= '9';
    if (number || typed.count < 4)
        return 0;
    return typed.count < 8 ? 1 : 2;
}

using Row = std::array<int, longest + 1>;

/// The last row of the table of Damerau's and Levenshtein's distance (each pair of letters swapped once at
/// most), a row for each letter typed and a column for each of the first `width` of the word. Nothing where
/// every distance is larger than allowed.
std::optional<Row> distances(const Letters &typed, const Letters &word, size_t width, int allowed)
{
    std::array<Row, 3> rows{};
    std::iota(rows[0].begin(), rows[0].begin() + static_cast<std::ptrdiff_t>(width) + 1, 0);
    for (size_t i = 1; i <= typed.count; ++i) {
        Row &row = rows.at(i % 3);
        const Row &above = rows.at((i + 2) % 3);
        const Row &twoAbove = rows.at((i + 1) % 3);
        int least = row[0] = static_cast<int>(i);
        for (size_t j = 1; j <= width; ++j) {
            const bool same = typed.letters[i - 1] == word.letters[j - 1];
            int cost = std::min({above[j - 1] + (same ? 0 : 1), above[j] + 1, row[j - 1] + 1});
            const bool swapped = i > 1 && j > 1 && typed.letters[i - 1] == word.letters[j - 2] &&
                                 typed.letters[i - 2] == word.letters[j - 1];
            if (swapped)
                cost = std::min(cost, twoAbove[j - 2] + 1);
            row[j] = cost;
            least = std::min(least, cost);
        }
        if (least > allowed)
            return std::nullopt;
    }
    return rows.at(typed.count % 3);
}

std::optional<int> typosWithin(const Letters &typed, const Letters &word, int allowed)
{
    const size_t width = std::min(word.count, typed.count + static_cast<size_t>(allowed));
    const std::optional<Row> last = distances(typed, word, width, allowed);
    if (!last)
        return std::nullopt;
    const int whole = width == word.count ? last->at(width) : allowed + 1;
    const int beginning =
        *std::min_element(last->begin(), last->begin() + static_cast<std::ptrdiff_t>(width) + 1);
    if (whole <= allowed)
        return whole;
    // Four letters with a typo are the beginning of too many words.
    return beginning <= allowed && typed.count > 4 ? std::optional(beginning + 1) : std::nullopt;
}

} // namespace

int typosAllowed(std::string_view word)
{
    return allowedFor(Letters(word));
}

std::optional<int> typosBetween(std::string_view typed, std::string_view word)
{
    const Letters letters(typed);
    const int allowed = allowedFor(letters);
    return allowed > 0 ? typosWithin(letters, Letters(word), allowed) : std::nullopt;
}

int editDistance(std::string_view one, std::string_view other)
{
    const Letters letters(other);
    constexpr int any = 2 * static_cast<int>(longest);
    return distances(Letters(one), letters, letters.count, any)->at(letters.count);
}

WordTable::WordTable(const std::vector<std::string_view> &words)
{
    std::vector<char> letters;
    std::vector<quint32> offsets(1);
    std::vector<quint32> letterSets;
    offsets.reserve(words.size() + 1);
    letterSets.reserve(words.size());
    for (const std::string_view word : words) {
        letters.insert(letters.end(), word.begin(), word.end());
        letters.push_back('\n');
        offsets.push_back(static_cast<quint32>(letters.size()));
        letterSets.push_back(Letters(word).set());
    }
    letters.shrink_to_fit();
    m_letters = std::move(letters);
    m_offsets = std::move(offsets);
    m_letterSets = std::move(letterSets);
}

quint32 WordTable::lowerBound(std::string_view text) const
{
    quint32 first = 0;
    quint32 count = size();
    while (count > 0) {
        const quint32 half = count / 2;
        if ((*this)[first + half] < text) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return first;
}

WordRange WordTable::beginningWith(std::string_view prefix) const
{
    // No word has the byte 0xff, so this is behind all that begin so.
    return {lowerBound(prefix), lowerBound(std::string(prefix) + '\xff')};
}

WordRange WordTable::exactly(std::string_view word) const
{
    const quint32 found = lowerBound(word);
    return {found, found < size() && (*this)[found] == word ? found + 1 : found};
}

std::vector<quint32> WordTable::containing(std::string_view part) const
{
    std::vector<quint32> words;
    for (size_t from = m_offsets[lowerBound(afterNumbers)];;) {
        const size_t found = letters().find(part, from);
        if (found == std::string_view::npos)
            return words;
        const auto after = std::ranges::upper_bound(m_offsets, found);
        const auto word = static_cast<quint32>(after - m_offsets.begin() - 1);
        if (found > m_offsets[word])
            words.push_back(word);
        // A word that begins so may have the letters again.
        from = found > m_offsets[word] ? *after : found + 1;
    }
}

std::vector<NearWord> WordTable::near(std::string_view typed) const
{
    std::vector<NearWord> words;
    const Letters letters(typed);
    const int allowed = allowedFor(letters);
    if (allowed == 0)
        return words;
    const quint32 set = letters.set();
    for (quint32 word = lowerBound(afterNumbers); word < size(); ++word) {
        // Each letter that the word lacks costs a typo: few words are left to be compared in full.
        if (std::popcount(set & ~m_letterSets[word]) > allowed)
            continue;
        if (const std::optional<int> typos = typosWithin(letters, Letters((*this)[word]), allowed))
            words.push_back({word, *typos});
    }
    return words;
}

} // namespace Wirecode::Search
