// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace Wirecode::Window
{

/// The style of the platform, but for the arrows behind what does not fit into a menu bar or a tool bar: asking
/// for those loads every plugin that could read an icon, before the first frame.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr) const override;
};

} // namespace Wirecode::Window
