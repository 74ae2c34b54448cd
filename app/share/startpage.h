// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "share/document.h"

namespace Wirecode::Share
{

/// What a start page offers of the user's own, the latest first. Codes that do not exist are passed over.
struct Shelved {
    QList<Catalog::CodeId> recentCodes;
    QList<Catalog::CodePair> recentComparisons;
    QList<Catalog::CodeId> favourites;
};

/// The page to start from while nothing is chosen: the user's own codes and comparisons, comparisons that
/// people need, and how to search. A list without entries is left out, a long one is cut.
Document startPage(const Catalog::Catalog &catalog, const Language::TextTable &texts, const Shelved &shelved);

} // namespace Wirecode::Share
