// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/links.h"

#include "share/address.h"

namespace Wirecode::Share
{

LinkList codeLinks(const QString &label, const Catalog::Catalog &catalog, const Language::TextTable &texts,
    const QList<Catalog::CodeId> &ids)
{
    LinkList list{label, {}};
    for (const Catalog::CodeId &id : ids) {
        if (const Catalog::StatusCode *code = catalog.find(id))
            list.links.append({Compare::shortLabel(catalog, id), addressOf(id), texts.nameOf(*code)});
    }
    return list;
}

LinkList comparisonLinks(const QString &label, const Catalog::Catalog &catalog,
    const Language::TextTable &texts, const QList<Catalog::CodePair> &pairs)
{
    LinkList list{label, {}};
    for (const Catalog::CodePair &pair : pairs) {
        const Catalog::StatusCode *left = catalog.find(pair.left);
        const Catalog::StatusCode *right = catalog.find(pair.right);
        if (left && right) {
            list.links.append(
                {Compare::titleOf(catalog, texts, *left, *right), addressOf(pair.left, pair.right), {}});
        }
    }
    return list;
}

} // namespace Wirecode::Share
