// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/language.h"

#include <functional>

class QMenu;

namespace Wirecode::Window
{

/// Fills a menu with the languages that there are, each in its own name, and the current one checked,
/// whoever switches. Calls choose(id, native name) for the one that is chosen.
void fillLanguageMenu(QMenu *menu, const Language::Switch &current,
    const std::function<void(const QString &id, const QString &name)> &choose);

} // namespace Wirecode::Window
