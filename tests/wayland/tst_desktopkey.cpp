// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/fakeshortcuts.h"
#include "support/registered.h"
#include "waylandsession.h"

using namespace Qt::StringLiterals;

/// The key that the desktop gives, down to the window.
class TestDesktopKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void key_isWantedFirst();
    void key_togglesTheWindow();
    void key_thatIsRefused_isForgotten();
    void key_thatIsTakenBack_isForgotten();
};

void TestDesktopKey::key_isWantedFirst()
{
    WaylandSession session;
    const FakeShortcuts portal(session.address);
    QVERIFY(session.open(u"smtp/250"_s));
    QVERIFY(WaylandSession::startAgain({})); // the window is there to the last part
    QVERIFY(!portal.asked.contains(u"CreateSession"_s));
    QVERIFY(session.close());
}

void TestDesktopKey::key_togglesTheWindow()
{
    Wirecode::Shelf::WindowState state;
    state.globalShortcut = true;
    WaylandSession session(state);
    FakeShortcuts portal(session.address);
    QVERIFY(session.open(u"smtp/250"_s));
    QTRY_COMPARE(portal.wanted.size(), 1);
    const auto press = [&portal] { portal.press(portal.wanted.first().first, portal.session); };
    press();
    QTRY_VERIFY(session.neighbour.isInFront());
    press();
    QTRY_VERIFY(session.neighbour.isBehind());
    QVERIFY(session.close());
}

void TestDesktopKey::key_thatIsRefused_isForgotten()
{
    Wirecode::Shelf::WindowState state;
    state.globalShortcut = true;
    WaylandSession session(state);
    FakeShortcuts portal(session.address);
    portal.responses.insert(u"BindShortcuts"_s, 1);
    QVERIFY(session.open(u"smtp/250"_s));
    QTRY_VERIFY(portal.asked.contains(u"BindShortcuts"_s));
    QTRY_VERIFY(!session.saved().globalShortcut);
    QVERIFY(session.close());
}

void TestDesktopKey::key_thatIsTakenBack_isForgotten()
{
    Wirecode::Shelf::WindowState state;
    state.globalShortcut = true;
    WaylandSession session(state);
    FakeShortcuts portal(session.address);
    QVERIFY(session.open(u"smtp/250"_s));
    QTRY_COMPARE(portal.wanted.size(), 1);
    QVERIFY(session.saved().globalShortcut);
    portal.close();
    QTRY_VERIFY(!session.saved().globalShortcut);
    QVERIFY(session.close());
}

WIRECODE_TEST(TestDesktopKey)
#include "tst_desktopkey.moc"
