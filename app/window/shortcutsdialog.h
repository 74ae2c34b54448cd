// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace Wirecode::Window
{

class Commands;

/// The overview of keys: every command that has one, menu by menu, and the keys of the list.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const Commands &commands, QWidget *parent = nullptr);
};

} // namespace Wirecode::Window
