// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <functional>
#include <optional>

/// Something that people do again and again, done with the events that they would cause.
struct Action {
    std::function<void()> prepare;      ///< once, before the first step
    std::function<void(int step)> act;  ///< steps count from 0
    std::chrono::milliseconds quiet{0}; ///< without a paint for so long, nothing more comes of a step
};

/// "key", "choose", "panes", "list", "language" or "toggle", for the window that is open; nothing if it lacks
/// what the action is done to.
std::optional<Action> actionNamed(const QString &name);
