// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/shipped.h"
#include "language/folding.h"
#include "search/searchindex.h"
#include "support/registered.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Search;
using Test::smtpCatalog;

class TestSearch : public QObject
{
    Q_OBJECT

private:
    static SearchIndex &indexIn(const QString &language)
    {
        static const auto english = SearchIndex::build(smtpCatalog(), Language::TextTable());
        static const auto turkish = SearchIndex::build(smtpCatalog(), Language::TextTable(u"tr"_s));
        return language == "tr"_L1 ? *turkish : *english;
    }

    /// The codes that answer a query, as "421 551".
    static QString found(const QString &text, const QString &language = u"en"_s)
    {
        QStringList codes;
        for (const Match &match : indexIn(language).search(Query::parse(text)).matches)
            codes.append(match.code->id.code);
        return codes.join(u' ');
    }

    /// Those of a standard come first, then the obsolete and the unofficial ones.
    static QString allCodes(const QString &prefix = {}, const QString &suffix = {})
    {
        QStringList codes;
        for (const auto &statuses :
            QList<QList<Catalog::Status>>{{Catalog::Status::Registered, Catalog::Status::Reserved},
                {Catalog::Status::Obsolete}, {Catalog::Status::Unofficial}}) {
            for (const Catalog::StatusCode *code : smtpCatalog().codes()) {
                if (statuses.contains(code->status) && code->id.code.startsWith(prefix) &&
                    code->id.code.endsWith(suffix))
                    codes.append(code->id.code);
            }
        }
        return codes.join(u' ');
    }

    /// The tier at which a code answers a query, if it does.
    static std::optional<Tier> tierOf(
        const Catalog::StatusCode *code, const QString &text, const QString &language)
    {
        for (const Match &match : indexIn(language).search(Query::parse(text)).matches) {
            if (match.code == code)
                return match.tier;
        }
        return std::nullopt;
    }

private Q_SLOTS:
    void search_ranksCodes_data();
    void search_ranksCodes();
    void search_findsExactly_data();
    void search_findsExactly();
    void search_tellsHowWellACodeAnswers_data();
    void search_tellsHowWellACodeAnswers();
    void numbersOfAReply_areItsCode_data();
    void numbersOfAReply_areItsCode();
    void search_ranksByTier_data();
    void search_ranksByTier();
    void search_listsAHead();
    void search_ofCodesAndNamesOnly();
    void everyId_leadsToItsCode();
    void everyName_isFoundInAnySpelling();
    void turkishWord_isFoundInTurkishOnly();
};

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
    QTest::newRow("phrase") << u"mailbox unavailable"_s << u"550 450"_s;
    QTest::newRow("phrase, other order and case") << u"Unavailable MAILBOX"_s << u"550 450"_s;
    QTest::newRow("names before prose") << u"mailbox"_s << u"450 550 553 "_s;
    QTest::newRow("reason phrase that is not the name") << u"forward-path"_s << u"551 251"_s;
    QTest::newRow("same phrase, either code") << u"user not local"_s << u"551 251 "_s;
    QTest::newRow("part of a word") << u"authentic"_s << u"235 "_s;
    QTest::newRow("prose only") << u"greylist"_s << u"450"_s;
    QTest::newRow("protocol") << u"smtp"_s << allCodes();
}

