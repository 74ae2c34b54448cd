// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/shipped.h"
#include "language/folding.h"
#include "search/nearest.h"
#include "search/searchindex.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Search;
using Test::shippedCatalog;

class TestSearch : public QObject
{
    Q_OBJECT

private:
    static const SearchIndex &indexIn(const QString &language)
    {
        static const SearchIndex english(shippedCatalog(), Language::TextTable());
        static const SearchIndex turkish(shippedCatalog(), Language::TextTable(u"tr"_s));
        return language == "tr"_L1 ? turkish : english;
    }

    /// The codes that answer a query, as "421 551".
    static QString found(const QString &text, const QString &classId = {}, const QString &language = u"en"_s)
    {
        QStringList codes;
        for (const Match &match : indexIn(language).search(Query::parse(text), classId))
            codes.append(match.code->id.code);
        return codes.join(u' ');
    }

    static QString allCodes(const QString &prefix = {})
    {
        QStringList codes;
        for (const Catalog::StatusCode *code : shippedCatalog().codes()) {
            if (code->id.code.startsWith(prefix))
                codes.append(code->id.code);
        }
        return codes.join(u' ');
    }

    /// The tier at which a code answers a query, if it does.
    static std::optional<Tier> tierOf(
        const Catalog::StatusCode *code, const QString &text, const QString &language)
    {
        for (const Match &match : indexIn(language).search(Query::parse(text))) {
            if (match.code == code)
                return match.tier;
        }
        return std::nullopt;
    }

private Q_SLOTS:
    void parse_takesTextApart_data();
    void parse_takesTextApart();
    void search_ranksCodes_data();
    void search_ranksCodes();
    void search_findsExactly_data();
    void search_findsExactly();
    void search_ofOneClass_data();
    void search_ofOneClass();
    void search_tellsHowWellACodeAnswers_data();
    void search_tellsHowWellACodeAnswers();
    void search_ranksByEveryTerm();
    void everyId_leadsToItsCode();
    void everyName_isFoundInAnySpelling();
    void turkishWord_isFoundInTurkishOnly();
    void nearestIds_areTheLikeliest_data();
    void nearestIds_areTheLikeliest();
    void nearestIds_areNeverTooMany();
};

void TestSearch::parse_takesTextApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Query>("query");
    const auto row = [](const char *name, const QString &text, const QStringList &codes,
                         const QStringList &patterns, const QStringList &words) {
        QTest::newRow(name) << text << Query{codes, patterns, words};
    };
    row("nothing", {}, {}, {}, {});
    row("blanks", u" \t\n "_s, {}, {}, {});
    row("code", u"550"_s, {u"550"_s}, {}, {});
    row("beginning of a code", u"5"_s, {u"5"_s}, {}, {});
    row("id", u"smtp/421"_s, {u"421"_s}, {}, {u"smtp"_s});
    row("id in capitals", u"SMTP/421"_s, {u"421"_s}, {}, {u"smtp"_s});
    row("slashes only", u"//"_s, {}, {}, {});
    row("pattern with x", u"4xx"_s, {}, {u"4??"_s}, {});
    row("pattern with y and z", u"4yz"_s, {}, {u"4??"_s}, {});
    row("pattern in capitals", u"4XX"_s, {}, {u"4??"_s}, {});
    row("pattern with question mark", u"55?"_s, {}, {u"55?"_s}, {});
    row("pattern in the middle", u"5x1"_s, {}, {u"5?1"_s}, {});
    row("wildcards without digit", u"xyz"_s, {}, {}, {u"xyz"_s});
    row("question mark", u"?"_s, {}, {}, {u"?"_s});
    row("wildcard first", u"x50"_s, {}, {}, {u"x50"_s});
    row("words", u"Mailbox FULL"_s, {}, {}, {u"mailbox"_s, u"full"_s});
    row("Turkish words", u"Kısıtlı İLETİ"_s, {}, {}, {u"kisitli"_s, u"ileti"_s});
    row("code and word", u"550 5.7.26"_s, {u"550"_s}, {}, {u"5.7.26"_s});
    row("everything", u"  4xx tls\t421  Full 55? "_s, {u"421"_s}, {u"4??"_s, u"55?"_s}, {u"tls"_s, u"full"_s});
    row("same code twice", u"421 421"_s, {u"421"_s, u"421"_s}, {}, {});
    row("full width", u"４２１　ＴＬＳ"_s, {u"421"_s}, {}, {u"tls"_s});
    row("digits of another script are a word", u"٤٢١"_s, {}, {}, {u"٤٢١"_s});
    row("wildcards of other programs", u"4* [a-z]+ %"_s, {}, {}, {u"4*"_s, u"[a-z]+"_s, u"%"_s});
}

