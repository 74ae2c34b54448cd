// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_collection.h"
#include "tst_collectionfile.h"
#include "tst_exchange.h"
#include "tst_windowstate.h"

#include <QCoreApplication>
#include <QTest>

/// One executable for the room: several test objects, one after the other.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    TestWindowState windowState;
    TestCollection collection;
    TestCollectionFile collectionFile;
    TestExchange exchange;
    int failed = 0;
    for (QObject *test : {static_cast<QObject *>(&windowState), static_cast<QObject *>(&collection),
             static_cast<QObject *>(&collectionFile), static_cast<QObject *>(&exchange)})
        failed += QTest::qExec(test, argc, argv);
    return failed;
}
