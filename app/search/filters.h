// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/texttable.h"

namespace Wirecode::Search
{

/// The keys of filters, never translated: protocol, class, retry, actor, status, outcome, is, tag.
const QStringList &filterKeys();

/// Whether what was typed as the value of a filter (folded) means a value: it is the beginning of it, or of a
/// part of it behind a hyphen. In a class, every wildcard is the same.
///
/// "later" means same-request-later · "4", "4xx" and "4yz" mean 4yz
bool matchesValue(QStringView value, QStringView typed);

/// A way to go on with a filter that is being typed.
struct Completion {
    QString insert;   ///< "retry:", "retry:never"
    qsizetype from;   ///< where it replaces what was typed
    qsizetype length; ///< how much it replaces
    QString meaning;  ///< a few words about it, in the language of the interface

    friend bool operator==(const Completion &, const Completion &) = default;
};

/// What the filter at the cursor could become: a key of which the beginning was typed, or a value once the key
/// is complete. Empty where no filter is being typed, or where it is complete.
QList<Completion> completions(const QString &text, qsizetype cursor, const Catalog::Catalog &catalog,
    const Language::TextTable &texts, const QStringList &tags);

} // namespace Wirecode::Search
