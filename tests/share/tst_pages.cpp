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
using Test::rows;
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

    Document pageOfBoth(const QString &left, const QString &right) const
    {
        return comparisonPage(shippedCatalog(), m_language.texts(), compared(left, right));
    }

    /// The sections in which both sides speak for themselves, in the order of the page.
    static QStringList sidesOf(const Document &page)
    {
        QStringList result;
        for (const Section &section : page.sections) {
            if (std::holds_alternative<Columns>(section.blocks.front()))
                result.append(section.heading);
        }
        return result;
    }

    /// One column of a section.
    static std::vector<Block> column(const Document &page, const QString &heading, size_t side)
    {
        const auto columns = Test::blockOf<Columns>(page, heading);
        return side < columns.columns.size() ? columns.columns.at(side).blocks : std::vector<Block>();
    }

    Language::Switch m_language;

private Q_SLOTS:
    void init() { m_language.setCurrent(u"en"_s); }
    void codePage_hasEverySection();
    void anySides_standBesideEachOther_data();
    void anySides_standBesideEachOther();
    void comparisonPage_isInItsOrder();
    void use_isSaidOnce();
    void facts_differOrAreFolded();
    void mentions_leadToOtherCodes();
    void partners_leadToComparisons();
    void section_isAPageOfItsOwn();
    void meanings_areATableWhereThereAreSeveral();
    void origin_isNamed();
    void links_leadSomewhere();
    void listPage_hasARowForEachCode();
    void page_isInTheLanguageOfTheTexts();
};

void TestPages::codePage_hasEverySection()
{
    const Catalog::Entry code = translated(u"smtp/421"_s);
    const Document page = codePage(shippedCatalog(), {}, code);
    QCOMPARE(page.title, u"SMTP 421 Service not available"_s);
    QCOMPARE(page.title.first(page.codeLength), u"SMTP 421"_s);
    QVERIFY(page.sides.isEmpty());
    const QStringList expected{u"When you see it"_s, u"Description"_s, u"Facts"_s, u"Example"_s,
        u"When to use it"_s, u"Often confused with"_s, u"Learn more"_s};
    QCOMPARE(headings(page), expected);
    const VerdictLine verdict = std::get<VerdictLine>(page.opening.front());
    QCOMPARE(verdict.outcome, Catalog::Outcome::TransientFailure);
    QCOMPARE(verdict.text, u"Temporary. Send the same request again later. It may be up to either side."_s);
    // Below it what stands beside the matter, and nothing else.
    for (size_t i = 1; i < page.opening.size(); ++i)
        QCOMPARE(std::get<Paragraph>(page.opening.at(i)).role, Paragraph::Aside);
    QStringList facts;
    for (const Compare::Field &field : Compare::fieldsOf(shippedCatalog(), {}, code))
        facts.append(field.label + u" | "_s + field.value);
    const auto table = Test::blockOf<Table>(page, u"Facts"_s);
    QCOMPARE(rows(table), facts);
    QCOMPARE(facts.first(), u"Reason phrase | "_s + code.phrase());
    QVERIFY(table.markLabel.isEmpty());
    QCOMPARE(casesOf(page.sections.front())->fixHeading, u"How to fix it"_s);
    QCOMPARE(casesOf(page.sections.front())->fixLead, u"How to fix it:"_s);
    QCOMPARE(Test::blockOf<Paragraph>(page, u"Example"_s),
        (Paragraph{code.session.join(u'\n'), Paragraph::Wire})); // one block, which is selected as one
    QCOMPARE(withBackticks(Test::blockOf<Paragraph>(page, u"When to use it"_s).text), code.use);
}

void TestPages::anySides_standBesideEachOther_data()
{
    QTest::addColumn<QString>("code");
    for (const Catalog::StatusCode *code : Test::sampled(shippedCatalog().codes()))
        QTest::newRow(qPrintable(code->id.toString())) << code->id.toString();
}

