// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/look/style.h"

#include "window/look/glyphicon.h"
#include "window/look/pagestyle.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionSlider>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Wirecode::Window
{

namespace
{

/// `part` of 1 of the text's colour in the window's.
QColor tinted(const QPalette &palette, double part)
{
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), part);
}

} // namespace

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    if (pixmap == SP_ToolBarHorizontalExtensionButton || pixmap == SP_ToolBarVerticalExtensionButton)
        return glyphIcon(Glyph::Down, widget);
    return QProxyStyle::standardIcon(pixmap, option, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    // Qt knows one size of the arrow only.
    if (metric == PM_ToolBarExtensionExtent && widget)
        return std::max(usual, widget->fontMetrics().height());
    return metric == PM_ScrollBarExtent && isFusion() ? qRound(usual * 0.7) : usual;
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, contents, widget);
    return type == CT_ItemViewItem && isFusion() ? usual + QSize(0, option->fontMetrics.height() / 4) : usual;
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar || !isFusion())
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? bar->rect.height() : bar->rect.width();
    const qint64 range = qint64{bar->maximum} - bar->minimum;
    const int least = std::min(length, pixelMetric(PM_ScrollBarSliderMin, bar, widget));
    const int slider =
        range == 0
            ? length
            : std::max(least, static_cast<int>(length * qint64{bar->pageStep} / (range + bar->pageStep)));
    const int begin = sliderPositionFromValue(
        bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    const auto stretch = [&](int from, int to) {
        const QRect rect = upright ? QRect(0, from, bar->rect.width(), to - from)
                                   : QRect(from, 0, to - from, bar->rect.height());
        return visualRect(bar->direction, bar->rect, rect.translated(bar->rect.topLeft()));
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return stretch(begin, begin + slider);
    case SC_ScrollBarSubPage:
        return stretch(0, begin);
    case SC_ScrollBarAddPage:
        return stretch(begin + slider, length);
    case SC_ScrollBarGroove:
        return bar->rect;
    default:
        return {};
    }
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    // Fusion's own edges are a little darker than the window, which is not seen on white, on black and in the
    // dark.
    const QPalette &palette = option->palette;
    const bool isHigh = isHighContrast(palette);
    if (!isFusion() || (!isHigh && !isDark(palette)))
        return;
    switch (element) {
    case PE_Frame:
    case PE_FrameLineEdit:
    case PE_FrameMenu:
    case PE_PanelMenu:
    case PE_FrameGroupBox:
    case PE_PanelButtonCommand:
    case PE_IndicatorCheckBox:
    case PE_PanelTipLabel:
        break;
    default:
        return;
    }
    const bool isFocused = option->state.testFlag(State_HasFocus) && element != PE_PanelMenu;
    const QColor edge = isFocused ? palette.color(QPalette::Highlight) : tinted(palette, isHigh ? 1 : 0.4);
    painter->save();
    painter->setPen(QPen(edge, isFocused && isHigh ? 3 : 1, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar || !isFusion()) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    painter->fillRect(bar->rect, tinted(bar->palette, 0.06));
    if (bar->state & State_Enabled && bar->maximum > bar->minimum) {
        const bool held = bar->activeSubControls & SC_ScrollBarSlider;
        const int gap = pixelMetric(PM_ScrollBarExtent, bar, widget) / 5;
        const bool upright = bar->orientation == Qt::Vertical;
        painter->fillRect(
            subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget)
                .adjusted(upright ? gap : 0, upright ? 0 : gap, upright ? -gap : 0, upright ? 0 : -gap),
            tinted(bar->palette, isHighContrast(bar->palette) ? 1
                                 : held                       ? 0.7
                                                              : 0.5));
    }
}

bool Style::isFusion() const
{
    return baseStyle()->name() == "fusion"_L1;
}

void dressApplication()
{
    QGuiApplication::setApplicationDisplayName(u"Wirecode"_s);
    QGuiApplication::setDesktopFileName(u"io.github.wirecode.Wirecode"_s);
    QApplication::setStyle(new Style);
    // Scripts that cannot be read without shaping keep it; the others start a fifth sooner.
    QFont font = QApplication::font();
    font.setStyleStrategy(QFont::StyleStrategy(font.styleStrategy() | QFont::PreferNoShaping));
    QApplication::setFont(font);
}

} // namespace Wirecode::Window
