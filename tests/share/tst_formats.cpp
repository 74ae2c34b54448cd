// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/shipped.h"
#include "language/language.h"
#include "madeup.h"
#include "share/pages.h"
#include "share/render.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Share;
using Test::shippedCatalog;

/// A page in its formats: complete, well-formed, and harmless whatever the catalog holds.
class TestFormats : public QObject
{
    Q_OBJECT

private:
    /// An HTML body as a reader sees it, and what it would load or run.
    struct Html {
        QString text;
        QStringList links;
        QSet<QString> tags;
        QSet<QString> attributes;
        QString error;
    };

    static Html parsed(const QString &body)
    {
        Html html;
        QXmlStreamReader xml(u"<body>"_s + body + u"</body>"_s);
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isCharacters())
                html.text += xml.text();
            if (!xml.isStartElement())
                continue;
            html.tags.insert(xml.name().toString());
            for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                html.attributes.insert(attribute.name().toString());
                if (attribute.name() == "href"_L1)
                    html.links.append(attribute.value().toString());
            }
        }
        html.text = html.text.simplified();
        html.error = xml.errorString();
        return html;
    }

    /// What both the page of a code and that of a comparison show of it.
    static QStringList textsOf(const Catalog::Entry &code)
    {
        QStringList texts = code.description + code.seen + code.fix + code.examples;
        texts.append({code.localizedName, code.verdict.stage, code.origin});
        for (const Catalog::Meaning &meaning : code.meanings)
            texts.append({meaning.phrase, meaning.context, meaning.text});
        for (const Catalog::Reference &reference : code.references)
            texts.append(reference.toString());
        return texts;
    }

    /// The first text that is not on the page, whatever the line breaks; empty where all are.
    static QString lostText(const QString &shown, const QStringList &texts)
    {
        const QString simplified = shown.simplified();
        for (const QString &text : texts) {
            if (!simplified.contains(text.simplified()))
                return text;
        }
        return {};
    }

    static void addCodePage(const char *row, const Catalog::Catalog &catalog, const Language::TextTable &texts,
        const Catalog::StatusCode &code)
    {
        const Catalog::Entry shown = texts.translated(catalog.entry(code));
        QTest::newRow(row) << codePage(catalog, texts, shown) << textsOf(shown) + QStringList{shown.use};
    }

    static void addComparison(const char *row, const Catalog::Catalog &catalog,
        const Language::TextTable &texts, const Catalog::CodeId &left, const Catalog::CodeId &right)
    {
        const Compare::Comparison comparison = *Compare::compare(catalog, texts, left, right).comparison;
        QTest::newRow(row) << comparisonPage(catalog, texts, comparison)
                           << textsOf(comparison.left) + textsOf(comparison.right) + comparison.differences +
                                  comparison.choose + QStringList{comparison.title, comparison.summary};
    }

    /// Every code and every comparison written by hand, in every language; and some that nobody would ship.
    void addPages()
    {
        QTest::addColumn<Document>("page");
        QTest::addColumn<QStringList>("texts");
        for (const Language::LanguageInfo &language : Language::languages()) {
            m_language.setCurrent(language.id);
            const Language::TextTable &texts = m_language.texts();
            const auto row = [&](const QString &name) { return QString(language.id + u' ' + name).toUtf8(); };
            for (const Catalog::StatusCode *code : shippedCatalog().codes())
                addCodePage(row(code->id.code).constData(), shippedCatalog(), texts, *code);
            for (const Catalog::CodePair &pair : shippedCatalog().pairs()) {
                addComparison(row(pair.left.code + u' ' + pair.right.code).constData(), shippedCatalog(), texts,
                    pair.left, pair.right);
            }
        }
        m_language.setCurrent(u"en"_s);
        const Catalog::Catalog hostile = Test::catalogOf(Test::hostileProtocols());
        addCodePage("hostile code", hostile, {}, *hostile.codes().first());
        addComparison(
            "hostile comparison", hostile, {}, hostile.codes().first()->id, hostile.codes().last()->id);
        QTest::newRow("hostile list") << codeListPage({}, hostile.codes())
                                      << QStringList{hostile.codes().first()->name};
    }

    Language::Switch m_language;

private Q_SLOTS:
    void text_isComplete_data() { addPages(); }
    void text_isComplete();
    void textOfAnyPair_isNarrow_data();
    void textOfAnyPair_isNarrow();
    void html_isCompleteAndHarmless_data() { addPages(); }
    void html_isCompleteAndHarmless();
    void htmlPage_needsNoOtherFile_data() { addPages(); }
    void htmlPage_needsNoOtherFile();
    void markdown_hasSoundTables_data() { addPages(); }
    void markdown_hasSoundTables();
    void blocks_haveTheirForms_data();
    void blocks_haveTheirForms();
};

void TestFormats::text_isComplete()
{
    QFETCH(const Document, page);
    QFETCH(const QStringList, texts);
    const QString shown = toText(page);
    for (const QString &text : texts) {
        // Cells side by side are broken each for itself: then it is their words that must be there.
        if (!lostText(shown, {text}).isEmpty())
            QCOMPARE(lostText(shown, text.split(u' ')), QString());
    }
}

