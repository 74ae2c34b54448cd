// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/texttable.h"
#include "search/wordindex.h"

namespace Wirecode::Search
{

/// Gives the lines of a code that are searched and need no prose, in English and, where they differ, in another
/// language.
void addNames(const Catalog::Registry &registry, const Catalog::StatusCode &code,
    const Language::TextTable &texts, WordIndex::Lines &lines);

/// The same for the rest, which comes behind them.
void addProse(const Catalog::Registry &registry, const Catalog::Entry &code, const Language::TextTable &texts,
    WordIndex::Lines &lines);

} // namespace Wirecode::Search
