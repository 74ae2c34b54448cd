// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace Wirecode::Window
{

/// The distances of the list, from its font: at its usual size they lie on a grid of 8 pixels.
struct ListLook {
    explicit ListLook(const QFont &font);

    /// Half of what things stand apart.
    int step;
    /// A line with room above and below: a header, or a code while nothing is searched for.
    int lineHeight() const { return 6 * step; }
    /// A code with a second line, which says why it was found.
    int twoLinesHeight() const { return 10 * step; }
    int rowHeight(bool isSearch) const { return isSearch ? twoLinesHeight() : lineHeight(); }

    /// The font of labels: headers and counts.
    static QFont labelFont(QFont font);
};

} // namespace Wirecode::Window
