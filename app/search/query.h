// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Wirecode::Search
{

/// What the user typed, taken apart. Every term must be met by a code for it to match.
///
/// "550" → code term 550 · "smtp/421" → word smtp, code term 421 · "4xx", "4yz", "55?" → patterns
/// "Mailbox FULL" → words mailbox, full · "550 5.7.26" → code term 550, word 5.7.26 · "  " → empty, matches
/// every code
struct Query {
    QStringList codes;    ///< terms of digits only: a code, the beginning of one, or a word of the prose
    QStringList patterns; ///< terms of digits and wildcards, every wildcard as '?'
    QStringList words;    ///< everything else, folded

    bool isEmpty() const { return codes.isEmpty() && patterns.isEmpty() && words.isEmpty(); }

    /// Never fails: whatever is typed is a query.
    static Query parse(const QString &text);

    friend bool operator==(const Query &, const Query &) = default;
};

} // namespace Wirecode::Search
