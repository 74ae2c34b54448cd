// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searchentries.h"

#include <memory>

namespace Wirecode::Bench
{

/// A way to search entries.
class Engine
{
public:
    virtual ~Engine() = default;
    /// Reads all entries.
    virtual void build(const Entries &entries) = 0;
    /// Answers what is in the search field, with `limit` entries at most; how many it answered with.
    virtual size_t search(const std::string &text, size_t limit) = 0;
};

/// Wirecode's index of words: the best entries, ranked, and the count of all.
std::unique_ptr<Engine> makeWirecode();
/// SQLite's FTS5 in memory, with an index of beginnings, without ranking: any entries that have all words or
/// beginnings of them, in the order in which it comes across them, and no count.
std::unique_ptr<Engine> makeSqlite();

} // namespace Wirecode::Bench
