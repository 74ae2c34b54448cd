// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_history.h"

#include "support/registered.h"
#include "windowfixture.h"

using namespace Qt::StringLiterals;
using namespace Wirecode;

namespace
{

/// Goes through codes as the window does.
struct Reader {
    Navigation::History history;
    Navigation::Sides shown;

    void take(const QString &step)
    {
        if (step == "back"_L1)
            shown = history.back(shown);
        else if (step == "forward"_L1)
            shown = history.forward(shown);
        else {
            history.leave(shown, step.startsWith(u'w'));
            shown.show(smtp(step.section(u' ', 1)));
        }
    }

    /// "< 421 >": the code, and whether there is a way back and forward.
    QString written() const
    {
        return (history.canGoBack() ? u"< "_s : u""_s) + (shown.left() ? shown.left()->code : u"start"_s) +
               (history.canGoForward() ? u" >"_s : u""_s);
    }
};

} // namespace

void TestHistory::steps_lead_back_and_forward_data()
{
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << u""_s << u"start"_s;
    QTest::newRow("one step") << u"go 421"_s << u"< 421"_s;
    QTest::newRow("back to the start") << u"go 421, back"_s << u"start >"_s;
    QTest::newRow("back and forward") << u"go 421, go 450, back, forward"_s << u"< 450"_s;
    QTest::newRow("in between") << u"go 421, go 450, go 550, back"_s << u"< 450 >"_s;
    QTest::newRow("what lay ahead is forgotten") << u"go 421, go 450, back, go 550"_s << u"< 550"_s;
    QTest::newRow("and the way back goes on from there")
        << u"go 421, go 450, back, go 550, back"_s << u"< 421 >"_s;
    QTest::newRow("a walk is one step") << u"go 421, walk 422, walk 432, walk 450, back"_s << u"< 421 >"_s;
    QTest::newRow("a walk ends where it was left")
        << u"go 421, walk 422, walk 432, go 550, back"_s << u"< 432 >"_s;
    QTest::newRow("forward leads to the end of the walk")
        << u"go 421, walk 422, walk 432, back, forward"_s << u"< 432"_s;
    QTest::newRow("a walk after a step is another one")
        << u"go 421, walk 422, walk 432, go 450, walk 451, walk 452, back, back"_s << u"< 432 >"_s;
    QTest::newRow("a walk after going back is another one")
        << u"go 421, walk 422, walk 432, back, walk 422, walk 432, back"_s << u"< 421 >"_s;
    QTest::newRow("a walk after going forward is another one")
        << u"go 421, walk 422, walk 432, back, forward, walk 450, walk 451, back"_s << u"< 432 >"_s;
    QTest::newRow("a walk forgets what lay ahead") << u"go 421, go 450, back, walk 422"_s << u"< 422"_s;
}

void TestHistory::steps_lead_back_and_forward()
{
    QFETCH(QString, steps);
    QFETCH(QString, expected);
    Reader reader;
    for (const QString &step : steps.split(u", "_s, Qt::SkipEmptyParts))
        reader.take(step);
    QCOMPARE(reader.written(), expected);
}

void TestHistory::way_back_is_the_way_forward()
{
    Reader reader;
    for (const QString &step : {u"go 421"_s, u"go 450"_s, u"walk 451"_s, u"walk 452"_s, u"go 550"_s})
        reader.take(step);
    QList<Navigation::Sides> onTheWayBack;
    while (reader.history.canGoBack()) {
        onTheWayBack.prepend(reader.shown);
        reader.take(u"back"_s);
    }
    QList<Navigation::Sides> onTheWayForward;
    while (reader.history.canGoForward()) {
        reader.take(u"forward"_s);
        onTheWayForward.append(reader.shown);
    }
    QCOMPARE(onTheWayBack.size(), 4);
    QCOMPARE(onTheWayForward, onTheWayBack);
}

void TestHistory::both_sides_and_the_pin_come_back()
{
    Navigation::Sides pair = Navigation::Sides::of({smtp(u"421"_s), smtp(u"551"_s)});
    pair.togglePin();
    Navigation::History history;
    history.leave(pair, false);
    QCOMPARE(history.back({}), pair);
}

