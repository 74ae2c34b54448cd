// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/shipped.h"
#include "madeup.h"
#include "share/json.h"
#include "share/links.h"
#include "support/registered.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Share;
using Test::id;
using Test::shippedCatalog;

/// The JSON that other programs rely on: a key that goes missing or changes its name breaks them.
class TestJson : public QObject
{
    Q_OBJECT

private:
    static QString keys(const QJsonValue &value) { return value.toObject().keys().join(u' '); }

    static QStringList texts(const QJsonValue &array)
    {
        QStringList result;
        for (const auto &value : array.toArray())
            result.append(value.toString());
        return result;
    }

    static Compare::Comparison compared(
        const Language::TextTable &language, const QString &left, const QString &right)
    {
        return *Compare::compare(shippedCatalog(), language, id(left), id(right)).comparison;
    }

    static inline const QString s_codeKeys =
        u"aliases cases class code companions description equivalents facts id "
        u"localizedName meanings name origin protocol "
        "references registry related session status symbol use verdict"_s;
    static inline const QString s_referenceKeys = u"document read section title url"_s;

private Q_SLOTS:
    void code_hasTheseKeys_data();
    void code_hasTheseKeys();
    void code_hasItsFacts();
    void case_hasItsWords();
    void registryFacts_areIds();
    void reference_saysWhenItWasRead();
    void code_keepsEveryCharacter();
    void code_isTranslatedWhereItIsProse();
    void comparison_hasTheseKeys_data();
    void comparison_hasTheseKeys();
    void comparison_saysWhatTheComparisonSays();
    void comparison_saysNothingTwice_data();
    void comparison_saysNothingTwice();
    void codeList_isShort();
    void protocolList_counts();
    void protocol_hasItsRegistries();
};

void TestJson::code_hasTheseKeys_data()
{
    QTest::addColumn<QString>("code");
    for (const Catalog::StatusCode *code : Test::sampled(shippedCatalog().codes()))
        QTest::newRow(qPrintable(code->id.toString())) << code->id.toString();
}

void TestJson::code_hasTheseKeys()
{
    QFETCH(const QString, code);
    const QJsonObject json = toJson(shippedCatalog(), Test::entryOf(code));
    QCOMPARE(keys(json), s_codeKeys);
    QVERIFY(!json.value(u"cases"_s).toArray().isEmpty());
    for (const auto &each : json.value(u"cases"_s).toArray())
        QCOMPARE(keys(each), u"actor check fix log seen"_s);
    for (const auto &each : json.value(u"equivalents"_s).toArray())
        QCOMPARE(keys(each), u"id kind reference"_s);
    QCOMPARE(keys(json.value(u"verdict"_s)), u"actor closes outcome retry stage"_s);
    for (const auto &meaning : json.value(u"meanings"_s).toArray()) {
        QCOMPARE(keys(meaning), u"context phrase reference text"_s);
        QCOMPARE(keys(meaning.toObject().value(u"reference"_s)), s_referenceKeys);
    }
    for (const auto &reference : json.value(u"references"_s).toArray())
        QCOMPARE(keys(reference), s_referenceKeys);
}

void TestJson::code_hasItsFacts()
{
    const Catalog::Entry code = Test::entryOf(u"smtp/456"_s);
    const QJsonObject json = toJson(shippedCatalog(), code);
    const QHash<QString, QString> expected{{u"id"_s, u"smtp/456"_s}, {u"registry"_s, u"smtp"_s},
        {u"protocol"_s, u"smtp"_s}, {u"symbol"_s, QString()}, {u"code"_s, u"456"_s},
        {u"name"_s, u"Retry over IPv4"_s}, {u"localizedName"_s, u"Retry over IPv4"_s}, {u"class"_s, u"4yz"_s},
        {u"status"_s, u"unofficial"_s}, {u"origin"_s, code.origin}, {u"use"_s, code.use}};
    for (auto it = expected.begin(); it != expected.end(); ++it)
        QCOMPARE(json.value(it.key()).toString(), it.value());
    QCOMPARE(texts(json.value(u"description"_s)), code.description);
    QCOMPARE(texts(json.value(u"session"_s)), code.session);
    QCOMPARE(texts(json.value(u"aliases"_s)), code.aliases);
    QCOMPARE(json.value(u"cases"_s).toArray().size(), code.cases.size());
    QCOMPARE(json.value(u"related"_s).toArray().size(), code.related.size());
    QCOMPARE(json.value(u"related"_s).toArray().first().toString(), code.related.first().toString());
    const QJsonObject reference = json.value(u"references"_s).toArray().first().toObject();
    QCOMPARE(reference.value(u"url"_s).toString(), code.references.first().standardUrl());
    QCOMPARE(reference.value(u"title"_s).toString(),
        shippedCatalog().registry(u"smtp")->documents.value(code.references.first().document).title);
    const QJsonObject verdict = json.value(u"verdict"_s).toObject();
    QCOMPARE(verdict.value(u"outcome"_s).toString(), u"transient-failure"_s);
    QCOMPARE(verdict.value(u"closes"_s), QJsonValue(code.verdict.closes));
    QCOMPARE(verdict.value(u"stage"_s).toString(), code.verdict.stage);
}

