// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_keys.h"

#include "support/registered.h"
#include "windowfixture.h"

#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace Wirecode;

void TestKeys::escape_goes_one_step_back()
{
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path());
    fixture.type(u"421"_s);
    QTRY_COMPARE(fixture.row(0), u"421"_s);
    fixture.key(Qt::Key_Return);
    fixture.key(Qt::Key_K, Qt::ControlModifier);
    fixture.type(u"450"_s);
    QTRY_COMPARE(fixture.row(0), u"450"_s);
    fixture.key(Qt::Key_Return);
    QCOMPARE(fixture.shown(), u"450"_s);
    fixture.page()->setFocus();

    // From the page to the search, which has its text still; then that goes; then what was shown.
    fixture.key(Qt::Key_Escape);
    QVERIFY(fixture.search()->hasFocus());
    QCOMPARE(fixture.search()->text(), u"450"_s);
    QCOMPARE(fixture.shown(), u"450"_s);
    fixture.key(Qt::Key_Escape);
    QCOMPARE(fixture.search()->text(), QString());
    QCOMPARE(fixture.shown(), u"450"_s);
    fixture.key(Qt::Key_Escape);
    QCOMPARE(fixture.shown(), u"421"_s);
    fixture.key(Qt::Key_Escape);
    QCOMPARE(fixture.shown(), QString());
    // There is nothing behind the start page.
    fixture.key(Qt::Key_Escape);
    QCOMPARE(fixture.shown(), QString());
    QVERIFY(fixture.search()->hasFocus());
}

void TestKeys::equal_rows_are_hidden_from_the_search_as_well()
{
    const QTemporaryDir folder;
    WindowFixture fixture(folder.path(), {u"smtp/421"_s, u"smtp/551"_s});
    QVERIFY(fixture.search()->hasFocus());
    QVERIFY(fixture.text().contains(u"fact is the same"_s));
    fixture.key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(!fixture.text().contains(u"fact is the same"_s));
    QVERIFY(fixture.text().contains(u"equal entries are hidden"_s));
}

void TestKeys::search_is_reached_from_anywhere_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("key");
    for (const char *place : {"codes", "sheet"}) {
        QTest::addRow("/ from %s", place) << QString::fromLatin1(place) << int(Qt::Key_Slash);
        QTest::addRow("Ctrl+K from %s", place)
            << QString::fromLatin1(place) << (Qt::CTRL | Qt::Key_K).toCombined();
    }
}

void TestKeys::search_is_reached_from_anywhere()
{
    QFETCH(QString, place);
    QFETCH(int, key);
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s, u"smtp/551"_s});
    fixture.type(u"4"_s);
    auto *from = fixture.window->findChild<QWidget *>(place);
    from->setFocus();
    QVERIFY(from->hasFocus());
    const QKeyCombination combination = QKeyCombination::fromCombined(key);
    fixture.key(combination.key(), combination.keyboardModifiers());
    QVERIFY(fixture.search()->hasFocus());
    // What is typed next takes the place of what was searched for before.
    QCOMPARE(fixture.search()->text(), u"4"_s);
    QCOMPARE(fixture.search()->selectedText(), u"4"_s);
}

void TestKeys::signs_that_are_keys_elsewhere_are_typed_in_the_search_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::newRow("pattern") << u"55?"_s << u"550"_s;
    QTest::newRow("pattern with another in it") << u"5?3"_s << u"503"_s;
    QTest::newRow("slash") << u"smtp/421"_s << u"421"_s;
}

void TestKeys::signs_that_are_keys_elsewhere_are_typed_in_the_search()
{
    QFETCH(QString, typed);
    QFETCH(QString, first);
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path());
    fixture.type(typed);
    QCOMPARE(fixture.search()->text(), typed);
    QTRY_COMPARE(fixture.row(0), first);
}

void TestKeys::overview_lists_every_key_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("key");
    QTest::newRow("F1 in the search") << QString() << int(Qt::Key_F1);
    QTest::newRow("F1 in the list") << u"codes"_s << int(Qt::Key_F1);
    QTest::newRow("? in the list") << u"codes"_s << int(Qt::Key_Question);
    QTest::newRow("? in a page") << u"sheet"_s << int(Qt::Key_Question);
}

void TestKeys::overview_lists_every_key()
{
    QFETCH(QString, place);
    QFETCH(int, key);
    const QTemporaryDir folder;
    const WindowFixture fixture(folder.path(), {u"smtp/421"_s});
    QWidget *from = place.isEmpty() ? fixture.search() : fixture.window->findChild<QWidget *>(place);
    from->setFocus();
    QStringList keys;
    const bool opened = inDialog<QDialog>([&] { fixture.key(static_cast<Qt::Key>(key)); },
        [&keys](const QDialog &dialog) {
            for (QTreeWidgetItemIterator item(dialog.findChild<QTreeWidget *>()); *item; ++item) {
                if ((*item)->parent())
                    keys.append((*item)->text(1).split(u"; "_s));
                else
                    QVERIFY(!(*item)->text(0).isEmpty());
            }
            const QPointer guard(&dialog);
            pressKey(Qt::Key_Escape);
            QVERIFY(!guard || !guard->isVisible()); // it deletes itself
        });
    QVERIFY(opened);
    for (const QAction *action : fixture.window->findChildren<QAction *>()) {
        for (const QKeySequence &shortcut : action->shortcuts())
            QVERIFY2(keys.contains(shortcut.toString(QKeySequence::NativeText)), qPrintable(action->text()));
    }
    for (const Qt::Key ofTheList : {Qt::Key_Return, Qt::Key_Escape})
        QVERIFY(keys.contains(QKeySequence(ofTheList).toString(QKeySequence::NativeText)));
    // Where it was opened, work goes on.
    QVERIFY(from->hasFocus());
}

WIRECODE_TEST(TestKeys)
