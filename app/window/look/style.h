// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace Wirecode::Window
{

/// The style of the platform, but for two things that cost more than they show: the arrows behind what does not
/// fit into a menu bar or a tool bar, for which every plugin that could read an icon is loaded before the first
/// frame; and Fusion's scroll bars, whose gradients Qt hands to other threads piece by piece at every paint.
/// These are slim instead, without arrows. And Fusion's controls have edges in the dark and in high contrast,
/// its rows room for what stands above capitals.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
        const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget = nullptr) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;

private:
    bool isFusion() const;
};

/// Gives the application its name and its place on the desktop, this style, and a font for it.
void dressApplication();

} // namespace Wirecode::Window
