// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Wirecode::Share
{

/// The JSON forms below are an interface for other programs, described in wirecode-cli(1): keys are added,
/// never renamed.

/// A cause of a code, and who must act in it.
QJsonObject toJson(const Catalog::Case &cause, Catalog::Actor actor);
/// A code with everything. The code is a translated one.
QJsonObject toJson(const Catalog::Catalog &catalog, const Catalog::Entry &code);
/// Two codes side by side, without their `use`: the comparison says which to use when.
QJsonObject toJson(const Catalog::Catalog &catalog, const Compare::Comparison &comparison);
/// Of each code: id, registry, code, symbol, name, class, in the given order.
QJsonArray toJson(const QList<const Catalog::StatusCode *> &codes);
/// Protocols with their registries.
QJsonArray toJson(const Catalog::Catalog &catalog);

} // namespace Wirecode::Share
