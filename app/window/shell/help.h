// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace Wirecode::Window
{

class Commands;

/// Opens the overview of keys: every command that has one, menu by menu, and the keys of the list.
void showShortcuts(const Commands &commands, QWidget *window);

/// How to bind a key of the desktop to the window, in a sentence.
QString howToBindKey();

/// Opens a box that says what this program is.
void showAbout(QWidget *window);

} // namespace Wirecode::Window
