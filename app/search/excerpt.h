// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/statuscode.h"
#include "language/range.h"
#include "search/query.h"

namespace Wirecode::Search
{

/// A piece of a text, with what was searched for in it.
struct Excerpt {
    QString text;
    QList<Language::Range> marks;

    friend bool operator==(const Excerpt &, const Excerpt &) = default;
};

/// The texts of a code that a search looks through besides its name: first in the language that they are
/// translated to, then in English, and in the order in which a search weighs them.
QStringList searchedTexts(const Catalog::Entry &english, const Catalog::Entry &translated);

/// Why a code was found: of its texts the first that has most of the words that were searched for, from shortly
/// before the first of them, on one line. Empty where none has any.
Excerpt excerptOf(const Query &query, const QStringList &texts, bool typos);

} // namespace Wirecode::Search
