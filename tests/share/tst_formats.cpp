// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/shipped.h"
#include "language/language.h"
#include "madeup.h"
#include "share/pages.h"
#include "share/render.h"
#include "support/others.h"
#include "support/registered.h"

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
        QString codes; ///< what is in the fixed font, a line each
        QStringList links;
        QSet<QString> tags;
        QSet<QString> attributes;
        QString error;
    };

    static Html parsed(const QString &body)
    {
        Html html;
        bool inCode = false;
        QXmlStreamReader xml(u"<body>"_s + body + u"</body>"_s);
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isCharacters())
                html.text += xml.text();
            if (xml.isEndElement() && xml.name() == "code"_L1)
                inCode = false;
            if (xml.isCharacters() && inCode)
                html.codes += xml.text() + u'\n';
            if (!xml.isStartElement())
                continue;
            inCode = inCode || xml.name() == "code"_L1;
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

    /// What a page shows: prose, whose literal parts stand in backticks, and texts that are as they are.
    struct Shown {
        QStringList prose;
        QStringList texts;

        Shown operator+(const Shown &other) const { return {prose + other.prose, texts + other.texts}; }
    };

    /// What both the page of a code and that of a comparison show of it.
    static Shown shownOf(const Catalog::Entry &code)
    {
        Shown shown{code.description, code.session + QStringList{code.localizedName, code.symbol}};
        shown.texts.append({code.verdict.stage, code.origin});
        for (const Catalog::Case &cause : code.cases)
            shown.prose += cause.fix + QStringList{cause.seen, cause.check};
        for (const Catalog::Meaning &meaning : code.meanings) {
            shown.texts.append({meaning.phrase, meaning.context});
            shown.prose.append(meaning.text);
        }
        for (const Catalog::Reference &reference : code.references)
            shown.texts.append(reference.toString());
        return shown;
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

    /// Lines that lose their sense when they are broken: addresses, reason phrases, and what is on the wire.
    static bool mayBeLonger(const Compare::Comparison &comparison, const QString &line)
    {
        if (line.contains("https:"_L1))
            return true;
        QStringList whole;
        for (const Catalog::Entry &code : {comparison.left, comparison.right}) {
            whole += code.session + QStringList{code.phrase(), code.symbol};
            for (const Catalog::Meaning &meaning : code.meanings)
                whole.append(meaning.phrase);
        }
        return whole.contains(line.trimmed());
    }

    static void addCodePage(const char *row, const Catalog::Catalog &catalog, const Language::TextTable &texts,
        const Catalog::StatusCode &code)
    {
        const Catalog::Entry entry = texts.translated(catalog.entry(code));
        const Shown shown = shownOf(entry) + Shown{{entry.use}, {}};
        QTest::newRow(row) << codePage(catalog, texts, entry) << shown.prose << shown.texts;
    }

    static void addComparison(const char *row, const Catalog::Catalog &catalog,
        const Language::TextTable &texts, const Catalog::CodeId &left, const Catalog::CodeId &right)
    {
        const Compare::Comparison comparison = *Compare::compare(catalog, texts, left, right).comparison;
        Shown shown = shownOf(comparison.left) + shownOf(comparison.right);
        shown.prose += comparison.choose + QStringList{comparison.summary};
        shown.texts.append(comparison.title);
        for (const Catalog::Difference &each : comparison.differences)
            shown.prose.append({each.aspect, each.left, each.right});
        QTest::newRow(row) << comparisonPage(catalog, texts, comparison) << shown.prose << shown.texts;
    }

    /// Every code and every comparison written by hand, in every language; and some that nobody would ship.
    void addPages()
    {
        QTest::addColumn<Document>("page");
        QTest::addColumn<QStringList>("prose");
        QTest::addColumn<QStringList>("texts");
        for (const Language::LanguageInfo &language : Language::languages()) {
            m_language.setCurrent(language.id);
            const Language::TextTable &texts = m_language.texts();
            const auto row = [&](const QString &name) { return QString(language.id + u' ' + name).toUtf8(); };
            for (const Catalog::StatusCode *code : Test::sampled(shippedCatalog().codes()))
                addCodePage(row(code->id.toString()).constData(), shippedCatalog(), texts, *code);
            for (const Catalog::CodePair &pair : Test::sampled(shippedCatalog().pairs())) {
                addComparison(row(pair.left.toString() + u' ' + pair.right.toString()).constData(),
                    shippedCatalog(), texts, pair.left, pair.right);
            }
        }
        m_language.setCurrent(u"en"_s);
        static const Catalog::Catalog hostile = Test::catalogOf(Test::hostileRegistries()); // has the texts
        addCodePage("hostile code", hostile, {}, *hostile.codes().first());
        addComparison(
            "hostile comparison", hostile, {}, hostile.codes().first()->id, hostile.codes().last()->id);
        QTest::newRow("hostile list") << codeListPage({}, hostile.codes()) << QStringList()
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
};

void TestFormats::text_isComplete()
{
    QFETCH(const Document, page);
    QFETCH(const QStringList, prose);
    QFETCH(const QStringList, texts);
    const QString shown = toText(page);
    for (const QString &text : prose + texts) {
        // Cells side by side are broken each for itself: then it is their words that must be there, and of
        // one that is wider than a cell, what fits.
        constexpr qsizetype cell = 30;
        if (!lostText(shown, {text}).isEmpty()) {
            for (const QString &word : text.split(u' '))
                QCOMPARE(lostText(shown, {word.first(std::min(word.size(), cell))}), QString());
        }
    }
}

void TestFormats::textOfAnyPair_isNarrow_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Catalog::CodeId>("left");
    for (const Language::LanguageInfo &language : Language::languages()) {
        for (const Catalog::StatusCode *code : Test::sampled(shippedCatalog().codes()))
            QTest::addRow("%s %s", qPrintable(language.id), qPrintable(code->id.toString()))
                << language.id << code->id;
    }
}

