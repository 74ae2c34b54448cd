// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace Wirecode::Window
{

/// Asks the X server, while nobody waits, whether it has taken over the last frame of a window. Qt shares the
/// memory of a frame with the server and would ask before it paints the next one: a round trip between a key
/// and what it changes, half a millisecond where the server sleeps. Of no use on other platforms.
class FrameFinisher : public QObject
{
    Q_OBJECT

public:
    explicit FrameFinisher(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void finish();

    QWidget *m_window;
    QTimer m_pause;
};

} // namespace Wirecode::Window
