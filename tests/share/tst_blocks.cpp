// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/render.h"
#include "support/registered.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Share;

/// Each block of a page in each format, to the letter.
class TestBlocks : public QObject
{
    Q_OBJECT

private:
    static CaseTable madeUpCases()
    {
        return {u"Fix"_s, u"Fix:"_s,
            {{proseText(u"a `b`"_s), proseText(u"Make sure: `c`"_s), {proseText(u"Do `d`"_s), Text(u"e < f"_s)},
                 u"Who: x & y"_s},
                {Text(u"g"_s), {}, {Text(u"h"_s)}, {}}}};
    }

private Q_SLOTS:
    void blocks_haveTheirForms_data();
    void blocks_haveTheirForms();
    void cases_standUnderTwoHeadings();
    void casesInColumns_areAList();
    void manyCases_lineUp();
    void emptyBlocks_doNoHarm();
    void wideCells_doNotTouch();
    void prose_isTakenApartAndPutTogether_data();
    void prose_isTakenApartAndPutTogether();
    void unclosedBacktick_losesNoText();
};

void TestBlocks::blocks_haveTheirForms_data()
{
    QTest::addColumn<Document>("page");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("html");
    const auto row = [](const char *name, const Block &block, const QString &text, const QString &markdown,
                         const QString &html) {
        QTest::newRow(name) << Document{{}, {block}, {}} << text << markdown << html;
    };
    row("body", Paragraph{u"a < b"_s}, u"a < b\n"_s, u"a \\< b\n"_s, u"<p>a &lt; b</p>\n"_s);
    row("lead", Paragraph{u"a"_s, Paragraph::Lead}, u"a\n"_s, u"**a**\n"_s, u"<p class=\"lead\">a</p>\n"_s);
    row("aside", Paragraph{u"<x> · *y*"_s, Paragraph::Aside}, u"<x> · *y*\n"_s, u"\\<x\\> · \\*y\\*\n"_s,
        u"<p class=\"aside\">&lt;x&gt; · *y*</p>\n"_s);
    row("links in an aside",
        Paragraph{
            Text(u"1 is <2>"_s, {{0, 1, u"wirecode:p/1"_s}, {5, 3, u"wirecode:p/2"_s}}), Paragraph::Aside},
        u"1 is <2>\n"_s, u"1 is \\<2\\>\n"_s,
        u"<p class=\"aside\"><a href=\"wirecode:p/1\">1</a> is <a "
        "href=\"wirecode:p/2\">&lt;2&gt;</a></p>\n"_s);
    row("wire", Paragraph{u"250-<x> *"_s, Paragraph::Wire}, u"    250-<x> *\n"_s, u"```\n250-<x> *\n```\n"_s,
        u"<pre class=\"example\" style=\"white-space: pre-wrap\" dir=\"ltr\">250-&lt;x&gt; *</pre>\n"_s);
    row("lines of a session", Paragraph{u"S: <x>\nC: *y*"_s, Paragraph::Wire}, u"    S: <x>\n    C: *y*\n"_s,
        u"```\nS: <x>\nC: *y*\n```\n"_s,
        u"<pre class=\"example\" style=\"white-space: pre-wrap\" dir=\"ltr\">S: &lt;x&gt;\nC: "
        "*y*</pre>\n"_s);
    row("wrapped", Paragraph{u"abcdefghi "_s.repeated(9).trimmed()},
        u"abcdefghi "_s.repeated(8).trimmed() + u"\nabcdefghi\n"_s,
        u"abcdefghi "_s.repeated(9).trimmed() + u'\n',
        u"<p>"_s + u"abcdefghi "_s.repeated(9).trimmed() + u"</p>\n"_s);
    row("list", ItemList{{u"a"_s, u"b"_s}}, u"  - a\n  - b\n"_s, u"- a\n- b\n"_s,
        u"<ul><li>a</li>\n<li>b</li>\n</ul>\n"_s);
    row("table", Table{{}, {{{u"a"_s, u"b|c"_s}}, {{u"long"_s, u"d"_s}}}, {}}, u"a     b|c\nlong  d\n"_s,
        u"|  |  |\n| --- | --- |\n| a | b\\|c |\n| long | d |\n"_s,
        u"<table class=\"facts\" cellspacing=\"0\" cellpadding=\"2\"><tr><td "
        u"class=\"field\">a</td>\n<td>b|c</td>\n</tr>\n"
        "<tr><td class=\"field\">long</td>\n<td>d</td>\n</tr>\n</table>\n"_s);
    row("marked table",
        Table{{u"f"_s, u"l"_s, u"r"_s}, {{{u"x"_s, u"1"_s, u"2"_s}, true}, {{u"y"_s, u"3"_s, u"3"_s}}},
            u"differs"_s},
        u"  f  l  r\n≠ x  1  2\n  y  3  3\n\n≠ differs\n"_s,
        u"| f | l | r |\n| --- | --- | --- |\n| ≠ x | 1 | 2 |\n| y | 3 | 3 |\n"_s,
        u"<table class=\"facts\" cellspacing=\"0\" cellpadding=\"2\">"
        "<tr><td><b>f</b></td>\n<td><b>l</b></td>\n<td><b>r</b></td>\n</tr>\n"
        "<tr><td class=\"field\">≠ x</td>\n<td>1</td>\n<td>2</td>\n</tr>\n"
        "<tr><td class=\"field\">y</td>\n<td>3</td>\n<td>3</td>\n</tr>\n</table>\n"_s);
    row("verdict", VerdictLine{Catalog::Outcome::PermanentFailure, u"a < b"_s}, u"a < b\n"_s,
        u"**a \\< b**\n"_s,
        u"<p class=\"verdict permanent-failure\"><span class=\"shape\">✕</span> a &lt; b</p>\n"_s);
    const Text spans(u"a <1> b"_s, {{0, 1, {}}, {2, 3, u"wirecode:p/1"_s}});
    const QString inlined = u"<b class=\"changed\">a</b> <a href=\"wirecode:p/1\">&lt;1&gt;</a> b"_s;
    row("spans", Paragraph{spans}, u"a <1> b\n"_s, u"a \\<1\\> b\n"_s, u"<p>"_s + inlined + u"</p>\n"_s);
    row("spans in a list", ItemList{{spans}}, u"  - a <1> b\n"_s, u"- a \\<1\\> b\n"_s,
        u"<ul><li>"_s + inlined + u"</li>\n</ul>\n"_s);
    row("changed words", Table{{}, {{{u"x"_s, u"b"_s, spans}, true}}, {}}, u"x  b  a <1> b\n"_s,
        u"|  |  |  |\n| --- | --- | --- |\n| ≠ x | b | a \\<1\\> b |\n"_s,
        u"<table class=\"facts\" cellspacing=\"0\" cellpadding=\"2\"><tr><td class=\"field\">≠ x</td>\n"
        "<td>b</td>\n<td>"_s +
            inlined + u"</td>\n</tr>\n</table>\n"_s);
    row("link in a row that differs",
        Table{{}, {{{u"x"_s, Text(u"1"_s, {{0, 1, u"wirecode:p/1"_s}})}, true}}, {}}, u"x  1\n"_s,
        u"|  |  |\n| --- | --- |\n| ≠ x | 1 |\n"_s,
        u"<table class=\"facts\" cellspacing=\"0\" cellpadding=\"2\"><tr><td class=\"field\">≠ x</td>\n"
        "<td><a href=\"wirecode:p/1\">1</a></td>\n</tr>\n</table>\n"_s);
    const Text literal = proseText(u"Run `a|<b>` now"_s);
    const QString code = u"<code dir=\"ltr\">a|&lt;b&gt;</code>"_s;
    row("literal", Paragraph{literal}, u"Run `a|<b>` now\n"_s, u"Run `a|<b>` now\n"_s,
        u"<p>Run "_s + code + u" now</p>\n"_s);
    row("literal in a lead", Paragraph{literal, Paragraph::Lead}, u"Run `a|<b>` now\n"_s,
        u"**Run `a|<b>` now**\n"_s, u"<p class=\"lead\">Run "_s + code + u" now</p>\n"_s);
    row("literal in a list", ItemList{{literal}}, u"  - Run `a|<b>` now\n"_s, u"- Run `a|<b>` now\n"_s,
        u"<ul><li>Run "_s + code + u" now</li>\n</ul>\n"_s);
    row("literal in a table", Table{{}, {{{u"x"_s, literal}}}, {}}, u"x  Run `a|<b>` now\n"_s,
        u"|  |  |\n| --- | --- |\n| x | Run `a\\|<b>` now |\n"_s,
        u"<table class=\"facts\" cellspacing=\"0\" cellpadding=\"2\"><tr><td class=\"field\">x</td>\n<td>Run "_s +
            code + u" now</td>\n</tr>\n</table>\n"_s);
    row("literal between other signs", Paragraph{proseText(u"+ `*` 1. `_`*"_s)}, u"+ `*` 1. `_`*\n"_s,
        u"\\+ `*` 1. `_`\\*\n"_s, u"<p>+ <code dir=\"ltr\">*</code> 1. <code dir=\"ltr\">_</code>*</p>\n"_s);
    row("literal beside a link",
        Paragraph{Text(u"551 and 551"_s, {{0, 3, u"wirecode:p/551"_s}, {8, 3, {}, true}})},
        u"551 and `551`\n"_s, u"551 and `551`\n"_s,
        u"<p><a href=\"wirecode:p/551\">551</a> and <code dir=\"ltr\">551</code></p>\n"_s);
    row("cases", madeUpCases(),
        u" 1. a `b`\n    Make sure: `c`\n    Fix:\n    - Do `d`\n    - e < f\n    Who: x & y\n\n"
        " 2. g\n    Fix:\n    - h\n"_s,
        u"1. a `b`\n\n   Make sure: `c`\n\n   **Fix:**\n\n   - Do `d`\n   - e \\< f\n\n   Who: x \\& y\n\n"
        "2. g\n\n   **Fix:**\n\n   - h\n"_s,
        u"<ol class=\"cases\"><li><p>a <code dir=\"ltr\">b</code></p>\n<p>Make sure: <code "
        "dir=\"ltr\">c</code></p>\n<p class=\"label\">Fix:</p>\n<p>Do <code dir=\"ltr\">d</code></p>\n"
        "<p>e &lt; f</p>\n<p class=\"actor\">Who: x &amp; y</p>\n</li>\n"
        "<li><p>g</p>\n<p class=\"label\">Fix:</p>\n<p>h</p>\n</li>\n</ol>\n"_s);
    row("references", LinkList{{}, {{u"a"_s, u"https://x.org"_s, {}}}, LinkList::References},
        u"  - a\n    https://x.org\n"_s, u"- [a](https://x.org)\n"_s,
        u"<ul class=\"references\"><li><a href=\"https://x.org\">a</a></li>\n</ul>\n"_s);
    row("links",
        LinkList{u"More"_s, {{u"a"_s, u"https://x.org/?a&b"_s, u"note"_s}, {u"b"_s, u"wirecode:p/1"_s, {}}}},
        u"More\n  - a  note\n    https://x.org/?a&b\n  - b\n"_s,
        u"More\n\n- [a](https://x.org/?a&b) note\n- [b](wirecode:p/1)\n"_s,
        u"<p class=\"label\">More</p>\n<ul class=\"links\"><li><a href=\"https://x.org/?a&amp;b\">a</a> "
        u"note</li>\n"
        "<li><a href=\"wirecode:p/1\">b</a></li>\n</ul>\n"_s);
    // Paper and copies have no need to open anything: the label stands above all of it.
    row("fold",
        Fold{u"id"_s, u"More <2>"_s, {LinkList{{}, {{u"a"_s, u"wirecode:p/1"_s, {}}}}, Paragraph{u"b"_s}}},
        u"More <2>\n  - a\n\nb\n"_s, u"**More \\<2\\>**\n\n- [a](wirecode:p/1)\n\nb\n"_s,
        u"<p class=\"label\">More &lt;2&gt;</p>\n<ul class=\"links\"><li><a "
        "href=\"wirecode:p/1\">a</a></li>\n</ul>\n<p>b</p>\n"_s);
    row("fold of a table", Fold{u"id"_s, u"Equal"_s, {Table{{}, {{{u"x"_s, u"1"_s}}}, {}}}}, u"Equal\nx  1\n"_s,
        u"**Equal**\n\n|  |  |\n| --- | --- |\n| x | 1 |\n"_s,
        u"<p class=\"label\">Equal</p>\n<table class=\"facts\" cellspacing=\"0\" cellpadding=\"2\"><tr><td "
        "class=\"field\">x</td>\n<td>1</td>\n</tr>\n</table>\n"_s);
}

