// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"
#include "catalog/flatform.h"
#include "catalog/jsonlines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Wirecode::Catalog;

class TestCatalogValues : public QObject
{
    Q_OBJECT

private:
    /// Every value has an id of its own that leads back to it.
    template<typename Enum>
    static void compareIds(const QList<std::pair<Enum, QString>> &expected)
    {
        QCOMPARE(static_cast<size_t>(expected.size()), valueIds<Enum>.size());
        for (const auto &[value, id] : expected) {
            QCOMPARE(QString(idOf(value)), id);
            QCOMPARE(valueOf<Enum>(id), value);
        }
        for (const QString &unknown : {u""_s, u"SUCCESS"_s, u"never "_s, u"0"_s})
            QVERIFY(!valueOf<Enum>(unknown));
    }

private Q_SLOTS:
    void codeId_isReadWhereBothPartsAreThere_data();
    void codeId_isReadWhereBothPartsAreThere();
    void codeId_hashesBothParts();
    void reference_hasTextAndAddress_data();
    void reference_hasTextAndAddress();
    void verdictIds_leadBackToTheirValues();
    void lineOf_findsValue_data();
    void lineOf_findsValue();
    void lineAt_countsNewlines_data();
    void lineAt_countsNewlines();
    void catalog_findsWhatItHolds();
    void flatForm_keepsAnyText();
    void flatForm_mayEndAnywhere();
};

void TestCatalogValues::codeId_isReadWhereBothPartsAreThere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<CodeId>>("id");
    const auto row = [](const char *name, const QString &text, const std::optional<CodeId> &id) {
        QTest::newRow(name) << text << id;
    };
    row("digits", u"smtp/421"_s, CodeId{u"smtp"_s, u"421"_s});
    row("dots", u"enhanced/5.7.26"_s, CodeId{u"enhanced"_s, u"5.7.26"_s});
    row("word", u"xmpp/bad-request"_s, CodeId{u"xmpp"_s, u"bad-request"_s});
    row("first slash parts", u"a/b/c"_s, CodeId{u"a"_s, u"b/c"_s});
    row("case stays", u"SMTP/421"_s, CodeId{u"SMTP"_s, u"421"_s});
    row("empty", {}, std::nullopt);
    row("slash only", u"/"_s, std::nullopt);
    row("no slash", u"421"_s, std::nullopt);
    row("no protocol", u"/421"_s, std::nullopt);
    row("no code", u"smtp/"_s, std::nullopt);
}

void TestCatalogValues::codeId_isReadWhereBothPartsAreThere()
{
    QFETCH(const QString, text);
    QFETCH(const std::optional<CodeId>, id);
    const std::optional<CodeId> read = CodeId::parse(text);
    QCOMPARE(read, id);
    if (read)
        QCOMPARE(read->toString(), text);
}

void TestCatalogValues::codeId_hashesBothParts()
{
    const CodeId id{u"smtp"_s, u"421"_s};
    const QSet<CodeId> set{id, CodeId{id}, {u"smtp"_s, u"422"_s}, {u"lmtp"_s, u"421"_s}};
    QCOMPARE(set.size(), 3);
}

void TestCatalogValues::reference_hasTextAndAddress_data()
{
    QTest::addColumn<Reference>("reference");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::newRow("section") << Reference{u"RFC 5321"_s, u"4.2.3"_s} << u"RFC 5321 §4.2.3"_s
                             << u"https://www.rfc-editor.org/rfc/rfc5321.html#section-4.2.3"_s;
    QTest::newRow("appendix") << Reference{u"RFC 5321"_s, u"F.2"_s} << u"RFC 5321 §F.2"_s
                              << u"https://www.rfc-editor.org/rfc/rfc5321.html#appendix-F.2"_s;
    QTest::newRow("whole RFC") << Reference{u"RFC 7505"_s, {}} << u"RFC 7505"_s
                               << u"https://www.rfc-editor.org/rfc/rfc7505.html"_s;
    QTest::newRow("draft") << Reference{u"draft-fanf-smtp-quickstart-01"_s, {}}
                           << u"draft-fanf-smtp-quickstart-01"_s
                           << u"https://datatracker.ietf.org/doc/html/draft-fanf-smtp-quickstart-01"_s;
}

