// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef WIRECODE_DBUS
#include "desktop/buschannel.h"
#endif
#include "privatebus.h"
#include "socket/socketchannel.h"
#include "support/registered.h"

#include <QElapsedTimer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Wirecode;
using Summon::Summons;

namespace
{

using MakeChannel = std::function<std::unique_ptr<Summon::Channel>()>;

const Summons usual{
    {u"wirecode"_s, u"--explain"_s, u"mail log é \"1\"\n"_s, u""_s}, u"/home/ö"_s, u"token-1"_s};

/// As long as it has `characters`.
Summons ofSize(qsizetype characters)
{
    return {{u"wirecode"_s, u"x"_s.repeated(characters - 9)}, u"/"_s, {}};
}

} // namespace

Q_DECLARE_METATYPE(MakeChannel)

/// Both ways from a start to the window: the bus, and the socket where there is none.
class TestChannels : public QObject
{
    Q_OBJECT

private:
    void addChannels()
    {
        QTest::addColumn<MakeChannel>("make");
#ifdef WIRECODE_DBUS
        QTest::newRow("bus") << MakeChannel(
            [this] { return std::make_unique<Desktop::BusChannel>(m_address); });
#endif
        QTest::newRow("socket") << MakeChannel(
            [this] { return std::make_unique<Socket::SocketChannel>(m_folder.filePath(u"running.socket"_s)); });
    }
    QTemporaryDir m_folder;
    PrivateBus m_daemon;
    QString m_address;

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void bounds_areKept_data();
    void bounds_areKept();
    void summons_arrives_data()
    {
        addChannels();
    }
    void summons_arrives();
    void nobody_isThere_data()
    {
        addChannels();
    }
    void nobody_isThere();
    void window_mayStillBeStarting_data()
    {
        addChannels();
    }
    void window_mayStillBeStarting();
    void largeSummons_arrivesOrIsRefused_data()
    {
        addChannels();
    }
    void largeSummons_arrivesOrIsRefused();
    void second_doesNotTakeTheFirstsPlace();
    void place_isFreeAgain_data()
    {
        addChannels();
    }
    void place_isFreeAgain();
    void window_thatHangs_isNotWaitedFor();
    void socketOfACrash_isReplaced();
    void hostileLine_isRefused_data();
    void hostileLine_isRefused();
};

void TestChannels::initTestCase()
{
    m_address = m_daemon.start();
    QVERIFY(!m_address.isEmpty());
}

void TestChannels::cleanupTestCase()
{
    m_daemon.stop();
}

void TestChannels::bounds_areKept_data()
{
    QTest::addColumn<Summons>("summons");
    QTest::addColumn<bool>("bounded");
    QTest::newRow("usual") << usual << true;
    QTest::newRow("longest") << ofSize(Summons::mostCharacters) << true;
    QTest::newRow("too long") << ofSize(Summons::mostCharacters + 1) << false;
    QTest::newRow("long folder") << Summons{{}, u"/"_s.repeated(Summons::mostCharacters + 1), {}} << false;
    QTest::newRow("long token") << Summons{{}, {}, u"1"_s.repeated(Summons::mostCharacters + 1)} << false;
    QTest::newRow("most arguments") << Summons{QStringList(Summons::mostArguments), {}, {}} << true;
    QTest::newRow("too many arguments") << Summons{QStringList(Summons::mostArguments + 1), {}, {}} << false;
}

void TestChannels::bounds_areKept()
{
    QFETCH(const Summons, summons);
    QTEST(summons.isBounded(), "bounded");
}

void TestChannels::summons_arrives()
{
    QFETCH(const MakeChannel, make);
    const auto window = make();
    const QSignalSpy spy(window.get(), &Summon::Channel::received);
    window->listen();
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(make()->send(usual, 5s));
        QCOMPARE(spy.size(), i);
        QCOMPARE(spy.last().first().value<Summons>(), usual);
    }
}

