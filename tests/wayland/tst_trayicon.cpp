// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/registered.h"
#include "waylandsession.h"

#include <QDBusConnection>
#include <QDBusMessage>

using namespace Qt::StringLiterals;

/// The notification area of a desktop, as programs see it.
class FakeTray : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ isThere CONSTANT)

public:
    explicit FakeTray(const QString &address)
        : m_bus(QDBusConnection::connectToBus(address, u"tray"_s))
    {
        m_bus.registerObject(u"/StatusNotifierWatcher"_s, this,
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties);
        m_bus.registerService(u"org.kde.StatusNotifierWatcher"_s);
    }
    ~FakeTray() override { QDBusConnection::disconnectFromBus(u"tray"_s); }

    bool isThere() const { return true; }
    bool hasIcon() const { return !m_item.isEmpty(); }
    /// Clicks on the icon.
    void click()
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            m_item, u"/StatusNotifierItem"_s, u"org.kde.StatusNotifierItem"_s, u"Activate"_s);
        call << 0 << 0;
        QCOMPARE(m_bus.call(call).type(), QDBusMessage::ReplyMessage);
    }

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString &item) { m_item = item; }

private:
    QDBusConnection m_bus;
    QString m_item;
};

/// The icon in the notification area.
class TestTrayIcon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void icon_isWantedFirst();
    void click_bringsTheWindowBack();
};

void TestTrayIcon::icon_isWantedFirst()
{
    WaylandSession session;
    const FakeTray tray(session.address);
    QVERIFY(session.open(u"smtp/250"_s));
    QVERIFY(WaylandSession::startAgain({})); // the window is there to the last part
    QVERIFY(!tray.hasIcon());
    QVERIFY(session.close());
}

void TestTrayIcon::click_bringsTheWindowBack()
{
    Wirecode::Shelf::WindowState state;
    state.trayIcon = true;
    WaylandSession session(state);
    FakeTray tray(session.address);
    QVERIFY(session.open(u"smtp/250"_s));
    QTRY_VERIFY(tray.hasIcon());
    tray.click();
    QTRY_VERIFY(session.neighbour.isInFront());
    tray.click();
    QTRY_VERIFY(session.neighbour.isBehind());
    // Closed by its frame, it is only hidden.
    const QSize screen = session.neighbour.screen()->size();
    QVERIFY(movePointer({screen.width() - 15, 15}) && xdotool({u"click"_s, u"1"_s}));
    QVERIFY(movePointer(QRect(QPoint(), screen).center()));
    QTRY_VERIFY(session.neighbour.isInFront());
    tray.click();
    QTRY_VERIFY(session.neighbour.isBehind());
    QVERIFY(xdotool({u"key"_s, u"ctrl+q"_s}));
    QVERIFY(session.hasEnded());
}

WIRECODE_TEST(TestTrayIcon)
#include "tst_trayicon.moc"
