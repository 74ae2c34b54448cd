// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "navigation/navigator.h"
#include "shelf/shelf.h"
#include "window/shell/commands.h"

namespace Wirecode::Window
{

/// Enables the commands that have something to work on, and checks those that are in force. Where no code is
/// shown, a text may be explained.
void showState(const Commands &commands, const Navigation::Navigator &navigator, const Shelf::Shelf &shelf,
    bool isTextExplained);

} // namespace Wirecode::Window
