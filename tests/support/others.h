// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"

#include <algorithm>

namespace Wirecode::Test
{

/// Codes to compare a code with: all others, while that is a matter of seconds; of a larger catalog as many as
/// the whole test has time for, spread over all registries and other ones for each code, and every code that
/// there is a written comparison with.
inline QList<const Catalog::StatusCode *> othersOf(const Catalog::Catalog &catalog, const Catalog::CodeId &id)
{
    constexpr qsizetype mostPairs = 6000;
    const QList<const Catalog::StatusCode *> &codes = catalog.codes();
    const qsizetype step = std::max<qsizetype>(1, codes.size() * codes.size() / mostPairs);
    QList<const Catalog::StatusCode *> others;
    for (qsizetype i = catalog.numberOf(id).value() % step; i < codes.size(); i += step) {
        if (codes.at(i)->id != id)
            others.append(codes.at(i));
    }
    for (const Catalog::CodePair &pair : catalog.pairsOf(id)) {
        const Catalog::StatusCode *other = catalog.find(pair.left == id ? pair.right : pair.left);
        if (!others.contains(other))
            others.append(other);
    }
    return others;
}

} // namespace Wirecode::Test