void TestPages::anySides_standBesideEachOther()
{
    QFETCH(const QString, code);
    const QString other = code == "smtp/250"_L1 ? u"smtp/421"_s : u"smtp/250"_s;
    const Document page = pageOfBoth(code, other);
    const bool written = shippedCatalog().pair(id(code), id(other)).has_value();
    QStringList expected{u"When you see it"_s, u"Description"_s, u"Example"_s};
    if (written)
        expected.append(u"When to use it"_s);
    QCOMPARE(sidesOf(page), expected); // smtp/250 and smtp/421 have all of them
    QCOMPARE(page.sides.size(), 2);
    for (const QString &heading : expected) {
        const auto columns = Test::blockOf<Columns>(page, heading);
        QCOMPARE(columns.columns.size(), size_t(2));
        QCOMPARE((QStringList{columns.columns.front().heading, columns.columns.back().heading}), page.sides);
        // Not every code has lines to show.
        const Catalog::Entry entry = translated(code);
        const bool nothing = (heading == "Example"_L1 && entry.session.isEmpty()) ||
                             (heading == "When you see it"_L1 && entry.cases.isEmpty());
        QVERIFY2(columns.columns.front().blocks.empty() == nothing, qPrintable(heading));
        QVERIFY2(!columns.columns.back().blocks.empty(), qPrintable(heading));
    }
}

void TestPages::comparisonPage_isInItsOrder()
{
    const Compare::Comparison comparison = compared(u"smtp/421"_s, u"smtp/551"_s);
    const Document page = comparisonPage(shippedCatalog(), {}, comparison);
    QCOMPARE(page.title, comparison.title);
    QCOMPARE(page.sides, (QStringList{u"SMTP 421"_s, u"SMTP 551"_s}));
    QCOMPARE(page.codeLength, 0); // it begins with no code of its own
    QVERIFY(shippedCatalog().pair(id(u"smtp/421"_s), id(u"smtp/551"_s)));
    QCOMPARE(headings(page),
        (QStringList{u"Key differences"_s, u"Which to use or expect when"_s, u"When you see it"_s,
            u"Description"_s, u"Example"_s, u"When to use it"_s, u"Learn more"_s}));
    QCOMPARE(page.opening.size(), size_t(3));
    const Paragraph lead = std::get<Paragraph>(page.opening.front());
    QCOMPARE(lead.role, Paragraph::Lead);
    QCOMPARE(lead.text.plain, proseText(comparison.summary).plain);
    QVERIFY(std::holds_alternative<Table>(page.opening.at(1)));
    QVERIFY(std::holds_alternative<Fold>(page.opening.at(2)));
    QCOMPARE(Test::blockOf<Table>(page, u"Key differences"_s).rows.size(), comparison.differences.size());
    QStringList choose;
    for (const Text &item : Test::blockOf<ItemList>(page, u"Which to use or expect when"_s).items)
        choose.append(withBackticks(item));
    QCOMPARE(choose, comparison.choose);
    for (const size_t side : {size_t(0), size_t(1)}) {
        const Catalog::Entry &code = side == 0 ? comparison.left : comparison.right;
        const CaseTable cases = std::get<CaseTable>(column(page, u"When you see it"_s, side).front());
        QCOMPARE(cases.rows.size(), code.cases.size());
        QCOMPARE(withBackticks(cases.rows.first().seen), code.cases.first().seen);
        QCOMPARE(withBackticks(std::get<Paragraph>(column(page, u"Description"_s, side).front()).text),
            code.description.first());
        QCOMPARE(std::get<Paragraph>(column(page, u"Example"_s, side).front()),
            (Paragraph{code.session.join(u'\n'), Paragraph::Wire}));
        QCOMPARE(
            withBackticks(std::get<Paragraph>(column(page, u"When to use it"_s, side).front()).text), code.use);
    }
    QCOMPARE(pageOf(shippedCatalog(), {}, {id(u"smtp/421"_s), id(u"smtp/551"_s)}), page);
}

