// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/privatebus.h"
#include "shelf/windowstate.h"

#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QScreen>
#include <QTest>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <utility>

/// Real events: "key", "ctrl+c".
inline bool xdotool(const QStringList &arguments)
{
    return QProcess::execute(QStringLiteral("xdotool"), arguments) == 0;
}

inline bool movePointer(const QPoint &place)
{
    return xdotool({QStringLiteral("mousemove"), QString::number(place.x()), QString::number(place.y())});
}

/// The window of another program, from which a text is dragged. No client knows where its window is: this one
/// is as wide as the screen and so high that the middle of the screen is always in it.
class Neighbour : public QWidget
{
public:
    Neighbour()
        : QWidget(nullptr, Qt::FramelessWindowHint)
        , m_screen(screen()->size())
    {
        setAcceptDrops(true);
        resize(m_screen.width(), m_screen.height() * 55 / 100);
    }

    /// Comes to the front, with the keyboard; a Wayland client cannot in any other way.
    void comeAnew()
    {
        hide();
        show();
    }

    /// Whether it has the keyboard and, in the middle of the screen, the mouse; or neither. Weston gives a new
    /// window the one before it draws it, and the other then.
    bool isInFront() const { return isActiveWindow() && underMouse(); }
    bool isBehind() const { return !isActiveWindow() && !underMouse(); }

    /// What another program has copied last. Wayland tells it to who has the keyboard.
    bool isPasted(const QString &text)
    {
        comeAnew();
        return QTest::qWaitFor([&text] { return QGuiApplication::clipboard()->text().contains(text); });
    }

    /// Drags the text out of the middle of the screen onto the window behind this one; what came of it.
    Qt::DropAction dragAway(const QString &text)
    {
        m_text = text;
        m_dropped = Qt::IgnoreAction;
        m_isDone = false;
        if (!xdotool({QStringLiteral("mousedown"), QStringLiteral("1")}))
            return Qt::IgnoreAction;
        return QTest::qWaitFor([this] { return m_isDone; }) ? m_dropped : Qt::IgnoreAction;
    }

protected:
    void mousePressEvent(QMouseEvent *event) override
    {
        const int top = m_screen.height() / 2 - qRound(event->position().y());
        const int below = m_screen.height() - height() - top;
        // Over the page, in the wider one of what is left above and below this window.
        m_target = {m_screen.width() * 3 / 4, top > below ? top / 2 : m_screen.height() - below / 2};
        auto *drag = new QDrag(this);
        auto *text = new QMimeData;
        text->setText(m_text);
        drag->setMimeData(text);
        // The button is let go when the other window has said that it would take the text.
        connect(drag, &QDrag::actionChanged, this, [](Qt::DropAction action) {
            if (action != Qt::IgnoreAction)
                xdotool({QStringLiteral("mouseup"), QStringLiteral("1")});
        });
        QTimer::singleShot(std::chrono::seconds(10), drag, &QDrag::cancel);
        m_dropped = drag->exec(Qt::CopyAction);
        m_isDone = true;
    }
    /// The drag has begun: it is over this window, which takes nothing.
    void dragEnterEvent(QDragEnterEvent *event) override
    {
        event->ignore();
        movePointer(m_target);
    }

private:
    QSize m_screen;
    QPoint m_target;
    QString m_text;
    Qt::DropAction m_dropped = Qt::IgnoreAction;
    bool m_isDone = false;
};

/// A Wayland session with settings of its own, in which the program runs beside another one.
class WaylandSession
{
public:
    /// The window will cover the screen; what else it finds in its settings is in the state.
    explicit WaylandSession(Wirecode::Shelf::WindowState state = {})
        : m_state(std::move(state))
    {
        QCoreApplication::setApplicationName(QStringLiteral("wirecode")); // whose settings are read and written
        qputenv("XDG_CONFIG_HOME", m_home.path().toLocal8Bit());
        qputenv("XDG_DATA_HOME", m_home.path().toLocal8Bit());
        address = m_daemon.start();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address.toLatin1());
        QWidget maximized;
        maximized.setWindowState(Qt::WindowMaximized);
        m_state.geometry = maximized.saveGeometry();
    }
    ~WaylandSession()
    {
        neighbour.hide();
        m_window.terminate();
        m_window.waitForFinished();
        m_daemon.stop();
    }
    Q_DISABLE_COPY_MOVE(WaylandSession)

    /// Opens the window and waits until it has the keyboard; whether it went well.
    bool open(const QString &id)
    {
        // Weston takes differences: it begins where the screen does.
        if (!Wirecode::Shelf::StateFile(Wirecode::Shelf::StateFile::defaultPath()).save(m_state) ||
            !movePointer({0, 0}) || !movePointer(QRect(QPoint(), neighbour.screen()->size()).center()))
            return false;
        neighbour.comeAnew();
        if (!QTest::qWaitFor([this] { return neighbour.isInFront(); }))
            return false;
        m_window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_window.start(QStringLiteral(WIRECODE_APP), {id});
        return QTest::qWaitFor([this] { return neighbour.isBehind(); }, 20'000) &&
               QTest::qWaitFor([&id] { return shown() == id; });
    }
    /// Another start, which hands over; whether it went well.
    static bool startAgain(const QStringList &arguments)
    {
        return QProcess::execute(QStringLiteral(WIRECODE_APP), arguments) == 0;
    }
    /// Ends the window as a session that ends does; whether it went well.
    bool close()
    {
        m_window.terminate();
        return hasEnded();
    }
    bool hasEnded()
    {
        return m_window.waitForFinished() && m_window.exitStatus() == QProcess::NormalExit &&
               m_window.exitCode() == 0;
    }
    static Wirecode::Shelf::WindowState saved()
    {
        return Wirecode::Shelf::StateFile(Wirecode::Shelf::StateFile::defaultPath()).load();
    }
    /// The code that the window last saved.
    static QString shown()
    {
        const auto id = saved().left;
        return id ? id->toString() : QString();
    }

    Neighbour neighbour;
    QString address; ///< of the session's bus

private:
    Wirecode::Shelf::WindowState m_state;
    QTemporaryDir m_home;
    PrivateBus m_daemon;
    QProcess m_window;
};