void TestFormats::textOfAnyPair_isNarrow_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Catalog::CodeId>("left");
    for (const Language::LanguageInfo &language : Language::languages()) {
        for (const Catalog::StatusCode *code : shippedCatalog().codes())
            QTest::addRow("%s %s", qPrintable(language.id), qPrintable(code->id.code))
                << language.id << code->id;
    }
}

void TestFormats::textOfAnyPair_isNarrow()
{
    // Headings, and lines that lose their sense when they are broken, may be longer.
    static const QRegularExpression longer(u"^    |https:"_s);
    QFETCH(const QString, language);
    QFETCH(const Catalog::CodeId, left);
    QVERIFY(m_language.setCurrent(language));
    for (const Catalog::StatusCode *right : shippedCatalog().codes()) {
        const Compare::Result result = Compare::compare(shippedCatalog(), m_language.texts(), left, right->id);
        if (!result.comparison)
            continue;
        Document page = comparisonPage(shippedCatalog(), m_language.texts(), *result.comparison);
        page.title.clear();
        for (const QString &line : toText(page).split(u'\n'))
            QVERIFY2(line.size() <= 80 || line.contains(longer),
                qPrintable(result.comparison->title + u'\n' + line));
    }
}

void TestFormats::html_isCompleteAndHarmless()
{
    static const QSet<QString> tags{u"body"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"p"_s, u"ul"_s, u"ol"_s, u"li"_s,
        u"table"_s, u"tr"_s, u"td"_s, u"b"_s, u"a"_s, u"pre"_s, u"span"_s};
    static const QSet<QString> attributes{u"class"_s, u"lang"_s, u"dir"_s, u"href"_s, u"width"_s, u"valign"_s,
        u"cellspacing"_s, u"cellpadding"_s, u"id"_s, u"style"_s};
    QFETCH(const Document, page);
    QFETCH(const QStringList, texts);
    const Html html = parsed(toHtmlBody(page));
    QCOMPARE(html.error, QString());
    QCOMPARE(html.tags - tags, QSet<QString>());
    QCOMPARE(html.attributes - attributes, QSet<QString>());
    for (const QString &link : html.links)
        QVERIFY2(link.startsWith("https://"_L1) || link.startsWith("wirecode:"_L1), qPrintable(link));
    QCOMPARE(lostText(html.text, texts), QString());
}

