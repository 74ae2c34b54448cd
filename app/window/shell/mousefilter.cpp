// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/mousefilter.h"

#include <QCoreApplication>
#include <QWheelEvent>

namespace Wirecode::Window
{

MouseFilter::MouseFilter(QWidget *window)
    : QObject(window)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool MouseFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (!watched->isWidgetType() || static_cast<QWidget *>(watched)->window() != parent())
        return false;
    if (event->type() == QEvent::Wheel) {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (!wheel->modifiers().testFlag(Qt::ControlModifier))
            return false;
        if (wheel->angleDelta().y() != 0)
            Q_EMIT zoomed(wheel->angleDelta().y());
        return true;
    }
    if (event->type() == QEvent::MouseButtonPress) {
        const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
        if (button == Qt::BackButton)
            Q_EMIT back();
        else if (button == Qt::ForwardButton)
            Q_EMIT forward();
        return button == Qt::BackButton || button == Qt::ForwardButton;
    }
    return false;
}

} // namespace Wirecode::Window
