// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/shipped.h"
#include "language/language.h"
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
using Test::linksOf;
using Test::moreOf;
using Test::shippedCatalog;

/// A comparison without what both codes have alike.
class TestDifferences : public QObject
{
    Q_OBJECT

private:
    static Compare::Comparison compared(const QString &left, const QString &right)
    {
        return *Compare::compare(shippedCatalog(), {}, id(left), id(right)).comparison;
    }

    static Document pageOfBoth(const Compare::Comparison &comparison, Show show = Show::Everything)
    {
        return comparisonPage(shippedCatalog(), {}, comparison, show);
    }

    Language::Switch m_language; // which has the plurals

private Q_SLOTS:
    void init() { m_language.setCurrent(u"en"_s); }
    void equalParts_areHidden_data();
    void equalParts_areHidden();
    void equalReferences_areHidden();
    void equalVerdicts_areSaidToBeSo();
    void equalCauses_areShownOnce();
    void equalSections_areShownOnce();
    void oneEqualEntry_isOne();
};

void TestDifferences::equalParts_areHidden_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    for (const Catalog::CodePair &pair : Test::sampled(shippedCatalog().pairs()))
        QTest::newRow(qPrintable(pair.left.toString() + u' ' + pair.right.toString()))
            << pair.left.toString() << pair.right.toString();
}

void TestDifferences::equalParts_areHidden()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    const Compare::Comparison comparison = compared(left, right);
    const Document all = pageOfBoth(comparison);
    const Document some = pageOfBoth(comparison, Show::Differences);
    const auto equal = static_cast<int>(
        std::ranges::count_if(comparison.rows, [](const Compare::Row &row) { return !row.differs(); }));
    const auto shared = static_cast<int>(std::ranges::count_if(comparison.left.references,
        [&comparison](const Catalog::Reference &each) { return comparison.right.references.contains(each); }));
    // No section is lost but where both sides read the same.
    QStringList hiddenSections = headings(all);
    hiddenSections.removeIf([&](const QString &heading) { return headings(some).contains(heading); });
    QStringList same;
    int causes = 0;
    for (const Section &section : all.sections) {
        const auto *columns = std::get_if<Columns>(&section.blocks.back());
        if (!columns || columns->columns.size() == 2)
            continue;
        if (section.blocks.size() == 1)
            same.append(section.heading);
        else
            causes +=
                static_cast<int>(std::get<CaseTable>(columns->columns.front().blocks.front()).rows.size());
    }
    QVERIFY(!same.contains(u"Description"_s)); // no two codes are described alike
    if (hiddenSections.contains(u"Learn more"_s) && linksOf(moreOf(all, u"related"_s)).isEmpty())
        same.append(u"Learn more"_s);
    QCOMPARE(hiddenSections, same);
    same.removeOne(u"Learn more"_s);

    const int hidden = equal + shared + causes + static_cast<int>(same.size());
    const bool allEqual = equal == comparison.rows.size();
    QCOMPARE(some.opening.size(), size_t(1 + (allEqual ? 0 : 1) + (hidden > 0 ? 1 : 0)));
    if (!allEqual) {
        const Table table = std::get<Table>(some.opening.at(1));
        QCOMPARE(table.rows.size(), comparison.rows.size() - equal);
        for (const Table::Row &row : table.rows)
            QVERIFY(row.marked);
    }
    if (hidden > 0) {
        const QString sentence = std::get<Paragraph>(some.opening.back()).text.plain;
        QVERIFY2(sentence.contains(QString::number(hidden) + u" equal entr"_s), qPrintable(sentence));
        QCOMPARE(sentence.startsWith("The verdicts are the same"_L1), allEqual);
    }
    QCOMPARE(pageOf(shippedCatalog(), {}, {id(left), id(right)}, Show::Differences), some);
}

