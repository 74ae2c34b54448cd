// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/codeid.h"
#include "json/node.h"

namespace Wirecode::Catalog
{

/// What the readers of catalog files say.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Wirecode::Catalog::CatalogReader)
};

/// An id; an empty one, and an issue, where there is none.
CodeId readId(Json::Node &node, const QString &key);
/// A list of ids, which may be empty; an empty id stands for what is none.
QList<CodeId> readIds(Json::Node &node, const QString &key);

} // namespace Wirecode::Catalog
