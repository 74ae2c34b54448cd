// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registered.h"

#include <QLocale>

#ifdef WIRECODE_TEST_WIDGETS
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

/// Runs every test class of a room, one after the other, in one process. With the name of a class as the first
/// argument, only that one; what follows goes to Qt Test.
int main(int argc, char *argv[])
{
    const Application application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    const QString wanted = arguments.value(1);
    const bool isName = std::ranges::any_of(Wirecode::Test::registered(),
        [&wanted](const auto &test) { return wanted == QLatin1StringView(test.name); });
    if (isName)
        arguments.removeAt(1);
    int failed = 0;
    for (const Wirecode::Test::Registered &test : Wirecode::Test::registered()) {
        if (isName && wanted != QLatin1StringView(test.name))
            continue;
        QLocale::setDefault(QLocale::c()); // whatever language the class before has left
        const std::unique_ptr<QObject> object = test.make();
        try {
            failed += QTest::qExec(object.get(), arguments);
        } catch (
            const std::exception &) { // Qt Test has told it, but would abort without an end if nobody took it
            ++failed;
        }
    }
    return failed;
}