void TestBlocks::blocks_haveTheirForms()
{
    QFETCH(const Document, page);
    QTEST(toText(page), "text");
    QTEST(toMarkdown(page), "markdown");
    QTEST(toHtmlBody(page), "html");
}

void TestBlocks::cases_standUnderTwoHeadings()
{
    const Document page{{}, {}, {{u"Before"_s, {Paragraph{u"z"_s}}}, {u"Seen <1>"_s, {madeUpCases()}}}};
    const QString half = u"<td width=\"50%\" valign=\"top\">"_s;
    const QString expected =
        u"<h2 id=\"section-0\">Before</h2>\n<p>z</p>\n"
        "<table class=\"cases\" width=\"100%\" cellspacing=\"0\" cellpadding=\"2\"><tr>"_s +
        half + u"<h2 id=\"section-1\">Seen &lt;1&gt;</h2>\n</td>\n"_s + half +
        u"<h2>Fix</h2>\n</td>\n</tr>\n<tr>"_s + half +
        u"<p>a <code dir=\"ltr\">b</code></p>\n<p>Make sure: <code "
        "dir=\"ltr\">c</code></p>\n</td>\n"_s +
        half +
        u"<p>Do <code dir=\"ltr\">d</code></p>\n<p>e &lt; f</p>\n"
        "<p class=\"actor\">Who: x &amp; y</p>\n</td>\n</tr>\n<tr>"_s +
        half + u"<p>g</p>\n</td>\n"_s + half + u"<p>h</p>\n</td>\n</tr>\n</table>\n"_s;
    QCOMPARE(toHtmlBody(page), expected);
    // The other formats have one column: the list below the heading of the section.
    const Document alone{{}, {madeUpCases()}, {}};
    QVERIFY(toText(page).endsWith(u"Seen <1>\n--------\n\n"_s + toText(alone)));
    QVERIFY(toMarkdown(page).endsWith(u"## Seen \\<1\\>\n\n"_s + toMarkdown(alone)));
}

