// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_codelist.h"
#include "tst_codepanel.h"
#include "tst_commands.h"
#include "tst_comparing.h"
#include "tst_comparisonview.h"
#include "tst_findbar.h"
#include "tst_history.h"
#include "tst_keys.h"
#include "tst_mainwindow.h"
#include "tst_notepane.h"
#include "tst_pagestyle.h"
#include "tst_pageview.h"
#include "tst_pagewriter.h"
#include "tst_searchfield.h"
#include "tst_settings.h"
#include "tst_sharing.h"
#include "tst_sides.h"
#include "tst_style.h"
#include "tst_views.h"
#include "tst_walk.h"
#include "tst_zoom.h"

#include <QApplication>
#include <QTest>

namespace
{

template<typename... Tests>
int run(int argc, char **argv)
{
    const auto one = [&](QObject &&test) { return QTest::qExec(&test, argc, argv); };
    return (one(Tests()) + ...);
}

} // namespace

/// One executable for the room: several test objects, one after the other.
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    return run<TestCodeList, TestCodePanel, TestCommands, TestComparing, TestComparisonView, TestFindBar,
        TestHistory, TestKeys, TestMainWindow, TestNotePane, TestPageStyle, TestPageView, TestPageWriter,
        TestSearchField, TestSettings, TestSharing, TestSides, TestStyle, TestViews, TestWalk, TestZoom>(
        argc, argv);
}
