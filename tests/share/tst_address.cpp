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

Q_DECLARE_METATYPE(std::optional<QString>)

/// wirecode: addresses, there and back; whoever made them.
class TestAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void address_leadsBack_data();
    void address_leadsBack();
    void hostileAddress_leadsNowhere_data();
    void hostileAddress_leadsNowhere();
    void link_asksFor_data();
    void link_asksFor();
    void hostileLink_isRefused_data();
    void hostileLink_isRefused();
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

void TestAddress::link_asksFor_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<std::optional<QString>>("search");
    const auto codes = [](const QString &link, const QStringList &ids) {
        QTest::newRow(qPrintable(link)) << link << ids << std::optional<QString>();
    };
    const auto search = [](const QString &link, const QString &text) {
        QTest::newRow(qPrintable(link)) << link << QStringList() << std::optional(text);
    };
    const QStringList two{u"smtp/421"_s, u"smtp/551"_s};
    codes(u"wirecode:smtp/421"_s, {u"smtp/421"_s});
    codes(u"wirecode:nowhere/7"_s, {u"nowhere/7"_s});
    codes(u"wirecode:smtp/421+smtp/551"_s, two);
    codes(u"wirecode:compare/smtp/421/smtp/551"_s, two);
    codes(u"wirecode:compare/compare/421/search/551"_s, {u"compare/421"_s, u"search/551"_s});
    search(u"wirecode:search/mailbox"_s, u"mailbox"_s);
    search(u"wirecode:search/421"_s, u"421"_s);
    search(u"wirecode:search/full%20mailbox"_s, u"full mailbox"_s);
    search(u"wirecode:search/posta%20kutusu%20%C4%B1"_s, u"posta kutusu ı"_s);
    search(u"wirecode:search/ı"_s, u"ı"_s);
    search(u"wirecode:search/550 5.1.1"_s, u"550 5.1.1"_s);
    search(u"wirecode:search/a+b"_s, u"a+b"_s);
    search(u"wirecode:search/4%2F5/6"_s, u"4/5/6"_s);
    search(u"wirecode:search/%2520"_s, u"%20"_s); // decoded once
    search(u"wirecode:search/%F0%9F%93%AC"_s, u"📬"_s);
    search(u"wirecode:search/50%"_s, u"50%"_s);
    search(u"wirecode:search/"_s + u"x"_s.repeated(200), u"x"_s.repeated(200));
}

void TestAddress::link_asksFor()
{
    QFETCH(const QString, link);
    QVERIFY(isLink(link));
    const Request request = requestOf(link);
    QTEST(request.ids, "ids");
    QTEST(request.search, "search");
    QCOMPARE(request.problem, QString());
}

void TestAddress::hostileLink_isRefused_data()
{
    hostileAddress_leadsNowhere_data();
    const QStringList links{u"wirecode:compare"_s, u"wirecode:compare/"_s, u"wirecode:compare/smtp/421"_s,
        u"wirecode:compare/smtp/421/smtp"_s, u"wirecode:compare/smtp/421/smtp/"_s,
        u"wirecode:compare//smtp/421/smtp"_s, u"wirecode:compare/smtp/421/smtp/551/"_s,
        u"wirecode:compare/smtp/421+smtp/551/http"_s, u"wirecode:compare/smtp/421/smtp/5%351"_s,
        u"wirecode:search"_s, u"wirecode:search/"_s, u"wirecode:search/%20"_s, u"wirecode:search/a%00b"_s,
        u"wirecode:search/a%0Ab"_s, u"wirecode:search/%1B[2J"_s, u"wirecode:search/%E2%80%AE124"_s,
        u"wirecode:search/%FF"_s, u"wirecode:search/%C3"_s, u"wirecode:search/%ED%A0%80"_s,
        u"wirecode://search/text"_s, u"wirecode:SEARCH/text"_s, u"wirecode:explain//etc/passwd"_s};
    for (const QString &link : links)
        QTest::newRow(qPrintable(link)) << link;
    QTest::newRow("long search") << u"wirecode:search/"_s + u"x"_s.repeated(201);
    QTest::newRow("endless search") << u"wirecode:search/"_s + u"%20"_s.repeated(10'000'000);
    QTest::newRow("endless comparison") << u"wirecode:compare/"_s + u"smtp/421/"_s.repeated(1'000'000);
}

void TestAddress::hostileLink_isRefused()
{
    QFETCH(const QString, address);
    const Request request = requestOf(address);
    QVERIFY(!request.problem.isEmpty());
    QVERIFY(request.problem.size() < 200);
    QCOMPARE(request, Request{.problem = request.problem});
}

WIRECODE_TEST(TestAddress)
#include "tst_address.moc"
