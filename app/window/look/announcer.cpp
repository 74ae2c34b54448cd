// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/look/announcer.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QTimer>
#include <QWidget>

#include <chrono>

using namespace std::chrono_literals;

namespace Wirecode::Window
{

void announce(QWidget *widget, const QString &text)
{
    if (!QAccessible::isActive())
        return;
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    // Orca says nothing of Qt's alerts, but speaks a notification that comes to the screen: here one of no
    // size. It stays until a slow reader has asked for its name.
    auto *notification = new QWidget(widget->window());
    QAccessible::registerAccessibleInterface(new QAccessibleWidget(notification, QAccessible::Notification));
    notification->setAccessibleName(text);
    notification->resize(0, 0);
    notification->show();
    QTimer::singleShot(5s, notification, &QObject::deleteLater);
#else
    QAccessibleAnnouncementEvent event(widget, text);
    QAccessible::updateAccessibility(&event);
#endif
}

} // namespace Wirecode::Window
