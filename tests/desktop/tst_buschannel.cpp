// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/buschannel.h"
#include "privatebus.h"
#include "support/registered.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Wirecode;
using Summon::Summons;

namespace
{

const Summons nothing{{u"wirecode"_s}, u"/"_s, {}};

/// Takes every call and answers none.
class SilentObject : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &, const QDBusConnection &) override { return true; }
};

} // namespace

/// What a desktop asks of the window, well-meant or not.
class TestBusChannel : public QObject
{
    Q_OBJECT

private:
    /// Calls the window as a desktop does; the error's name, empty where there is none.
    QString call(const QString &method, const QVariantList &arguments) const
    {
        QDBusMessage message = QDBusMessage::createMethodCall(u"io.github.wirecode.Wirecode"_s,
            u"/io/github/wirecode/Wirecode"_s, u"org.freedesktop.Application"_s, method);
        message.setArguments(arguments);
        QDBusPendingCall pending = m_bus->asyncCall(message);
        return QTest::qWaitFor([&] { return pending.isFinished(); }) ? pending.error().name() : u"no answer"_s;
    }

    PrivateBus m_daemon;
    QString m_address;
    std::optional<QDBusConnection> m_bus;

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void window_thatHangs_isNotWaitedFor();
    void bus_mayBeMissing();
    void desktop_speaksToTheWindow_data();
    void desktop_speaksToTheWindow();
    void hostileCall_isRefused_data();
    void hostileCall_isRefused();
};

void TestBusChannel::initTestCase()
{
    m_address = m_daemon.start();
    QVERIFY(!m_address.isEmpty());
    m_bus = QDBusConnection::connectToBus(m_address, u"desktop"_s);
    QVERIFY(m_bus->isConnected());
}

void TestBusChannel::cleanupTestCase()
{
    m_bus.reset();
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    m_daemon.stop();
}

void TestBusChannel::window_thatHangs_isNotWaitedFor()
{
    SilentObject silent;
    QVERIFY(m_bus->registerVirtualObject(u"/io/github/wirecode/Wirecode"_s, &silent));
    QVERIFY(m_bus->registerService(u"io.github.wirecode.Wirecode"_s));
    const auto release = qScopeGuard([this] {
        m_bus->unregisterService(u"io.github.wirecode.Wirecode"_s);
        m_bus->unregisterObject(u"/io/github/wirecode/Wirecode"_s);
    });
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!Desktop::BusChannel(m_address).send(nothing, 100ms));
    QCOMPARE_LT(timer.elapsed(), 5000);
}

void TestBusChannel::bus_mayBeMissing()
{
    const QString nowhere = u"unix:path=/nowhere"_s;
    Desktop::BusChannel window(nowhere);
    window.listen();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!Desktop::BusChannel(nowhere).send(nothing, 20s));
    QCOMPARE_LT(timer.elapsed(), 10'000); // without waiting for what cannot come
}

void TestBusChannel::desktop_speaksToTheWindow_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QVariantList>("arguments");
    QTest::addColumn<Summons>("summons");
    const QVariantMap none;
    const QVariantMap platform{{u"activation-token"_s, u"a"_s}, {u"desktop-startup-id"_s, u"b"_s}};
    const QVariantMap x11{{u"desktop-startup-id"_s, u"b"_s}};
    const QString program = u"wirecode"_s;
    const auto row = [](const char *name, const QString &method, const QVariantList &arguments,
                         const Summons &summons) { QTest::newRow(name) << method << arguments << summons; };
    row("activate", u"Activate"_s, {none}, {{program}, u"/"_s, {}});
    row("activate on Wayland", u"Activate"_s, {platform}, {{program}, u"/"_s, u"a"_s});
    row("activate on X11", u"Activate"_s, {x11}, {{program}, u"/"_s, u"b"_s});
    row("token of a wrong type", u"Activate"_s,
        {QVariantMap{{u"activation-token"_s, QStringList{u"a"_s, u"b"_s}}}}, {{program}, u"/"_s, {}});
    row("link", u"Open"_s, {QStringList{u"wirecode:smtp/421"_s}, none},
        {{program, u"--"_s, u"wirecode:smtp/421"_s}, u"/"_s, {}});
    row("link like an option", u"Open"_s, {QStringList{u"--help"_s}, none},
        {{program, u"--"_s, u"--help"_s}, u"/"_s, {}});
    row("file", u"Open"_s, {QStringList{u"file:///var/log/mail%20log"_s}, none},
        {{program, u"--explain"_s, u"/var/log/mail log"_s}, u"/"_s, {}});
    row("nothing to open", u"Open"_s, {QStringList(), none}, {{program, u"--"_s, u""_s}, u"/"_s, {}});
    row("arguments", u"ActivateAction"_s,
        {u"run"_s, QVariantList{QStringList{u"--toggle"_s}}, QVariantMap{{u"working-directory"_s, u"/tmp"_s}}},
        {{program, u"--toggle"_s}, u"/tmp"_s, {}});
    row("no arguments", u"ActivateAction"_s, {u"run"_s, QVariantList(), none}, {{program}, u"/"_s, {}});
    row("arguments of a wrong type", u"ActivateAction"_s, {u"run"_s, QVariantList{7}, none},
        {{program}, u"/"_s, {}});
}

void TestBusChannel::desktop_speaksToTheWindow()
{
    QFETCH(const QString, method);
    QFETCH(const QVariantList, arguments);
    Desktop::BusChannel window(m_address);
    const QSignalSpy spy(&window, &Summon::Channel::received);
    window.listen();
    QCOMPARE(call(method, arguments), QString());
    QCOMPARE(spy.size(), 1);
    QTEST(spy.first().first().value<Summons>(), "summons");
}

void TestBusChannel::hostileCall_isRefused_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QVariantList>("arguments");
    const QVariantMap none;
    const QString endless = u"x"_s.repeated(10'000'000);
    QTest::newRow("another action") << u"ActivateAction"_s << QVariantList{u"quit"_s, QVariantList(), none};
    QTest::newRow("long link") << u"Open"_s << QVariantList{QStringList{u"wirecode:"_s + endless}, none};
    QTest::newRow("long argument") << u"ActivateAction"_s
                                   << QVariantList{u"run"_s, QVariantList{QStringList{endless}}, none};
    QTest::newRow("many arguments") << u"ActivateAction"_s
                                    << QVariantList{u"run"_s, QVariantList{QStringList(100'000)}, none};
    QTest::newRow("long token") << u"Activate"_s << QVariantList{QVariantMap{{u"activation-token"_s, endless}}};
    QTest::newRow("no such method") << u"deleteLater"_s << QVariantList();
    QTest::newRow("wrong types") << u"Open"_s << QVariantList{7, none};
}

void TestBusChannel::hostileCall_isRefused()
{
    QFETCH(const QString, method);
    QFETCH(const QVariantList, arguments);
    Desktop::BusChannel window(m_address);
    const QSignalSpy spy(&window, &Summon::Channel::received);
    window.listen();
    const QString error = call(method, arguments);
    QVERIFY2(error.startsWith("org.freedesktop.DBus.Error."_L1), qPrintable(error));
    QCOMPARE(spy.size(), 0);
}

WIRECODE_TEST(TestBusChannel)
#include "tst_buschannel.moc"
