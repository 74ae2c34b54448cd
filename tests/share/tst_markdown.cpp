// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/render.h"
#include "support/registered.h"

#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace Wirecode::Share;

using MakeBlock = Block (*)(const QString &text);

/// Whatever a text holds, Markdown has to show just that text: it is read by another program, and by its
/// reader.
class TestMarkdown : public QObject
{
    Q_OBJECT

private:
    struct Place {
        const char *name;
        MakeBlock put;
    };

private Q_SLOTS:
    void text_isShownAsItIs_data();
    void text_isShownAsItIs();
    void literal_isShownAsItIs_data();
    void literal_isShownAsItIs();
    void heading_isShownAsItIs_data();
    void heading_isShownAsItIs();

private:
    static QString shown(const Document &page)
    {
        QTextDocument document;
        document.setMarkdown(toMarkdown(page), QTextDocument::MarkdownDialectGitHub);
        return document.toPlainText();
    }

    static QStringList texts()
    {
        return {u"plain"_s, u"a <script>alert(1)</script> b"_s, u"<img src=x>"_s, u"<jane@example.org>"_s,
            u"<https://example.org>"_s, u"this & that"_s, u"a &amp; b"_s, u"&lt;b&gt; &#65; &copy;"_s,
            u"*a* **b**"_s, u"_a_ __b__"_s, u"a `code` b"_s, u"[a](http://b)"_s, u"![a](b.png)"_s, u"[a]: b"_s,
            u"a | b || c"_s, u"# heading"_s, u"- item"_s, u"+ item"_s, u"* item"_s, u"1. first"_s,
            u"1) first"_s, u"> quoted"_s, u"~~gone~~"_s, u"a \\ b \\* c \\"_s, u"---"_s, u"==="_s, u"```"_s,
            u"~~~"_s, u"- [x] done"_s, u"50% %1 %n"_s, u"250-mx.example.org"_s, u"“Mailbox full”"_s,
            u"(a) b (c)"_s};
    }
};

void TestMarkdown::text_isShownAsItIs_data()
{
    static const QList<Place> places{
        {"body", [](const QString &text) { return Block(Paragraph{text}); }},
        {"lead",
            [](const QString &text) {
                return Block(Paragraph{text, Paragraph::Lead});
            }},
        {"aside",
            [](const QString &text) {
                return Block(Paragraph{text, Paragraph::Aside});
            }},
        {"wire",
            [](const QString &text) {
                return Block(Paragraph{text, Paragraph::Wire});
            }},
        {"second line of a session",
            [](const QString &text) {
                return Block(Paragraph{QString(u"S: a\n"_s + text), Paragraph::Wire});
            }},
        {"list", [](const QString &text) { return Block(ItemList{{text}}); }},
        {"verdict",
            [](const QString &text) {
                return Block(VerdictLine{Wirecode::Catalog::Outcome::Success, text});
            }},
        {"fold",
            [](const QString &text) {
                return Block(Fold{u"id"_s, text, {Paragraph{u"a"_s}}});
            }},
        {"fold above a table",
            [](const QString &text) {
                return Block(Fold{u"id"_s, text, {Table{{}, {{{u"a"_s, u"b"_s}}}, {}}}});
            }},
        {"inside a fold",
            [](const QString &text) {
                return Block(Fold{u"id"_s, u"a"_s, {Paragraph{text}}});
            }},
        {"cell",
            [](const QString &text) {
                return Block(Table{{}, {{{u"field"_s, text}}}, {}});
            }},
        {"header",
            [](const QString &text) {
                return Block(Table{{u"field"_s, text}, {{{u"a"_s, u"b"_s}}}, {}});
            }},
        {"marked field",
            [](const QString &text) {
                return Block(Table{{u"a"_s, u"b"_s}, {{{text, u"d"_s}, true}}, u"c"_s});
            }},
        {"label",
            [](const QString &text) {
                return Block(LinkList{text, {{u"a"_s, u"b"_s, {}}}});
            }},
        {"link",
            [](const QString &text) {
                return Block(LinkList{{}, {{text, u"https://example.org"_s, {}}}});
            }},
        {"cause",
            [](const QString &text) {
                return Block(CaseTable{u"Fix"_s, u"Fix:"_s, {{text, {}, {u"a"_s}, {}}}});
            }},
        {"check",
            [](const QString &text) {
                return Block(CaseTable{u"Fix"_s, u"Fix:"_s, {{u"a"_s, text, {u"b"_s}, {}}}});
            }},
        {"step",
            [](const QString &text) {
                return Block(CaseTable{u"Fix"_s, u"Fix:"_s, {{u"a"_s, {}, {text}, {}}}});
            }},
        {"actor",
            [](const QString &text) {
                return Block(CaseTable{u"Fix"_s, u"Fix:"_s, {{u"a"_s, {}, {u"b"_s}, text}}});
            }},
        {"heading of steps",
            [](const QString &text) {
                return Block(CaseTable{{}, text, {{u"a"_s, {}, {u"b"_s}, {}}}});
            }},
        {"note",
            [](const QString &text) {
                return Block(LinkList{{}, {{u"a"_s, u"https://example.org"_s, text}}});
            }},
    };
    QTest::addColumn<Document>("page");
    QTest::addColumn<QString>("text");
    for (const Place &place : places) {
        for (const QString &text : texts()) {
            QTest::addRow("%s: %s", place.name, qPrintable(text))
                << Document{{}, {place.put(text), Paragraph{u"The end."_s}}, {}} << text;
        }
    }
}

