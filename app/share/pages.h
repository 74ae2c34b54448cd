// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "share/address.h"
#include "share/document.h"

namespace Wirecode::Share
{

/// A code's page, with everything about it. The code is a translated one.
Document codePage(
    const Catalog::Catalog &catalog, const Language::TextTable &texts, const Catalog::Entry &code);

/// How much of a comparison is shown.
enum class Show {
    Everything,
    Differences, ///< without the rows, sections and references that both codes have alike
};

/// A comparison as the four pages that a window shows at once.
struct ComparisonPages {
    Document overview;   ///< title, how the two relate, verdict table, how much is hidden
    Document left;       ///< what the left code says of itself; has the same sections as the right one
    Document right;      ///< the same for the right code
    Document conclusion; ///< differences, choice, where to read on
};

ComparisonPages comparisonPages(const Catalog::Catalog &catalog, const Language::TextTable &texts,
    const Compare::Comparison &comparison, Show show = Show::Everything);

/// A comparison as one page: what the four hold, one after the other.
Document comparisonPage(const Catalog::Catalog &catalog, const Language::TextTable &texts,
    const Compare::Comparison &comparison, Show show = Show::Everything);

/// The page of one code, or of two compared; that of the first alone where they cannot be compared.
Document pageOf(const Catalog::Catalog &catalog, const Language::TextTable &texts,
    const QList<Catalog::CodeId> &ids, Show show = Show::Everything);

/// Codes one below the other, as a table; each id leads to its code.
Document codeListPage(const Language::TextTable &texts, const QList<const Catalog::StatusCode *> &codes);

} // namespace Wirecode::Share
