// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_summoning.h"

#include "support/registered.h"
#include "window/shell/summoning.h"
#include "windowfixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using Wirecode::Window::Summoning;

namespace
{

const QString keyEntry = u"Global S&hortcut"_s;
const QString iconEntry = u"Icon in the Noti&fication Area"_s;

/// A window that is summoned, with what it asks of the desktop.
struct SummonedWindow {
    explicit SummonedWindow(const QString &folder)
        : fixture(folder, {u"smtp/421"_s})
    {
        fixture.window->summoning().begin();
    }

    QAction *entry(const QString &text) const
    {
        const QList<QAction *> actions = fixture.window->findChildren<QAction *>();
        const auto found =
            std::ranges::find_if(actions, [&text](const QAction *action) { return action->text() == text; });
        return found == actions.end() ? nullptr : *found;
    }
    Summoning &summoning() const { return fixture.window->summoning(); }

    WindowFixture fixture;
    QSignalSpy wanted{&fixture.window->summoning(), &Summoning::keyWanted};
};

/// A window before this one had the key.
void rememberKey(const QString &folder)
{
    Wirecode::Shelf::WindowState state;
    state.globalShortcut = true;
    QVERIFY(Wirecode::Shelf::StateFile(folder + u"/state.json"_s).save(state));
}

} // namespace

void TestSummoning::key_isAskedForOnce_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("said");
    QTest::newRow("named") << u"Super+W"_s << u"Super+W shows and hides this window"_s;
    QTest::newRow("not named") << QString() << u"its settings say which"_s;
}

void TestSummoning::key_isAskedForOnce()
{
    QFETCH(const QString, key);
    QFETCH(const QString, said);
    const QTemporaryDir folder;
    {
        const SummonedWindow first(folder.path());
        QVERIFY(!first.entry(keyEntry)->isChecked());
        first.fixture.choose(Qt::Key_V, keyEntry);
        QCOMPARE(first.wanted.size(), 1);
        QCOMPARE(first.wanted.first().first().toString(), u"Show or hide Wirecode"_s);
        first.summoning().takeKey(key);
        QVERIFY(first.fixture.shows(said));
        QVERIFY(first.fixture.window->close());
    }
    // The next start has it again, and says nothing.
    const WindowFixture next(folder.path());
    const QSignalSpy wanted(&next.window->summoning(), &Summoning::keyWanted);
    next.window->summoning().begin();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!wanted.first().first().toString().isEmpty());
    next.window->summoning().takeKey(key);
    QVERIFY(!next.shows(said));
}

void TestSummoning::key_mayBeRefused_data()
{
    QTest::addColumn<bool>("possible");
    QTest::addColumn<QString>("said");
    QTest::newRow("not wanted") << true << u"The desktop has not given"_s;
    QTest::newRow("no portal") << false << u"bind the key to the command “wirecode --toggle”"_s;
}

void TestSummoning::key_mayBeRefused()
{
    QFETCH(const bool, possible);
    QFETCH(const QString, said);
    const QTemporaryDir folder;
    {
        const SummonedWindow window(folder.path());
        window.fixture.choose(Qt::Key_V, keyEntry);
        window.summoning().loseKey(possible);
        QVERIFY(window.fixture.shows(said));
        QVERIFY(!window.entry(keyEntry)->isChecked());
        QVERIFY(window.wanted.last().first().toString().isEmpty());
        QVERIFY(window.fixture.window->close());
    }
    const SummonedWindow next(folder.path());
    QVERIFY(!next.entry(keyEntry)->isChecked());
}

void TestSummoning::key_isKept_beforeTheDesktopIsThere()
{
    const QTemporaryDir folder;
    rememberKey(folder.path());
    {
        const SummonedWindow window(folder.path());
        window.summoning().loseKey(false);
        QVERIFY(window.entry(keyEntry)->isChecked());
        QVERIFY(!window.fixture.shows(u"wirecode --toggle"_s));
        QCOMPARE(window.wanted.size(), 1);
        QVERIFY(window.fixture.window->close());
    }
    const SummonedWindow next(folder.path());
    QVERIFY(next.entry(keyEntry)->isChecked());
}

void TestSummoning::key_mayBeRefused_later()
{
    const QTemporaryDir folder;
    rememberKey(folder.path());
    const SummonedWindow window(folder.path());
    window.summoning().loseKey(true);
    QVERIFY(window.fixture.shows(u"The desktop has not given"_s));
    QVERIFY(!window.entry(keyEntry)->isChecked());
}

void TestSummoning::key_isTakenBack()
{
    const QTemporaryDir folder;
    rememberKey(folder.path());
    {
        const SummonedWindow window(folder.path());
        window.summoning().takeKey(u"Super+W"_s);
        window.summoning().returnKey();
        QVERIFY(window.fixture.shows(u"The desktop has taken"_s));
        QVERIFY(!window.entry(keyEntry)->isChecked());
        QVERIFY(window.wanted.last().first().toString().isEmpty());
        QVERIFY(window.fixture.window->close());
    }
    const SummonedWindow next(folder.path());
    QVERIFY(!next.entry(keyEntry)->isChecked());
}

void TestSummoning::key_isGivenBack()
{
    const QTemporaryDir folder;
    const SummonedWindow window(folder.path());
    window.fixture.choose(Qt::Key_V, keyEntry);
    window.fixture.choose(Qt::Key_V, keyEntry);
    QCOMPARE(window.wanted.size(), 2);
    QVERIFY(window.wanted.last().first().toString().isEmpty());
}

void TestSummoning::otherWindow_offersNothing()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path());
    for (const QAction *action : fixture.window->findChildren<QAction *>()) {
        if (action->text() == keyEntry || action->text() == iconEntry)
            QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
    }
}

void TestSummoning::icon_needsANotificationArea()
{
    const QTemporaryDir folder;
    const SummonedWindow window(folder.path());
    window.fixture.key(Qt::Key_V, Qt::AltModifier);
    QVERIFY(QApplication::activePopupWidget());
    QVERIFY(!window.entry(iconEntry)->isEnabled()); // there is none where these tests run
    window.fixture.key(Qt::Key_Escape);
    // Without an icon a window that is closed ends.
    QVERIFY(window.fixture.window->close());
    QVERIFY(!window.fixture.window->isVisible());
}

WIRECODE_TEST(TestSummoning)