void TestJson::case_hasItsWords()
{
    const Catalog::Entry code = Test::entryOf(u"smtp/421"_s);
    const QJsonArray cases = toJson(shippedCatalog(), code).value(u"cases"_s).toArray();
    QCOMPARE(cases.size(), code.cases.size());
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const QJsonObject json = cases.at(i).toObject();
        const Catalog::Case &cause = code.cases.at(i);
        QCOMPARE(json.value(u"seen"_s).toString(), cause.seen); // with its backticks: they tell what is literal
        QCOMPARE(json.value(u"check"_s).toString(), cause.check);
        QCOMPARE(texts(json.value(u"fix"_s)), cause.fix);
        QCOMPARE(texts(json.value(u"log"_s)), cause.log);
        // Always there: where the case has none of its own it is that of the verdict.
        QCOMPARE(json.value(u"actor"_s).toString(), idOf(cause.actor.value_or(code.verdict.actor)));
    }
    QVERIFY(code.cases.first().seen.contains(u'`'));
    QVERIFY(!code.cases.first().log.isEmpty());
}

void TestJson::registryFacts_areIds()
{
    const Catalog::Catalog catalog = Test::catalogOf(Test::registriesWithFacts());
    const QJsonObject one = toJson(catalog, catalog.entry(*catalog.find(id(u"one/1"_s))));
    QCOMPARE(one.value(u"facts"_s).toObject(),
        (QJsonObject{{u"cacheable"_s, u"no"_s}, {u"headers"_s, u"Retry-After"_s}}));
    QCOMPARE(one.value(u"symbol"_s).toString(), u"FIRST_ONE"_s);
    const QJsonObject two = toJson(catalog, catalog.entry(*catalog.find(id(u"two/1"_s))));
    QCOMPARE(two.value(u"registry"_s).toString(), u"two"_s);
    QCOMPARE(two.value(u"protocol"_s).toString(), u"one"_s);
    const Compare::Comparison comparison =
        *Compare::compare(catalog, {}, id(u"one/1"_s), id(u"two/1"_s)).comparison;
    QStringList rows;
    for (const auto &value : toJson(catalog, comparison).value(u"rows"_s).toArray()) {
        const QJsonObject row = value.toObject();
        rows.append(row.value(u"field"_s).toString() + u' ' + row.value(u"left"_s).toString() + u'|' +
                    row.value(u"right"_s).toString());
    }
    QCOMPARE(rows.first(2), (QStringList{u"phrase Name of 1|Name of 1"_s, u"symbol FIRST_ONE|"_s}));
    QCOMPARE(rows.sliced(8), (QStringList{u"facts.level |Fatal"_s, u"facts.cacheable No|"_s,
                                 u"facts.headers Retry-After|Server"_s}));
}

