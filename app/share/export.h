// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "language/texttable.h"

#include <QByteArrayView>

#include <functional>

namespace Wirecode::Share
{

/// Takes a piece of a text in UTF-8; false: no more can be taken.
using TakeText = std::function<bool(QByteArrayView piece)>;

/// Gives every code and every hand-written comparison as one JSON document, piece by piece: no more than one of
/// them is in memory at once. With the id of a registry, its codes, and the comparisons that have one of them
/// on a side. Whether all was taken.
///
/// Like the forms of json.h an interface for other programs; resources/export.schema.json says what stands
/// there.
bool exportJson(const Catalog::Catalog &catalog, const Language::TextTable &texts, const QString &version,
    const QString &registry, const TakeText &take);

} // namespace Wirecode::Share
