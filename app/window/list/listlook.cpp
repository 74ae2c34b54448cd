// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/list/listlook.h"

#include <QFontMetrics>

#include <algorithm>

namespace Wirecode::Window
{

ListLook::ListLook(const QFont &font)
    : step(std::max(1, qRound(QFontMetrics(font).height() * 0.28)))
{
}

QFont ListLook::labelFont(QFont font)
{
    constexpr double smaller = 0.9;
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * smaller));
    else
        font.setPointSizeF(font.pointSizeF() * smaller);
    return font;
}

} // namespace Wirecode::Window
