// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/list/codegroups.h"

namespace Wirecode::Window
{

/// Where the rows of the list are: all as high, with the line of a header at the end of its row.
struct RowPlaces {
    int rowHeight;
    int lineHeight;
    int offset; ///< how far the list is scrolled

    int topOf(int row) const { return row * rowHeight - offset; }
    int lineOf(int headerRow) const { return topOf(headerRow) + rowHeight - lineHeight; }
    int rowAt(int y) const { return (offset + y) / rowHeight; }
};

/// A header that stays at the top while the rows below it scroll by.
struct StickyHeader {
    int row;
    int top; ///< of its line; negative while the next one pushes it out

    friend bool operator==(const StickyHeader &, const StickyHeader &) = default;
};

/// The headers that stay, the innermost first: each is painted over the one before it. None that is still at
/// its own place.
QList<StickyHeader> stickyHeaders(const CodeGroups &groups, const RowPlaces &places);

} // namespace Wirecode::Window
