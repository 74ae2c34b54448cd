// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/input.h"

namespace Wirecode::Cli
{

/// Reads a file whether it is packed by gzip or Zstandard or not at all, which its first bytes say.
QString readPacked(const QString &file, const TakePiece &take);

} // namespace Wirecode::Cli
