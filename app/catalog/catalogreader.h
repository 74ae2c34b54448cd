// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/registry.h"
#include "json/issue.h"

namespace Wirecode::Catalog
{

/// What could be read, and everything that could not.
struct ReadResult {
    QList<RegistryFiles> registries;
    QList<Json::Issue> issues;
    QStringList files; ///< every file and folder that was looked at
};

/// Reads registries, a folder each (form: resources/catalog/schema.json): `registry.json`, a file a code,
/// `cases.json` with the cases that codes share, and a file a comparison in `comparisons`. Codes come in the
/// order of their numbers. A code or comparison with an issue is left out, the rest stays usable; all issues
/// are reported, not the first. What points to a registry whose folder stands beside the others and is not read
/// is left out without one.
ReadResult readCatalog(const QStringList &folders);

} // namespace Wirecode::Catalog
