// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/privatebus.h"
#include "shelf/windowstate.h"
#include "support/registered.h"

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

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Wirecode;

namespace
{

/// Real events: "key", "ctrl+c".
bool xdotool(const QStringList &arguments)
{
    return QProcess::execute(u"xdotool"_s, arguments) == 0;
}

bool movePointer(const QPoint &place)
{
    return xdotool({u"mousemove"_s, QString::number(place.x()), QString::number(place.y())});
}

} // namespace

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

    /// What another program has copied last. Wayland tells it to who has the keyboard.
    bool isPasted(const QString &text)
    {
        comeAnew();
        return QTest::qWaitFor([&text] { return QGuiApplication::clipboard()->text().contains(text); });
    }

    /// Drags the text onto the window behind this one; what came of it.
    Qt::DropAction dragAway(const QString &text)
    {
        m_text = text;
        m_dropped = Qt::IgnoreAction;
        m_isDone = false;
        if (!movePointer(QRect(QPoint(), m_screen).center()) || !xdotool({u"mousedown"_s, u"1"_s}))
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
                xdotool({u"mouseup"_s, u"1"_s});
        });
        QTimer::singleShot(10s, drag, &QDrag::cancel);
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

/// The program in a Wayland session, beside another one.
class TestWayland : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QProcess> start(const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QStringLiteral(WIRECODE_APP), arguments);
        return process;
    }
    /// Opens the window over the whole screen and waits until it has the keyboard.
    void open(const QString &id)
    {
        m_neighbour->comeAnew();
        QTRY_VERIFY(m_neighbour->isActiveWindow());
        m_window = start({id});
        QTRY_VERIFY_WITH_TIMEOUT(!m_neighbour->isActiveWindow(), 20'000);
        QTRY_COMPARE(shown(), id);
    }
    Shelf::WindowState saved() const { return Shelf::StateFile(Shelf::StateFile::defaultPath()).load(); }
    /// The code that the window last saved.
    QString shown() const
    {
        const std::optional<Catalog::CodeId> id = saved().left;
        return id ? id->toString() : QString();
    }

    PrivateBus m_daemon;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Neighbour> m_neighbour;
    std::unique_ptr<QProcess> m_window;

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void window_isTypedInto();
    void window_copies();
    void window_takesADrop();
    void window_isToggled();
};

void TestWayland::initTestCase()
{
    QCOMPARE(QGuiApplication::platformName(), u"wayland"_s);
    QCoreApplication::setApplicationName(u"wirecode"_s); // whose settings are read and written
    const QString address = m_daemon.start();
    QVERIFY(!address.isEmpty());
    qputenv("DBUS_SESSION_BUS_ADDRESS", address.toLatin1());
    // Weston takes differences: it begins where the screen does.
    QVERIFY(movePointer({0, 0}));
}

void TestWayland::cleanupTestCase()
{
    m_daemon.stop();
}

void TestWayland::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_home->path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", m_home->path().toLocal8Bit());
    m_neighbour = std::make_unique<Neighbour>();
    QWidget maximized;
    maximized.setWindowState(Qt::WindowMaximized);
    Shelf::WindowState state;
    state.geometry = maximized.saveGeometry();
    QVERIFY(Shelf::StateFile(Shelf::StateFile::defaultPath()).save(state));
}

void TestWayland::cleanup()
{
    m_neighbour.reset();
    m_window->terminate();
    QVERIFY(m_window->waitForFinished());
    QCOMPARE(m_window->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_window->exitCode(), 0);
}

void TestWayland::window_isTypedInto()
{
    open(u"smtp/250"_s);
    QVERIFY(xdotool({u"type"_s, u"smtp 421"_s}));
    QVERIFY(xdotool({u"key"_s, u"Return"_s}));
    QTRY_COMPARE(shown(), u"smtp/421"_s);
}

void TestWayland::window_copies()
{
    open(u"smtp/421"_s);
    QVERIFY(xdotool({u"key"_s, u"ctrl+shift+s"_s}));
    QVERIFY(m_neighbour->isPasted(u"Service not available"_s));
}

void TestWayland::window_takesADrop()
{
    open(u"smtp/250"_s);
    m_neighbour->comeAnew();
    QTRY_VERIFY(m_neighbour->isActiveWindow());
    QCOMPARE(m_neighbour->dragAway(u"554 5.7.1 Relay access denied"_s), Qt::CopyAction);
    QTRY_COMPARE(shown(), QString()); // the page of the text took the place of the code
    // Weston leaves the keyboard with nobody after a drag.
    m_neighbour->hide();
    QCoreApplication::processEvents(); // the request goes before the key
    QVERIFY(xdotool({u"key"_s, u"ctrl+shift+p"_s}));
    QVERIFY(m_neighbour->isPasted(u"Relay access denied"_s));
}

void TestWayland::window_isToggled()
{
    open(u"smtp/250"_s);
    QVERIFY(start({u"--toggle"_s})->waitForFinished());
    QTRY_VERIFY(m_neighbour->isActiveWindow());
    QVERIFY(start({u"--toggle"_s})->waitForFinished());
    QTRY_VERIFY(!m_neighbour->isActiveWindow());
    QVERIFY(xdotool({u"type"_s, u"smtp 421"_s}));
    QVERIFY(xdotool({u"key"_s, u"Return"_s}));
    QTRY_COMPARE(shown(), u"smtp/421"_s);
}

WIRECODE_TEST(TestWayland)
#include "tst_wayland.moc"
