// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"

#include <algorithm>

namespace Wirecode::Catalog
{

const CodeClass *Protocol::findClass(QStringView classId) const
{
    const auto found = std::ranges::find_if(classes, [classId](const CodeClass &c) { return c.id == classId; });
    return found == classes.end() ? nullptr : &*found;
}

Catalog::Catalog(QList<Protocol> protocols)
    : m_protocols(std::move(protocols))
{
    for (const Protocol &protocol : m_protocols) {
        for (const StatusCode &code : protocol.codes) {
            m_codes.append(&code);
            m_byId.insert(code.id, &code);
        }
    }
}

const Protocol *Catalog::protocol(QStringView id) const
{
    const auto found = std::ranges::find_if(m_protocols, [id](const Protocol &p) { return p.id == id; });
    return found == m_protocols.end() ? nullptr : &*found;
}

const CuratedPair *Catalog::pair(const CodeId &a, const CodeId &b) const
{
    const QList<const CuratedPair *> candidates = pairsOf(a);
    const auto found = std::ranges::find_if(candidates, [&](const CuratedPair *p) {
        return (p->left == a && p->right == b) || (p->left == b && p->right == a);
    });
    return found == candidates.end() ? nullptr : *found;
}

QList<const CuratedPair *> Catalog::pairsOf(const CodeId &id) const
{
    QList<const CuratedPair *> pairs;
    for (const Protocol &protocol : m_protocols) {
        for (const CuratedPair &pair : protocol.pairs) {
            if (pair.left == id || pair.right == id)
                pairs.append(&pair);
        }
    }
    return pairs;
}

} // namespace Wirecode::Catalog