void TestBlocks::casesInColumns_areAList()
{
    // Two columns leave no room for two more in each.
    std::vector<Columns::Column> columns;
    columns.push_back({u"L"_s, {madeUpCases()}});
    columns.push_back({u"R"_s, {Paragraph{u"r"_s}}});
    const Document page{{}, {}, {{u"Seen"_s, {Columns{columns}}}}};
    const Document alone{{}, {madeUpCases()}, {}};
    QVERIFY(toHtmlBody(page).contains(u"<h3>L</h3>\n"_s + toHtmlBody(alone)));
    QVERIFY(!toHtmlBody(page).contains("<table class=\"cases\""_L1));
    QVERIFY(toText(page).contains(u"[L]\n"_s + toText(alone)));
    QVERIFY(toMarkdown(page).contains(u"### L\n\n"_s + toMarkdown(alone)));
}

void TestBlocks::manyCases_lineUp()
{
    CaseTable cases{u"Fix"_s, u"Fix:"_s, {}};
    for (int i = 1; i <= 10; ++i)
        cases.rows.append({u"seen"_s, {}, {Text(u"step"_s)}, {}});
    const Document page{{}, {cases}, {}};
    QVERIFY(toMarkdown(page).endsWith("10. seen\n\n    **Fix:**\n\n    - step\n"_L1));
    QVERIFY(toText(page).endsWith("10. seen\n    Fix:\n    - step\n"_L1));
}

