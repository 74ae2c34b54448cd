// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

#include <optional>

namespace Wirecode::Window
{

/// The palettes that there are.
enum class Appearance { Light, Dark, HighContrastLight, HighContrastDark };

/// What the user can choose. High contrast is light or dark as the system is.
enum class AppearanceChoice { System, Light, Dark, HighContrast };

/// Colours made for the Fusion style: any text on any of its grounds has a contrast of 4.5:1 at least, 7:1 in
/// high contrast, even where it is disabled.
QPalette paletteOf(Appearance appearance);

/// Decides between what the user chose, what the desktop last asked for and the palette that the platform
/// itself gives. The platform's stays wherever it fits: nobody's own colours are overridden, and a start in its
/// colours costs nothing.
class AppearanceSwitch
{
public:
    /// The platform's palette, and the two ids as they were saved; an unknown one counts as empty.
    AppearanceSwitch(QPalette platform, QStringView choiceId, QStringView systemId);

    AppearanceChoice choice() const { return m_choice; }
    void setChoice(AppearanceChoice choice) { m_choice = choice; }
    /// What the desktop asks for; whether dark is empty where it has no preference.
    void setSystem(std::optional<bool> dark, bool highContrast);

    /// For WindowState::appearance: "light", "dark", "high-contrast" or empty, which follows the system.
    QString choiceId() const;
    /// For WindowState::systemAppearance: "light", "dark", "high-contrast-light", "high-contrast-dark" or
    /// empty.
    QString systemId() const;

    /// The palette to be shown; empty where it is the platform's own.
    std::optional<Appearance> appearance() const;
    /// Gives the application that palette, unless it has it.
    void apply() const;

private:
    QPalette m_platform;
    AppearanceChoice m_choice = AppearanceChoice::System;
    std::optional<Appearance> m_system;
};

} // namespace Wirecode::Window
