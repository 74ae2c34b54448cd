// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"

namespace Wirecode::Search
{

/// The ids most like a text that is no id ("smtp/523 " or "smtp/42"), the likeliest first; at most `count`, and
/// none that differs in more than two characters. Nothing is like a text that is longer than any id.
QStringList nearestIds(const Catalog::Catalog &catalog, const QString &text, qsizetype count = 3);

/// Says that there is no code with that id and, in a line of its own, which ids are most like it.
QString unknownIdMessage(const Catalog::Catalog &catalog, const QString &text);

} // namespace Wirecode::Search
