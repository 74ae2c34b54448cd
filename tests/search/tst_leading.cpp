// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/shipped.h"
#include "search/leading.h"
#include "support/registered.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Search;
using Test::shippedCatalog;

class TestLeading : public QObject
{
    Q_OBJECT

    static QString named(const QString &query)
    {
        QStringList ids;
        for (const Catalog::CodeId &id : namedCodes(shippedCatalog(), query))
            ids.append(id.toString());
        return ids.join(u' ');
    }

private Q_SLOTS:
    void codesBehindOneAnother_areMeant_data();
    void codesBehindOneAnother_areMeant();
    void namedCodes_leadWithinTheProtocolsAskedFor();
};

void TestLeading::codesBehindOneAnother_areMeant_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("ids");
    const auto row = [](const char *query, const QString &ids) {
        QTest::newRow(query) << QString::fromLatin1(query) << ids;
    };
    row("421 551", u"smtp/421 smtp/551 ftp/421 ftp/551"_s); // of every registry that has both
    row("421 vs 551", u"smtp/421 smtp/551 ftp/421 ftp/551"_s);
    row("UF,URX", u"envoy/UF envoy/URX"_s);
    row("NXDOMAIN SERVFAIL", u"dns/3 dns/2"_s);
    row("tls 40 70", u"tls/40 tls/70"_s);
    row("TLS 40/70", u"tls/40 tls/70"_s);
    row("sip 486 600 603", u"sip/486 sip/600 sip/603"_s);
    // Where no registry has them all, a protocol may.
    row("499/504", u"nginx/499 http/504"_s);
    row("http 499 504", u"nginx/499 http/504"_s);
    row("503 UF", u"http/503 envoy/UF"_s);
    row("nginx 499 504", {});
    // One code is what the search ranks best, and words are no codes.
    row("421", {});
    row("tls 40", {});
    row("421 service", {});
    row("421 mailbox 551", {});
    row("no such user", {});
    row("421 8888", {});
    row("", {});
    row(" / , ", {});
    row("1 2 3 4 5 6 7 8 9", {});
}

void TestLeading::codesBehindOneAnother_areMeant()
{
    QFETCH(const QString, query);
    QTEST(named(query), "ids");
}

void TestLeading::namedCodes_leadWithinTheProtocolsAskedFor()
{
    const Catalog::Catalog &catalog = shippedCatalog();
    const QList<Catalog::CodeId> leading = namedCodes(catalog, u"421 551"_s);
    Results found;
    found.matches = {{catalog.resolve(u"ftp/421"_s), Tier::Fix}};
    found.total = 1;
    const Results all = ledBy(leading, found, catalog, {});
    QCOMPARE(all.leading, 4);
    QCOMPARE(all.total, 4); // what leads is not counted again
    QCOMPARE(ledBy(leading, found, catalog, {{u"smtp"_s}}).leading, 2);
}

WIRECODE_TEST(TestLeading)
#include "tst_leading.moc"
