// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/leading.h"

#include <algorithm>

namespace Wirecode::Search
{

Results ledBy(const QList<Catalog::CodeId> &leading, const Results &results, const Catalog::Catalog &catalog,
    const Within &within)
{
    Results led = results;
    led.matches.clear();
    for (const Catalog::CodeId &id : leading) {
        const QString &protocol = catalog.registry(id.registry)->protocol;
        if (within.protocols.isEmpty() || within.protocols.contains(protocol))
            led.matches.append({catalog.find(id), Tier::ExactCode});
    }
    led.leading = led.matches.size();
    const auto isLeading = [&led](const Match &match) {
        return std::ranges::find(led.matches.cbegin(), led.matches.cbegin() + led.leading, match.code,
                   &Match::code) != led.matches.cbegin() + led.leading;
    };
    for (const Match &match : results.matches) {
        if (!isLeading(match))
            led.matches.append(match);
    }
    led.total += led.matches.size() - results.matches.size();
    return led;
}

} // namespace Wirecode::Search
