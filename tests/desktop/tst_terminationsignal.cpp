// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/terminationsignal.h"
#include "support/registered.h"

#include <QSignalSpy>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Wirecode::Desktop;

class TestTerminationSignal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signal_isTold_data();
    void signal_isTold();
    void ignoredSignal_staysSo();
};

void TestTerminationSignal::signal_isTold_data()
{
#ifdef Q_OS_UNIX
    QTest::addColumn<int>("number");
    QTest::newRow("terminate") << SIGTERM;
    QTest::newRow("interrupt") << SIGINT;
    QTest::newRow("hang up") << SIGHUP;
#endif
}

void TestTerminationSignal::signal_isTold()
{
#ifdef Q_OS_UNIX
    QFETCH(const int, number);
    std::signal(number, SIG_DFL); // a shell may have started this with some of them ignored
    for (int time = 0; time < 2; ++time) {
        const TerminationSignal termination;
        const QSignalSpy received(&termination, &TerminationSignal::received);
        QCOMPARE(raise(number), 0);
        QCOMPARE(received.size(), 0); // it is told by the event loop, where anything may be done
        QTRY_COMPARE(received.size(), 1);
    }
    using Action = struct sigaction;
    Action action{};
    sigaction(number, nullptr, &action);
    QVERIFY(action.sa_handler == SIG_DFL);
#else
    QSKIP("There are no signals here.");
#endif
}

void TestTerminationSignal::ignoredSignal_staysSo()
{
#ifdef Q_OS_UNIX
    std::signal(SIGHUP, SIG_IGN); // as nohup does
    {
        const TerminationSignal termination;
        const QSignalSpy received(&termination, &TerminationSignal::received);
        QCOMPARE(raise(SIGHUP), 0);
        QCOMPARE(raise(SIGTERM), 0);
        QTRY_COMPARE(received.size(), 1);
        QTest::qWait(0);
        QCOMPARE(received.size(), 1);
    }
    std::signal(SIGHUP, SIG_DFL);
#else
    QSKIP("There are no signals here.");
#endif
}

WIRECODE_TEST(TestTerminationSignal)

#include "tst_terminationsignal.moc"
