// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/shipped.h"
#include "desktop/buschannel.h"
#include "desktop/searchprovider.h"
#include "language/terms.h"
#include "privatebus.h"
#include "support/registered.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCall>
#include <QDBusPendingReply>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Wirecode;
using Desktop::SearchProvider;

namespace
{

constexpr auto shell = "org.gnome.Shell.SearchProvider2"_L1;
constexpr auto runner = "org.kde.krunner1"_L1;

} // namespace

/// The searches of GNOME and Plasma, spoken as these do: over a bus, to a program that the bus starts.
class TestSearchProvider : public QObject
{
    Q_OBJECT

private:
    QDBusMessage call(QLatin1StringView interface, const QString &method, const QVariantList &arguments) const
    {
        QDBusMessage message =
            QDBusMessage::createMethodCall(SearchProvider::name, SearchProvider::path, interface, method);
        message.setArguments(arguments);
        const QDBusPendingCall pending = m_bus->asyncCall(message);
        return QTest::qWaitFor([&] { return pending.isFinished(); }, 20'000) ? pending.reply() : QDBusMessage();
    }
    QStringList ids(const QStringList &terms) const
    {
        return call(shell, u"GetInitialResultSet"_s, {terms}).arguments().value(0).toStringList();
    }
    QList<QVariantMap> metas(const QStringList &ids) const
    {
        return qdbus_cast<QList<QVariantMap>>(call(shell, u"GetResultMetas"_s, {ids}).arguments().value(0));
    }
    QList<Desktop::RunnerMatch> matches(const QString &query) const
    {
        return qdbus_cast<QList<Desktop::RunnerMatch>>(call(runner, u"Match"_s, {query}).arguments().value(0));
    }

    PrivateBus m_daemon;
    QTemporaryDir m_services;
    QString m_address;
    std::optional<QDBusConnection> m_bus;

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void shell_findsCodesAndNames_data();
    void shell_findsCodesAndNames();
    void shell_showsWhatToDo();
    void runner_findsTheSame();
    void hostileCall_isBounded_data();
    void hostileCall_isBounded();
    void chosenCode_isOpenedByTheWindow_data();
    void chosenCode_isOpenedByTheWindow();
    void provider_endsWhenNobodyAsks();
};

void TestSearchProvider::initTestCase()
{
    QFile service(m_services.filePath(QString(SearchProvider::name) + u".service"_s));
    QVERIFY(service.open(QIODevice::WriteOnly));
    service.write(
        "[D-BUS Service]\nName=" + QByteArray(SearchProvider::name.data()) + "\nExec=" WIRECODE_SEARCH "\n");
    service.close();
    m_address = m_daemon.start(m_services.path());
    QVERIFY(!m_address.isEmpty());
    m_bus = QDBusConnection::connectToBus(m_address, u"desktop"_s);
    QVERIFY(m_bus->isConnected());
    qDBusRegisterMetaType<Desktop::RunnerMatch>();
    qDBusRegisterMetaType<QList<Desktop::RunnerMatch>>();
}

void TestSearchProvider::cleanupTestCase()
{
    m_bus.reset();
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    m_daemon.stop();
}

void TestSearchProvider::shell_findsCodesAndNames_data()
{
    QTest::addColumn<QStringList>("terms");
    QTest::addColumn<QString>("first"); // empty: nothing is found
    QTest::newRow("code") << QStringList{u"522"_s} << u"cloudflare/522"_s;
    QTest::newRow("registry and code") << QStringList{u"smtp"_s, u"421"_s} << u"smtp/421"_s;
    QTest::newRow("several codes") << QStringList{u"tls"_s, u"40"_s, u"70"_s} << u"tls/40"_s;
    QTest::newRow("name") << QStringList{u"bad"_s, u"gateway"_s} << u"http/502"_s;
    QTest::newRow("symbol") << QStringList{u"nxdomain"_s} << u"dns/3"_s;
    QTest::newRow("nothing of ours") << QStringList{u"holiday"_s, u"photos"_s} << QString();
    QTest::newRow("not all of it") << QStringList{u"bad"_s, u"holiday"_s} << QString();
    QTest::newRow("one letter") << QStringList{u"e"_s} << QString();
    QTest::newRow("empty") << QStringList() << QString();
}

void TestSearchProvider::shell_findsCodesAndNames()
{
    QFETCH(const QStringList, terms);
    const QStringList found = ids(terms);
    QTEST(found.value(0), "first");
    QVERIFY(found.size() <= Desktop::Finder::most);
    // The next letter narrows what is there, and asks the same.
    const QVariantList narrowed =
        call(shell, u"GetSubsearchResultSet"_s, {QStringList{u"smtp/421"_s}, terms}).arguments();
    QCOMPARE(narrowed.value(0).toStringList(), found);
}

void TestSearchProvider::shell_showsWhatToDo()
{
    const QList<QVariantMap> shown = metas({u"smtp/421"_s, u"nowhere/1"_s, u"grpc/14"_s});
    QCOMPARE(shown.size(), 2); // what is unknown is left out
    QCOMPARE(shown.first().value(u"id"_s).toString(), u"smtp/421"_s);
    QCOMPARE(shown.first().value(u"name"_s).toString(), u"SMTP 421 Service not available"_s);
    QCOMPARE(shown.first().value(u"description"_s).toString(),
        Language::sentence(Test::shippedCatalog().resolve(u"smtp/421"_s)->verdict));
    QCOMPARE(shown.first().value(u"gicon"_s).toString(), u"io.github.wirecode.Wirecode"_s);
    QCOMPARE(shown.last().value(u"id"_s).toString(), u"grpc/14"_s);
}

void TestSearchProvider::runner_findsTheSame()
{
    QCOMPARE(call(runner, u"Actions"_s, {}).signature(), u"a(sss)"_s);
    QCOMPARE(call(runner, u"Match"_s, {u"421"_s}).signature(), u"a(sssida{sv})"_s);
    const QList<Desktop::RunnerMatch> found = matches(u"421"_s);
    QStringList foundIds;
    for (const Desktop::RunnerMatch &match : found)
        foundIds.append(match.id);
    QCOMPARE(foundIds, ids({u"421"_s}));
    QCOMPARE(found.first().text, metas({found.first().id}).first().value(u"name"_s).toString());
    QCOMPARE(found.first().type, 100);
    QVERIFY(!found.first().properties.value(u"subtext"_s).toString().isEmpty());
    for (qsizetype i = 1; i < found.size(); ++i)
        QVERIFY(found.at(i).relevance < found.at(i - 1).relevance && found.at(i).relevance > 0);
}

void TestSearchProvider::hostileCall_isBounded_data()
{
    QTest::addColumn<QLatin1StringView>("interface");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QVariantList>("arguments");
    const QString large(1'000'000, u'4');
    QTest::newRow("long text") << shell << u"GetInitialResultSet"_s << QVariantList{QStringList{large}};
    QTest::newRow("many terms") << shell << u"GetInitialResultSet"_s
                                << QVariantList{QStringList(100'000, u"421"_s)};
    QTest::newRow("many ids") << shell << u"GetResultMetas"_s
                              << QVariantList{QStringList(100'000, u"smtp/421"_s)};
    QTest::newRow("long id") << shell << u"GetResultMetas"_s << QVariantList{QStringList{large}};
    QTest::newRow("long query") << runner << u"Match"_s << QVariantList{large};
}

void TestSearchProvider::hostileCall_isBounded()
{
    QFETCH(const QLatin1StringView, interface);
    QFETCH(const QString, method);
    QFETCH(const QVariantList, arguments);
    const QDBusMessage reply = call(interface, method, arguments);
    QCOMPARE(reply.type(), QDBusMessage::ReplyMessage);
    QVERIFY(metas(QStringList(50, u"smtp/421"_s)).size() <= Desktop::Finder::most);
}

void TestSearchProvider::chosenCode_isOpenedByTheWindow_data()
{
    QTest::addColumn<QLatin1StringView>("interface");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QVariantList>("arguments");
    QTest::addColumn<QString>("link");
    QTest::newRow("result") << shell << u"ActivateResult"_s
                            << QVariantList{u"smtp/421"_s, QStringList{u"421"_s}, 0U} << u"wirecode:smtp/421"_s;
    QTest::newRow("all results") << shell << u"LaunchSearch"_s
                                 << QVariantList{QStringList{u"bad"_s, u"gateway"_s}, 0U}
                                 << u"wirecode:search/bad%20gateway"_s;
    QTest::newRow("match") << runner << u"Run"_s << QVariantList{u"grpc/14"_s, QString()}
                           << u"wirecode:grpc/14"_s;
}

void TestSearchProvider::chosenCode_isOpenedByTheWindow()
{
    QFETCH(const QLatin1StringView, interface);
    QFETCH(const QString, method);
    QFETCH(const QVariantList, arguments);
    Desktop::BusChannel window(m_address);
    QSignalSpy summoned(&window, &Summon::Channel::received);
    window.listen();
    call(interface, method, arguments);
    QVERIFY(!summoned.isEmpty() || summoned.wait());
    QTEST(summoned.first().first().value<Summon::Summons>().arguments.last(), "link");
}

void TestSearchProvider::provider_endsWhenNobodyAsks()
{
    Desktop::Finder finder(Test::shippedCatalog(), {});
    SearchProvider provider(finder, QDBusConnection(u"none"_s), 50ms);
    QSignalSpy idle(&provider, &SearchProvider::idle);
    QVERIFY(!provider.start()); // there is no bus
    provider.find(u"421"_s);
    QVERIFY(idle.wait());
}

WIRECODE_TEST(TestSearchProvider)
#include "tst_searchprovider.moc"