void TestJson::reference_saysWhenItWasRead()
{
    Catalog::RegistryFiles registry = Test::bareRegistry(u"p"_s, u"P"_s, {u"1"_s, u"2"_s});
    registry.documents = {{u"P source"_s, {u"P, p.c"_s, u"https://example.org/p"_s, u"2026-08-22"_s}}};
    registry.codes.first().references = {{u"P source"_s, u"p.c"_s}};
    registry.codes.first().equivalents = {{id(u"p/2"_s), Catalog::Equivalence::Lossy, u"P source"_s}};
    const Catalog::Catalog catalog = Test::catalogOf({registry});
    const QJsonObject json = toJson(catalog, catalog.entry(*catalog.codes().first()));
    const QJsonObject expected{{u"document"_s, u"P source"_s}, {u"title"_s, u"P, p.c"_s},
        {u"section"_s, u"p.c"_s}, {u"url"_s, u"https://example.org/p"_s}, {u"read"_s, u"2026-08-22"_s}};
    QCOMPARE(json.value(u"references"_s).toArray().first().toObject(), expected);
    const QJsonObject equivalent{{u"id"_s, u"p/2"_s}, {u"kind"_s, u"lossy"_s}, {u"reference"_s, u"P source"_s}};
    QCOMPARE(json.value(u"equivalents"_s).toArray(), QJsonArray{equivalent});
}

void TestJson::code_keepsEveryCharacter()
{
    const Catalog::Catalog catalog = Test::catalogOf(Test::hostileRegistries());
    const QJsonObject json = toJson(catalog, catalog.entry(*catalog.codes().first()));
    QCOMPARE(json.value(u"name"_s).toString(), Test::hostile(u"name"_s));
    QCOMPARE(json.value(u"symbol"_s).toString(), Test::hostile(u"symbol"_s));
    QCOMPARE(texts(json.value(u"session"_s)), QStringList{Test::hostile(u"line"_s)});
    const QJsonObject cause = json.value(u"cases"_s).toArray().last().toObject();
    QCOMPARE(cause.value(u"seen"_s).toString(), Test::hostile(u"B seen"_s));
    QCOMPARE(cause.value(u"check"_s).toString(), Test::hostile(u"B check"_s));
    QCOMPARE(texts(cause.value(u"fix"_s)),
        (QStringList{Test::hostile(u"B fix"_s), Test::hostile(u"B second fix"_s)}));
    QCOMPARE(texts(cause.value(u"log"_s)), QStringList{Test::hostile(u"B log"_s)});
    const QJsonObject meaning = json.value(u"meanings"_s).toArray().last().toObject();
    QCOMPARE(meaning.value(u"phrase"_s).toString(), Test::hostile(u"B phrase"_s));
    QCOMPARE(meaning.value(u"context"_s).toString(), Test::hostile(u"B context"_s));
    QCOMPARE(meaning.value(u"text"_s).toString(), Test::hostile(u"B text"_s));
}

void TestJson::code_isTranslatedWhereItIsProse()
{
    const Catalog::Entry english = Test::entryOf(u"smtp/421"_s);
    const Catalog::Entry turkish = Language::TextTable(u"tr"_s).translated(english);
    const QJsonObject json = toJson(shippedCatalog(), turkish);
    const QJsonObject original = toJson(shippedCatalog(), english);
    QCOMPARE(keys(json), s_codeKeys);
    for (const QString &key : {u"localizedName"_s, u"description"_s, u"use"_s, u"aliases"_s})
        QVERIFY2(json.value(key) != original.value(key), qPrintable(key));
    for (const QString &key :
        {u"id"_s, u"name"_s, u"class"_s, u"status"_s, u"session"_s, u"references"_s, u"related"_s, u"facts"_s})
        QVERIFY2(json.value(key) == original.value(key), qPrintable(key));
    const QJsonArray cases = json.value(u"cases"_s).toArray();
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const QJsonObject there = cases.at(i).toObject();
        const QJsonObject here = original.value(u"cases"_s).toArray().at(i).toObject();
        QVERIFY(there.value(u"seen"_s) != here.value(u"seen"_s));
        QVERIFY(there.value(u"fix"_s) != here.value(u"fix"_s));
        QVERIFY(
            there.value(u"log"_s) == here.value(u"log"_s) && there.value(u"actor"_s) == here.value(u"actor"_s));
    }
}

void TestJson::comparison_hasTheseKeys_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::newRow("written by hand") << u"smtp/421"_s << u"smtp/551"_s;
    QTest::newRow("generated") << u"smtp/211"_s << u"smtp/557"_s;
}

