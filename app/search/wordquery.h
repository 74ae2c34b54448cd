// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/words.h"

namespace Wirecode::Search
{

/// A query to documents of words. Nothing in it: every document answers.
struct WordQuery {
    static constexpr size_t mostTerms = 16;

    enum class Kind {
        Word,    ///< a word, the beginning of one or, from three letters, the inside of one
        Whole,   ///< exactly this word
        Pattern, ///< numbers such as "4xx"
    };
    struct Term {
        std::string text; ///< folded, in UTF-8
        Kind kind = Kind::Word;
        bool required = true; ///< false for a word of an excluded phrase

        bool isNumeric() const { return kind == Kind::Pattern || isNumber(text); }
    };
    /// Terms that must be, or must not be, in one line one after the other.
    struct Phrase {
        size_t first;
        size_t count;
        bool excluded;
    };

    std::vector<Term> terms; ///< mostTerms at most
    std::vector<Phrase> phrases;
    std::vector<Term> excluded; ///< no document that has one of these answers
};

/// How well a document answers a query of one term, best first. Of several terms, the worst counts. A word that
/// is the term is at one of these levels, as it is at one of the places of a WordIndex; a word that only begins
/// with it is at the level behind.
namespace Level
{
inline constexpr quint8 code = 0;
inline constexpr quint8 wholeName = 2;
inline constexpr quint8 name = 4;
inline constexpr quint8 wholeAlias = 6;
inline constexpr quint8 alias = 8;
inline constexpr quint8 log = 10;
inline constexpr quint8 description = 12;
inline constexpr quint8 rest = 14;
inline constexpr quint8 inside =
    16; ///< inside a word of a name, then of an alias or log, a description, the rest
inline constexpr quint8 typo = 20;  ///< in the same steps
inline constexpr quint8 typos = 24; ///< more than one, in the same steps
} // namespace Level

} // namespace Wirecode::Search
