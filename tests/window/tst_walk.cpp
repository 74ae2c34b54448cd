// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_walk.h"

#include "support/registered.h"
#include "windowfixture.h"

#include <QClipboard>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace Wirecode;

/// What a day with the program is made of, without ever touching the mouse.
void TestWalk::a_day_by_keyboard_alone()
{
    const QTemporaryDir folder;
    const Shelf::Subject pair(smtp(u"552"_s), smtp(u"452"_s));
    const QString note = u"452: wait. 552: ask them to tidy up."_s;
    {
        const WindowFixture fixture(folder.path());

        // Search: the words are typed where the focus is from the start.
        fixture.type(u"mailbox full"_s);
        QTRY_COMPARE(fixture.row(0), u"552"_s);
        QCOMPARE(fixture.row(1), u"452"_s);

        // Open the first.
        fixture.key(Qt::Key_Return);
        QCOMPARE(fixture.shown(), u"552"_s);
        QVERIFY(fixture.text().contains(u"SMTP 552 Exceeded storage allocation"_s));

        // Compare it with the second: pinned, it stays while the list goes on.
        fixture.key(Qt::Key_T, Qt::ControlModifier);
        fixture.key(Qt::Key_Down);
        QCOMPARE(fixture.shown(), u"552 452"_s);
        QVERIFY(fixture.text().contains(u"Key differences"_s));

        // Swap.
        fixture.key(Qt::Key_X, ctrlShift);
        QCOMPARE(fixture.shown(), u"452 552"_s);

        // Write a note on the two.
        fixture.key(Qt::Key_N, Qt::ControlModifier);
        fixture.type(note);
        QCOMPARE(fixture.shelf.note(pair), note);

        // Mark a favourite: the code that the list works on.
        fixture.key(Qt::Key_B, Qt::ControlModifier);
        QVERIFY(fixture.shelf.isFavourite(smtp(u"452"_s)));

        // Copy as Markdown.
        fixture.key(Qt::Key_M, ctrlShift);
        QVERIFY(QApplication::clipboard()->text().startsWith(
            u"# SMTP 452 Insufficient system storage vs 552 Exceeded storage allocation"_s));

        // Go back, to where the sides were not swapped.
        fixture.key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(fixture.shown(), u"552 452"_s);

        // Change the language.
        fixture.choose(Qt::Key_L, u"Türkçe"_s);
        QTRY_VERIFY(fixture.text().contains(u"Temel farklar"_s));
        QCOMPARE(fixture.shown(), u"552 452"_s);

        // Quit.
        fixture.key(Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(!fixture.window->isVisible());
    }
    const WindowFixture again(folder.path());
    QCOMPARE(again.shown(), u"552 452"_s);
    QCOMPARE(again.language.current(), u"tr"_s);
    QTRY_VERIFY(again.text().contains(u"Temel farklar"_s));
    QCOMPARE(again.window->findChild<QPlainTextEdit *>()->toPlainText(), note);
    QCOMPARE(again.shelf.note(pair), note);
    QCOMPARE(again.shelf.shelved().favourites, {smtp(u"452"_s)});
    // It is found by what it is and by what was written.
    for (const QString &query : {u"is:favourite"_s, u"tidy"_s}) {
        again.key(Qt::Key_K, Qt::ControlModifier);
        again.type(query);
        QTRY_COMPARE(again.rowCount(), query == "tidy"_L1 ? 2 : 1);
        QVERIFY(again.row(0) == "452"_L1 || again.row(1) == "452"_L1);
    }
}

WIRECODE_TEST(TestWalk)
