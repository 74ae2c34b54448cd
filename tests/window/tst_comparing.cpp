// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_comparing.h"

#include "support/registered.h"
#include "windowfixture.h"

#include <QTextBlock>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Wirecode;

void TestComparing::second_code_is_chosen_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way :
        {"ctrl+enter", "ctrl+click", "middle click", "compare with, then click", "search, then ctrl+enter"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestComparing::second_code_is_chosen()
{
    QFETCH(QString, way);
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s});
    constexpr int row = 3;
    const QString code = fixture.row(row);
    if (way == "ctrl+enter"_L1) {
        // The second is marked without being opened: the list of a window without a code.
        fixture.type(code);
        fixture.key(Qt::Key_Return, Qt::ControlModifier);
    } else if (way == "ctrl+click"_L1) {
        fixture.click(row, Qt::LeftButton, Qt::ControlModifier);
    } else if (way == "middle click"_L1) {
        fixture.click(row, Qt::MiddleButton);
    } else if (way == "compare with, then click"_L1) {
        fixture.key(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(fixture.text().contains(u"Choose the second code"_s));
        fixture.click(row);
    } else {
        fixture.key(Qt::Key_K, Qt::ControlModifier);
        fixture.type(code);
        fixture.key(Qt::Key_Return, Qt::ControlModifier);
    }
    QTRY_COMPARE(fixture.window->sides().right(), smtp(code));
    QCOMPARE(fixture.window->sides().left(), smtp(u"421"_s));
    QVERIFY(fixture.window->windowTitle().startsWith(u"SMTP 421 Service not available vs %1"_s.arg(code)));
}

void TestComparing::comparison_has_all_its_parts()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s, u"smtp/551"_s});
    const QString text = fixture.text();
    const QStringList parts{u"≠ Outcome"_s, u"Transient failure"_s,
        u"<domain> Service not available, closing transmission channel"_s, u"Description"_s,
        u"When you see it"_s, u"How to fix it"_s, u"Key differences"_s, u"Which to use or expect when"_s,
        u"Learn more"_s, u"Specifications ("_s};
    for (const QString &part : parts)
        QVERIFY2(text.contains(part), qPrintable(part));
}

void TestComparing::same_code_twice_is_explained()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s, u"smtp/421"_s});
    QVERIFY(fixture.text().contains(u"SMTP 421 is on both sides. Choose another code to compare it with."_s));
    QVERIFY(!fixture.text().contains(u"Key differences"_s));
}

void TestComparing::keys_swap_switch_and_close()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s, u"smtp/551"_s});
    fixture.key(Qt::Key_X, ctrlShift);
    QCOMPARE(fixture.window->sides().left(), smtp(u"551"_s));
    QCOMPARE(fixture.window->sides().right(), smtp(u"421"_s));
    QCOMPARE(fixture.window->sides().active(), Navigation::Sides::Left);
    fixture.key(Qt::Key_F6);
    QCOMPARE(fixture.window->sides().active(), Navigation::Sides::Right);
    QCOMPARE(fixture.list()->currentIndex().data(Window::CodeTextRole), u"421"_s);
    fixture.key(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(fixture.window->sides().left(), smtp(u"551"_s));
    QVERIFY(!fixture.window->sides().isSplit());
    QVERIFY(!fixture.action(QKeySequence(Qt::CTRL | Qt::Key_W))->isEnabled());
}

void TestComparing::heads_work_on_their_side()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s, u"smtp/551"_s});
    const auto press = [&fixture](const QString &name) {
        for (QToolButton *button : fixture.window->findChildren<QToolButton *>()) {
            if (button->accessibleName() == name && button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                return true;
            }
        }
        return false;
    };
    QCOMPARE(fixture.window->sides().active(), Navigation::Sides::Right);
    QVERIFY(press(u"Favourite: SMTP 421"_s));
    QVERIFY(fixture.shelf.isFavourite(smtp(u"421"_s)) && !fixture.shelf.isFavourite(smtp(u"551"_s)));
    QVERIFY(press(u"Pin SMTP 421"_s));
    QCOMPARE(fixture.window->sides().pinned(), Navigation::Sides::Left);
    QVERIFY(press(u"Pin SMTP 421"_s));
    QVERIFY(!fixture.window->sides().pinned());
    QVERIFY(press(u"Close SMTP 421"_s));
    QCOMPARE(fixture.shown(), u"551"_s);
    QVERIFY(!press(u"Close SMTP 551"_s)); // one code has no head
}

void TestComparing::ctrl_and_a_link_compare()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s});
    QTextBrowser *page = fixture.page();
    const QTextCursor link = page->document()->find(u"450"_s);
    QVERIFY(link.charFormat().anchorHref().contains(u"smtp/450"_s));
    page->setTextCursor(link);
    page->ensureCursorVisible();
    page->setTextCursor(QTextCursor(page->document()));
    const QPoint place = page->cursorRect(link).center() - QPoint(4, 0);
    QTest::mouseClick(page->viewport(), Qt::LeftButton, Qt::ControlModifier, place);
    QCOMPARE(fixture.shown(), u"421 450"_s);
}

void TestComparing::second_side_offers_what_the_first_is_confused_with()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/451"_s});
    fixture.key(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(fixture.text().contains(u"It is often confused with:"_s));
    const QTextCursor link = fixture.page()->document()->find(u"SMTP 421 Service not available"_s);
    const QPoint place = fixture.page()->cursorRect(link).center() - QPoint(4, 0);
    QTest::mouseClick(fixture.page()->viewport(), Qt::LeftButton, Qt::NoModifier, place);
    QCOMPARE(fixture.shown(), u"451 421"_s);
}

void TestComparing::pinned_code_is_compared_with_each()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path());
    const QAction *pin = fixture.action(QKeySequence(Qt::CTRL | Qt::Key_T));
    fixture.type(u"5xx"_s);
    QTRY_COMPARE(fixture.row(0), u"500"_s);
    fixture.key(Qt::Key_Return);
    fixture.key(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(pin->isChecked());
    for (int row = 1; row < 4; ++row) {
        fixture.key(Qt::Key_Down);
        QCOMPARE(fixture.shown(), u"500 "_s + fixture.row(row));
        QVERIFY(fixture.window->windowTitle().startsWith(u"SMTP 500"_s));
        QVERIFY(fixture.window->windowTitle().contains(u" vs "_s + fixture.row(row)));
    }
    // The pin goes with its code to the other side, and the list works beside it there too.
    fixture.key(Qt::Key_X, ctrlShift);
    QCOMPARE(fixture.shown(), fixture.row(3) + u" 500"_s);
    fixture.key(Qt::Key_Up);
    QCOMPARE(fixture.shown(), fixture.row(2) + u" 500"_s);
    // Without the pin the list goes on at the active side.
    fixture.key(Qt::Key_F6);
    fixture.key(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(!pin->isChecked());
    fixture.key(Qt::Key_Down);
    QCOMPARE(fixture.shown(), fixture.row(2) + u' ' + fixture.row(1));
}

WIRECODE_TEST(TestComparing)
