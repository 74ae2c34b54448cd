// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/words.h"

namespace Wirecode::Search
{

/// A query to documents of words. Nothing in it: every document answers.
struct WordQuery {
    static constexpr size_t mostTerms = 32;

    enum class Kind {
        Word,    ///< a word, the beginning of one or, from three letters, the inside of one
        Whole,   ///< exactly this word
        Pattern, ///< numbers such as "4xx"
    };
    struct Term {
        std::string text;     ///< folded, in UTF-8
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

/// How well a document answers a query of one term, best first; in steps of one. Of several terms, the worst counts.
namespace Level
{
inline constexpr quint8 code = 0;
inline constexpr quint8 codeBeginning = 1;
inline constexpr quint8 wholeName = 2;
inline constexpr quint8 name = 3;  ///< a word or, one worse, the beginning of one
inline constexpr quint8 alias = 6; ///< one better: the alias as a whole; one worse: the beginning of a word
inline constexpr quint8 log = 8;
inline constexpr quint8 description = 10;
inline constexpr quint8 rest = 12;
inline constexpr quint8 inside = 14; ///< inside a word of a name, then of an alias or log, a description, the rest
inline constexpr quint8 typo = 18;   ///< in the same steps
inline constexpr quint8 typos = 22;  ///< more than one, in the same steps
} // namespace Level

} // namespace Wirecode::Search
