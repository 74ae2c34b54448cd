// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/registered.h"
#include "waylandsession.h"

using namespace Qt::StringLiterals;

/// The program in a Wayland session.
class TestWayland : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void window_isTypedInto();
    void window_copies();
    void window_takesADrop();
    void window_isToggled();
};

void TestWayland::initTestCase()
{
    QCOMPARE(QGuiApplication::platformName(), u"wayland"_s);
}

void TestWayland::window_isTypedInto()
{
    WaylandSession session;
    QVERIFY(session.open(u"smtp/250"_s));
    QVERIFY(xdotool({u"type"_s, u"smtp 421"_s}));
    QVERIFY(xdotool({u"key"_s, u"Return"_s}));
    QTRY_COMPARE(session.shown(), u"smtp/421"_s);
    QVERIFY(session.close());
}

void TestWayland::window_copies()
{
    WaylandSession session;
    QVERIFY(session.open(u"smtp/421"_s));
    QVERIFY(xdotool({u"key"_s, u"ctrl+shift+s"_s}));
    QVERIFY(session.neighbour.isPasted(u"Service not available"_s));
    QVERIFY(session.close());
}

void TestWayland::window_takesADrop()
{
    WaylandSession session;
    QVERIFY(session.open(u"smtp/250"_s));
    session.neighbour.comeAnew();
    QTRY_VERIFY(session.neighbour.isInFront());
    QCOMPARE(session.neighbour.dragAway(u"554 5.7.1 Relay access denied"_s), Qt::CopyAction);
    QTRY_COMPARE(session.shown(), QString()); // the page of the text took the place of the code
    // Weston leaves the keyboard with nobody after a drag.
    session.neighbour.hide();
    QCoreApplication::processEvents(); // the request goes before the key
    QVERIFY(xdotool({u"key"_s, u"ctrl+shift+p"_s}));
    QVERIFY(session.neighbour.isPasted(u"Relay access denied"_s));
    QVERIFY(session.close());
}

void TestWayland::window_isToggled()
{
    WaylandSession session;
    QVERIFY(session.open(u"smtp/250"_s));
    QVERIFY(session.startAgain({u"--toggle"_s}));
    QTRY_VERIFY(session.neighbour.isInFront());
    QVERIFY(session.startAgain({u"--toggle"_s}));
    QTRY_VERIFY(session.neighbour.isBehind());
    QVERIFY(xdotool({u"type"_s, u"smtp 421"_s}));
    QVERIFY(xdotool({u"key"_s, u"Return"_s}));
    QTRY_COMPARE(session.shown(), u"smtp/421"_s);
    QVERIFY(session.close());
}

WIRECODE_TEST(TestWayland)
#include "tst_wayland.moc"
