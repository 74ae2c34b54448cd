// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/look/zoom.h"

#include <QApplication>

#include <algorithm>
#include <array>

namespace Wirecode::Window
{

Zoom::Zoom()
    : m_font(QApplication::font())
{
}

void Zoom::setPercent(int percent)
{
    percent = std::clamp(percent, smallest, largest);
    if (percent == m_percent)
        return;
    m_percent = percent;
    QFont font = m_font;
    // A font has its size in points or in pixels, and answers -1 for the other.
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * percent / 100);
    else
        font.setPixelSize(font.pixelSize() * percent / 100);
    QApplication::setFont(font);
}

int Zoom::step(int percent, int direction)
{
    constexpr std::array steps{100, 110, 125, 150, 175, 200, 250, 300};
    if (direction > 0) {
        const auto *const next = std::ranges::upper_bound(steps, percent);
        return next == steps.end() ? largest : *next;
    }
    const auto *const next = std::ranges::lower_bound(steps, percent);
    return next == steps.begin() ? smallest : *std::prev(next);
}

} // namespace Wirecode::Window