void TestMarkdown::text_isShownAsItIs()
{
    QFETCH(const Document, page);
    QFETCH(const QString, text);
    const QString seen = shown(page);
    QVERIFY2(seen.contains(text), qPrintable(toMarkdown(page) + u"is shown as\n"_s + seen));
    QVERIFY2(seen.contains("The end."_L1), qPrintable(seen)); // the text swallows nothing that follows
}

void TestMarkdown::literal_isShownAsItIs_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : texts()) {
        if (!text.contains(u'`')) // which ends a literal part, in the catalog as well
            QTest::newRow(qPrintable(text)) << text;
    }
}

void TestMarkdown::literal_isShownAsItIs()
{
    QFETCH(const QString, text);
    const Text prose = proseText(u"1. *a* `"_s + text + u"` and `"_s + text + u"` *b*"_s);
    const QString plain = prose.plain;
    std::vector<Block> blocks{
        Paragraph{prose}, ItemList{{prose}}, CaseTable{u"Fix"_s, u"Fix:"_s, {{prose, {}, {prose}, {}}}}};
    // Qt 6.4 shows the backslash that GitHub needs before a bar in a table, and takes away.
    if (!text.contains(u'|'))
        blocks.emplace_back(Table{{}, {{{u"x"_s, prose}}}, {}});
    for (const Block &block : blocks) {
        const Document page{{}, {block, Paragraph{u"The end."_s}}, {}};
        const QString seen = shown(page);
        QVERIFY2(seen.contains(plain), qPrintable(toMarkdown(page) + u"is shown as\n"_s + seen));
        QVERIFY2(seen.contains("The end."_L1), qPrintable(seen));
    }
}

void TestMarkdown::heading_isShownAsItIs_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : texts())
        QTest::newRow(qPrintable(text)) << text;
}

void TestMarkdown::heading_isShownAsItIs()
{
    QFETCH(const QString, text);
    std::vector<Columns::Column> columns;
    columns.push_back({u"column "_s + text, {Paragraph{u"The end."_s}}});
    const Document page{u"title "_s + text, {}, {{u"section "_s + text, {Columns{columns}}}}};
    const QString seen = shown(page);
    const QStringList expected{u"title "_s + text, u"section "_s + text, u"column "_s + text, u"The end."_s};
    QCOMPARE(seen.split(u'\n', Qt::SkipEmptyParts), expected);
}

WIRECODE_TEST(TestMarkdown)
#include "tst_markdown.moc"