void TestHistory::way_back_is_bounded()
{
    constexpr int longest = 100;
    Reader reader;
    for (int i = 1; i <= longest + 20; ++i)
        reader.take(u"go %1"_s.arg(i));
    int steps = 0;
    for (; reader.history.canGoBack(); ++steps)
        reader.take(u"back"_s);
    QCOMPARE(steps, longest);
    // The oldest are gone, the latest are kept.
    QCOMPARE(reader.written(), u"20 >"_s);
}

void TestHistory::keys_and_mouse_buttons_lead_back_and_forward_data()
{
    QTest::addColumn<QString>("place");
    for (const char *place : {"keys", "search", "codes", "sheet"})
        QTest::newRow(place) << QString::fromLatin1(place);
}

void TestHistory::keys_and_mouse_buttons_lead_back_and_forward()
{
    QFETCH(QString, place);
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s, u"smtp/551"_s});
    const auto go = [&](Qt::Key key, Qt::MouseButton button) {
        if (place == "keys"_L1)
            fixture.key(key, Qt::AltModifier);
        else if (place == "search"_L1)
            QTest::mouseClick(fixture.search(), button);
        else
            QTest::mouseClick(fixture.window->findChild<QAbstractScrollArea *>(place)->viewport(), button);
    };
    const auto goBack = [&] { go(Qt::Key_Left, Qt::BackButton); };
    const auto goForward = [&] { go(Qt::Key_Right, Qt::ForwardButton); };
    const QAction *back = fixture.action(QKeySequence(Qt::ALT | Qt::Key_Left));
    const QAction *forward = fixture.action(QKeySequence(Qt::ALT | Qt::Key_Right));

    QVERIFY(!forward->isEnabled());
    fixture.key(Qt::Key_X, ctrlShift);
    fixture.key(Qt::Key_Home, Qt::AltModifier);
    QCOMPARE(fixture.shown(), QString());
    goBack();
    QCOMPARE(fixture.shown(), u"551 421"_s);
    QVERIFY(back->isEnabled() && forward->isEnabled());
    // The list marks the code that its side has again.
    QCOMPARE(fixture.list()->currentIndex().data(Window::CodeTextRole), u"551"_s);
    QVERIFY(fixture.window->windowTitle().startsWith(u"SMTP 551 User not local; try another address vs 421"_s));
    goBack();
    QCOMPARE(fixture.shown(), u"421 551"_s);
    // Before everything was the start page, and nothing before that.
    goBack();
    QCOMPARE(fixture.shown(), QString());
    QVERIFY(!back->isEnabled());
    goBack();
    QCOMPARE(fixture.shown(), QString());
    for (const QString &expected : {u"421 551"_s, u"551 421"_s, QString(), QString()}) {
        goForward();
        QCOMPARE(fixture.shown(), expected);
    }
    QVERIFY(!forward->isEnabled());
}

void TestHistory::walk_of_the_arrow_keys_is_one_step()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path());
    fixture.type(u"4xx"_s);
    QTRY_COMPARE(fixture.row(0), u"421"_s);
    fixture.key(Qt::Key_Return);
    for (int i = 0; i < 3; ++i)
        fixture.key(Qt::Key_Down);
    QCOMPARE(fixture.shown(), fixture.row(3));
    fixture.key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(fixture.shown(), u"421"_s);
    fixture.key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(fixture.shown(), QString());
}

void TestHistory::start_page_shows_no_code()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s, u"smtp/551"_s});
    fixture.key(Qt::Key_Home, Qt::AltModifier);
    QCOMPARE(fixture.window->sides(), Navigation::Sides());
    QVERIFY(fixture.text().contains(u"Look up a code"_s));
    QVERIFY(!fixture.list()->currentIndex().isValid());
    QVERIFY(!fixture.window->windowTitle().contains(u"421"_s));
    fixture.key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(fixture.shown(), u"421 551"_s);
}

WIRECODE_TEST(TestHistory)
