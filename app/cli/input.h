// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <string_view>

namespace Wirecode::Cli
{

/// Takes a piece of what is read; false: enough.
using TakePiece = std::function<bool(std::string_view piece)>;
/// Reads a file in pieces, or the standard input where the name is empty. What went wrong, as a sentence; empty
/// where nothing did.
using ReadInput = std::function<QString(const QString &file, const TakePiece &take)>;

/// Reads what is not packed.
QString readPlain(const QString &file, const TakePiece &take);

/// The sentence for a file that cannot be read.
QString unreadable(const QString &file, const QString &reason);

} // namespace Wirecode::Cli
