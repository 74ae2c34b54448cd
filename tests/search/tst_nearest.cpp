// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/shipped.h"
#include "search/nearest.h"
#include "search/searchindex.h"
#include "support/registered.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Search;
using Test::smtpCatalog;

namespace
{

Results resultsFor(const QString &text)
{
    static const auto index = SearchIndex::build(smtpCatalog(), Language::TextTable());
    return index->search(Query::parse(text));
}

QString codesOf(const Results &results)
{
    QStringList codes;
    for (const Match &match : results.matches)
        codes.append(match.code->id.code);
    return codes.join(u' ');
}

} // namespace

/// What is found where nothing is exactly what was asked for.
class TestNearest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pastedLine_leadsToItsCode_data();
    void pastedLine_leadsToItsCode();
    void query_isStrict_data();
    void query_isStrict();
    void query_isLoose_data();
    void query_isLoose();
    void equals_areRanked_data();
    void equals_areRanked();
    void nearestIds_areTheLikeliest_data();
    void nearestIds_areTheLikeliest();
    void nearestIds_areNeverTooMany();
    void unregisteredDetail_isSaidByClassAndSubject();
};

void TestNearest::pastedLine_leadsToItsCode_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("id");
    QFile file(QStringLiteral(WIRECODE_SOURCE_DIR "/tests/search/pasted-lines.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int count = 0;
    for (const QString &text : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (text.startsWith(u'#'))
            continue;
        const QStringList cells = text.split(u'\t');
        QCOMPARE(cells.size(), 2);
        QTest::addRow("%d: %s", ++count, qPrintable(cells.at(0).left(60))) << cells.at(0) << cells.at(1);
    }
    QCOMPARE_GE(count, 45);
}

void TestNearest::pastedLine_leadsToItsCode()
{
    QFETCH(const QString, line);
    QFETCH(const QString, id);
    const Results results = resultsFor(line);
    QVERIFY(!results.matches.isEmpty());
    QCOMPARE(results.matches.first().code->id.toString(), id);
}

void TestNearest::query_isStrict_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
        {u"xylophone"_s, u"5550"_s, u"\"xylophone\""_s, u"\"mailbox xylophone\""_s, u"\"implemented not\""_s,
            u"mailbox \"implemented not\""_s, u"-\"mailbox full\" \"implemented not\""_s, u"class:9yz"_s,
            u"class:9yz mailbox full"_s, u"retry:often mailbox full"_s, u"registry:http mailbox full"_s,
            u"class:4yz xylophone"_s, u"is:noted mailbox full"_s, u"4xx xylophone"_s, u"4xx 5xx"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestNearest::query_isStrict()
{
    QFETCH(const QString, text);
    const Results results = resultsFor(text);
    QCOMPARE(codesOf(results), QString());
    QVERIFY(!results.isNearest);
}

void TestNearest::query_isLoose_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");
    QTest::addColumn<bool>("isNearest");
    const auto row = [](const QString &text, const QString &first, bool isNearest) {
        QTest::newRow(qPrintable(text)) << text << first << isNearest;
    };
    row(u"mailbox full"_s, u"552 "_s, false);
    row(u"550 mailbox"_s, u"550 "_s, false);
    row(u"mailbox xylophone"_s, u"450 550 553 "_s, true);
    row(u"550 xylophone"_s, u"550 "_s, true);
    row(u"xylophone 450 552"_s, u"450 552 "_s, true);
    row(u"error 450"_s, u"450 "_s, true);
    row(u"class:4yz error 550"_s, u"4"_s, false); // 550 is no answer
    row(u"class:5yz mailbox xylophone"_s, u"550 553 "_s, true);
    row(u"smtp552"_s, u"552 "_s, true);
    row(u"550 -relay"_s, u"550 "_s, true);
    row(u"the host said \"Bare Line Feed Characters\" to jane 550"_s, u"550 "_s, true);
}

void TestNearest::query_isLoose()
{
    QFETCH(const QString, text);
    QFETCH(const QString, first);
    const Results results = resultsFor(text);
    const QString codes = codesOf(results) + u' ';
    QVERIFY2(codes.startsWith(first), qPrintable(codes));
    QTEST(results.isNearest, "isNearest");
    QCOMPARE(results.total, results.matches.size());
}

void TestNearest::equals_areRanked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("codes"); // of the made-up ones, best first
    const auto row = [](const char *name, const QString &text, const QString &codes) {
        QTest::newRow(name) << text << codes;
    };
    row("unofficial name behind a standard's log", u"red"_s, u"502 501 500"_s);
    row("unofficial name before a standard's prose", u"blue"_s, u"500 503"_s);
    row("unofficial last among codes, before it the obsolete", u"50"_s, u"501 502 504 503 500"_s);
    row("more lines, then more logs", u"green"_s, u"504 502 501"_s);
    row("words of a log with another code", u"white"_s, u"502 500"_s);
    row("with an enhanced code of another class", u"black"_s, u"504"_s);
    row("name in another order before a log", u"sea deep"_s, u"504 502"_s);
    row("name with the code in it", u"of 504 deep sea"_s, u"504"_s);
}

