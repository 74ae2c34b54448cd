// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/look/pagestyle.h"

#include <QFontMetricsF>
#include <QPalette>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Wirecode::Window
{

namespace
{

/// The colour nearest to the wanted one, on the way to the text's, that is seen on the ground.
QColor seen(const QColor &wanted, const QColor &text, const QColor &ground, double least)
{
    constexpr int steps = 20;
    for (int i = 0; i < steps; ++i) {
        const QColor color = mixed(text, wanted, i / double{steps});
        if (contrast(color, ground) >= least)
            return color;
    }
    return text;
}

QColor legible(const QColor &wanted, const QColor &text, const QColor &ground)
{
    return seen(wanted, text, ground, PageColors::legibleContrast);
}

/// The ground nearest to the wanted one, on the way to the page's, on which all the texts are legible.
QColor groundFor(const QColor &wanted, const QColor &ground, const QColor &text)
{
    constexpr int steps = 20;
    for (int i = 0; i < steps; ++i) {
        const QColor color = mixed(ground, wanted, i / double{steps});
        if (contrast(color, text) >= PageColors::legibleContrast)
            return color;
    }
    return ground;
}

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto mix = [share](
                         int a, int b) { return static_cast<int>(std::lround(a * share + b * (1 - share))); };
    return {mix(one.red(), other.red()), mix(one.green(), other.green()), mix(one.blue(), other.blue())};
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

bool isHighContrast(const QPalette &palette)
{
    constexpr double high = 10;
    const QColor weaker = palette.color(QPalette::PlaceholderText);
    return weaker.alpha() == 255 && contrast(weaker, palette.color(QPalette::Base)) >= high;
}

PageColors::PageColors(const QPalette &palette)
    : ground(palette.color(QPalette::Base))
    , text(palette.color(QPalette::Text))
    , quiet(groundFor(mixed(text, ground, 0.05), ground, text))
    , rule(mixed(text, ground, 0.2))
{
    const QColor amber(255, 190, 0);
    // The quiet ground is nearer to these than the page's own.
    muted = legible(mixed(text, ground, 0.65), text, quiet);
    // The palette's blue shouts where a page has many links; they are underlined as well.
    link = legible(mixed(text, palette.color(QPalette::Link), 0.35), text, quiet);
    if (isHighContrast(palette)) {
        muted = rule = text;
        link = legible(palette.color(QPalette::Link), text, quiet);
    }
    constexpr double wash = 1.3;
    changed = groundFor(
        seen(mixed(palette.color(QPalette::Highlight), ground, 0.2), text, ground, wash), ground, text);
    match = groundFor(mixed(amber, ground, 0.4), ground, muted);
    current = amber;
    currentText = Qt::black;
}

QColor PageColors::groundLike(const QColor &color) const
{
    return groundFor(mixed(color, ground, 0.14), ground, text);
}

int pageStep(const QFont &font)
{
    return std::max(1, static_cast<int>(std::lround(QFontMetricsF(font).height() / 4)));
}

int readingWidth(const QFont &font)
{
    // Prose, because the average over all of a font's characters is wider than that over what people write.
    const QString sample = u"the message stays in the queue of the sending server and is tried again later"_s;
    return static_cast<int>(QFontMetricsF(font).horizontalAdvance(sample) * 73 / double(sample.size()));
}

} // namespace Wirecode::Window
