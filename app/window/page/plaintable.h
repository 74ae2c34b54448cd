// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "share/document.h"

namespace Wirecode::Window
{

class BlockWriter;

/// Writes a table that is about one thing: names and values; or with a header rows of many values, one below
/// the other where there is no room.
void writeTable(BlockWriter &out, const Share::Table &table, bool isWide);

} // namespace Wirecode::Window