void TestBlocks::emptyBlocks_doNoHarm()
{
    // As when there is no catalog.
    for (const Block &block :
        {Block(Table{{u"a"_s, u"b"_s}, {}, {}}), Block(Table{{}, {}, {}}), Block(ItemList{}),
            Block(CaseTable{}), Block(LinkList{}), Block(Columns{}), Block(Fold{}), Block(Paragraph{})}) {
        const Document page{{}, {block}, {{u"Heading"_s, {block}}}};
        QVERIFY(toText(page).contains("Heading"_L1));
        QVERIFY(toMarkdown(page).contains("Heading"_L1));
        QVERIFY(toHtmlBody(page).contains("Heading"_L1) || casesOf(page.sections.front()));
    }
    QCOMPARE(toMarkdown({{}, {Table{{u"a"_s, u"b"_s}, {}, {}}}, {}}), u"| a | b |\n| --- | --- |\n"_s);
    QCOMPARE(toText({{}, {Table{{u"a"_s, u"b"_s}, {}, {}}}, {}}), u"a  b\n"_s);
}

void TestBlocks::wideCells_doNotTouch()
{
    const auto lines = [](const QStringList &cells) {
        Table::Row row;
        for (const QString &cell : cells)
            row.cells.append(cell);
        return toText({{}, {Table{{}, {row}, {}}}, {}}).split(u'\n', Qt::SkipEmptyParts);
    };
    // A long word keeps its width as long as there are others to be broken between words.
    const QString word = u"reject_invalid_helo_hostname"_s;
    for (const QString &line :
        lines({u"x"_s, u"some words "_s.repeated(9), word + u' ' + word, u"words again "_s.repeated(9)})) {
        QCOMPARE_LE(line.size(), 80);
        QVERIFY(!line.contains(u'_') || line.contains(u"  "_s + word + u"  "_s));
    }
    const QStringList broken = lines({u"x"_s, u"y"_s.repeated(100), u"z"_s.repeated(100)});
    QCOMPARE(broken.join(u'\n').count(u'y'), 100);
    QCOMPARE(broken.join(u'\n').count(u'z'), 100);
    for (const QString &line : broken)
        QVERIFY2(line.size() <= 80 && !line.contains("yz"_L1), qPrintable(line));
}

