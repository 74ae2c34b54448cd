// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/searchindex.h"

namespace Wirecode::Search
{

/// A code that somebody has typed the whole of and does not see.
struct Hidden {
    QString code;          ///< "550"; empty where nothing is hidden
    QStringList protocols; ///< ids of those that have it, where none of them is searched
    QString filters;       ///< else what was typed that leaves it out, "class:3yz"

    friend bool operator==(const Hidden &, const Hidden &) = default;
};

/// The code that a query is the whole of and that is left out of the answer. Where several registries have it
/// and one of them is in the answer, nobody misses the others.
Hidden hiddenFrom(
    const Results &results, const Catalog::Catalog &catalog, const Query &query, const Within &within);

} // namespace Wirecode::Search