void TestPages::use_isSaidOnce()
{
    // Where nobody wrote which to use when, it is made of the uses, and they do not stand there again.
    const Compare::Comparison comparison = compared(u"smtp/211"_s, u"smtp/557"_s);
    QVERIFY(!shippedCatalog().pair(comparison.left.id, comparison.right.id));
    const Document page = comparisonPage(shippedCatalog(), {}, comparison);
    QVERIFY(!headings(page).contains(u"When to use it"_s));
    const QString text = toText(page).simplified();
    for (const Catalog::Entry &code : {comparison.left, comparison.right})
        QCOMPARE(text.count(code.use), 1);
}

void TestPages::facts_differOrAreFolded()
{
    const Compare::Comparison comparison = compared(u"smtp/421"_s, u"smtp/551"_s);
    const Document page = comparisonPage(shippedCatalog(), {}, comparison);
    const Table table = std::get<Table>(page.opening.at(1));
    const Fold fold = std::get<Fold>(page.opening.at(2));
    const Table equal = std::get<Table>(fold.blocks.front());
    const QStringList header{u"Field"_s, u"SMTP 421"_s, u"SMTP 551"_s};
    QCOMPARE(table.header, header);
    QCOMPARE(equal.header, header);
    QCOMPARE(table.markLabel, u"differs"_s);
    QStringList differing;
    QStringList same;
    for (const Compare::Row &row : comparison.rows)
        (row.differs() ? differing : same).append(QStringList{row.label, row.left, row.right}.join(u" | "_s));
    QCOMPARE(rows(table), differing);
    QCOMPARE(rows(equal), same);
    QVERIFY(std::ranges::all_of(table.rows, &Table::Row::marked));
    QVERIFY(std::ranges::none_of(equal.rows, &Table::Row::marked));
    QCOMPARE(fold.id, u"equal"_s);
    QCOMPARE(fold.label, u"1 fact is the same"_s);
    QCOMPARE(same.size(), 1);
    const auto row = [&table](const QString &label) {
        return *std::ranges::find_if(
            table.rows, [&label](const Table::Row &each) { return each.cells.first().plain == label; });
    };
    const QList<Text> outcome{
        u"Outcome"_s, Text(u"Transient failure"_s, {{0, 9, {}}}), Text(u"Permanent failure"_s, {{0, 9, {}}})};
    QCOMPARE(row(u"Outcome"_s).cells, outcome);
    // No word in common: it is the whole that differs.
    const Table::Row retry = row(u"Retry"_s);
    QVERIFY(retry.cells.at(1).spans.isEmpty() && retry.cells.at(2).spans.isEmpty());
}

