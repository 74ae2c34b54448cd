// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/systemappearance.h"
#include "privatebus.h"
#include "support/registered.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Wirecode::Desktop;

namespace
{

using Settings = QMap<QString, QVariantMap>;

constexpr auto settingGroup = "org.freedesktop.appearance"_L1;

} // namespace

/// Answers every call with whatever the test wants.
class FakePortal : public QDBusVirtualObject
{
    Q_OBJECT

public:
    explicit FakePortal(const QString &address)
        : m_bus(QDBusConnection::connectToBus(address, u"portal"_s))
    {
        m_bus.registerVirtualObject(u"/org/freedesktop/portal/desktop"_s, this);
    }
    ~FakePortal() override { QDBusConnection::disconnectFromBus(u"portal"_s); }

    bool appear() { return m_bus.registerService(u"org.freedesktop.portal.Desktop"_s); }

    /// Tells of a change; by itself, or as the portal does.
    void say(const QVariantList &arguments, const QString &path = u"/org/freedesktop/portal/desktop"_s)
    {
        QDBusMessage message =
            QDBusMessage::createSignal(path, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        message.setArguments(arguments);
        QVERIFY(m_bus.send(message));
    }
    void say(const QString &key, const QVariant &value)
    {
        say({settingGroup, key, QVariant::fromValue(QDBusVariant(value))});
    }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        asked.append(message.member());
        m_question = message;
        if (answers)
            return connection.send(message.createReply(answer));
        return true;
    }
    void answerLate(const QVariantList &arguments) { m_bus.send(m_question.createReply(arguments)); }
    void refuse() { m_bus.send(m_question.createErrorReply(QDBusError::UnknownMethod, u"No"_s)); }

    QVariantList answer;
    bool answers = true;
    QStringList asked;

private:
    QDBusConnection m_bus;
    QDBusMessage m_question;
};

class TestDesktop : public QObject
{
    Q_OBJECT

private:
    static QVariantList settings(const QVariantMap &values, const QString &name = settingGroup)
    {
        return {QVariant::fromValue(Settings{{name, values}})};
    }
    /// What a change said: "dark", "light" or "none", and "high" in high contrast.
    static QStringList said(const QSignalSpy &spy)
    {
        QStringList all;
        for (const QVariantList &arguments : spy) {
            const auto dark = arguments.first().value<std::optional<bool>>();
            QString text = !dark ? u"none"_s : *dark ? u"dark"_s : u"light"_s;
            if (arguments.last().toBool())
                text += u" high"_s;
            all.append(text);
        }
        return all;
    }

    PrivateBus m_daemon;
    QString m_address;
    std::unique_ptr<FakePortal> m_portal;
    std::optional<QDBusConnection> m_bus;

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void start_tellsWhatThePortalHas_data();
    void start_tellsWhatThePortalHas();
    void nonsense_isNoAnswer_data();
    void nonsense_isNoAnswer();
    void change_isTold_data();
    void change_isTold();
    void strangeChange_isNotTold_data();
    void strangeChange_isNotTold();
    void stranger_isNotHeard();
    void portal_mayComeLater();
    void portal_mayNeverAnswer();
    void portal_mayRefuse();
    void bus_mayBeMissing();
};

void TestDesktop::initTestCase()
{
    qDBusRegisterMetaType<Settings>();
    m_address = m_daemon.start();
    QVERIFY(!m_address.isEmpty());
}

void TestDesktop::cleanupTestCase()
{
    m_daemon.stop();
}

void TestDesktop::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_portal = std::make_unique<FakePortal>(m_address);
    m_bus = QDBusConnection::connectToBus(m_address, u"program"_s);
    QVERIFY(m_bus->isConnected());
}

void TestDesktop::cleanup()
{
    m_portal.reset();
    m_bus.reset();
    QDBusConnection::disconnectFromBus(u"program"_s);
}

