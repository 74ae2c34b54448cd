// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/style.h"

#include "window/glyphicon.h"

namespace Wirecode::Window
{

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    if (pixmap == SP_ToolBarHorizontalExtensionButton || pixmap == SP_ToolBarVerticalExtensionButton)
        return glyphIcon(Glyph::Down, widget);
    return QProxyStyle::standardIcon(pixmap, option, widget);
}

} // namespace Wirecode::Window
