// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/range.h"
#include "search/query.h"

namespace Wirecode::Search
{

/// The letters of a text that the query asked for: beginnings and insides of words, numbers that fit a pattern,
/// and, with `typos` (right for a match of Tier::Typo), whole words that are only like the ones typed.
/// Ascending, neighbours as one. A letter that folds into several, and one with accents behind it, is marked as
/// a whole.
QList<Language::Range> highlights(const Query &query, QStringView text, bool typos = true);

} // namespace Wirecode::Search