void TestCatalogValues::reference_hasTextAndAddress()
{
    QFETCH(const Reference, reference);
    QTEST(reference.toString(), "text");
    QTEST(reference.url(), "url");
}

void TestCatalogValues::verdictIds_leadBackToTheirValues()
{
    compareIds<Outcome>({{Outcome::Information, u"information"_s}, {Outcome::Success, u"success"_s},
        {Outcome::MoreInput, u"more-input"_s}, {Outcome::Redirection, u"redirection"_s},
        {Outcome::TransientFailure, u"transient-failure"_s},
        {Outcome::PermanentFailure, u"permanent-failure"_s}});
    compareIds<Retry>({{Retry::NotNeeded, u"not-needed"_s}, {Retry::SameRequestLater, u"same-request-later"_s},
        {Retry::AfterAChange, u"after-a-change"_s}, {Retry::Never, u"never"_s}});
    compareIds<Actor>({{Actor::Nobody, u"nobody"_s}, {Actor::Sender, u"sender"_s},
        {Actor::Receiver, u"receiver"_s}, {Actor::Either, u"either"_s}});
    compareIds<Status>({{Status::Registered, u"registered"_s}, {Status::Obsolete, u"obsolete"_s},
        {Status::Reserved, u"reserved"_s}, {Status::Unofficial, u"unofficial"_s}});
}

void TestCatalogValues::lineOf_findsValue_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const QByteArray &json, const QString &path, int line) {
        QTest::newRow(name) << json << path << line;
    };
    const QByteArray nested = "{\n\"a\": {\n\"b\": [\n1,\ntrue,\n{\n\"c\": \"d\"\n}\n]\n},\n\"e\":\nnull\n}\n";
    row("whole text", nested, {}, 1);
    row("object", nested, u"a"_s, 2);
    row("list", nested, u"a/b"_s, 3);
    row("number", nested, u"a/b/0"_s, 4);
    row("literal", nested, u"a/b/1"_s, 5);
    row("object in list", nested, u"a/b/2"_s, 6);
    row("text", nested, u"a/b/2/c"_s, 7);
    row("after nesting, value below its key", nested, u"e"_s, 12);
    row("missing key is where its object is", nested, u"a/b/2/z"_s, 6);
    row("missing index is where its list is", nested, u"a/b/9"_s, 3);
    row("missing way", nested, u"a/z/z/z"_s, 2);
    row("nothing of it there", nested, u"z/b"_s, 1);
    row("blank lines before", "\n\n{\"a\":\n\n1}", u"a"_s, 5);
    row("carriage returns", "{\r\n\"a\": 1,\r\n\"b\": 2\r\n}", u"b"_s, 3);
    row("brackets in a text", "{\"a\": \"}],{[\",\n\"b\": 1}", u"b"_s, 2);
    row("escaped quotation mark", "{\"a\": \"\\\"\",\n\"b\": 1}", u"b"_s, 2);
    row("escaped backslash at the end", "{\"a\": \"\\\\\",\n\"b\": 1}", u"b"_s, 2);
    row("escaped newline is none", "{\"a\": \"x\\ny\",\n\"b\": 1}", u"b"_s, 2);
    row("empty list and object", "{\"a\": [],\n\"b\": {},\n\"c\": 1}", u"c"_s, 3);
    row("list at the top", "[1,\n[2,\n3]]", u"1/1"_s, 3);
    row("key that is not ASCII", "{\"\xC3\xA7\": 1,\n\"\xC4\xB1\": 2}", u"ı"_s, 2);
    row("negative number with exponent", "{\"a\": -1.5e3,\n\"b\":\n2}", u"b"_s, 3);
    row("no blank", R"({"a":{"b":[1,{"c":2}]}})", u"a/b/1/c"_s, 1);
}

void TestCatalogValues::lineOf_findsValue()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, path);
    QTEST(JsonLines(json).lineOf(path), "line");
}