void TestSearch::search_ranksCodes()
{
    QFETCH(const QString, text);
    QFETCH(const QString, first);
    for (const QString &language : {u"en"_s, u"tr"_s}) {
        const QString codes = found(text, language) + u' ';
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
    QTest::newRow("4?1") << u"4?1"_s << allCodes(u"4"_s, u"1"_s);
    QTest::newRow("pattern and word") << u"4xx greylist"_s << u"450 451 422 471"_s;
    QTest::newRow("two patterns") << u"4xx 4?2"_s << allCodes(u"4"_s, u"2"_s);
    QTest::newRow("patterns that exclude each other") << u"4xx 5xx"_s << QString();
    QTest::newRow("pattern too short") << u"4x"_s << QString();
    QTest::newRow("pattern too long") << u"4xxx"_s << QString();
    QTest::newRow("word that is in no code of a pattern") << u"4xx xylophone"_s << QString();
    QTest::newRow("nothing matches") << u"xylophone"_s << QString();
    QTest::newRow("one word of a phrase matches") << u"\"mailbox xylophone\""_s << QString();
    QTest::newRow("code that does not exist") << u"987"_s << QString();
    QTest::newRow("signs say nothing") << u".*"_s << allCodes();
    QTest::newRow("other protocol") << u"protocol:http 404"_s << QString();
    QTest::newRow("words do not match across texts") << u"\"unavailable\nservice\""_s << QString();
}

void TestSearch::search_findsExactly()
{
    QFETCH(const QString, text);
    QFETCH(const QString, codes);
    QCOMPARE(found(text), codes);
    QCOMPARE(found(text, u"tr"_s), codes);
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
    row("word of the name", u"unavailable"_s, Tier::Name);
    row("the name", u"Mailbox unavailable"_s, Tier::ExactName);
    row("reason phrase", u"requested action"_s, Tier::Name);
    row("alias", u"user unknown"_s, Tier::Alias);
    row("typo", u"user unknwon"_s, Tier::Typo);
    row("inside", u"vailabl"_s, Tier::Inside);
    row("protocol", u"smtp"_s, Tier::Name);
    row("log phrase", u"local recipient table"_s, Tier::Alias);
    row("class", u"permanent negative"_s, Tier::Fix);
    row("worst term counts", u"550 unavailable completion"_s, Tier::Fix);
    row("one term fails", u"\"mailbox\" xylophone"_s, std::nullopt);
}

void TestSearch::search_tellsHowWellACodeAnswers()
{
    QFETCH(const QString, text);
    QFETCH(const std::optional<Tier>, tier);
    for (const QString &language : {u"en"_s, u"tr"_s})
        QCOMPARE(tierOf(smtpCatalog().find(Test::id(u"smtp/550"_s)), text, language), tier);
}

void TestSearch::numbersOfAReply_areItsCode_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Tier>("tier");
    QTest::newRow("number") << u"smtp/550"_s << u"550"_s << Tier::ExactCode;
    QTest::newRow("numbers") << u"gmail/421-4.7.0-content"_s << u"421-4.7.0"_s << Tier::ExactCode;
    QTest::newRow("our word") << u"gmail/421-4.7.0-content"_s << u"421 content"_s << Tier::Name;
    QTest::newRow("sign") << u"outlook/550-5.7.1-S3140"_s << u"s3140"_s << Tier::ExactCode;
}

/// What stands in the reply, and not what we call it by.
void TestSearch::numbersOfAReply_areItsCode()
{
    QFETCH(QString, id);
    QFETCH(QString, text);
    QFETCH(Tier, tier);
    static const auto names =
        SearchIndex::build(Test::shippedCatalog(), Language::TextTable(), SearchIndex::Scope::CodesAndNames);
    const QList<Match> matches = names->search(Query::parse(text)).matches;
    const auto found = std::ranges::find(matches, Test::shippedCatalog().find(Test::id(id)), &Match::code);
    QVERIFY(found != matches.end());
    QCOMPARE(found->tier, tier);
}

void TestSearch::search_ranksByTier_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ids"); // of the made-up codes that answer, best first
    const auto row = [](const QString &text, const QString &ids) {
        QTest::newRow(qPrintable(text)) << text << ids;
    };
    row(u"red"_s, u"100 101 102 103 104 105 106 107"_s);
    row(u"re"_s, u"100 101 102 103 104 105 106"_s);
    row(u"10"_s, u"100 101 102 103 104 105 106 107 108"_s);
    row(u"red green"_s, u"101 102 107"_s);
    row(u"green red"_s, u"101 102 107"_s);
    row(u"\"red green\""_s, u"101"_s);
    row(u"red -green"_s, u"100 103 104 105 106"_s);
    row(u"eddish"_s, u"106"_s);
    row(u"grene"_s, u"101 107 102"_s);
    row(u"retry:later"_s, u"108"_s);
    row(u"-retry:later 10"_s, u"100 101 102 103 104 105 106 107"_s);
    row(u"outcome:failure"_s, u"108"_s);
    row(u"protocol:P"_s, u"100 101 102 103 104 105 106 107 108"_s);
    row(u"class:1"_s, u"100 101 102 103 104 105 106 107"_s);
    row(u"class:2xx"_s, u"108"_s);
    row(u"class:1 class:2"_s, {});
    row(u"retry:often"_s, {});
    row(u"is:favourite"_s, u"103 108"_s);
    row(u"-is:favourite red"_s, u"100 101 102 104 105 106 107"_s);
    row(u"is:noted"_s, u"108"_s);
    row(u"tag:to"_s, u"107"_s);
    row(u"purple"_s, u"108"_s);
    row(u"todo"_s, u"107"_s);
    row(u"\"purple rain\""_s, u"108"_s);
    row(u"\"rain purple\""_s, {});
    row(u"108 purple"_s, u"108"_s);
}