void TestDesktop::start_tellsWhatThePortalHas_data()
{
    QTest::addColumn<QVariantMap>("values");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QVariantMap &values, const QString &expected) {
        QTest::newRow(name) << values << expected;
    };
    row("no preference", {{u"color-scheme"_s, 0U}, {u"contrast"_s, 0U}}, u"none"_s);
    row("dark", {{u"color-scheme"_s, 1U}, {u"contrast"_s, 0U}}, u"dark"_s);
    row("light", {{u"color-scheme"_s, 2U}, {u"contrast"_s, 0U}}, u"light"_s);
    row("high contrast", {{u"color-scheme"_s, 0U}, {u"contrast"_s, 1U}}, u"none high"_s);
    row("dark, high contrast", {{u"color-scheme"_s, 1U}, {u"contrast"_s, 1U}}, u"dark high"_s);
    row("no contrast in old portals", {{u"color-scheme"_s, 1U}}, u"dark"_s);
    row("unknown numbers", {{u"color-scheme"_s, 3U}, {u"contrast"_s, 4294967295U}}, u"none"_s);
    row("other keys", {{u"accent-color"_s, 1.0}, {u"color-scheme"_s, 1U}, {u"contras"_s, 1U}}, u"dark"_s);
    row("one key of a wrong type", {{u"color-scheme"_s, 2U}, {u"contrast"_s, true}}, u"light"_s);
}

void TestDesktop::start_tellsWhatThePortalHas()
{
    QFETCH(const QVariantMap, values);
    QFETCH(const QString, expected);
    QVERIFY(m_portal->appear());
    m_portal->answer = settings(values);
    SystemAppearance appearance;
    const QSignalSpy spy(&appearance, &SystemAppearance::changed);
    appearance.start(*m_bus);
    QCOMPARE(spy.size(), 0);
    QTRY_COMPARE(said(spy), QStringList{expected});
    QCOMPARE(m_portal->asked, QStringList{u"ReadAll"_s});
}

void TestDesktop::nonsense_isNoAnswer_data()
{
    QTest::addColumn<QVariantList>("answer");
    const QVariant dark = QVariant::fromValue(QDBusVariant(1U));
    QTest::newRow("nothing") << QVariantList{};
    QTest::newRow("text") << QVariantList{u"dark"_s};
    QTest::newRow("number") << QVariantList{1U};
    QTest::newRow("one map less") << QVariantList{QVariantMap{{u"color-scheme"_s, 1U}}};
    QTest::newRow("empty") << QVariantList{QVariant::fromValue(Settings{})};
    QTest::newRow("empty group") << settings({});
    QTest::newRow("another group") << settings({{u"color-scheme"_s, 1U}}, u"org.gnome.desktop.interface"_s);
    QTest::newRow("signed") << settings({{u"color-scheme"_s, 1}});
    QTest::newRow("wide") << settings({{u"color-scheme"_s, 1ULL}});
    QTest::newRow("words") << settings({{u"color-scheme"_s, u"1"_s}});
    QTest::newRow("variant in a variant") << settings({{u"color-scheme"_s, dark}});
}

void TestDesktop::nonsense_isNoAnswer()
{
    QFETCH(const QVariantList, answer);
    QVERIFY(m_portal->appear());
    m_portal->answer = answer;
    SystemAppearance appearance;
    const QSignalSpy spy(&appearance, &SystemAppearance::changed);
    appearance.start(*m_bus);
    QTRY_COMPARE(m_portal->asked.size(), 1);
    // Comes behind the answer: had that been told, it would be the first.
    m_portal->say(u"color-scheme"_s, 2U);
    QTRY_COMPARE(said(spy), QStringList{u"light"_s});
}

void TestDesktop::change_isTold_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<uint>("value");
    QTest::addColumn<QString>("expected");
    QTest::newRow("light") << u"color-scheme"_s << 2U << u"light"_s;
    QTest::newRow("no preference") << u"color-scheme"_s << 0U << u"none"_s;
    QTest::newRow("unknown") << u"color-scheme"_s << 7U << u"none"_s;
    QTest::newRow("contrast") << u"contrast"_s << 1U << u"dark high"_s;
}

void TestDesktop::change_isTold()
{
    QFETCH(const QString, key);
    QFETCH(const uint, value);
    QFETCH(const QString, expected);
    QVERIFY(m_portal->appear());
    m_portal->answer = settings({{u"color-scheme"_s, 1U}, {u"contrast"_s, 0U}});
    SystemAppearance appearance;
    const QSignalSpy spy(&appearance, &SystemAppearance::changed);
    appearance.start(*m_bus);
    QTRY_COMPARE(said(spy), QStringList{u"dark"_s});
    m_portal->say(key, value);
    QTRY_COMPARE(spy.size(), 2);
    QCOMPARE(said(spy).last(), expected);
}

