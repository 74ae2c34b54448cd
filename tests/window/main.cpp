// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_codelist.h"
#include "tst_comparisonview.h"
#include "tst_findbar.h"
#include "tst_mainwindow.h"
#include "tst_notepane.h"
#include "tst_pagestyle.h"
#include "tst_pageview.h"
#include "tst_sides.h"
#include "tst_views.h"

#include <QApplication>
#include <QTest>

/// One executable for the room: several test objects, one after the other.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    TestSides sides;
    TestCodeList codeList;
    TestViews views;
    TestNotePane notePane;
    TestPageStyle pageStyle;
    TestPageView pageView;
    TestComparisonView comparisonView;
    TestFindBar findBar;
    TestMainWindow mainWindow;
    int failed = 0;
    for (QObject *test :
        {static_cast<QObject *>(&sides), static_cast<QObject *>(&codeList), static_cast<QObject *>(&views),
            static_cast<QObject *>(&notePane), static_cast<QObject *>(&pageStyle),
            static_cast<QObject *>(&pageView), static_cast<QObject *>(&comparisonView),
            static_cast<QObject *>(&findBar), static_cast<QObject *>(&mainWindow)})
        failed += QTest::qExec(test, argc, argv);
    return failed;
}
