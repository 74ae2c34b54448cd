// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/shipped.h"
#include "share/address.h"
#include "support/registered.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Share;
using Test::id;

/// wirecode: addresses, there and back; whoever made them.
class TestAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void address_leadsBack_data();
    void address_leadsBack();
    void hostileAddress_leadsNowhere_data();
    void hostileAddress_leadsNowhere();
};

void TestAddress::address_leadsBack_data()
{
    QTest::addColumn<QList<Catalog::CodeId>>("codes");
    QTest::addColumn<QString>("address");
    QTest::newRow("code") << QList{id(u"smtp/421"_s)} << u"wirecode:smtp/421"_s;
    QTest::newRow("dots") << QList{id(u"enhanced/5.7.26"_s)} << u"wirecode:enhanced/5.7.26"_s;
    QTest::newRow("comparison") << QList{id(u"smtp/421"_s), id(u"http/404"_s)}
                                << u"wirecode:smtp/421+http/404"_s;
    QTest::newRow("other way round") << QList{id(u"http/404"_s), id(u"smtp/421"_s)}
                                     << u"wirecode:http/404+smtp/421"_s;
    QTest::newRow("longest") << QList{id(u"a"_s.repeated(32) + u'/' + u"1"_s.repeated(64)),
                                    id(u"b"_s.repeated(32) + u'/' + u"2"_s.repeated(64))}
                             << QString(u"wirecode:"_s + u"a"_s.repeated(32) + u'/' + u"1"_s.repeated(64) +
                                        u'+' + u"b"_s.repeated(32) + u'/' + u"2"_s.repeated(64));
}

void TestAddress::address_leadsBack()
{
    QFETCH(const QList<Catalog::CodeId>, codes);
    QFETCH(const QString, address);
    QCOMPARE(codes.size() == 1 ? addressOf(codes.first()) : addressOf(codes.first(), codes.last()), address);
    QCOMPARE(codesOfAddress(address), codes);
}

void TestAddress::hostileAddress_leadsNowhere_data()
{
    QTest::addColumn<QString>("address");
    const QStringList addresses{QString(), u"wirecode"_s, u"wirecode:"_s, u"wirecode:+"_s, u"wirecode:421"_s,
        u"wirecode:smtp/"_s, u"wirecode:/421"_s, u"wirecode:smtp/421+"_s, u"wirecode:+smtp/421"_s,
        u"wirecode:smtp/421+551"_s, u"wirecode:smtp/421+smtp/551+smtp/250"_s, u"wirecode:smtp/421++smtp/551"_s,
        u"smtp/421"_s, u"https://example.org/421"_s, u" wirecode:smtp/421"_s, u"javascript:alert(1)"_s,
        u"file:///etc/passwd"_s, u"wirecode:smtp%2F421"_s, u"wirecode:smtp/421%2Bsmtp/551"_s,
        u"wirecode:smtp/4%321"_s, u"wirecode:smtp/421 "_s, u"wirecode:smtp/421\n"_s, u"wirecode:smtp/421#x"_s,
        u"wirecode:smtp/421?x"_s, u"wirecode:smtp/421/551"_s, u"wirecode://smtp/421"_s, u"wirecode:/smtp/421"_s,
        u"wirecode:SMTP/421"_s, u"wirecode:../421"_s, u"wirecode:smtp/<b>"_s, u"wirecode:smtp/٤٢١"_s,
        u"wirecode:smtp/\u202e421"_s, u"WIRECODE:smtp/421"_s};
    for (const QString &address : addresses)
        QTest::newRow(qPrintable(address)) << address;
    QTest::newRow("nul") << u"wirecode:smtp/421"_s + QChar(0);
    QTest::newRow("long protocol") << u"wirecode:"_s + u"a"_s.repeated(33) + u"/1"_s;
    QTest::newRow("long code") << u"wirecode:a/"_s + u"1"_s.repeated(65);
    QTest::newRow("endless code") << u"wirecode:a/"_s + u"1"_s.repeated(10'000'000);
    QTest::newRow("very long") << u"wirecode:"_s + u"smtp/421+"_s.repeated(100000);
}

void TestAddress::hostileAddress_leadsNowhere()
{
    QFETCH(const QString, address);
    QVERIFY(codesOfAddress(address).isEmpty());
}

WIRECODE_TEST(TestAddress)
#include "tst_address.moc"
