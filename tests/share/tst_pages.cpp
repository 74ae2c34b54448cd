// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/shipped.h"
#include "language/language.h"
#include "language/terms.h"
#include "madeup.h"
#include "pageparts.h"
#include "share/pages.h"
#include "share/render.h"
#include "support/registered.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Share;
using Test::headings;
using Test::id;
using Test::mentions;
using Test::plain;
using Test::shippedCatalog;

class TestPages : public QObject
{
    Q_OBJECT

private:
    Compare::Comparison compared(const QString &left, const QString &right) const
    {
        return *Compare::compare(shippedCatalog(), m_language.texts(), id(left), id(right)).comparison;
    }

    Catalog::Entry translated(const QString &code) const
    {
        return m_language.texts().translated(Test::entryOf(code));
    }

    ComparisonPages pagesOf(const QString &left, const QString &right, Show show = Show::Everything) const
    {
        return comparisonPages(shippedCatalog(), m_language.texts(), compared(left, right), show);
    }

    Language::Switch m_language;

private Q_SLOTS:
    void init() { m_language.setCurrent(u"en"_s); }
    void codePage_hasEverySection();
    void sidePages_haveTheSameSections_data();
    void sidePages_haveTheSameSections();
    void comparisonPage_isItsFourPages();
    void overview_marksWhatDiffers();
    void mentions_leadToOtherCodes();
    void partners_leadToComparisons();
    void section_isAPageOfItsOwn();
    void meanings_areATableWhereThereAreSeveral();
    void origin_isNamed();
    void links_leadSomewhere();
    void emptyLinks_areLeftOut();
    void emptySections_areLeftOut();
    void listPage_hasARowForEachCode();
    void page_isInTheLanguageOfTheTexts();
};

void TestPages::codePage_hasEverySection()
{
    const Document page = codePage(shippedCatalog(), {}, translated(u"smtp/421"_s));
    QCOMPARE(page.title, u"SMTP 421 Service not available"_s);
    const QStringList expected{u"Description"_s, u"When you see it"_s, u"Example"_s, u"When to use it"_s,
        u"Often confused with"_s, u"Learn more"_s};
    QCOMPARE(headings(page), expected);
    QCOMPARE(std::get<Paragraph>(page.opening.front()).role, Paragraph::Original);
    QCOMPARE(std::get<VerdictLine>(page.opening.at(1)).outcome, Catalog::Outcome::TransientFailure);
    QCOMPARE(std::get<VerdictLine>(page.opening.at(1)).text, u"Transient failure"_s);
    const Table verdict = std::get<Table>(page.opening.back());
    QCOMPARE(verdict.rows.size(), 7);
    QVERIFY(verdict.markLabel.isEmpty());
    QCOMPARE(casesOf(page.sections.at(1))->fixHeading, u"How to fix it"_s);
    QCOMPARE(std::get<Paragraph>(page.sections.at(2).blocks.front()).role, Paragraph::Wire);
}

void TestPages::sidePages_haveTheSameSections_data()
{
    QTest::addColumn<QString>("code");
    for (const Catalog::StatusCode *code : shippedCatalog().codes())
        QTest::newRow(qPrintable(code->id.code)) << code->id.toString();
}

void TestPages::sidePages_haveTheSameSections()
{
    QFETCH(const QString, code);
    const bool same = code == "smtp/250"_L1;
    const Document page = pagesOf(code, same ? u"smtp/421"_s : u"smtp/250"_s).left;
    const QStringList expected{u"Description"_s, u"When you see it"_s, u"Example"_s};
    QCOMPARE(headings(page), expected);
    for (const Section &section : page.sections) {
        // Not every code has lines to show.
        QVERIFY2(
            section.blocks.empty() == (section.heading == "Example"_L1 && translated(code).session.isEmpty()),
            qPrintable(section.heading));
    }
    const Catalog::Entry entry = translated(code);
    const qsizetype phrases = std::max(qsizetype(1), entry.meanings.size()); // the name where that is all of it
    QCOMPARE(static_cast<qsizetype>(page.opening.size()), phrases + (entry.symbol.isEmpty() ? 0 : 1));
}

