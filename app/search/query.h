// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Wirecode::Search
{

/// What the user typed, taken apart. Every part of it must be met by a code for it to match.
///
/// "550", "5.7.1" → words: a code, the beginning of one, or a number of the prose · "4xx", "4yz", "55?",
/// "4.7.x" → patterns · "smtp/421" → words smtp, 421 · "Mailbox FULL" → words mailbox, full · "\"mailbox
/// full\"" → a phrase ·
/// "-relay", "-\"try again\"", "-4xx" → what must not be · "retry:later", "-is:favourite" → filters · "retry:"
/// → nothing, while the value is still missing · "  ", "?!" → empty, matches every code
///
/// A key that is no filter ("http://", "error: 550") is a word, and so is one with a number where no value is a
/// number ("Status:5.1.1"). A filter whose value does not exist
/// ("retry:often") matches nothing.
struct Query {
    /// Words that must follow each other.
    struct Phrase {
        QStringList words;
        bool closed = true; ///< false while the second quotation mark is missing: the last word may go on

        friend bool operator==(const Phrase &, const Phrase &) = default;
    };
    struct Filter {
        QString key;   ///< one of filterKeys()
        QString value; ///< folded, not empty
        bool excluded = false;

        friend bool operator==(const Filter &, const Filter &) = default;
    };

    QStringList words; ///< folded; numbers and patterns too
    QList<Phrase> phrases;
    QStringList excludedWords;
    QList<Phrase> excludedPhrases;
    QList<Filter> filters;
    QString text; ///< as it was typed, as far as it counts, without blanks around it

    /// Whether it matches every code.
    bool isEmpty() const
    {
        return words.isEmpty() && phrases.isEmpty() && excludedWords.isEmpty() && excludedPhrases.isEmpty() &&
               filters.isEmpty();
    }
    /// All words of the text that may tell a code, excluded or not, as it counts where no code has all of
    /// `words`: without addresses, hosts, queue ids, sizes, times and links. "smtp550" is smtp and 550.
    QStringList telling() const;

    /// Never fails: whatever is typed is a query. Of a very long text, the beginning counts.
    static Query parse(const QString &text);

    friend bool operator==(const Query &, const Query &) = default;
};

} // namespace Wirecode::Search
