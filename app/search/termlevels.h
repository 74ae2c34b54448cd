// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/wordindex.h"
#include "search/wordquery.h"

namespace Wirecode::Search
{

/// What a word of an index is in a query. Bit i is for the i-th term.
struct Marks {
    quint16 whole = 0;       ///< the word is the term, or is meant by it
    quint16 begins = 0;      ///< it is that or begins with the term
    quint16 wholeJoined = 0; ///< it is the terms i - 1 and i written as one
    quint16 joined = 0;      ///< it begins so
};

/// An index that is searched, and what its words are in the query.
struct Layer {
    const WordIndex *index;
    std::vector<Marks> marks; ///< of every ordinal; empty where no document is going to be read
};

/// How far from what was typed a word may be.
enum class Reach {
    Beginnings,
    Insides,       ///< and three letters or more inside a word
    TyposIfNeeded, ///< and with typos, where nothing else has the word
    Typos,
};

/// How many documents may still be looked at for the insides of words and for typos, which can be in most of
/// them.
struct Budget {
    quint32 documents;
    bool exceeded = false;
};

/// A byte for each document: the level at which it has a term, or `none`.
using Levels = std::vector<quint8>;
inline constexpr quint8 none = 255;
/// Set in the level of a number that is not in the code but mentioned elsewhere, which ranks below every code.
inline constexpr quint8 mentioned = 32;

/// Betters the levels of the documents that have a term, and marks the words that stand for it.
void collectTerm(
    Layer &layer, const WordQuery &query, size_t term, Reach reach, Budget &budget, Levels &levels);

} // namespace Wirecode::Search