void TestPages::comparisonPage_isItsFourPages()
{
    const Compare::Comparison comparison = compared(u"smtp/421"_s, u"smtp/551"_s);
    const Document whole = comparisonPage(shippedCatalog(), {}, comparison);
    const auto [overview, left, right, conclusion] = comparisonPages(shippedCatalog(), {}, comparison);
    QCOMPARE(whole.title, overview.title);
    QCOMPARE(whole.title, comparison.title);
    QCOMPARE(headings(left), headings(right));
    QCOMPARE(headings(whole), QStringList{u"Reason phrase"_s} + headings(left) + headings(conclusion));
    const QStringList last{u"Key differences"_s, u"Which to use or expect when"_s, u"Learn more"_s};
    QCOMPARE(headings(conclusion), last);
    const QString text = toText(whole);
    QVERIFY(text.startsWith(toText(overview)));
    QVERIFY(text.endsWith(toText(conclusion).trimmed() + u'\n'));
    for (const Section &section : whole.sections) {
        if (last.contains(section.heading))
            continue;
        const Columns columns = std::get<Columns>(section.blocks.front());
        QCOMPARE(columns.columns.size(), size_t(2));
        QCOMPARE(columns.columns.front().heading, u"SMTP 421"_s);
        QCOMPARE(columns.columns.back().heading, u"SMTP 551"_s);
    }
}

void TestPages::overview_marksWhatDiffers()
{
    const Compare::Comparison comparison = compared(u"smtp/421"_s, u"smtp/551"_s);
    const Document page = comparisonPages(shippedCatalog(), {}, comparison).overview;
    QCOMPARE(std::get<Paragraph>(page.opening.front()).text.plain, proseText(comparison.summary).plain);
    const Table table = std::get<Table>(page.opening.back());
    const QStringList header{u"Field"_s, u"SMTP 421"_s, u"SMTP 551"_s};
    QCOMPARE(table.header, header);
    QCOMPARE(table.markLabel, u"differs"_s);
    QCOMPARE(table.rows.size(), comparison.rows.size());
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const Compare::Row &row = comparison.rows.at(i);
        const QStringList cells{row.label, row.left, row.right};
        QCOMPARE(plain(table.rows.at(i).cells), cells);
        QCOMPARE(table.rows.at(i).marked, row.left != row.right);
    }
    const QList<Text> outcome{
        u"Outcome"_s, Text(u"Transient failure"_s, {{0, 9, {}}}), Text(u"Permanent failure"_s, {{0, 9, {}}})};
    QCOMPARE(table.rows.at(1).cells, outcome);
    QVERIFY(table.rows.at(2).marked); // no word in common: it is the whole that differs
    QVERIFY(table.rows.at(2).cells.at(1).spans.isEmpty() && table.rows.at(2).cells.at(2).spans.isEmpty());
}

void TestPages::mentions_leadToOtherCodes()
{
    const QStringList onItsOwn = mentions(codePage(shippedCatalog(), {}, translated(u"smtp/421"_s)));
    QVERIFY(onItsOwn.contains(u"wirecode:smtp/250"_s));
    QVERIFY(onItsOwn.contains(u"wirecode:smtp/450"_s));
    QVERIFY(!onItsOwn.contains(u"wirecode:smtp/421"_s));
    const ComparisonPages pages = pagesOf(u"smtp/421"_s, u"smtp/450"_s);
    const QStringList compared =
        mentions(pages.left) + mentions(pages.right) + mentions(pages.overview) + mentions(pages.conclusion);
    QVERIFY(compared.contains(u"wirecode:smtp/250"_s));
    QVERIFY(!compared.contains(u"wirecode:smtp/421"_s) && !compared.contains(u"wirecode:smtp/450"_s));
    // In copied text they are words like any others.
    const Document page = codePage(shippedCatalog(), {}, translated(u"smtp/421"_s));
    QVERIFY(toHtmlBody(page).contains("final dot got a <a href=\"wirecode:smtp/250\">250</a> earlier"_L1));
    QVERIFY(toMarkdown(page).contains("final dot got a 250 earlier"_L1));
    QVERIFY(toText(page).simplified().contains("final dot got a 250 earlier"_L1));
}