void TestSearch::parse_takesTextApart()
{
    QFETCH(const QString, text);
    QFETCH(const Query, query);
    const Query parsed = Query::parse(text);
    QCOMPARE(parsed.codes, query.codes);
    QCOMPARE(parsed.patterns, query.patterns);
    QCOMPARE(parsed.words, query.words);
    QCOMPARE(parsed.isEmpty(), query == Query{});
}

void TestSearch::search_ranksCodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");
    QTest::newRow("code, then those that mention it") << u"550"_s << u"550 "_s;
    QTest::newRow("beginning of codes") << u"55"_s << allCodes(u"55"_s);
    QTest::newRow("beginning of more codes") << u"5"_s << allCodes(u"5"_s);
    QTest::newRow("id") << u"smtp/421"_s << u"421 "_s;
    QTest::newRow("id in capitals") << u"SMTP/421"_s << u"421 "_s;
    QTest::newRow("code and word") << u"220 tls"_s << u"220"_s;
    QTest::newRow("phrase") << u"mailbox unavailable"_s << u"450 550"_s;
    QTest::newRow("phrase, other order and case") << u"Unavailable MAILBOX"_s << u"450 550"_s;
    QTest::newRow("names before prose") << u"mailbox"_s << u"450 550 553 "_s;
    QTest::newRow("reason phrase that is not the name") << u"forward-path"_s << u"251 551"_s;
    QTest::newRow("same phrase, either code") << u"user not local"_s << u"251 551 "_s;
    QTest::newRow("part of a word") << u"authentic"_s << u"235 "_s;
    QTest::newRow("prose only") << u"greylist"_s << u"450"_s;
    QTest::newRow("protocol") << u"smtp"_s << allCodes();
}

void TestSearch::search_ranksCodes()
{
    QFETCH(const QString, text);
    QFETCH(const QString, first);
    for (const QString &language : {u"en"_s, u"tr"_s}) {
        const QString codes = found(text, {}, language) + u' ';
        QVERIFY2(codes.startsWith(first), qPrintable(language + u": "_s + codes));
    }
}

void TestSearch::search_findsExactly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("codes");
    QTest::newRow("empty: all") << QString() << allCodes();
    QTest::newRow("blanks: all") << u"  "_s << allCodes();
    QTest::newRow("4xx") << u"4xx"_s << allCodes(u"4"_s);
    QTest::newRow("4yz") << u"4YZ"_s << allCodes(u"4"_s);
    QTest::newRow("55?") << u"55?"_s << allCodes(u"55"_s);
    QTest::newRow("4?1") << u"4?1"_s << u"421 451"_s;
    QTest::newRow("pattern and word") << u"4xx greylist"_s << u"450 451"_s;
    QTest::newRow("two patterns") << u"4xx 4?2"_s << u"422 432 452"_s;
    QTest::newRow("patterns that exclude each other") << u"4xx 5xx"_s << QString();
    QTest::newRow("pattern too short") << u"4x"_s << QString();
    QTest::newRow("pattern too long") << u"4xxx"_s << QString();
    QTest::newRow("two codes are in no one code") << u"421 551"_s << QString();
    QTest::newRow("nothing matches") << u"xylophone"_s << QString();
    QTest::newRow("one word of two matches") << u"mailbox xylophone"_s << QString();
    QTest::newRow("code that does not exist") << u"999"_s << QString();
    QTest::newRow("pattern characters are plain") << u".*"_s << QString();
    QTest::newRow("other protocol") << u"http/404"_s << QString();
    QTest::newRow("words do not match across texts") << u"unavailable\nservice\nxylophone"_s << QString();
}