void TestJson::comparison_hasTheseKeys()
{
    static const QHash<QString, QString> learnMoreKeys{
        {u"reference"_s, u"document kind read section title url"_s}, {u"code"_s, u"id kind"_s},
        {u"comparison"_s, u"codes kind"_s}};
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    const QJsonObject json = toJson(shippedCatalog(), compared({}, left, right));
    QCOMPARE(keys(json), u"choose codes differences learnMore rows summary title"_s);
    QCOMPARE(json.value(u"codes"_s).toArray().size(), 2);
    for (const auto &code : json.value(u"codes"_s).toArray())
        QCOMPARE(keys(code), QString(s_codeKeys).remove(u" use"_s));
    QStringList fields;
    for (const auto &row : json.value(u"rows"_s).toArray()) {
        QCOMPARE(keys(row), u"differs field left right"_s);
        fields.append(row.toObject().value(u"field"_s).toString());
    }
    QCOMPARE(fields.join(u' '), u"phrase class outcome retry actor stage closes status"_s);
    QVERIFY(!json.value(u"differences"_s).toArray().isEmpty());
    for (const auto &difference : json.value(u"differences"_s).toArray())
        QCOMPARE(keys(difference), u"aspect left right"_s);
    QSet<QString> kinds;
    for (const auto &entry : json.value(u"learnMore"_s).toArray()) {
        const QString kind = entry.toObject().value(u"kind"_s).toString();
        QCOMPARE(keys(entry), learnMoreKeys.value(kind));
        kinds.insert(kind);
    }
    QVERIFY(kinds.contains(u"reference"_s) && kinds.contains(u"code"_s));
}

void TestJson::comparison_saysWhatTheComparisonSays()
{
    const Compare::Comparison comparison = compared(Language::TextTable(u"tr"_s), u"smtp/421"_s, u"smtp/551"_s);
    const QJsonObject json = toJson(shippedCatalog(), comparison);
    QCOMPARE(json.value(u"title"_s).toString(), comparison.title);
    QCOMPARE(json.value(u"summary"_s).toString(), comparison.summary);
    QJsonArray differences;
    for (const Catalog::Difference &each : comparison.differences) {
        differences.append(
            QJsonObject{{u"aspect"_s, each.aspect}, {u"left"_s, each.left}, {u"right"_s, each.right}});
    }
    QCOMPARE(json.value(u"differences"_s).toArray(), differences);
    QCOMPARE(texts(json.value(u"choose"_s)), comparison.choose);
    const auto side = [](const Catalog::Entry &code) {
        QJsonObject whole = toJson(shippedCatalog(), code);
        whole.remove(u"use"_s);
        return whole;
    };
    QVERIFY(json.value(u"codes"_s).toArray().first() == QJsonValue(side(comparison.left)));
    QVERIFY(json.value(u"codes"_s).toArray().last() == QJsonValue(side(comparison.right)));
    const QJsonArray rows = json.value(u"rows"_s).toArray();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonObject row = rows.at(i).toObject();
        QCOMPARE(row.value(u"field"_s).toString(), QString(comparison.rows.at(i).id));
        QCOMPARE(row.value(u"left"_s).toString(), comparison.rows.at(i).left);
        QCOMPARE(row.value(u"right"_s).toString(), comparison.rows.at(i).right);
        QCOMPARE(row.value(u"differs"_s), QJsonValue(comparison.rows.at(i).differs()));
    }
    QCOMPARE(json.value(u"learnMore"_s).toArray().size(),
        referencesOf(shippedCatalog(), {&comparison.left, &comparison.right}).size() +
            comparison.related.size() + comparison.comparisons.size());
    const QJsonObject last = json.value(u"learnMore"_s).toArray().last().toObject();
    const QStringList codes{
        comparison.comparisons.last().left.toString(), comparison.comparisons.last().right.toString()};
    QCOMPARE(texts(last.value(u"codes"_s)), codes);
}

void TestJson::comparison_saysNothingTwice_data()
{
    QTest::addColumn<QString>("other");
    for (const Catalog::StatusCode *code : shippedCatalog().codes()) {
        if (code->id != id(u"smtp/421"_s))
            QTest::newRow(qPrintable(code->id.toString())) << code->id.toString();
    }
}

