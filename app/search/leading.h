// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/searchindex.h"

namespace Wirecode::Search
{

/// What was found, led by the codes that stand in the text that was searched for, in their order. What the
/// search is limited to holds for these as well.
Results ledBy(const QList<Catalog::CodeId> &leading, const Results &results, const Catalog::Catalog &catalog,
    const Within &within);

} // namespace Wirecode::Search
