// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Wirecode::Window
{

/// What the mouse means wherever it is in the window: Ctrl and the wheel zoom, the buttons for back and forward
/// go there. Filters the events of the application.
class MouseFilter : public QObject
{
    Q_OBJECT

public:
    explicit MouseFilter(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Larger where positive.
    void zoomed(int direction);
    void back();
    void forward();
};

} // namespace Wirecode::Window
