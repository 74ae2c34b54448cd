// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/shipped.h"
#include "madeup.h"
#include "share/json.h"

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
        u"class code description examples fix id localizedName meanings name "
        "origin protocol references related seen status use verdict"_s;

private Q_SLOTS:
    void code_hasTheseKeys_data();
    void code_hasTheseKeys();
    void code_hasItsFacts();
    void code_keepsEveryCharacter();
    void code_isTranslatedWhereItIsProse();
    void comparison_hasTheseKeys_data();
    void comparison_hasTheseKeys();
    void comparison_saysWhatTheComparisonSays();
    void comparison_saysNothingTwice_data();
    void comparison_saysNothingTwice();
    void codeList_isShort();
    void protocolList_counts();
};

void TestJson::code_hasTheseKeys_data()
{
    QTest::addColumn<QString>("code");
    for (const Catalog::StatusCode *code : shippedCatalog().codes())
        QTest::newRow(qPrintable(code->id.code)) << code->id.toString();
}

void TestJson::code_hasTheseKeys()
{
    QFETCH(const QString, code);
    const QJsonObject json = toJson(Test::entryOf(code));
    QCOMPARE(keys(json), s_codeKeys);
    QCOMPARE(keys(json.value(u"verdict"_s)), u"actor closes outcome retry stage"_s);
    for (const auto &meaning : json.value(u"meanings"_s).toArray()) {
        QCOMPARE(keys(meaning), u"context phrase reference text"_s);
        QCOMPARE(keys(meaning.toObject().value(u"reference"_s)), u"document section url"_s);
    }
    for (const auto &reference : json.value(u"references"_s).toArray())
        QCOMPARE(keys(reference), u"document section url"_s);
}

void TestJson::code_hasItsFacts()
{
    const Catalog::Entry code = Test::entryOf(u"smtp/456"_s);
    const QJsonObject json = toJson(code);
    const QHash<QString, QString> expected{{u"id"_s, u"smtp/456"_s}, {u"protocol"_s, u"smtp"_s},
        {u"code"_s, u"456"_s}, {u"name"_s, u"Retry over IPv4"_s}, {u"localizedName"_s, u"Retry over IPv4"_s},
        {u"class"_s, u"4yz"_s}, {u"status"_s, u"unofficial"_s}, {u"origin"_s, code.origin},
        {u"use"_s, code.use}};
    for (auto it = expected.begin(); it != expected.end(); ++it)
        QCOMPARE(json.value(it.key()).toString(), it.value());
    QCOMPARE(texts(json.value(u"description"_s)), code.description);
    QCOMPARE(texts(json.value(u"seen"_s)), code.seen);
    QCOMPARE(texts(json.value(u"fix"_s)), code.fix);
    QCOMPARE(texts(json.value(u"examples"_s)), code.examples);
    QCOMPARE(json.value(u"related"_s).toArray().size(), code.related.size());
    QCOMPARE(json.value(u"related"_s).toArray().first().toString(), code.related.first().toString());
    const QJsonObject reference = json.value(u"references"_s).toArray().first().toObject();
    QCOMPARE(reference.value(u"url"_s).toString(), code.references.first().url());
    const QJsonObject verdict = json.value(u"verdict"_s).toObject();
    QCOMPARE(verdict.value(u"outcome"_s).toString(), u"transient-failure"_s);
    QCOMPARE(verdict.value(u"closes"_s), QJsonValue(code.verdict.closes));
    QCOMPARE(verdict.value(u"stage"_s).toString(), code.verdict.stage);
}

void TestJson::code_keepsEveryCharacter()
{
    const Catalog::Catalog catalog = Test::catalogOf(Test::hostileProtocols());
    const QJsonObject json = toJson(catalog.entry(*catalog.codes().first()));
    QCOMPARE(json.value(u"name"_s).toString(), Test::hostile(u"name"_s));
    QCOMPARE(texts(json.value(u"fix"_s)), QStringList{Test::hostile(u"fix"_s)});
    const QJsonObject meaning = json.value(u"meanings"_s).toArray().last().toObject();
    QCOMPARE(meaning.value(u"phrase"_s).toString(), Test::hostile(u"B phrase"_s));
    QCOMPARE(meaning.value(u"context"_s).toString(), Test::hostile(u"B context"_s));
    QCOMPARE(meaning.value(u"text"_s).toString(), Test::hostile(u"B text"_s));
}