void TestFormats::htmlPage_needsNoOtherFile()
{
    QFETCH(const Document, page);
    const QString html = toHtml(page);
    QVERIFY(html.startsWith("<!DOCTYPE html>\n"_L1));
    const qsizetype bodyStart = html.indexOf("<body>\n"_L1);
    // Styles come into the body of its own; nothing else does.
    static const QRegularExpression styles(uR"re( style="[^"<>]*")re"_s);
    const QString body = u"<body>\n"_s + toHtmlBody(page) + u"</body>\n</html>\n"_s;
    QCOMPARE(html.sliced(bodyStart).remove(styles), QString(body).remove(styles));
    const QString head = html.first(bodyStart);
    QVERIFY(head.contains("<meta charset=\"utf-8\">"_L1));
    QVERIFY(head.contains(u"<title>"_s + page.title.toHtmlEscaped() + u"</title>"_s));
    for (const QString &loader : {u"<link"_s, u"<script"_s, u"<base"_s, u"@import"_s, u"url("_s, u"src="_s})
        QVERIFY2(!QString(head).remove(page.title.toHtmlEscaped()).contains(loader), qPrintable(loader));
}

void TestFormats::markdown_hasSoundTables()
{
    static const QRegularExpression bar(uR"((?<!\\)(?:\\\\)*\|)"_s);
    static const QRegularExpression rule(uR"(^\|( --- \|)+$)"_s);
    QFETCH(const Document, page);
    qsizetype row = 0;
    qsizetype bars = 0;
    qsizetype tables = 0;
    for (const QString &line : toMarkdown(page).split(u'\n')) {
        if (!line.startsWith(u'|')) {
            row = 0;
            continue;
        }
        if (row++ == 0) {
            ++tables;
            bars = line.count(bar);
        }
        QVERIFY2(line.count(bar) == bars && line.endsWith(" |"_L1), qPrintable(line));
        QVERIFY2(line.contains(rule) == (row == 2), qPrintable(line));
    }
    QVERIFY(tables > 0);
}

void TestFormats::blocks_haveTheirForms_data()
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
    row("original", Paragraph{u"<x>"_s, Paragraph::Original}, u"    <x>\n"_s, u"*\\<x\\>*\n"_s,
        u"<p class=\"original\" lang=\"en\" dir=\"ltr\">&lt;x&gt;</p>\n"_s);
    row("wire", Paragraph{u"250-<x> *"_s, Paragraph::Wire}, u"    250-<x> *\n"_s, u"```\n250-<x> *\n```\n"_s,
        u"<pre class=\"example\" style=\"white-space: pre-wrap\" dir=\"ltr\">250-&lt;x&gt; *</pre>\n"_s);
    row("wrapped", Paragraph{u"abcdefghi "_s.repeated(9).trimmed()},
        u"abcdefghi "_s.repeated(8).trimmed() + u"\nabcdefghi\n"_s,
        u"abcdefghi "_s.repeated(9).trimmed() + u'\n',
        u"<p>"_s + u"abcdefghi "_s.repeated(9).trimmed() + u"</p>\n"_s);
    row("list", ItemList{{u"a"_s, u"b"_s}}, u"  - a\n  - b\n"_s, u"- a\n- b\n"_s,
        u"<ul><li>a</li>\n<li>b</li>\n</ul>\n"_s);
    row("ordered list", ItemList{{u"a"_s, u"b"_s}, true}, u" 1. a\n 2. b\n"_s, u"1. a\n2. b\n"_s,
        u"<ol class=\"steps\"><li>a</li>\n<li>b</li>\n</ol>\n"_s);
    row("table", Table{{}, {{{u"a"_s, u"b|c"_s}}, {{u"long"_s, u"d"_s}}}, {}}, u"a     b|c\nlong  d\n"_s,
        u"|  |  |\n| --- | --- |\n| a | b\\|c |\n| long | d |\n"_s,
        u"<table class=\"facts\" cellspacing=\"0\" cellpadding=\"2\"><tr><td "
        u"class=\"field\">a</td>\n<td>b|c</td>\n</tr>\n"
        "<tr><td class=\"field\">long</td>\n<td>d</td>\n</tr>\n</table>\n"_s);
    row("marked table",
        Table{{u"f"_s, u"l"_s, u"r"_s}, {{{u"x"_s, u"1"_s, u"2"_s}, true}, {{u"y"_s, u"3"_s, u"3"_s}}},
            u"differs"_s},
        u"  f  l  r\n≠ x  1  2\n  y  3  3\n\n≠ differs\n"_s,
        u"| f | l | r |  |\n| --- | --- | --- | --- |\n| x | 1 | 2 | ≠ differs |\n| y | 3 | 3 |  |\n"_s,
        u"<table class=\"facts\" cellspacing=\"0\" cellpadding=\"2\">"
        "<tr><td><b>f</b></td>\n<td><b>l</b></td>\n<td><b>r</b></td>\n<td></td>\n</tr>\n"
        "<tr><td class=\"field\">x</td>\n<td class=\"marked\"><b>1</b></td>\n<td "
        "class=\"marked\"><b>2</b></td>\n"
        "<td class=\"mark\">≠ differs</td>\n</tr>\n"
        "<tr><td class=\"field\">y</td>\n<td>3</td>\n<td>3</td>\n<td class=\"mark\"></td>\n</tr>\n</table>\n"_s);
    row("verdict", VerdictLine{Catalog::Outcome::PermanentFailure, u"a < b"_s}, u"a < b\n"_s,
        u"**a \\< b**\n"_s,
        u"<p class=\"verdict permanent-failure\"><span class=\"shape\">✕</span> a &lt; b</p>\n"_s);
    const Text spans(u"a <1> b"_s, {{0, 1, {}}, {2, 3, u"wirecode:p/1"_s}});
    const QString inlined = u"<b class=\"changed\">a</b> <a href=\"wirecode:p/1\">&lt;1&gt;</a> b"_s;
    row("spans", Paragraph{spans}, u"a <1> b\n"_s, u"a \\<1\\> b\n"_s, u"<p>"_s + inlined + u"</p>\n"_s);
    row("spans in a list", ItemList{{spans}}, u"  - a <1> b\n"_s, u"- a \\<1\\> b\n"_s,
        u"<ul><li>"_s + inlined + u"</li>\n</ul>\n"_s);
    // Where a row shows which words differ, they alone are bold; a link does not show that.
    row("changed words", Table{{}, {{{u"x"_s, u"b"_s, spans}, true}}, {}}, u"x  b  a <1> b\n"_s,
        u"|  |  |  |\n| --- | --- | --- |\n| x | b | a \\<1\\> b |\n"_s,
        u"<table class=\"facts\" cellspacing=\"0\" cellpadding=\"2\"><tr><td class=\"field\">x</td>\n"
        "<td class=\"marked\">b</td>\n<td class=\"marked\">"_s +
            inlined + u"</td>\n</tr>\n</table>\n"_s);
    row("link in a row that differs",
        Table{{}, {{{u"x"_s, Text(u"1"_s, {{0, 1, u"wirecode:p/1"_s}})}, true}}, {}}, u"x  1\n"_s,
        u"|  |  |\n| --- | --- |\n| x | 1 |\n"_s,
        u"<table class=\"facts\" cellspacing=\"0\" cellpadding=\"2\"><tr><td class=\"field\">x</td>\n"
        "<td class=\"marked\"><b><a href=\"wirecode:p/1\">1</a></b></td>\n</tr>\n</table>\n"_s);
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
}

void TestFormats::blocks_haveTheirForms()
{
    QFETCH(const Document, page);
    QTEST(toText(page), "text");
    QTEST(toMarkdown(page), "markdown");
    QTEST(toHtmlBody(page), "html");
}

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
