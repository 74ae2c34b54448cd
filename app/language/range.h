// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Wirecode::Language
{

/// A part of a text, in UTF-16 units.
struct Range {
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }

    friend bool operator==(const Range &, const Range &) = default;
};

} // namespace Wirecode::Language