void TestJson::code_isTranslatedWhereItIsProse()
{
    const Catalog::Entry english = Test::entryOf(u"smtp/421"_s);
    const Catalog::Entry turkish = Language::TextTable(u"tr"_s).translated(english);
    const QJsonObject json = toJson(turkish);
    QCOMPARE(keys(json), s_codeKeys);
    for (const QString &key : {u"localizedName"_s, u"description"_s, u"seen"_s, u"fix"_s, u"use"_s})
        QVERIFY2(json.value(key) != toJson(english).value(key), qPrintable(key));
    for (const QString &key :
        {u"id"_s, u"name"_s, u"class"_s, u"status"_s, u"examples"_s, u"references"_s, u"related"_s})
        QVERIFY2(json.value(key) == toJson(english).value(key), qPrintable(key));
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
    static const QHash<QString, QString> learnMoreKeys{{u"reference"_s, u"document kind section url"_s},
        {u"code"_s, u"id kind"_s}, {u"comparison"_s, u"codes kind"_s}};
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    const QJsonObject json = toJson(compared({}, left, right));
    QCOMPARE(keys(json), u"choose codes differences learnMore rows summary title"_s);
    QCOMPARE(json.value(u"codes"_s).toArray().size(), 2);
    for (const auto &code : json.value(u"codes"_s).toArray())
        QCOMPARE(keys(code), QString(s_codeKeys).remove(u" use"_s));
    QCOMPARE(json.value(u"rows"_s).toArray().size(), 7);
    for (const auto &row : json.value(u"rows"_s).toArray())
        QCOMPARE(keys(row), u"differs field left right"_s);
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
    const QJsonObject json = toJson(comparison);
    QCOMPARE(json.value(u"title"_s).toString(), comparison.title);
    QCOMPARE(json.value(u"summary"_s).toString(), comparison.summary);
    QCOMPARE(texts(json.value(u"differences"_s)), comparison.differences);
    QCOMPARE(texts(json.value(u"choose"_s)), comparison.choose);
    const auto side = [](const Catalog::Entry &code) {
        QJsonObject whole = toJson(code);
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
        comparison.references.size() + comparison.related.size() + comparison.comparisons.size());
    const QJsonObject last = json.value(u"learnMore"_s).toArray().last().toObject();
    const QStringList codes{
        comparison.comparisons.last().left.toString(), comparison.comparisons.last().right.toString()};
    QCOMPARE(texts(last.value(u"codes"_s)), codes);
}

void TestJson::comparison_saysNothingTwice_data()
{
    QTest::addColumn<QString>("other");
    for (const Catalog::StatusCode *code : shippedCatalog().codes()) {
        if (code->id.code != u"421"_s)
            QTest::newRow(qPrintable(code->id.code)) << code->id.toString();
    }
}

void TestJson::comparison_saysNothingTwice()
{
    QFETCH(const QString, other);
    const QJsonObject json = toJson(compared(Language::TextTable(u"tr"_s), u"smtp/421"_s, other));
    QStringList said{json.value(u"summary"_s).toString()};
    said += texts(json.value(u"differences"_s)) + texts(json.value(u"choose"_s));
    for (const auto &code : json.value(u"codes"_s).toArray()) {
        const QJsonObject side = code.toObject();
        for (const QString &key : {u"description"_s, u"seen"_s, u"fix"_s})
            said += texts(side.value(key));
        if (side.contains(u"use"_s))
            said += side.value(u"use"_s).toString();
    }
    said.sort();
    const auto twice = std::ranges::adjacent_find(said);
    QVERIFY2(twice == said.end(), qPrintable(twice == said.end() ? QString() : *twice));
}

void TestJson::codeList_isShort()
{
    const QList<const Catalog::StatusCode *> codes{
        shippedCatalog().find(id(u"smtp/551"_s)), shippedCatalog().find(id(u"smtp/421"_s))};
    const QJsonArray json = toJson(codes);
    QCOMPARE(json.size(), 2); // in the given order
    const QJsonObject expected{{u"id"_s, u"smtp/421"_s}, {u"code"_s, u"421"_s},
        {u"name"_s, u"Service not available"_s}, {u"class"_s, u"4yz"_s}};
    QCOMPARE(json.last().toObject(), expected);
    QVERIFY(toJson(QList<const Catalog::StatusCode *>()).isEmpty());
}

void TestJson::protocolList_counts()
{
    const QJsonArray json = toJson(shippedCatalog());
    QCOMPARE(json.size(), 1);
    const QJsonObject expected{{u"id"_s, u"smtp"_s}, {u"name"_s, u"SMTP"_s},
        {u"title"_s, u"Simple Mail Transfer Protocol"_s}, {u"codes"_s, shippedCatalog().codes().size()}};
    QCOMPARE(json.first().toObject(), expected);
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
