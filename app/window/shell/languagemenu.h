// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QMenu;

namespace Wirecode::Window
{

/// Fills a menu with the languages that there are, each in its own name, and the current one checked. Calls
/// choose(id, native name) for the one that is chosen.
void fillLanguageMenu(QMenu *menu, const QString &current,
    const std::function<void(const QString &id, const QString &name)> &choose);

} // namespace Wirecode::Window
