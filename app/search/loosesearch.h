// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/query.h"
#include "search/wordsearch.h"

namespace Wirecode::Search
{

/// The documents nearest to what was typed or pasted, where none has all of it: the telling words rank and none
/// vetoes. A number that is a code leads, an earlier one before a later one; then the rarer words count more
/// than those that many documents have. Words that nothing has weigh nothing, and what was excluded counts as a
/// word: a pasted line may hold hyphens. At most a few.
WordHits nearestOf(
    WordSearch &search, const Query &query, const std::vector<quint8> &barred, size_t documentCount);

} // namespace Wirecode::Search
