// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/framefinisher.h"

#include <QBackingStore>
#include <QEvent>
#include <QWidget>

#include <chrono>

using namespace std::chrono_literals;

namespace Wirecode::Window
{

FrameFinisher::FrameFinisher(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    // Half a frame: time enough for the server, and before the next frame of whatever moves.
    m_pause.setInterval(8ms);
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, &FrameFinisher::finish);
    window->installEventFilter(this);
}

bool FrameFinisher::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::UpdateRequest)
        m_pause.start();
    return QObject::eventFilter(watched, event);
}

void FrameFinisher::finish()
{
    QBackingStore *store = m_window->backingStore();
    // Without a device nothing was painted yet.
    if (!store || !store->paintDevice())
        return;
    store->beginPaint(m_window->rect());
    store->endPaint();
}

} // namespace Wirecode::Window
