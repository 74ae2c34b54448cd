// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_qtstate.h"

#include "qtbytes.h"
#include "shelf/qtstate.h"
#include "support/registered.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Wirecode::Shelf;

void TestQtState::whatQtSaves_isSane()
{
    QVERIFY(isSplitter(rowState(), Qt::Horizontal));
    QVERIFY(!isSplitter(rowState(), Qt::Vertical));
    QVERIFY(isSplitter(columnState(), Qt::Vertical));
    QVERIFY(!isSplitter(columnState(), Qt::Horizontal));
    QVERIFY(isGeometry(windowGeometry()));
    // Of a window that was never shown.
    QVERIFY(isGeometry(QByteArray::fromBase64(
        "AdnQywADAAAAAAAAAAAAAAAAAn8AAAHfAAAAAAAAAAAAAAJ/AAAB3wAAAAAAAAAAAyAAAAAAAAAAAAAAAn8AAAHf")));
    QVERIFY(!isSplitter({}, Qt::Horizontal));
    QVERIFY(!isGeometry({}));
    QVERIFY(!isGeometry(rowState()));
    QVERIFY(!isSplitter(windowGeometry(), Qt::Horizontal));
}

void TestQtState::splitter_isBounded_data()
{
    QTest::addColumn<int>("at"); // a number of four bytes, for two panes
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("sane");
    const auto row = [](const char *name, int at, const char *hex, bool sane) {
        QTest::newRow(name) << at << QByteArray::fromHex(hex) << sane;
    };
    row("another form", 0, "000000fe", false);
    row("version of tomorrow", 4, "00000002", false);
    row("no panes", 8, "00000000", false);
    row("more panes than there are", 8, "00000003", false);
    row("panes without end", 8, "ffffffff", false);
    row("pane of no size", 12, "00000000", true);
    row("pane never shown", 12, "ffffffff", true);
    row("pane of less than none", 12, "fffffffe", false);
    row("as large as a window can be", 12, "00007fff", true);
    row("larger than a window", 12, "00008000", false);
    row("as large as a number", 16, "7fffffff", false);
    row("broad handles", 21, "3fffffc0", false);
    row("handles of less than none", 21, "80000000", false);
    row("no direction", 26, "00000000", false);
    row("the other direction", 26, "00000002", false);
}

void TestQtState::splitter_isBounded()
{
    QFETCH(const int, at);
    QFETCH(const QByteArray, bytes);
    QTEST(isSplitter(rowState().replace(at, bytes.size(), bytes), Qt::Horizontal), "sane");
}

void TestQtState::geometry_isBounded_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("sane");
    const auto row = [](const char *name, int at, const char *hex, bool sane) {
        QTest::newRow(name) << at << QByteArray::fromHex(hex) << sane;
    };
    row("another form", 0, "01d9d0cc", false);
    row("version of yesterday", 4, "0002", false);
    row("version of tomorrow", 4, "0004", false);
    row("to the left of the screen", 8, "fffffc00", true);
    row("far to the left", 8, "80000000", false);
    row("far to the right", 16, "7fffffff", false);
    row("right before left", 32, "fffffc00", false);
    row("broader than a window", 32, "00008002", false);
    row("screen before the first", 40, "ffffffff", false);
    row("broad screen", 46, "7fffffff", false);
    row("far down", 62, "7fffffff", false);
}

void TestQtState::geometry_isBounded()
{
    QFETCH(const int, at);
    QFETCH(const QByteArray, bytes);
    QTEST(isGeometry(windowGeometry().replace(at, bytes.size(), bytes)), "sane");
}

void TestQtState::cutOrLonger_isNotSane()
{
    for (qsizetype size = 0; size < rowState().size(); ++size)
        QVERIFY(!isSplitter(rowState().first(size), Qt::Horizontal));
    for (qsizetype size = 0; size < windowGeometry().size(); ++size)
        QVERIFY(!isGeometry(windowGeometry().first(size)));
    QVERIFY(!isSplitter(rowState() + '\0', Qt::Horizontal));
    QVERIFY(!isGeometry(windowGeometry() + '\0'));
}

WIRECODE_TEST(TestQtState)
