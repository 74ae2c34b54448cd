// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace Wirecode::Window
{

/// How large everything is written: the font of the application, from which every size in the window is taken.
class Zoom
{
public:
    static constexpr int smallest = 100;
    static constexpr int largest = 300;

    /// The font of the application as it is now is 100 percent.
    Zoom();

    int percent() const { return m_percent; }
    /// Any percentage; it is brought between the smallest and the largest.
    void setPercent(int percent);
    /// The next larger (+1) or smaller (-1) size that people expect: 100, 110, 125, 150, 175, 200, 250, 300.
    static int step(int percent, int direction);

private:
    QFont m_font;
    int m_percent = smallest;
};

} // namespace Wirecode::Window