void TestPages::partners_leadToComparisons()
{
    const Document page = codePage(shippedCatalog(), {}, translated(u"smtp/451"_s));
    const qsizetype index = headings(page).indexOf(u"Often confused with"_s);
    QCOMPARE_GE(index, 0);
    const QList<Link> links =
        std::get<LinkList>(page.sections.at(static_cast<size_t>(index)).blocks.front()).links;
    QCOMPARE(links.first().text, u"SMTP 421 Service not available"_s);
    QCOMPARE(links.first().target, u"wirecode:smtp/451+smtp/421"_s); // the code of the page stays on the left
    // Each comparison is offered once.
    for (const Block &block : page.sections.back().blocks) {
        for (const Link &link : std::get<LinkList>(block).links)
            QVERIFY2(!link.target.contains(u'+'), qPrintable(link.target));
    }
    const Catalog::Catalog lonely = Test::catalogOf({Test::bareRegistry(u"p"_s, u"P"_s, {u"1"_s})});
    QVERIFY(!headings(codePage(lonely, {}, lonely.entry(*lonely.codes().first())))
                 .contains(u"Often confused with"_s));
}

void TestPages::section_isAPageOfItsOwn()
{
    const Document page = codePage(shippedCatalog(), {}, translated(u"smtp/421"_s));
    const QString whole = toMarkdown(page);
    for (size_t i = 0; i < page.sections.size(); ++i) {
        const Document section = sectionOf(page, i);
        QCOMPARE(section.title, page.title);
        QCOMPARE(headings(section), QStringList{page.sections[i].heading});
        const QString text = toMarkdown({{}, {}, section.sections}).trimmed();
        QVERIFY(!text.isEmpty() && whole.contains(text));
    }
    QVERIFY(toHtmlBody(page).contains(u"<h2 id=\"%1\">Description</h2>"_s.arg(anchorOf(0))));
}

void TestPages::meanings_areATableWhereThereAreSeveral()
{
    const Catalog::Entry several = translated(u"smtp/501"_s);
    const Document page = pagesOf(u"smtp/501"_s, u"smtp/421"_s).left;
    const auto table = std::get<Table>(page.sections.front().blocks.back());
    QCOMPARE(table.rows.size(), 3);
    for (qsizetype i = 0; i < 3; ++i) {
        const QStringList cells{several.meanings.at(i).context, proseText(several.meanings.at(i).text).plain};
        QCOMPARE(plain(table.rows.at(i).cells), cells);
        QCOMPARE(std::get<Paragraph>(page.opening.at(static_cast<size_t>(i))).text.plain,
            several.meanings.at(i).phrase);
    }
    const Catalog::Entry one = translated(u"smtp/421"_s);
    QCOMPARE(static_cast<qsizetype>(codePage(shippedCatalog(), {}, one).sections.front().blocks.size()),
        one.description.size());
}

void TestPages::origin_isNamed()
{
    const Catalog::Entry code = translated(u"smtp/456"_s);
    QVERIFY(!code.origin.isEmpty());
    const auto text = [](const Catalog::Entry &of) { return toText(codePage(shippedCatalog(), {}, of)); };
    QVERIFY(text(code).simplified().contains(u"Origin: "_s + code.origin));
    QVERIFY(!text(translated(u"smtp/421"_s)).contains("Origin"_L1));
}

void TestPages::links_leadSomewhere()
{
    const Document page = pagesOf(u"smtp/421"_s, u"smtp/551"_s).conclusion;
    QStringList labels;
    for (const Block &block : page.sections.back().blocks) {
        const LinkList list = std::get<LinkList>(block);
        labels.append(list.label);
        QVERIFY(!list.links.isEmpty());
        for (const Link &link : list.links) {
            QVERIFY(!link.text.isEmpty());
            if (list.label == "Specifications"_L1) {
                QVERIFY2(link.target.startsWith("https://"_L1), qPrintable(link.target));
                QVERIFY2(!link.note.isEmpty(), qPrintable(link.text)); // the document's title
                continue;
            }
            const QList<Catalog::CodeId> codes = codesOfAddress(link.target);
            QCOMPARE(codes.size(), list.label == "Related codes"_L1 ? 1 : 2);
            for (const Catalog::CodeId &code : codes)
                QVERIFY(shippedCatalog().find(code));
        }
    }
    const QStringList expected{u"Specifications"_s, u"Related codes"_s, u"Other comparisons"_s};
    QCOMPARE(labels, expected);
}