void TestBlocks::prose_isTakenApartAndPutTogether_data()
{
    QTest::addColumn<QString>("prose");
    QTest::addColumn<Text>("text");
    const auto literal = [](qsizetype start, qsizetype length) { return Span{start, length, {}, true}; };
    QTest::newRow("empty") << QString() << Text();
    QTest::newRow("plain") << u"a b"_s << Text(u"a b"_s);
    QTest::newRow("literal") << u"a `b c` d"_s << Text(u"a b c d"_s, {literal(2, 3)});
    QTest::newRow("nothing else") << u"`a`"_s << Text(u"a"_s, {literal(0, 1)});
    QTest::newRow("several") << u"`a`, `b` `c`"_s
                             << Text(u"a, b c"_s, {literal(0, 1), literal(3, 1), literal(5, 1)});
    QTest::newRow("beyond the first plane")
        << u"\U0001F4EC `\U0001F4EC`"_s << Text(u"\U0001F4EC \U0001F4EC"_s, {literal(3, 2)});
}

void TestBlocks::prose_isTakenApartAndPutTogether()
{
    QFETCH(const QString, prose);
    QFETCH(const Text, text);
    QCOMPARE(proseText(prose), text);
    QCOMPARE(withBackticks(text), prose);
    QVERIFY(std::ranges::all_of(text.spans, &Span::literal)); // a literal part is no mark of a difference
}

void TestBlocks::unclosedBacktick_losesNoText()
{
    QCOMPARE(proseText(u"a ` b"_s).plain, u"a  b"_s);
    QCOMPARE(proseText(u"a `` b"_s), Text(u"a  b"_s));
}

WIRECODE_TEST(TestBlocks)
#include "tst_blocks.moc"
