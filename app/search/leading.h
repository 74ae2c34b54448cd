// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/searchindex.h"

#include <optional>

namespace Wirecode::Search
{

/// What was found, led by the codes that stand in the text that was searched for, in their order. What the
/// search is limited to holds for these as well.
Results ledBy(const QList<Catalog::CodeId> &leading, const Results &results, const Catalog::Catalog &catalog,
    const Within &within);

/// The codes that a query names one behind the other, and nothing else: "401/403", "UF,URX", "421 vs 551", "tls
/// 40 70". Of every registry that has all of them, or of the one that is named before them; where none has, of
/// a protocol, as in "499/504". None where it is one code, or where words stand among them.
QList<Catalog::CodeId> namedCodes(const Catalog::Catalog &catalog, const QString &query);

/// The second code of a query that names two, "550/554": whoever opens the first wants to compare them.
std::optional<Catalog::CodeId> namedBeside(
    const Catalog::Catalog &catalog, const QString &query, const Catalog::CodeId &first);

} // namespace Wirecode::Search