void TestJson::comparison_saysNothingTwice()
{
    QFETCH(const QString, other);
    const Compare::Comparison comparison = compared(Language::TextTable(u"tr"_s), u"smtp/421"_s, other);
    const QJsonObject json = toJson(shippedCatalog(), comparison);
    // A generated comparison quotes the first case of each side; causes that codes share are said by both.
    QStringList both{json.value(u"summary"_s).toString()};
    if (shippedCatalog().pair(comparison.left.id, comparison.right.id)) {
        for (const auto &difference : json.value(u"differences"_s).toArray())
            both.append(difference.toObject().value(u"aspect"_s).toString());
    }
    both += texts(json.value(u"choose"_s));
    for (const auto &code : json.value(u"codes"_s).toArray())
        both += texts(code.toObject().value(u"description"_s));
    for (const auto &code : json.value(u"codes"_s).toArray()) {
        const QJsonObject side = code.toObject();
        QVERIFY(!side.contains(u"use"_s));
        QStringList said = both;
        for (const auto &cause : side.value(u"cases"_s).toArray()) {
            said.append(cause.toObject().value(u"seen"_s).toString());
            said += texts(cause.toObject().value(u"fix"_s));
        }
        said.sort();
        const auto twice = std::ranges::adjacent_find(said);
        QVERIFY2(twice == said.end(), qPrintable(twice == said.end() ? QString() : *twice));
    }
}

void TestJson::codeList_isShort()
{
    const QList<const Catalog::StatusCode *> codes{
        shippedCatalog().find(id(u"smtp/551"_s)), shippedCatalog().find(id(u"smtp/421"_s))};
    const QJsonArray json = toJson(codes);
    QCOMPARE(json.size(), 2); // in the given order
    const QJsonObject expected{{u"id"_s, u"smtp/421"_s}, {u"registry"_s, u"smtp"_s}, {u"code"_s, u"421"_s},
        {u"symbol"_s, QString()}, {u"name"_s, u"Service not available"_s}, {u"class"_s, u"4yz"_s}};
    QCOMPARE(json.last().toObject(), expected);
    QVERIFY(toJson(QList<const Catalog::StatusCode *>()).isEmpty());
}

void TestJson::protocolList_counts()
{
    const QJsonArray json = toJson(shippedCatalog());
    QCOMPARE(json.size(), shippedCatalog().protocols().size());
    qint64 codes = 0;
    for (const auto &value : json) {
        const QJsonObject protocol = value.toObject();
        QCOMPARE(keys(protocol), u"codes id name registries title"_s);
        qint64 ofRegistries = 0;
        for (const auto &registry : protocol.value(u"registries"_s).toArray()) {
            QCOMPARE(keys(registry), u"codes id name owner title"_s);
            ofRegistries += registry.toObject().value(u"codes"_s).toInteger();
        }
        QCOMPARE(protocol.value(u"codes"_s).toInteger(), ofRegistries);
        codes += ofRegistries;
    }
    QCOMPARE(codes, shippedCatalog().codes().size());
    const QJsonObject smtp = toJson(Test::smtpCatalog()).first().toObject();
    QCOMPARE(smtp.value(u"id"_s).toString(), u"smtp"_s);
    QCOMPARE(smtp.value(u"name"_s).toString(), u"SMTP"_s);
    QCOMPARE(smtp.value(u"title"_s).toString(), u"Simple Mail Transfer Protocol"_s);
}

void TestJson::protocol_hasItsRegistries()
{
    const QJsonArray json = toJson(Test::catalogOf(Test::registriesWithFacts()));
    const QJsonObject one{{u"id"_s, u"one"_s}, {u"name"_s, u"One"_s}, {u"title"_s, u"First Registry"_s},
        {u"owner"_s, QString()}, {u"codes"_s, 1}};
    const QJsonObject two{{u"id"_s, u"two"_s}, {u"name"_s, u"Two"_s}, {u"title"_s, QString()},
        {u"owner"_s, u"Somebody"_s}, {u"codes"_s, 1}};
    const QJsonObject expected{{u"id"_s, u"one"_s}, {u"name"_s, u"One"_s}, {u"title"_s, u"First Registry"_s},
        {u"codes"_s, 2}, {u"registries"_s, QJsonArray{one, two}}};
    QCOMPARE(json, QJsonArray{expected});
}

WIRECODE_TEST(TestJson)
#include "tst_json.moc"