void TestChannels::nobody_isThere()
{
    QFETCH(const MakeChannel, make);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!make()->send(usual, 100ms));
    QCOMPARE_GE(timer.elapsed(), 90);
    QCOMPARE_LT(timer.elapsed(), 5000);
}

void TestChannels::window_mayStillBeStarting()
{
    QFETCH(const MakeChannel, make);
    const auto window = make();
    const QSignalSpy spy(window.get(), &Summon::Channel::received);
    QTimer::singleShot(100ms, window.get(), [&window] { window->listen(); });
    QVERIFY(make()->send(usual, 10s));
    QCOMPARE(spy.size(), 1);
}

void TestChannels::largeSummons_arrivesOrIsRefused()
{
    QFETCH(const MakeChannel, make);
    const auto window = make();
    const QSignalSpy spy(window.get(), &Summon::Channel::received);
    window->listen();
    Summons largest = ofSize(Summons::mostCharacters);
    largest.arguments.last().fill(u'\u0001'); // the longest in JSON
    QVERIFY(make()->send(largest, 5s));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.last().first().value<Summons>(), largest);
    QVERIFY(!make()->send(ofSize(Summons::mostCharacters + 1), 200ms));
    QVERIFY(!make()->send(ofSize(Summons::mostCharacters * 50), 200ms));
    QCOMPARE(spy.size(), 1);
    QVERIFY(make()->send(usual, 5s));
}

void TestChannels::second_doesNotTakeTheFirstsPlace()
{
    // That of a bus is the bus's to keep.
    const QString path = m_folder.filePath(u"first.socket"_s);
    Socket::SocketChannel first(path);
    const QSignalSpy spy(&first, &Summon::Channel::received);
    first.listen();
    Socket::SocketChannel second(path);
    second.listen();
    QVERIFY(Socket::SocketChannel(path).send(usual, 5s));
    QCOMPARE(spy.size(), 1);
}

void TestChannels::place_isFreeAgain()
{
    QFETCH(const MakeChannel, make);
    auto first = make();
    first->listen();
    first.reset();
    const auto second = make();
    const QSignalSpy spy(second.get(), &Summon::Channel::received);
    second->listen();
    QVERIFY(make()->send(usual, 5s));
    QCOMPARE(spy.size(), 1);
}

void TestChannels::window_thatHangs_isNotWaitedFor()
{
    const QString path = m_folder.filePath(u"hanging.socket"_s);
    QLocalServer server;
    QVERIFY(server.listen(path));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!Socket::SocketChannel(path).send(usual, 100ms));
    QCOMPARE_LT(timer.elapsed(), 5000);
}

void TestChannels::socketOfACrash_isReplaced()
{
    const QString path = m_folder.filePath(u"crashed.socket"_s);
    QFile left(path);
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    Socket::SocketChannel window(path);
    window.listen();
    QVERIFY(Socket::SocketChannel(path).send(usual, 5s));
}

void TestChannels::hostileLine_isRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("empty") << QByteArray("\n");
    QTest::newRow("no JSON") << QByteArray("GET / HTTP/1.1\n");
    QTest::newRow("list") << QByteArray("[]\n");
    QTest::newRow("no arguments") << QByteArray("{}\n");
    QTest::newRow("wrong types") << QByteArray(R"({"arguments":7,"folder":[]})"
                                               "\n");
    QTest::newRow("many arguments") << QByteArray(
        "{\"arguments\":[" + QByteArray("0,").repeated(10'000) + "0]}\n");
    QTest::newRow("endless") << QByteArray(10'000'000, 'x');
}

void TestChannels::hostileLine_isRefused()
{
    QFETCH(const QByteArray, line);
    const QString path = m_folder.filePath(u"hostile.socket"_s);
    Socket::SocketChannel window(path);
    const QSignalSpy spy(&window, &Summon::Channel::received);
    window.listen();
    QLocalSocket socket;
    socket.connectToServer(path);
    socket.write(line);
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(spy.size(), 0);
}

WIRECODE_TEST(TestChannels)
#include "tst_channels.moc"
