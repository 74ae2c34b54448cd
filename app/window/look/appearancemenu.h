// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/look/appearance.h"

#include <QMenu>

namespace Wirecode::Window
{

/// The menu of the colours: as the system, light, dark, high contrast.
class AppearanceMenu : public QMenu
{
    Q_OBJECT

public:
    explicit AppearanceMenu(AppearanceChoice current, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(Wirecode::Window::AppearanceChoice choice);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace Wirecode::Window