void TestSearch::search_ranksByTier()
{
    const auto code = [](const QString &number) {
        Catalog::Entry result;
        result.id = {u"p"_s, number};
        result.classId = u"1yz"_s;
        result.name = result.localizedName =
            u"Other "_s + number.last(1).replace(u'0', u'x').replace(u'1', u'y');
        return result;
    };
    Catalog::RegistryFiles registry;
    registry.id = registry.name = registry.protocol = u"p"_s;
    for (int i = 100; i < 109; ++i)
        registry.codes.append(code(QString::number(i)));
    registry.codes[0].name = u"Red"_s;
    registry.codes[1].name = u"Red green"_s;
    registry.codes[2].aliases = {u"red"_s};
    registry.codes[2].description = {u"A green one"_s};
    registry.codes[3].cases = {{u"Seen."_s, {}, {u"Nothing."_s}, {}, {u"it is red"_s}}};
    registry.codes[4].description = {u"The red one"_s};
    registry.codes[5].cases = {{u"Seen."_s, {}, {u"Paint it red."_s}, {}, {}}};
    registry.codes[6].cases = {{u"Seen."_s, {}, {u"Reddish, redder."_s}, {}, {}}};
    registry.codes[7].aliases = {u"green"_s};
    registry.codes[7].name = u"Infrared green"_s;
    registry.codes[8].classId = u"2yz"_s;
    registry.codes[8].verdict.retry = Catalog::Retry::SameRequestLater;
    registry.codes[8].verdict.outcome = Catalog::Outcome::TransientFailure;
    const Catalog::Catalog catalog = Test::catalogOf({registry});
    Shelved shelved;
    const auto id = [](const QString &number) { return Catalog::CodeId{u"p"_s, number}; };
    shelved.favourites = {id(u"108"_s), id(u"103"_s), id(u"999"_s)};
    shelved.notes = {{id(u"108"_s), u"Purple\nRain"_s}, {id(u"107"_s), QString()}, {id(u"999"_s), u"red"_s}};
    shelved.notes[id(u"108"_s)] = u"first\nPurple Rain"_s;
    shelved.tags = {{id(u"107"_s), {u"ToDo"_s}}};
    const ShelfIndex personalIndex(catalog, shelved);
    const auto index = SearchIndex::build(catalog, {});
    QFETCH(const QString, text);
    QStringList ids;
    for (const Match &match : index->search(Query::parse(text), {}, &personalIndex).matches)
        ids.append(match.code->id.code);
    QTEST(ids.join(u' '), "ids");
}

void TestSearch::search_listsAHead()
{
    const Results all = indexIn(u"en"_s).search(Query::parse(u"mail"_s));
    QCOMPARE(all.total, all.matches.size());
    QCOMPARE_GT(all.total, 10);
    const Results head = indexIn(u"en"_s).search(Query::parse(u"mail"_s), {}, nullptr, 10);
    QCOMPARE(head.matches, all.matches.first(10));
    QCOMPARE(head.total, all.total);
    QVERIFY(!head.atLeast);
}

void TestSearch::search_ofCodesAndNamesOnly()
{
    const auto quick =
        SearchIndex::build(smtpCatalog(), Language::TextTable(u"tr"_s), SearchIndex::Scope::CodesAndNames);
    const auto count = [&quick](const QString &text) { return quick->search(Query::parse(text)).total; };
    QCOMPARE(quick->search(Query::parse(u"550"_s)).matches.first().code->id.code, u"550"_s);
    QCOMPARE_GT(count(u"mailbox"_s), 0);
    QCOMPARE_GT(count(u"Posta kutusu"_s), 0);
    QCOMPARE_GT(count(u"retry:later"_s), 0);
    QCOMPARE(count(u"greylist"_s), 0);
}

void TestSearch::everyId_leadsToItsCode()
{
    for (const QString &language : {u"en"_s, u"tr"_s}) {
        for (const Catalog::StatusCode *code : smtpCatalog().codes()) {
            for (const QString &text : {code->id.toString(), code->id.code}) {
                const QList<Match> matches = indexIn(language).search(Query::parse(text)).matches;
                QVERIFY2(!matches.isEmpty() && matches.first().code == code, qPrintable(text));
            }
        }
    }
}

void TestSearch::everyName_isFoundInAnySpelling()
{
    const Language::TextTable turkish(u"tr"_s);
    const QLocale locale(QLocale::Turkish);
    for (const Catalog::StatusCode *code : smtpCatalog().codes()) {
        const QString name = turkish.nameOf(*code);
        for (const QString &spelling : {name, locale.toUpper(name), locale.toLower(name), name.toUpper(),
                 Language::folded(name), name.normalized(QString::NormalizationForm_D), code->name,
                 code->name.toUpper(), locale.toUpper(code->name), smtpCatalog().entry(*code).phrase()})
            QVERIFY2(tierOf(code, spelling, u"tr"_s) == Tier::ExactName,
                qPrintable(code->id.code + u": "_s + spelling));
        QVERIFY2(tierOf(code, code->name, u"en"_s) == Tier::ExactName, qPrintable(code->name));
    }
}

void TestSearch::turkishWord_isFoundInTurkishOnly()
{
    for (const QString &spelling : {u"kullanılamıyor"_s, u"KULLANILAMIYOR"_s, u"kullanilamiyor"_s}) {
        QVERIFY(found(spelling, u"tr"_s).startsWith("421 "_L1));
        QCOMPARE(found(spelling, u"tr"_s), found(u"Kullanılamıyor"_s, u"tr"_s));
        QCOMPARE(found(spelling), QString());
    }
}

WIRECODE_TEST(TestSearch)
#include "tst_search.moc"