void TestFormats::textOfAnyPair_isNarrow()
{
    QFETCH(const QString, language);
    QFETCH(const Catalog::CodeId, left);
    QVERIFY(m_language.setCurrent(language));
    for (const Catalog::StatusCode *right : Test::othersOf(shippedCatalog(), left)) {
        const Compare::Result result = Compare::compare(shippedCatalog(), m_language.texts(), left, right->id);
        Document page = comparisonPage(shippedCatalog(), m_language.texts(), *result.comparison);
        page.title.clear();
        for (const QString &line : toText(page).split(u'\n')) {
            if (line.size() > 80)
                QVERIFY2(
                    mayBeLonger(*result.comparison, line), qPrintable(result.comparison->title + u'\n' + line));
        }
    }
}

void TestFormats::html_isCompleteAndHarmless()
{
    static const QSet<QString> tags{u"body"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"p"_s, u"ul"_s, u"ol"_s, u"li"_s,
        u"table"_s, u"tr"_s, u"td"_s, u"b"_s, u"a"_s, u"pre"_s, u"span"_s, u"code"_s};
    static const QSet<QString> attributes{u"class"_s, u"lang"_s, u"dir"_s, u"href"_s, u"width"_s, u"valign"_s,
        u"cellspacing"_s, u"cellpadding"_s, u"id"_s, u"style"_s};
    QFETCH(const Document, page);
    QFETCH(const QStringList, prose);
    QFETCH(const QStringList, texts);
    const Html html = parsed(toHtmlBody(page));
    QCOMPARE(html.error, QString());
    QCOMPARE(html.tags - tags, QSet<QString>());
    QCOMPARE(html.attributes - attributes, QSet<QString>());
    for (const QString &link : html.links)
        QVERIFY2(link.startsWith("https://"_L1) || link.startsWith("wirecode:"_L1), qPrintable(link));
    QCOMPARE(lostText(html.text, texts), QString());
    for (const QString &text : prose) {
        const Text shown = proseText(text);
        QCOMPARE(lostText(html.text, {shown.plain}), QString());
        for (const Span &span : shown.spans)
            QCOMPARE(lostText(html.codes, {shown.plain.sliced(span.start, span.length)}), QString());
    }
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

WIRECODE_TEST(TestFormats)
#include "tst_formats.moc"
