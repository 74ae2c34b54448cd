// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/hidden.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Wirecode::Search
{

Hidden hiddenFrom(
    const Results &results, const Catalog::Catalog &catalog, const Query &query, const Within &within)
{
    if (query.words.size() != 1 || !query.phrases.isEmpty() ||
        (within.protocols.isEmpty() && query.filters.isEmpty()))
        return {};
    const QList<const Catalog::StatusCode *> named = catalog.written(query.words.first());
    const auto isNamed = [&named](const Match &match) { return named.contains(match.code); };
    if (named.isEmpty() || std::ranges::any_of(results.matches, isNamed))
        return {};
    Hidden hidden{named.first()->id.code, {}, {}};
    for (const Catalog::StatusCode *code : named)
        hidden.protocols.append(catalog.registry(code->id.registry)->protocol);
    hidden.protocols.removeDuplicates();
    const auto isSearched = [&within](const QString &id) { return within.protocols.contains(id); };
    if (!within.protocols.isEmpty() && std::ranges::none_of(hidden.protocols, isSearched))
        return hidden;
    hidden.protocols.clear();
    QStringList filters;
    for (const Query::Filter &filter : query.filters)
        filters.append((filter.excluded ? u"-"_s : QString()) + filter.key + u':' + filter.value);
    hidden.filters = filters.join(u' ');
    return hidden;
}

} // namespace Wirecode::Search