void TestDesktop::strangeChange_isNotTold_data()
{
    QTest::addColumn<QVariantList>("arguments");
    const auto variant = [](const QVariant &value) { return QVariant::fromValue(QDBusVariant(value)); };
    QTest::newRow("nothing") << QVariantList{};
    QTest::newRow("no value") << QVariantList{settingGroup, u"color-scheme"_s};
    QTest::newRow("no variant") << QVariantList{settingGroup, u"color-scheme"_s, 2U};
    QTest::newRow("more") << QVariantList{variant(settingGroup), u"color-scheme"_s, variant(2U), 1U};
    QTest::newRow("signed") << QVariantList{settingGroup, u"color-scheme"_s, variant(2)};
    QTest::newRow("words") << QVariantList{settingGroup, u"color-scheme"_s, variant(u"light"_s)};
    QTest::newRow("list") << QVariantList{settingGroup, u"color-scheme"_s, variant(QStringList{u"2"_s})};
    QTest::newRow("another key") << QVariantList{settingGroup, u"accent-color"_s, variant(2U)};
    QTest::newRow("another group") << QVariantList{u"org.kde"_s, u"color-scheme"_s, variant(2U)};
}

void TestDesktop::strangeChange_isNotTold()
{
    QFETCH(const QVariantList, arguments);
    QVERIFY(m_portal->appear());
    m_portal->answer = settings({{u"color-scheme"_s, 1U}});
    SystemAppearance appearance;
    const QSignalSpy spy(&appearance, &SystemAppearance::changed);
    appearance.start(*m_bus);
    QTRY_COMPARE(said(spy), QStringList{u"dark"_s});
    m_portal->say(arguments);
    m_portal->say(u"contrast"_s, 1U);
    QTRY_COMPARE(spy.size(), 2);
    QCOMPARE(said(spy).last(), u"dark high"_s);
}

void TestDesktop::stranger_isNotHeard()
{
    // Nobody has the portal's name.
    SystemAppearance appearance;
    const QSignalSpy spy(&appearance, &SystemAppearance::changed);
    appearance.start(*m_bus);
    m_portal->say(u"color-scheme"_s, 1U);
    QVERIFY(m_portal->appear());
    m_portal->say({settingGroup, u"color-scheme"_s, QVariant::fromValue(QDBusVariant(1U))}, u"/elsewhere"_s);
    m_portal->say(u"color-scheme"_s, 2U);
    QTRY_COMPARE(said(spy), QStringList{u"light"_s});
}

void TestDesktop::portal_mayComeLater()
{
    SystemAppearance appearance;
    const QSignalSpy spy(&appearance, &SystemAppearance::changed);
    appearance.start(*m_bus);
    QVERIFY(m_portal->appear());
    m_portal->say(u"color-scheme"_s, 1U);
    QTRY_COMPARE(said(spy), QStringList{u"dark"_s});
}

void TestDesktop::portal_mayNeverAnswer()
{
    QVERIFY(m_portal->appear());
    m_portal->answers = false;
    SystemAppearance appearance;
    const QSignalSpy spy(&appearance, &SystemAppearance::changed);
    appearance.start(*m_bus);
    QTRY_COMPARE(m_portal->asked.size(), 1);
    m_portal->say(u"color-scheme"_s, 1U);
    QTRY_COMPARE(said(spy), QStringList{u"dark"_s});
    m_portal->answerLate(settings({{u"color-scheme"_s, 2U}}));
    QTRY_COMPARE(said(spy).last(), u"light"_s);
}

void TestDesktop::portal_mayRefuse()
{
    QVERIFY(m_portal->appear());
    m_portal->answers = false;
    SystemAppearance appearance;
    const QSignalSpy spy(&appearance, &SystemAppearance::changed);
    appearance.start(*m_bus);
    QTRY_COMPARE(m_portal->asked.size(), 1);
    m_portal->refuse();
    m_portal->say(u"color-scheme"_s, 1U);
    QTRY_COMPARE(said(spy), QStringList{u"dark"_s});
}

void TestDesktop::bus_mayBeMissing()
{
    SystemAppearance appearance;
    const QSignalSpy spy(&appearance, &SystemAppearance::changed);
    appearance.start(QDBusConnection(u"nowhere"_s));
    QCoreApplication::processEvents();
    QCOMPARE(spy.size(), 0);
}

WIRECODE_TEST(TestDesktop)
#include "tst_desktop.moc"