void TestSearch::search_findsExactly()
{
    QFETCH(const QString, text);
    QFETCH(const QString, codes);
    QCOMPARE(found(text), codes);
    QCOMPARE(found(text, {}, u"tr"_s), codes);
}

void TestSearch::search_ofOneClass_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("classId");
    QTest::addColumn<QString>("codes");
    QTest::newRow("all of a class") << QString() << u"4yz"_s << allCodes(u"4"_s);
    QTest::newRow("words") << u"mailbox unavailable"_s << u"5yz"_s << u"550"_s;
    QTest::newRow("code of another class") << u"4xx"_s << u"5yz"_s << QString();
    QTest::newRow("unknown class") << QString() << u"9yz"_s << QString();
    QTest::newRow("not a pattern") << QString() << u"4"_s << QString();
}

void TestSearch::search_ofOneClass()
{
    QFETCH(const QString, text);
    QFETCH(const QString, classId);
    QTEST(found(text, classId), "codes");
}

void TestSearch::search_tellsHowWellACodeAnswers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<Tier>>("tier"); // of smtp/550
    const auto row = [](const char *name, const QString &text, std::optional<Tier> tier) {
        QTest::newRow(name) << text << tier;
    };
    row("nothing typed", {}, Tier::ExactCode);
    row("code", u"550"_s, Tier::ExactCode);
    row("beginning", u"55"_s, Tier::CodePrefix);
    row("pattern", u"5x0"_s, Tier::CodePrefix);
    row("name", u"unavailable"_s, Tier::Name);
    row("phrase", u"requested action"_s, Tier::Name);
    row("protocol", u"smtp"_s, Tier::Name);
    row("example", u"local recipient table"_s, Tier::Prose);
    row("class", u"permanent negative"_s, Tier::Prose);
    row("worst term counts", u"550 unavailable permanent"_s, Tier::Prose);
    row("one term fails", u"550 xylophone"_s, std::nullopt);
}

void TestSearch::search_tellsHowWellACodeAnswers()
{
    QFETCH(const QString, text);
    QFETCH(const std::optional<Tier>, tier);
    for (const QString &language : {u"en"_s, u"tr"_s})
        QCOMPARE(tierOf(shippedCatalog().find(Test::id(u"smtp/550"_s)), text, language), tier);
}

void TestSearch::search_ranksByEveryTerm()
{
    const auto code = [](const QString &number, const QString &name, const QString &prose) {
        Catalog::StatusCode result;
        result.id = {u"p"_s, number};
        result.name = result.localizedName = name;
        result.description = {prose};
        result.examples = {u"%1 example %2"_s.arg(number, name)};
        return result;
    };
    Catalog::Protocol protocol;
    protocol.id = protocol.name = u"p"_s;
    protocol.codes = {code(u"1"_s, u"other"_s, u"red green"_s), code(u"2"_s, u"red"_s, u"green"_s),
        code(u"3"_s, u"green red"_s, u"other"_s), code(u"4"_s, u"green"_s, u"red"_s),
        code(u"5"_s, u"red"_s, u"blue"_s)};
    const Catalog::Catalog catalog({protocol});
    QString codes;
    for (const Match &match : SearchIndex(catalog, {}).search(Query::parse(u"red green"_s)))
        codes += match.code->id.code;
    // Both words in the name, then one of them in the order of the catalog, then none.
    QCOMPARE(codes, u"3241"_s);
    QCOMPARE(SearchIndex(catalog, {}).search(Query::parse(u"example"_s)).size(), 5);
}

