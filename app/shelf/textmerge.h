// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Wirecode::Shelf
{

/// A text with what two people have made of it, word by word. Where both have changed the same words, those of
/// both stay, theirs first: "a b", "a B", "a c b" → "a c B"; "old", "mine", "theirs" → "theirs\nmine".
QString mergedText(const QString &base, const QString &mine, const QString &theirs);

} // namespace Wirecode::Shelf
