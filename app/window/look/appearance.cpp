// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/look/appearance.h"

#include "window/look/pagestyle.h"

#include <QApplication>

#include <algorithm>
#include <array>

namespace Wirecode::Window
{

namespace
{

/// In the order of the values of the enums.
constexpr std::array choiceIds{QLatin1StringView(), QLatin1StringView("light"), QLatin1StringView("dark"),
    QLatin1StringView("high-contrast")};
constexpr std::array appearanceIds{QLatin1StringView("light"), QLatin1StringView("dark"),
    QLatin1StringView("high-contrast-light"), QLatin1StringView("high-contrast-dark")};

struct Colors {
    QRgb window;
    QRgb base;
    QRgb alternateBase;
    QRgb button;
    QRgb text;
    QRgb placeholder;
    QRgb disabled;
    QRgb highlight;
    QRgb highlightedText;
    QRgb link;
    QRgb visitedLink;
    QRgb toolTip;
    QRgb toolTipText;
};

constexpr std::array<Colors, 4> colors{{
    {0xfff2f2f2, 0xffffffff, 0xfff7f7f7, 0xfff2f2f2, 0xff1c1c1c, 0xff636363, 0xff6b6b6b, 0xff1b5592, 0xffffffff,
        0xff0b57a4, 0xff6a3d9a, 0xfffff9dc, 0xff1c1c1c},
    {0xff2b2d30, 0xff1e1f22, 0xff26282b, 0xff35373b, 0xffdfe1e5, 0xffa9adb4, 0xff9fa3aa, 0xff346cb6, 0xffffffff,
        0xff7fb3f5, 0xffc3a3ee, 0xff3d3a2a, 0xfff0ead2},
    {0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xff000000, 0xff333333, 0xff383838, 0xff00247d, 0xffffffff,
        0xff0000a0, 0xff5b0080, 0xffffffff, 0xff000000},
    {0xff000000, 0xff000000, 0xff000000, 0xff000000, 0xffffffff, 0xffcccccc, 0xffc8c8c8, 0xffffd800, 0xff000000,
        0xff7fd4ff, 0xffe6bfff, 0xff000000, 0xffffff66},
}};

bool isDark(Appearance appearance)
{
    return appearance == Appearance::Dark || appearance == Appearance::HighContrastDark;
}

Appearance highContrast(bool dark)
{
    return dark ? Appearance::HighContrastDark : Appearance::HighContrastLight;
}

} // namespace

QPalette paletteOf(Appearance appearance)
{
    const Colors &c = colors.at(static_cast<size_t>(appearance));
    // Edges and bevels follow from these two.
    QPalette palette(QColor(c.button), QColor(c.window));
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        const bool disabled = group == QPalette::Disabled;
        const QColor text(disabled ? c.disabled : c.text);
        for (const QPalette::ColorRole role :
            {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText})
            palette.setColor(group, role, text);
        palette.setColor(group, QPalette::Base, disabled ? c.window : c.base);
        palette.setColor(group, QPalette::AlternateBase, c.alternateBase);
        palette.setColor(group, QPalette::PlaceholderText, disabled ? c.disabled : c.placeholder);
        palette.setColor(group, QPalette::Highlight, c.highlight);
        palette.setColor(group, QPalette::HighlightedText, c.highlightedText);
        palette.setColor(group, QPalette::Link, c.link);
        palette.setColor(group, QPalette::LinkVisited, c.visitedLink);
        palette.setColor(group, QPalette::ToolTipBase, c.toolTip);
        palette.setColor(group, QPalette::ToolTipText, c.toolTipText);
    }
    return palette;
}

AppearanceSwitch::AppearanceSwitch(QPalette platform, QStringView choiceId, QStringView systemId)
    : m_platform(std::move(platform))
{
    const auto choice = std::find(choiceIds.begin(), choiceIds.end(), choiceId);
    if (choice != choiceIds.end())
        m_choice = static_cast<AppearanceChoice>(choice - choiceIds.begin());
    const auto system = std::find(appearanceIds.begin(), appearanceIds.end(), systemId);
    if (system != appearanceIds.end())
        m_system = static_cast<Appearance>(system - appearanceIds.begin());
}

void AppearanceSwitch::setSystem(std::optional<bool> dark, bool high)
{
    if (high)
        m_system = highContrast(dark.value_or(isDark(m_platform)));
    else if (dark)
        m_system = *dark ? Appearance::Dark : Appearance::Light;
    else
        m_system.reset();
}

QString AppearanceSwitch::choiceId() const
{
    return choiceIds.at(static_cast<size_t>(m_choice));
}

QString AppearanceSwitch::systemId() const
{
    return m_system ? appearanceIds.at(static_cast<size_t>(*m_system)) : QLatin1StringView();
}

std::optional<Appearance> AppearanceSwitch::appearance() const
{
    std::optional<Appearance> wanted = m_system;
    switch (m_choice) {
    case AppearanceChoice::System:
        break;
    case AppearanceChoice::Light:
        wanted = Appearance::Light;
        break;
    case AppearanceChoice::Dark:
        wanted = Appearance::Dark;
        break;
    case AppearanceChoice::HighContrast:
        wanted = highContrast(m_system ? isDark(*m_system) : isDark(m_platform));
        break;
    }
    const Appearance ofPlatform = isDark(m_platform) ? Appearance::Dark : Appearance::Light;
    return wanted == ofPlatform ? std::nullopt : wanted;
}

void AppearanceSwitch::apply() const
{
    const std::optional<Appearance> wanted = appearance();
    const QPalette palette = wanted ? paletteOf(*wanted) : m_platform;
    if (palette != QApplication::palette())
        QApplication::setPalette(palette);
}

} // namespace Wirecode::Window