void TestSearch::everyId_leadsToItsCode()
{
    for (const QString &language : {u"en"_s, u"tr"_s}) {
        for (const Catalog::StatusCode *code : shippedCatalog().codes()) {
            for (const QString &text : {code->id.toString(), code->id.code}) {
                const QList<Match> matches = indexIn(language).search(Query::parse(text));
                QVERIFY2(!matches.isEmpty() && matches.first().code == code, qPrintable(text));
            }
        }
    }
}

void TestSearch::everyName_isFoundInAnySpelling()
{
    const Language::TextTable turkish(u"tr"_s);
    const QLocale locale(QLocale::Turkish);
    for (const Catalog::StatusCode *code : shippedCatalog().codes()) {
        const QString name = turkish.nameOf(*code);
        for (const QString &spelling : {name, locale.toUpper(name), locale.toLower(name), name.toUpper(),
                 Language::folded(name), name.normalized(QString::NormalizationForm_D), code->name,
                 code->name.toUpper(), locale.toUpper(code->name), code->meanings.last().phrase})
            QVERIFY2(
                tierOf(code, spelling, u"tr"_s) == Tier::Name, qPrintable(code->id.code + u": "_s + spelling));
        QVERIFY2(tierOf(code, code->name, u"en"_s) == Tier::Name, qPrintable(code->name));
    }
}

void TestSearch::turkishWord_isFoundInTurkishOnly()
{
    for (const QString &spelling : {u"kullanılamıyor"_s, u"KULLANILAMIYOR"_s, u"kullanilamiyor"_s}) {
        QVERIFY(found(spelling, {}, u"tr"_s).startsWith("421 "_L1));
        QCOMPARE(found(spelling, {}, u"tr"_s), found(u"Kullanılamıyor"_s, {}, u"tr"_s));
        QCOMPARE(found(spelling), QString());
    }
}

void TestSearch::nearestIds_areTheLikeliest_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ids");
    QTest::newRow("digit left out") << u"smtp/42"_s << u"smtp/421 smtp/422 smtp/432"_s;
    QTest::newRow("blanks around") << u" smtp/523 "_s << u"smtp/523 smtp/503 smtp/520"_s;
    QTest::newRow("capitals") << u"SMTP/421"_s << u"smtp/421 smtp/221 smtp/422"_s;
    QTest::newRow("bare code") << u"421"_s << u"smtp/421 smtp/221 smtp/422"_s;
    QTest::newRow("letters swapped") << u"smpt/421"_s << u"smtp/421"_s;
    QTest::newRow("no slash") << u"smtp421"_s << u"smtp/421 smtp/211 smtp/214"_s;
    QTest::newRow("two digits wrong") << u"smtp/999"_s << u"smtp/459"_s;
    QTest::newRow("three digits wrong") << u"smtp/888"_s << u"smtp/458 smtp/538"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("word") << u"banana"_s << QString();
    QTest::newRow("another protocol's id") << u"http/404"_s << QString();
    QTest::newRow("very long") << QString(10000, u'4') << QString();
}

void TestSearch::nearestIds_areTheLikeliest()
{
    QFETCH(const QString, text);
    QTEST(nearestIds(shippedCatalog(), text).join(u' '), "ids");
}

void TestSearch::nearestIds_areNeverTooMany()
{
    QCOMPARE(nearestIds(shippedCatalog(), u"421"_s, 0).size(), 0);
    QCOMPARE(nearestIds(shippedCatalog(), u"421"_s, 1), QStringList{u"smtp/421"_s});
    QCOMPARE_LE(nearestIds(shippedCatalog(), u"421"_s, 1000).size(), shippedCatalog().codes().size());
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
