// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/partners.h"

namespace Wirecode::Compare
{

QList<Catalog::CodeId> partnersOf(const Catalog::Catalog &catalog, const Catalog::CodeId &id)
{
    constexpr qsizetype most = 6;
    QList<Catalog::CodeId> partners;
    const auto add = [&partners](const Catalog::CodeId &partner) {
        if (partners.size() < most && !partners.contains(partner))
            partners.append(partner);
    };
    for (const Catalog::CodePair &pair : catalog.pairsOf(id))
        add(pair.left == id ? pair.right : pair.left);
    const Catalog::StatusCode *code = catalog.find(id);
    for (const Catalog::CodeId &related : code ? catalog.entry(*code).related : QList<Catalog::CodeId>()) {
        const Catalog::StatusCode *other = related == id ? nullptr : catalog.find(related);
        if (other && related.registry == id.registry && other->classId == code->classId)
            add(related);
    }
    return partners;
}

} // namespace Wirecode::Compare
