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

/// A code's page while another is to be chosen beside it: what it is confused with stands first, below a
/// problem with the choice so far, if there is one.
Document choicePage(const Catalog::Catalog &catalog, const Language::TextTable &texts,
    const Catalog::Entry &code, const QString &problem);

/// How much of a comparison is shown.
enum class Show {
    Everything,
    Differences, ///< without the rows, causes, sections and references that both codes have alike
};

/// A comparison as one page: how the two relate, facts, key differences, which when, and then section by
/// section side by side.
Document comparisonPage(const Catalog::Catalog &catalog, const Language::TextTable &texts,
    const Compare::Comparison &comparison, Show show = Show::Everything);

/// The page of one code, or of two compared; that of the first alone where they cannot be compared.
Document pageOf(const Catalog::Catalog &catalog, const Language::TextTable &texts,
    const QList<Catalog::CodeId> &ids, Show show = Show::Everything);

/// The same in short: title, verdict or relation, facts.
Document summaryOf(
    const Catalog::Catalog &catalog, const Language::TextTable &texts, const QList<Catalog::CodeId> &ids);

/// Codes one below the other, as a table; each id leads to its code.
Document codeListPage(const Language::TextTable &texts, const QList<const Catalog::StatusCode *> &codes);

} // namespace Wirecode::Share
