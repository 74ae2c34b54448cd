// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "privatebus.h"
#include "support/registered.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

/// The program as it is started twice.
class TestStarts : public QObject
{
    Q_OBJECT

private:
    static QProcessEnvironment environment(const QString &home)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, home);
        environment.insert(u"XDG_DATA_HOME"_s, home);
        environment.insert(u"XDG_RUNTIME_DIR"_s, home);
        return environment;
    }
    std::unique_ptr<QProcess> start(const QStringList &arguments, const QString &folder = {}) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment(m_home->path()));
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->setWorkingDirectory(folder.isEmpty() ? m_home->path() : folder);
        process->start(QStringLiteral(WIRECODE_APP), arguments);
        return process;
    }
    /// Whether a start hands over and is done.
    bool handsOver(const QStringList &arguments) const
    {
        const auto process = start(arguments);
        return process->waitForFinished(10'000) && process->exitStatus() == QProcess::NormalExit &&
               process->exitCode() == 0;
    }
    /// What the window last saved: "smtp/421 smtp/551".
    QString shown() const
    {
        QFile file(m_home->filePath(u"wirecode/state.json"_s));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QJsonObject state = QJsonDocument::fromJson(file.readAll()).object();
        return QString(state[u"left"_s].toString() + u' ' + state[u"right"_s].toString()).trimmed();
    }
    /// The process that answers other starts.
    qint64 answering() const
    {
        const QString name = QDir(m_home->path()).entryList({u"*.lock"_s}).value(0);
        QFile lock(m_home->filePath(name));
        return lock.open(QIODevice::ReadOnly) ? lock.readLine().trimmed().toLongLong() : 0;
    }
    /// Closes a window as a session that ends does; whether it went well.
    static bool close(QProcess &process)
    {
        process.terminate();
        return process.waitForFinished(10'000) && process.exitStatus() == QProcess::NormalExit &&
               process.exitCode() == 0;
    }

    PrivateBus m_daemon;
    std::unique_ptr<QTemporaryDir> m_home;

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init() { m_home = std::make_unique<QTemporaryDir>(); }
    void secondStart_handsOver();
    void startDuringAStart_handsOver();
    void newWindow_opensAnother();
    void newWindow_takesThePlaceOfTheFirst();
    void newWindow_takesThePlaceOfACrash();
    void otherSettings_areAnotherProgram();
    void standardInput_staysWhereItIs();
    void windowThatHangs_isReplaced();
    void windowThatCrashed_isForgotten();
    void hiddenWindow_isClosed();
};

void TestStarts::initTestCase()
{
    const QString address = m_daemon.start();
    QVERIFY(!address.isEmpty());
    qputenv("DBUS_SESSION_BUS_ADDRESS", address.toLatin1());
}

void TestStarts::cleanupTestCase()
{
    m_daemon.stop();
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
}

void TestStarts::secondStart_handsOver()
{
    const auto window = start({u"smtp/250"_s});
    QTRY_COMPARE(shown(), u"smtp/250"_s);
    QVERIFY(handsOver({u"smtp/421"_s}));
    QTRY_COMPARE(shown(), u"smtp/421"_s);
    QVERIFY(handsOver({u"--compare"_s, u"smtp/421"_s, u"smtp/551"_s, u"--language"_s, u"tr"_s}));
    QTRY_COMPARE(shown(), u"smtp/421 smtp/551"_s);
    QVERIFY(handsOver({u"wirecode:http/404"_s}));
    QTRY_COMPARE(shown(), u"http/404"_s);
    // A file is looked for where it was named.
    QVERIFY(QDir(m_home->path()).mkdir(u"logs"_s));
    QFile file(m_home->filePath(u"logs/mail.log"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("550 5.1.1 User unknown\n") > 0);
    file.close();
    const auto second = start({u"--explain"_s, u"mail.log"_s}, m_home->filePath(u"logs"_s));
    QVERIFY(second->waitForFinished(10'000));
    QTRY_COMPARE(shown(), QString()); // the page of the text took the place of the code
    QVERIFY(close(*window));
}

void TestStarts::startDuringAStart_handsOver()
{
    const auto window = start({u"smtp/250"_s});
    QVERIFY(window->waitForStarted());
    QTRY_VERIFY(!QDir(m_home->path()).entryList({u"*.lock"_s}).isEmpty());
    QVERIFY(handsOver({u"smtp/421"_s}));
    QTRY_COMPARE(shown(), u"smtp/421"_s);
    QVERIFY(close(*window));
}

void TestStarts::newWindow_opensAnother()
{
    const auto window = start({u"smtp/250"_s});
    QTRY_COMPARE(shown(), u"smtp/250"_s);
    const auto another = start({u"--new-window"_s, u"smtp/421"_s});
    QTRY_COMPARE(shown(), u"smtp/421"_s);
    QCOMPARE(another->state(), QProcess::Running);
    // The first one answers, as before.
    QVERIFY(handsOver({u"smtp/551"_s}));
    QTRY_COMPARE(shown(), u"smtp/551"_s);
    QVERIFY(close(*another));
    QVERIFY(close(*window));
}

void TestStarts::newWindow_takesThePlaceOfTheFirst()
{
    const auto window = start({u"smtp/250"_s});
    QTRY_COMPARE(shown(), u"smtp/250"_s);
    const auto another = start({u"--new-window"_s, u"smtp/421"_s});
    QTRY_COMPARE(shown(), u"smtp/421"_s);
    QVERIFY(close(*window));
    QTRY_COMPARE(answering(), another->processId());
    QVERIFY(handsOver({u"smtp/551"_s}));
    QTRY_COMPARE(shown(), u"smtp/551"_s);
    QVERIFY(close(*another));
}

void TestStarts::newWindow_takesThePlaceOfACrash()
{
#ifndef WIRECODE_DBUS
    QSKIP("Only a bus tells of a crash.");
#endif
    const auto window = start({u"smtp/250"_s});
    QTRY_COMPARE(shown(), u"smtp/250"_s);
    const auto another = start({u"--new-window"_s, u"smtp/421"_s});
    QTRY_COMPARE(shown(), u"smtp/421"_s);
    window->kill();
    QTRY_COMPARE(answering(), another->processId());
    QVERIFY(handsOver({u"smtp/551"_s}));
    QTRY_COMPARE(shown(), u"smtp/551"_s);
    QVERIFY(close(*another));
}

void TestStarts::otherSettings_areAnotherProgram()
{
    const auto window = start({u"smtp/250"_s});
    QTRY_COMPARE(shown(), u"smtp/250"_s);
    const QTemporaryDir elsewhere;
    QProcess other;
    other.setProcessEnvironment(environment(elsewhere.path()));
    other.start(QStringLiteral(WIRECODE_APP), {u"smtp/421"_s});
    QTRY_VERIFY(QFile::exists(elsewhere.filePath(u"wirecode/state.json"_s)));
    QCOMPARE(shown(), u"smtp/250"_s);
    QVERIFY(close(other));
    QVERIFY(close(*window));
}

void TestStarts::standardInput_staysWhereItIs()
{
    const auto window = start({u"smtp/250"_s});
    QTRY_COMPARE(shown(), u"smtp/250"_s);
    const auto another = start({u"--explain"_s, u"-"_s});
    another->write("421 4.7.0 Try again later\n");
    another->closeWriteChannel();
    QTRY_COMPARE(shown(), QString());
    QCOMPARE(another->state(), QProcess::Running);
    QVERIFY(close(*another));
    QVERIFY(close(*window));
}

void TestStarts::windowThatHangs_isReplaced()
{
    const auto window = start({u"smtp/250"_s});
    QTRY_COMPARE(shown(), u"smtp/250"_s);
    QCOMPARE(::kill(static_cast<pid_t>(window->processId()), SIGSTOP), 0);
    const auto another = start({u"smtp/421"_s});
    QTRY_COMPARE_WITH_TIMEOUT(shown(), u"smtp/421"_s, 20'000);
    QCOMPARE(another->state(), QProcess::Running);
    QVERIFY(close(*another));
    QCOMPARE(::kill(static_cast<pid_t>(window->processId()), SIGCONT), 0);
    // What has been done meanwhile is not done again.
    QVERIFY(handsOver({}));
    QVERIFY(close(*window));
    QCOMPARE(shown(), u"smtp/250"_s);
}

void TestStarts::windowThatCrashed_isForgotten()
{
    const auto window = start({u"smtp/250"_s});
    QTRY_COMPARE(shown(), u"smtp/250"_s);
    window->kill();
    QVERIFY(window->waitForFinished());
    const auto another = start({u"smtp/421"_s});
    QTRY_COMPARE(shown(), u"smtp/421"_s);
    QVERIFY(handsOver({u"smtp/551"_s}));
    QTRY_COMPARE(shown(), u"smtp/551"_s);
    QVERIFY(close(*another));
}

void TestStarts::hiddenWindow_isClosed()
{
    const auto window = start({u"smtp/250"_s});
    QTRY_COMPARE(shown(), u"smtp/250"_s);
    QVERIFY(handsOver({u"--toggle"_s})); // the only window there is, and in front
    QCOMPARE(window->state(), QProcess::Running);
    QVERIFY(handsOver({u"smtp/421"_s}));
    QVERIFY(handsOver({u"--toggle"_s}));
    QCOMPARE(window->state(), QProcess::Running);
    QVERIFY(close(*window));
    QCOMPARE(shown(), u"smtp/421"_s);
}

WIRECODE_TEST(TestStarts)
#include "tst_starts.moc"