void TestPages::emptyLinks_areLeftOut()
{
    QList<Catalog::RegistryFiles> registries = Test::hostileRegistries();
    registries.first().pairs.clear();
    const Catalog::Catalog catalog = Test::catalogOf(registries);
    const Document page = codePage(catalog, {}, catalog.entry(*catalog.codes().last()));
    QCOMPARE(page.sections.back().blocks.size(), size_t(1));
    // A pack may name a code that is gone.
    Catalog::Entry code = catalog.entry(*catalog.codes().first());
    code.related = {id(u"p/9"_s), id(u"p/2"_s)};
    const Document other = codePage(catalog, {}, code);
    QCOMPARE(std::get<LinkList>(other.sections.back().blocks.at(1)).links.size(), 1);
}

void TestPages::emptySections_areLeftOut()
{
    Catalog::RegistryFiles registry = Test::bareRegistry(u"p"_s, u"P"_s, {u"1"_s, u"2"_s});
    registry.documents = {{u"RFC 1"_s, {u"Title"_s, {}, {}}}};
    for (Catalog::Entry &code : registry.codes) {
        code.description = {u"What "_s + code.id.code};
        code.cases = {{u"seen "_s + code.id.code, {}, {u"step"_s}, {}, {}}};
        code.use = u"When "_s + code.id.code;
        code.references = {{u"RFC 1"_s, {}}};
    }
    const auto pages = [](const Catalog::RegistryFiles &of) {
        const Catalog::Catalog catalog = Test::catalogOf({of});
        return QList<QStringList>{headings(pageOf(catalog, {}, {id(u"p/1"_s)})),
            headings(pageOf(catalog, {}, {id(u"p/1"_s), id(u"p/2"_s)}))};
    };
    const QStringList code{u"Description"_s, u"When you see it"_s, u"When to use it"_s, u"Learn more"_s};
    const QStringList both{u"Reason phrase"_s, u"Description"_s, u"When you see it"_s, u"Key differences"_s,
        u"Which to use or expect when"_s, u"Learn more"_s};
    QCOMPARE(pages(registry), (QList<QStringList>{code, both}));
    // One side that has lines is enough for both to have the section.
    registry.codes.last().session = {u"S: 2"_s};
    QStringList withExample = both;
    withExample.insert(3, u"Example"_s);
    QCOMPARE(pages(registry), (QList<QStringList>{code, withExample}));
}

void TestPages::listPage_hasARowForEachCode()
{
    const Document page = codeListPage({}, shippedCatalog().codes());
    const Table table = std::get<Table>(page.opening.front());
    const QStringList header{u"Id"_s, u"Class"_s, u"Status"_s, u"Name"_s};
    QCOMPARE(table.header, header);
    QCOMPARE(table.rows.size(), shippedCatalog().codes().size());
    const Catalog::StatusCode *first = shippedCatalog().codes().first();
    const QStringList cells{first->id.toString(), first->classId, Language::term(first->status), first->name};
    QCOMPARE(plain(table.rows.first().cells), cells);
    QCOMPARE(
        table.rows.first().cells.first().spans, (QList<Span>{{0, cells.first().size(), addressOf(first->id)}}));
}

void TestPages::page_isInTheLanguageOfTheTexts()
{
    const Document english = codePage(shippedCatalog(), {}, translated(u"smtp/454"_s));
    QVERIFY(m_language.setCurrent(u"tr"_s));
    const Document turkish = codePage(shippedCatalog(), m_language.texts(), translated(u"smtp/454"_s));
    QCOMPARE(turkish.sections.size(), english.sections.size());
    QVERIFY(turkish.title != english.title);
    for (size_t i = 0; i < english.sections.size(); ++i)
        QVERIFY(turkish.sections[i].heading != english.sections[i].heading);
    // The phrase of the specification is visible in every language.
    QCOMPARE(
        std::get<Paragraph>(turkish.opening.front()).text, std::get<Paragraph>(english.opening.front()).text);
    QCOMPARE(mentions(turkish).isEmpty(), mentions(english).isEmpty());
}

WIRECODE_TEST(TestPages)
#include "tst_pages.moc"