void TestDifferences::equalReferences_areHidden()
{
    Catalog::RegistryFiles registry;
    registry.id = u"p"_s;
    const Catalog::Reference shared{u"RFC 1"_s, u"1"_s};
    const Catalog::Reference own{u"RFC 1"_s, u"2"_s};
    for (const QString &code : {u"1"_s, u"2"_s}) {
        Catalog::Entry each;
        each.id = {registry.id, code};
        each.name = u"Name of "_s + code;
        each.references = {shared};
        registry.codes.append(each);
    }
    registry.codes.last().references.append(own);
    const auto page = [](const Catalog::RegistryFiles &of, Show show) {
        return pageOf(Test::catalogOf({of}), {}, {id(u"p/1"_s), id(u"p/2"_s)}, show);
    };
    const auto specifications = [](const Document &of) {
        const Fold fold = moreOf(of, u"specifications"_s);
        QStringList result{fold.label};
        for (const Link &link : linksOf(fold))
            result.append(link.text);
        return result;
    };
    const auto hidden = [](const Document &of) { return std::get<Paragraph>(of.opening.back()).text.plain; };
    QCOMPARE(specifications(page(registry, Show::Everything)),
        (QStringList{u"Specifications (2)"_s, u"RFC 1 §1"_s, u"RFC 1 §2"_s}));
    // What is counted is what is there.
    QCOMPARE(specifications(page(registry, Show::Differences)),
        (QStringList{u"Specifications (1)"_s, u"RFC 1 §2"_s}));
    // All rows but the phrase are equal, and one reference.
    QCOMPARE(hidden(page(registry, Show::Differences)), u"7 equal entries are hidden."_s);
    registry.codes.last().references = {shared};
    QVERIFY(headings(page(registry, Show::Everything)).contains(u"Learn more"_s));
    QVERIFY(!headings(page(registry, Show::Differences)).contains(u"Learn more"_s));
    QCOMPARE(hidden(page(registry, Show::Differences)), u"7 equal entries are hidden."_s);
}

void TestDifferences::equalVerdicts_areSaidToBeSo()
{
    Compare::Comparison comparison = compared(u"smtp/550"_s, u"smtp/551"_s);
    for (Compare::Row &row : comparison.rows)
        row.right = row.left;
    comparison.right = comparison.left;
    const Document page = pageOfBoth(comparison, Show::Differences);
    // The cases, the description, the session and, as the choice is written by hand, the use.
    QVERIFY(shippedCatalog().pair(id(u"smtp/550"_s), id(u"smtp/551"_s)));
    const auto hidden = comparison.rows.size() + comparison.left.references.size() + 4;
    QCOMPARE(std::get<Paragraph>(page.opening.back()).text.plain,
        u"The verdicts are the same in every row; %1 equal entries are hidden."_s.arg(hidden));
    QCOMPARE(page.opening.size(), size_t(2)); // no empty table
    QCOMPARE(headings(page).first(2), (QStringList{u"Key differences"_s, u"Which to use or expect when"_s}));
    for (const Section &section : page.sections)
        QVERIFY2(!std::holds_alternative<Columns>(section.blocks.front()), qPrintable(section.heading));
    QVERIFY(moreOf(page, u"specifications"_s).blocks.empty());
    QVERIFY(!toText(page).isEmpty());
    // Where everything is shown, the equal facts are the only ones.
    const Document all = pageOfBoth(comparison);
    QCOMPARE(all.opening.size(), size_t(2));
    QCOMPARE(std::get<Fold>(all.opening.back()).label, u"%1 facts are the same"_s.arg(comparison.rows.size()));
}

