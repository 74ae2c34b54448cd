// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/termlevels.h"

namespace Wirecode::Search
{

/// What a query found.
struct WordHits {
    struct Hit {
        quint32 document;
        quint8 level; ///< see Level

        friend bool operator==(const Hit &, const Hit &) = default;
    };

    std::vector<Hit> hits;
    size_t total = 0; ///< how many answer, with those that are beyond the limit
    bool atLeast =
        false; ///< whether there may be more than `total`, because finding them all would take too long
};

/// Documents of an index that belong to documents of another: notes of codes.
struct Overlay {
    WordIndex words;
    std::vector<quint32> documents; ///< the other index's number of each document, ascending
};

/// Answers queries to an index; keeps the memory that it works in from one query to the next.
///
/// For every document it keeps one byte: the sum of the levels of the terms, or that the document does not
/// answer. All steps run over these bytes, so that a query costs the same whatever is in it. Then the best are
/// taken in the order of the sum, and of those the first few thousand are read, to see which have the words
/// next to each other in a name or alias, or at least all in one line, and in how many.
///
/// Where nothing answers, words that nothing has may have typos; where still nothing does, all words may.
class WordSearch
{
public:
    /// The index must outlive this. `handicaps` has what is added to the levels of each document, or is empty.
    explicit WordSearch(const WordIndex &index, std::vector<quint8> handicaps = {});

    /// The best documents, those of equal rank in the order of their numbers, at most `limit`. `barred` has a
    /// byte for each document, 0 for those that may answer and 255 for the others, or is empty; `overlay` may
    /// be null.
    WordHits find(
        const WordQuery &query, const Overlay *overlay, const std::vector<quint8> &barred, size_t limit);

private:
    void collect(const WordQuery &query, Reach reach, const Overlay *overlay);
    void collectTerm(const WordQuery &query, size_t term, Reach reach, const Overlay *overlay);
    void collectOverlay(const WordQuery &query, size_t term, Reach reach, const Overlay &overlay);
    void exclude(const WordQuery &query, const Overlay *overlay);
    void addLevels(bool first);
    void addHandicaps();
    WordHits take(size_t limit) const;
    void read(const WordQuery &query, const Overlay *overlay, WordHits &hits) const;

    const std::vector<quint8> m_handicaps;
    Layer m_words;
    Layer m_notes{}; ///< of the overlay
    Levels m_sums;   ///< of the levels of all terms; padded with `none` to whole blocks
    Levels m_worst;  ///< of the levels of all terms
    Levels m_levels; ///< of one term
    Budget m_budget{};
};

} // namespace Wirecode::Search
