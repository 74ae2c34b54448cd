// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/flatarray.h"

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace Wirecode::Search
{

/// Words that follow each other in a table: from `first` to before `last`.
struct WordRange {
    quint32 first;
    quint32 last;

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 mistakes the default
    friend auto operator<=>(const WordRange &, const WordRange &) = default;
};

/// A word that is like another one, and by how many typos it differs.
struct NearWord {
    quint32 word;
    int typos;
};

/// How many typos a word forgives: none, one from four letters, two from eight. Numbers forgive none.
int typosAllowed(std::string_view word);

/// How many typos (a letter too many, missing, wrong, or two swapped) lie between what was typed and a word;
/// one more where it is only the beginning of that word. Nothing where that is more than typosAllowed().
std::optional<int> typosBetween(std::string_view typed, std::string_view word);

/// How many letters lie between two texts: one too many, missing, wrong, or two swapped counts once. Of texts
/// longer than words are, the beginnings are compared.
int editDistance(std::string_view one, std::string_view other);

/// Every word of an index once, sorted by its bytes and numbered in that order.
class WordTable
{
public:
    WordTable() = default;
    /// The words must be sorted and unique.
    explicit WordTable(const std::vector<std::string_view> &words);

    quint32 size() const { return static_cast<quint32>(m_offsets.size() - 1); }
    std::string_view operator[](quint32 word) const
    {
        return letters().substr(m_offsets[word], m_offsets[word + 1] - m_offsets[word] - 1);
    }

    /// The words that begin so. Where one is exactly so, it is the first of them.
    WordRange beginningWith(std::string_view prefix) const;
    /// The word itself, or a range without words.
    WordRange exactly(std::string_view word) const;
    /// The words that have these letters somewhere after their beginning. Numbers are left out.
    std::vector<quint32> containing(std::string_view part) const;
    /// The words that somebody could have meant who typed this.
    std::vector<NearWord> near(std::string_view typed) const;

private:
    friend class WordIndexFile;

    std::string_view letters() const { return {m_letters.data(), m_letters.size()}; }
    quint32 lowerBound(std::string_view text) const;

    FlatArray<char> m_letters;                              ///< the words, each with a line feed after it
    FlatArray<quint32> m_offsets = std::vector<quint32>(1); ///< of every word in m_letters, and the end
    FlatArray<quint32> m_letterSets; ///< which letters a word has, as far as 32 bits tell
};

} // namespace Wirecode::Search
