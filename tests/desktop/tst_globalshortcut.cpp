// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/globalshortcut.h"
#include "fakeshortcuts.h"
#include "privatebus.h"
#include "support/registered.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using Shortcuts = FakeShortcuts::Shortcuts;

/// The key that the desktop gives to the program.
class TestGlobalShortcut : public QObject
{
    Q_OBJECT

private:
    PrivateBus m_daemon;
    QString m_address;

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void key_isBoundAndPressed_data();
    void key_isBoundAndPressed();
    void key_mayBeRefused_data();
    void key_mayBeRefused();
    void portal_mayBeMissing();
    void portal_mayHaveNoSession();
    void bus_mayBeMissing();
    void key_isTakenBack();
    void key_isGivenBack();
};

void TestGlobalShortcut::initTestCase()
{
    m_address = m_daemon.start();
    QVERIFY(!m_address.isEmpty());
}

void TestGlobalShortcut::cleanupTestCase()
{
    m_daemon.stop();
}

void TestGlobalShortcut::key_isBoundAndPressed_data()
{
    QTest::addColumn<QStringList>("unknown");
    QTest::newRow("portal that asks who is there") << QStringList();
    QTest::newRow("older portal") << QStringList{u"Register"_s};
}

void TestGlobalShortcut::key_isBoundAndPressed()
{
    QFETCH(const QStringList, unknown);
    FakeShortcuts portal(m_address);
    portal.unknown = unknown;
    Desktop::GlobalShortcut shortcut(m_address);
    const QSignalSpy bound(&shortcut, &Desktop::GlobalShortcut::bound);
    const QSignalSpy failed(&shortcut, &Desktop::GlobalShortcut::failed);
    const QSignalSpy activated(&shortcut, &Desktop::GlobalShortcut::activated);
    shortcut.bind(u"Show or hide"_s);
    QTRY_COMPARE(bound.size(), 1);
    QCOMPARE(bound.first().first().toString(), u"Super+W"_s);
    QCOMPARE(portal.asked, (QStringList{u"Register"_s, u"CreateSession"_s, u"BindShortcuts"_s}));
    QCOMPARE(portal.wanted.size(), 1);
    QCOMPARE(portal.wanted.first().second.value(u"description"_s).toString(), u"Show or hide"_s);
    const QString id = portal.wanted.first().first;
    portal.press(u"another"_s, portal.session);
    portal.press(id, u"/org/freedesktop/portal/desktop/session/1_8/wirecode"_s);
    portal.press(id, portal.session, {{u"activation_token"_s, u"a-token"_s}});
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toString(), u"a-token"_s);
    portal.press(id, portal.session);
    QTRY_COMPARE(activated.size(), 2);
    QCOMPARE(activated.last().first().toString(), QString());
    QCOMPARE(failed.size(), 0);
}

void TestGlobalShortcut::key_mayBeRefused_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<uint>("response");
    QTest::addColumn<QVariant>("nonsense");
    const QVariant none;
    QTest::newRow("not wanted") << u"BindShortcuts"_s << 1U << none;
    QTest::newRow("ended otherwise") << u"BindShortcuts"_s << 2U << none;
    QTest::newRow("another answer") << u"BindShortcuts"_s << 7U << none;
    QTest::newRow("none given") << QString() << 0U << QVariant::fromValue(Shortcuts());
    QTest::newRow("another given") << QString() << 0U << QVariant::fromValue(Shortcuts{{u"other"_s, {}}});
    QTest::newRow("nonsense given") << QString() << 0U << QVariant(7);
    QTest::newRow("words given") << QString() << 0U << QVariant(QStringList{u"toggle"_s});
}

void TestGlobalShortcut::key_mayBeRefused()
{
    QFETCH(const QString, method);
    QFETCH(const uint, response);
    QFETCH(const QVariant, nonsense);
    FakeShortcuts portal(m_address);
    portal.responses.insert(method, response);
    portal.nonsense = nonsense;
    Desktop::GlobalShortcut shortcut(m_address);
    const QSignalSpy failed(&shortcut, &Desktop::GlobalShortcut::failed);
    const QSignalSpy bound(&shortcut, &Desktop::GlobalShortcut::bound);
    shortcut.bind(u"Show or hide"_s);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toBool());
    QCOMPARE(bound.size(), 0);
}

void TestGlobalShortcut::portal_mayBeMissing()
{
    for (const bool isThere : {false, true}) {
        std::optional<FakeShortcuts> portal;
        if (isThere)
            portal.emplace(m_address).unknown = {u"Register"_s, u"CreateSession"_s};
        Desktop::GlobalShortcut shortcut(m_address);
        const QSignalSpy failed(&shortcut, &Desktop::GlobalShortcut::failed);
        shortcut.bind(u"Show or hide"_s);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!failed.first().first().toBool());
    }
}

void TestGlobalShortcut::portal_mayHaveNoSession()
{
    FakeShortcuts portal(m_address);
    portal.responses.insert(u"CreateSession"_s, 2);
    Desktop::GlobalShortcut shortcut(m_address);
    const QSignalSpy failed(&shortcut, &Desktop::GlobalShortcut::failed);
    shortcut.bind(u"Show or hide"_s);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!failed.first().first().toBool()); // nobody has been asked yet
}

void TestGlobalShortcut::bus_mayBeMissing()
{
    Desktop::GlobalShortcut shortcut(u"unix:path=/nowhere"_s);
    const QSignalSpy failed(&shortcut, &Desktop::GlobalShortcut::failed);
    shortcut.bind(u"Show or hide"_s);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!failed.first().first().toBool());
}

void TestGlobalShortcut::key_isTakenBack()
{
    FakeShortcuts portal(m_address);
    Desktop::GlobalShortcut shortcut(m_address);
    const QSignalSpy bound(&shortcut, &Desktop::GlobalShortcut::bound);
    const QSignalSpy takenBack(&shortcut, &Desktop::GlobalShortcut::takenBack);
    shortcut.bind(u"Show or hide"_s);
    QTRY_COMPARE(bound.size(), 1);
    QCOMPARE(takenBack.size(), 0);
    portal.close();
    QTRY_COMPARE(takenBack.size(), 1);
}

void TestGlobalShortcut::key_isGivenBack()
{
    FakeShortcuts portal(m_address);
    auto shortcut = std::make_unique<Desktop::GlobalShortcut>(m_address);
    const QSignalSpy bound(shortcut.get(), &Desktop::GlobalShortcut::bound);
    shortcut->bind(u"Show or hide"_s);
    QTRY_COMPARE(bound.size(), 1);
    // The portal forgets what belongs to a connection that has gone.
    QVERIFY(QDBusConnection(u"shortcut"_s).isConnected());
    shortcut.reset();
    QVERIFY(!QDBusConnection(u"shortcut"_s).isConnected());
    Desktop::GlobalShortcut again(m_address);
    const QSignalSpy boundAgain(&again, &Desktop::GlobalShortcut::bound);
    again.bind(u"Show or hide"_s);
    QTRY_COMPARE(boundAgain.size(), 1);
}

WIRECODE_TEST(TestGlobalShortcut)
#include "tst_globalshortcut.moc"
