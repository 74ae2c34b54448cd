// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "share/document.h"

namespace Wirecode::Share
{

/// A code's page, with everything about it. The code is a translated one.
Document codePage(
    const Catalog::Catalog &catalog, const Language::TextTable &texts, const Catalog::StatusCode &code);

/// A comparison with everything: what the three pages below hold, one after the other.
Document comparisonPage(
    const Catalog::Catalog &catalog, const Language::TextTable &texts, const Compare::Comparison &comparison);

/// The head of a comparison: title, how the two relate, verdict table.
Document overviewPage(const Catalog::Catalog &catalog, const Compare::Comparison &comparison);

/// One column of a comparison. Any two have the same sections in the same order.
Document sidePage(const Catalog::StatusCode &code);

/// What a comparison says beyond the two codes' own pages: differences, choice, where to read on.
Document conclusionPage(
    const Catalog::Catalog &catalog, const Language::TextTable &texts, const Compare::Comparison &comparison);

/// The page of one code, or of two compared; that of the first alone where they cannot be compared.
Document pageOf(
    const Catalog::Catalog &catalog, const Language::TextTable &texts, const QList<Catalog::CodeId> &ids);

/// Codes one below the other, as a table.
Document codeListPage(const Language::TextTable &texts, const QList<const Catalog::StatusCode *> &codes);

/// "wirecode:smtp/421", the address of a code's page inside the program.
QString addressOf(const Catalog::CodeId &id);
/// "wirecode:smtp/421+smtp/551", the address of a comparison.
QString addressOf(const Catalog::CodeId &left, const Catalog::CodeId &right);

/// What a wirecode: address leads to; empty where it is none.
QList<Catalog::CodeId> codesOfAddress(const QString &address);

} // namespace Wirecode::Share