void TestCatalogValues::lineAt_countsNewlines_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<int>("line");
    QTest::newRow("empty") << QByteArray() << qsizetype(0) << 1;
    QTest::newRow("beginning") << QByteArray("a\nb") << qsizetype(0) << 1;
    QTest::newRow("newline ends its line") << QByteArray("a\nb") << qsizetype(1) << 1;
    QTest::newRow("after it") << QByteArray("a\nb") << qsizetype(2) << 2;
    QTest::newRow("past the end") << QByteArray("a\nb\n") << qsizetype(99) << 3;
}

void TestCatalogValues::lineAt_countsNewlines()
{
    QFETCH(const QByteArray, json);
    QFETCH(const qsizetype, offset);
    QTEST(JsonLines::lineAt(json, offset), "line");
}

void TestCatalogValues::catalog_findsWhatItHolds()
{
    const CodeId first{u"p"_s, u"1"_s};
    const CodeId second{u"q"_s, u"1"_s};
    const CodeId third{u"q"_s, u"2"_s};
    const auto code = [](const CodeId &id) {
        Entry result;
        result.id = id;
        return result;
    };
    ProtocolFile p;
    p.id = u"p"_s;
    p.classes = {{u"1x"_s, u"One"_s}};
    p.codes = {code(first)};
    p.pairs = {{first, second, u"across"_s, {}, {}}};
    ProtocolFile q;
    q.id = u"q"_s;
    q.codes = {code(third), code(second)};
    q.pairs = {{second, third, u"within"_s, {}, {}}};
    const Catalog catalog(flattened({{p, q}, {}}));

    QCOMPARE(catalog.codes().size(), 3);
    QCOMPARE(catalog.codes().at(1)->id, third);
    QCOMPARE(catalog.find(second), catalog.codes().at(2));
    QVERIFY(!catalog.find({u"p"_s, u"2"_s}));
    QCOMPARE(catalog.protocol(u"q"), &catalog.protocols().at(1));
    QVERIFY(!catalog.protocol(u"r"));
    QCOMPARE(catalog.protocol(u"p")->findClass(u"1x")->name, u"One"_s);
    QVERIFY(!catalog.protocol(u"p")->findClass(u"2x"));
    QCOMPARE(catalog.pair(first, second)->summary, u"across"_s);
    QCOMPARE(catalog.pair(second, first)->summary, u"across"_s);
    QVERIFY(!catalog.pair(first, third));
    QVERIFY(!catalog.pair(first, first));
    QCOMPARE(catalog.pairsOf(second).size(), 2);
    QCOMPARE(catalog.pairsOf(third).size(), 1);
    QCOMPARE(catalog.pairsOf({u"p"_s, u"2"_s}).size(), 0);
}

void TestCatalogValues::flatForm_keepsAnyText()
{
    const QStringList texts{u""_s, u"a"_s, u"\u0131\u015F\u2014\U0001F4EC"_s, QString(300, u'\u0645')};
    Entry code;
    code.id = {u"p"_s, u"1"_s};
    code.description = texts;
    code.verdict = {Outcome::PermanentFailure, Retry::Never, Actor::Either, texts.last(), true};
    ProtocolFile file;
    file.id = u"p"_s;
    file.documents = {{u"RFC 1"_s, texts.at(2)}, {u"RFC 2"_s, texts.at(1)}};
    file.codes = {code};
    const Catalog catalog(flattened({{file}, {}}));
    QCOMPARE(catalog.entry(*catalog.codes().first()).description, texts);
    QCOMPARE(catalog.codes().first()->verdict, code.verdict);
    QCOMPARE(catalog.protocols().first().documents, file.documents);
}

/// Nothing is read beyond the end of what there is.
void TestCatalogValues::flatForm_mayEndAnywhere()
{
    Entry code;
    code.id = {u"p"_s, u"1"_s};
    ProtocolFile file;
    file.id = u"p"_s;
    file.codes = {code, code};
    const QByteArray whole = flattened({{file}, {}});
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const QByteArray part = whole.first(size);
        QVERIFY(Catalog(part).codes().size() <= 2);
    }
    QCOMPARE(Catalog(QByteArray(64, '\xff')).codes().size(), 0);
}

QTEST_GUILESS_MAIN(TestCatalogValues)
#include "tst_catalogvalues.moc"