void TestPages::mentions_leadToOtherCodes()
{
    const QStringList onItsOwn = mentions(codePage(shippedCatalog(), {}, translated(u"smtp/421"_s)));
    QVERIFY(onItsOwn.contains(u"wirecode:smtp/250"_s));
    QVERIFY(onItsOwn.contains(u"wirecode:smtp/450"_s));
    QVERIFY(!onItsOwn.contains(u"wirecode:smtp/421"_s));
    const QStringList compared = mentions(pageOfBoth(u"smtp/421"_s, u"smtp/450"_s));
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
    const QList<Link> links = Test::blockOf<LinkList>(page, u"Often confused with"_s).links;
    QVERIFY(!links.isEmpty());
    QCOMPARE(links.first().text, u"SMTP 421 Service not available"_s);
    QCOMPARE(links.first().target, u"wirecode:smtp/451+smtp/421"_s); // the code of the page stays on the left
    // Each comparison is offered once.
    QCOMPARE(headings(page).last(), u"Learn more"_s);
    for (const Block &block : page.sections.back().blocks) {
        for (const Link &link : Test::linksOf(std::get<Fold>(block)))
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
    for (size_t i = 0; i < page.sections.size(); ++i) {
        QVERIFY(
            toHtmlBody(page).contains(u"<h2 id=\"%1\">%2</h2>"_s.arg(anchorOf(i), page.sections[i].heading)));
    }
}

void TestPages::meanings_areATableWhereThereAreSeveral()
{
    const Catalog::Entry several = translated(u"smtp/501"_s);
    const Document page = pageOfBoth(u"smtp/501"_s, u"smtp/421"_s);
    const auto table = std::get<Table>(column(page, u"Description"_s, 0).back());
    QCOMPARE(table.rows.size(), 3);
    QStringList phrases;
    for (qsizetype i = 0; i < 3; ++i) {
        const QStringList cells{several.meanings.at(i).context, proseText(several.meanings.at(i).text).plain};
        QCOMPARE(plain(table.rows.at(i).cells), cells);
        phrases.append(several.meanings.at(i).phrase);
    }
    const QList<Text> facts = std::get<Table>(page.opening.at(1)).rows.first().cells;
    QCOMPARE(facts.at(1).plain, phrases.join(u" · "_s));
    const Catalog::Entry one = translated(u"smtp/421"_s);
    QCOMPARE(static_cast<qsizetype>(column(page, u"Description"_s, 1).size()), one.description.size());
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
    const Document page = pageOfBoth(u"smtp/421"_s, u"smtp/551"_s);
    QStringList folds;
    for (const Block &block : page.sections.back().blocks) {
        const Fold fold = std::get<Fold>(block);
        folds.append(fold.id);
        const LinkList list = std::get<LinkList>(fold.blocks.front());
        QCOMPARE(fold.blocks.size(), size_t(1));
        QVERIFY(!list.links.isEmpty() && list.label.isEmpty());
        // How many there are is said before it is opened.
        QVERIFY2(fold.label.endsWith(u" (%1)"_s.arg(list.links.size())), qPrintable(fold.label));
        QCOMPARE(list.role, fold.id == "specifications"_L1 ? LinkList::References : LinkList::Pages);
        for (const Link &link : list.links) {
            QVERIFY(!link.text.isEmpty());
            if (fold.id == "specifications"_L1) {
                QVERIFY2(link.target.startsWith("https://"_L1), qPrintable(link.target));
                QVERIFY2(!link.note.isEmpty(), qPrintable(link.text)); // the document's title
                continue;
            }
            const QList<Catalog::CodeId> codes = codesOfAddress(link.target);
            QCOMPARE(codes.size(), fold.id == "related"_L1 ? 1 : 2);
            for (const Catalog::CodeId &code : codes)
                QVERIFY(shippedCatalog().find(code));
        }
    }
    QCOMPARE(folds, (QStringList{u"specifications"_s, u"related"_s, u"comparisons"_s}));
    // A code's page has its comparisons above, as what it is confused with.
    const Document one = codePage(shippedCatalog(), {}, translated(u"smtp/421"_s));
    QVERIFY(!Test::moreOf(one, u"specifications"_s).blocks.empty());
    QVERIFY(!Test::moreOf(one, u"related"_s).blocks.empty());
    QVERIFY(Test::moreOf(one, u"comparisons"_s).blocks.empty());
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
    const auto phrase = [](const Document &page, const QString &heading) {
        return Test::blockOf<Table>(page, heading).rows.first().cells.last();
    };
    QCOMPARE(phrase(turkish, turkish.sections.at(2).heading), phrase(english, u"Facts"_s));
    QVERIFY(std::get<VerdictLine>(turkish.opening.front()).text !=
            std::get<VerdictLine>(english.opening.front()).text);
    QCOMPARE(mentions(turkish).isEmpty(), mentions(english).isEmpty());
}

WIRECODE_TEST(TestPages)
#include "tst_pages.moc"