void TestNearest::equals_areRanked()
{
    using Catalog::Status;
    Catalog::RegistryFiles registry;
    registry.id = registry.name = registry.protocol = u"p"_s;
    const auto add = [&registry](
                         const QString &code, const QString &name, Status status, const QStringList &log) {
        Catalog::Entry entry;
        entry.id = {u"p"_s, code};
        entry.classId = u"5yz"_s;
        entry.name = entry.localizedName = name;
        entry.status = status;
        entry.cases = {{u"Seen."_s, {}, {u"Nothing."_s}, {}, log}};
        registry.codes.append(entry);
    };
    add(u"500"_s, u"Red, blue"_s, Status::Unofficial, {u"500 white"_s});
    add(u"501"_s, u"One"_s, Status::Registered, {u"it is red"_s, u"green"_s, u"4.1.1 black"_s});
    add(u"502"_s, u"Two"_s, Status::Registered,
        {u"red again"_s, u"red"_s, u"green"_s, u"deep"_s, u"502 white"_s, u"sea deep"_s, u"4.1.1 black"_s});
    add(u"503"_s, u"Three"_s, Status::Obsolete, {u"502 white"_s});
    add(u"504"_s, u"Of 504 deep sea"_s, Status::Registered, {u"green"_s, u"green, dark"_s, u"5.1.1 black"_s});
    registry.codes[3].description = {u"A blue one"_s};
    const Catalog::Catalog catalog = Test::catalogOf({registry});
    const auto index = SearchIndex::build(catalog, {});
    QFETCH(const QString, text);
    QTEST(codesOf(index->search(Query::parse(text))), "codes");
}

void TestNearest::nearestIds_areTheLikeliest_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ids");
    QTest::newRow("digit left out") << u"smtp/42"_s << u"smtp/420 smtp/421 smtp/422"_s;
    QTest::newRow("blanks around") << u" smtp/523 "_s << u"smtp/523 smtp/253 smtp/503"_s;
    QTest::newRow("capitals") << u"SMTP/421"_s << u"smtp/421 smtp/221 smtp/420"_s;
    QTest::newRow("bare code") << u"421"_s << u"smtp/421 smtp/221 smtp/420"_s;
    QTest::newRow("letters swapped") << u"smpt/421"_s << u"smtp/421 smtp/221 smtp/420"_s;
    QTest::newRow("no slash") << u"smtp421"_s << u"smtp/421 smtp/211 smtp/214"_s;
    QTest::newRow("digits swapped") << u"smtp/241"_s << u"smtp/211 smtp/214 smtp/221"_s;
    QTest::newRow("two digits wrong") << u"smtp/999"_s << u"smtp/999 smtp/449 smtp/459"_s;
    QTest::newRow("three digits wrong") << u"smtp/888"_s << u"smtp/458 smtp/498 smtp/538"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("word") << u"banana"_s << QString();
    QTest::newRow("another protocol's id") << u"http/404"_s << QString();
    QTest::newRow("very long") << QString(10000, u'4') << QString();
}

void TestNearest::nearestIds_areTheLikeliest()
{
    QFETCH(const QString, text);
    QTEST(nearestIds(smtpCatalog(), text).join(u' '), "ids");
}

void TestNearest::nearestIds_areNeverTooMany()
{
    QCOMPARE(nearestIds(smtpCatalog(), u"421"_s, 0).size(), 0);
    QCOMPARE(nearestIds(smtpCatalog(), u"421"_s, 1), QStringList{u"smtp/421"_s});
    QCOMPARE_LE(nearestIds(smtpCatalog(), u"421"_s, 1000).size(), smtpCatalog().codes().size());
}

void TestNearest::unregisteredDetail_isSaidByClassAndSubject()
{
    QCOMPARE(unknownIdMessage(Test::shippedCatalog(), u"5.7.999"_s),
        u"There is no code “5.7.999”.\nIts detail is not registered. Class and subject are those of "
        u"enhanced/5.7.0: "
        "Other or undefined security status."_s);
    QCOMPARE(unknownIdMessage(Test::shippedCatalog(), u"enhanced/4.2.77"_s),
        u"There is no code “enhanced/4.2.77”.\nIts detail is not registered. Class and subject are those of "
        "enhanced/4.2.0: Other or undefined mailbox status."_s);
    // No such subject, and no such class.
    QVERIFY(!unknownIdMessage(Test::shippedCatalog(), u"5.9.999"_s).contains("detail"_L1));
    QVERIFY(!unknownIdMessage(Test::shippedCatalog(), u"3.7.999"_s).contains("detail"_L1));
}

WIRECODE_TEST(TestNearest)
#include "tst_nearest.moc"
