// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/idreader.h"
#include "catalog/registry.h"

#include <QHash>

namespace Wirecode::Catalog
{

/// The value of an enum by its id.
template<typename Enum>
Enum oneOf(Json::Node &node, const QString &key)
{
    static const QStringList known{valueIds<Enum>.begin(), valueIds<Enum>.end()};
    return static_cast<Enum>(node.oneOf(key, known));
}

/// The cases that the codes of a registry share, by name.
using SharedCases = QHash<QString, Case>;

Case readCase(Json::Node &node);

/// Reads the codes of one file: one, or one a class where an enhanced code exists for several. Those with an
/// issue are left out.
QList<Entry> readEntries(Json::Node &node, const Registry &registry, const SharedCases &shared);

/// Reads a hand-written comparison; nothing where it has an issue.
std::optional<CuratedPair> readPair(Json::Node &node);

} // namespace Wirecode::Catalog
