// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/lines.h"
#include "support/registered.h"

using namespace Qt::StringLiterals;
using Wirecode::Json::Lines;

class TestLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lineOf_findsValue_data();
    void lineOf_findsValue();
    void lineAt_countsNewlines_data();
    void lineAt_countsNewlines();
    void keyGivenTwice_isKnown_data();
    void keyGivenTwice_isKnown();
    void values_areNeverMoreThanCounted_data();
    void values_areNeverMoreThanCounted();
};

void TestLines::lineOf_findsValue_data()
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

void TestLines::lineOf_findsValue()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, path);
    QTEST(Lines(json).lineOf(path), "line");
}

void TestLines::lineAt_countsNewlines_data()
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

void TestLines::lineAt_countsNewlines()
{
    QFETCH(const QByteArray, json);
    QFETCH(const qsizetype, offset);
    QTEST(Lines::lineAt(json, offset), "line");
}

void TestLines::keyGivenTwice_isKnown_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("paths");
    QTest::newRow("none") << QByteArray(R"({"a": 1, "b": {"a": 1}})") << QStringList();
    QTest::newRow("at the top") << QByteArray(R"({"a": 1, "b": 2, "a": 3})") << QStringList{u"a"_s};
    QTest::newRow("within") << QByteArray(R"({"a": [{"b": 1, "b": 2}]})") << QStringList{u"a/0/b"_s};
}

void TestLines::keyGivenTwice_isKnown()
{
    QFETCH(const QByteArray, json);
    QTEST(Lines(json).givenTwice(), "paths");
}

void TestLines::values_areNeverMoreThanCounted_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qsizetype>("most");
    QTest::newRow("empty") << QByteArray() << qsizetype(1);
    QTest::newRow("one") << QByteArray("1") << qsizetype(1);
    QTest::newRow("list of three") << QByteArray("[1,2,3]") << qsizetype(4);
    QTest::newRow("keys") << QByteArray(R"({"a":1,"b":2})") << qsizetype(5);
    QTest::newRow("signs in a text") << QByteArray(R"(["a,b:[{\",,,"])") << qsizetype(2);
    QTest::newRow("never closed") << QByteArray(R"(["a,,,,)") << qsizetype(2);
}

void TestLines::values_areNeverMoreThanCounted()
{
    QFETCH(const QByteArray, json);
    QTEST(Lines::mostValues(json), "most");
}

WIRECODE_TEST(TestLines)
#include "tst_lines.moc"
