// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "share/document.h"

namespace Wirecode::Window
{

class BlockWriter;

/// Writes what is seen where a cause is met, and how to make sure.
void writeSeen(BlockWriter &out, const Share::CaseTable::Row &row);
/// Writes what to do, behind the lead where no heading says so, and who must.
void writeFix(BlockWriter &out, const Share::CaseTable::Row &row, const QString &lead);

/// Writes the causes of one code under two headings, side by side.
void writeCauses(BlockWriter &out, const QString &seenHeading, const Share::CaseTable &causes);

} // namespace Wirecode::Window
