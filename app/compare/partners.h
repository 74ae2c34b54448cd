// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"

namespace Wirecode::Compare
{

/// The codes that this one is often confused with, six at most: first those of the comparisons written by hand,
/// then related codes of the same class.
QList<Catalog::CodeId> partnersOf(const Catalog::Catalog &catalog, const Catalog::CodeId &id);

} // namespace Wirecode::Compare