void TestDifferences::equalCauses_areShownOnce()
{
    Compare::Comparison comparison = compared(u"smtp/450"_s, u"smtp/451"_s);
    const auto cause = [](const QString &seen, std::optional<Catalog::Actor> actor = {}) {
        return Catalog::Case{.seen = seen, .check = {}, .fix = {u"Fix "_s + seen}, .actor = actor, .log = {}};
    };
    const auto seenIn = [](const Columns::Column &column) {
        QStringList seen;
        for (const CaseTable::Row &row : std::get<CaseTable>(column.blocks.front()).rows)
            seen.append(row.seen.plain);
        return seen;
    };
    const auto other = comparison.left.verdict.actor == Catalog::Actor::Sender ? Catalog::Actor::Receiver
                                                                               : Catalog::Actor::Sender;
    comparison.left.cases = {cause(u"a"_s), cause(u"c"_s), cause(u"b"_s), cause(u"d"_s, other)};
    comparison.right.cases = {cause(u"b"_s), cause(u"c"_s), cause(u"e"_s), cause(u"d"_s)};
    comparison.right.verdict.actor = comparison.left.verdict.actor;
    Section section = pageOfBoth(comparison).sections.at(2);
    QCOMPARE(section.heading, u"When you see it"_s);
    QCOMPARE(section.blocks.size(), size_t(2));
    const auto sides = std::get<Columns>(section.blocks.front()).columns;
    // What another one has to mend is no equal cause.
    QCOMPARE(seenIn(sides.front()), (QStringList{u"a"_s, u"d"_s}));
    QCOMPARE(seenIn(sides.back()), (QStringList{u"e"_s, u"d"_s}));
    const auto both = std::get<Columns>(section.blocks.back()).columns;
    QCOMPARE(both.size(), size_t(1));
    QCOMPARE(both.front().heading, u"Both codes"_s);
    QCOMPARE(seenIn(both.front()), (QStringList{u"c"_s, u"b"_s})); // as the left side has them
    // A side of which nothing is left says nothing.
    comparison.left.cases = {cause(u"b"_s)};
    section = pageOfBoth(comparison).sections.at(2);
    QVERIFY(std::get<Columns>(section.blocks.front()).columns.front().blocks.empty());
    QCOMPARE(seenIn(std::get<Columns>(section.blocks.front()).columns.back()).size(), 3);
    QVERIFY(toText(pageOfBoth(comparison)).contains(u"[Both codes]\n 1. b\n"_s));
}

void TestDifferences::equalSections_areShownOnce()
{
    Compare::Comparison comparison = compared(u"smtp/450"_s, u"smtp/451"_s);
    comparison.right.description = comparison.left.description;
    comparison.right.meanings = comparison.left.meanings;
    const Document page = pageOfBoth(comparison);
    const auto columns = Test::blockOf<Columns>(page, u"Description"_s).columns;
    QCOMPARE(columns.size(), size_t(1));
    QVERIFY(toText(
        {{}, columns.front().blocks,
            {}}).contains(proseText(comparison.left.description.first()).plain.first(20)));
}

void TestDifferences::oneEqualEntry_isOne()
{
    Compare::Comparison comparison = compared(u"smtp/421"_s, u"smtp/551"_s);
    comparison.right.references.clear();
    for (Compare::Row &row : comparison.rows)
        row.right = row.left + u'x';
    // Nothing is equal: nothing is said to be.
    QCOMPARE(pageOfBoth(comparison).opening.size(), size_t(2));
    QCOMPARE(pageOfBoth(comparison, Show::Differences), pageOfBoth(comparison));
    comparison.rows.last().right = comparison.rows.last().left;
    const Fold fold = std::get<Fold>(pageOfBoth(comparison).opening.back());
    QCOMPARE(fold.id, u"equal"_s);
    QCOMPARE(fold.label, u"1 fact is the same"_s);
    QCOMPARE(std::get<Table>(fold.blocks.front()).rows.size(), 1);
    QCOMPARE(std::get<Paragraph>(pageOfBoth(comparison, Show::Differences).opening.back()).text.plain,
        u"1 equal entry is hidden."_s);
}

WIRECODE_TEST(TestDifferences)
#include "tst_differences.moc"
