// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/shipped.h"
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

    static ComparisonPages pagesOf(const QString &left, const QString &right, Show show = Show::Everything)
    {
        return comparisonPages(shippedCatalog(), {}, compared(left, right), show);
    }

private Q_SLOTS:
    void equalParts_areHidden_data();
    void equalParts_areHidden();
    void equalReferences_areHidden();
    void equalVerdicts_areSaidToBeSo();
};

void TestDifferences::equalParts_areHidden_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    for (const Catalog::CodePair &pair : shippedCatalog().pairs())
        QTest::newRow(qPrintable(pair.left.code + u' ' + pair.right.code))
            << pair.left.toString() << pair.right.toString();
}

void TestDifferences::equalParts_areHidden()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    const ComparisonPages all = pagesOf(left, right);
    const ComparisonPages some = pagesOf(left, right, Show::Differences);
    const Compare::Comparison comparison = compared(left, right);
    const auto equal = static_cast<int>(
        std::ranges::count_if(comparison.rows, [](const Compare::Row &row) { return !row.differs(); }));
    const auto shared = static_cast<int>(std::ranges::count_if(comparison.left.references,
        [&comparison](const Catalog::Reference &each) { return comparison.right.references.contains(each); }));
    const auto phrases = [](const Document &page) { return toText({{}, page.opening, {}}); };
    const bool samePhrases = phrases(all.left) == phrases(all.right);
    QCOMPARE(some.left.opening.empty(), samePhrases);
    QCOMPARE(some.right.opening.empty(), samePhrases);
    // No two codes are described alike, but two may answer with the same lines.
    const bool sameLines =
        !comparison.left.session.isEmpty() && comparison.left.session == comparison.right.session;
    QStringList expected = headings(all.left);
    expected.removeIf([&](const QString &heading) { return sameLines && heading == "Example"_L1; });
    QCOMPARE(headings(some.left), expected);
    QCOMPARE(headings(some.left), headings(some.right));

    const int hidden = equal + shared + (samePhrases ? 1 : 0) + (sameLines ? 1 : 0);
    const bool allEqual = equal == comparison.rows.size();
    QCOMPARE(some.overview.opening.size(), size_t(hidden > 0 && !allEqual ? 3 : 2));
    if (!allEqual) {
        const Table table = std::get<Table>(some.overview.opening.at(1));
        QCOMPARE(table.rows.size(), comparison.rows.size() - equal);
        for (const Table::Row &row : table.rows)
            QVERIFY(row.marked);
    }
    if (hidden > 0) {
        const QString sentence = std::get<Paragraph>(some.overview.opening.back()).text.plain;
        QVERIFY2(sentence.contains(QString::number(hidden) + u" equal entr"_s), qPrintable(sentence));
        QCOMPARE(sentence.startsWith("The verdicts are the same"_L1), allEqual);
    }
    const QString text = toText(pageOf(shippedCatalog(), {}, {id(left), id(right)}, Show::Differences));
    QCOMPARE(text.contains("Reason phrase"_L1), !samePhrases);
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
        each.references = {shared};
        registry.codes.append(each);
    }
    registry.codes.last().references.append(own);
    const auto conclusion = [](const Catalog::RegistryFiles &of, Show show) {
        const Catalog::Catalog catalog = Test::catalogOf({of});
        const Compare::Result result = Compare::compare(catalog, {}, id(u"p/1"_s), id(u"p/2"_s));
        return comparisonPages(catalog, {}, *result.comparison, show).conclusion;
    };
    const auto texts = [](const Document &page) {
        QStringList result;
        for (const Link &link : std::get<LinkList>(page.sections.back().blocks.front()).links)
            result.append(link.text);
        return result;
    };
    QCOMPARE(texts(conclusion(registry, Show::Everything)), (QStringList{u"RFC 1 §1"_s, u"RFC 1 §2"_s}));
    QCOMPARE(texts(conclusion(registry, Show::Differences)), QStringList{u"RFC 1 §2"_s});
    registry.codes.last().references = {shared};
    QVERIFY(headings(conclusion(registry, Show::Everything)).contains(u"Learn more"_s));
    QVERIFY(!headings(conclusion(registry, Show::Differences)).contains(u"Learn more"_s));
}

void TestDifferences::equalVerdicts_areSaidToBeSo()
{
    Compare::Comparison comparison = compared(u"smtp/550"_s, u"smtp/551"_s);
    for (Compare::Row &row : comparison.rows)
        row.right = row.left;
    comparison.right = comparison.left;
    const auto [overview, left, right, conclusion] =
        comparisonPages(shippedCatalog(), {}, comparison, Show::Differences);
    const auto hidden = comparison.rows.size() + comparison.left.references.size() + 3 + 1;
    QCOMPARE(std::get<Paragraph>(overview.opening.back()).text.plain,
        u"The verdicts are the same in every row; %1 equal entries are hidden."_s.arg(hidden));
    QCOMPARE(overview.opening.size(), size_t(2)); // no empty table
    QVERIFY(left.sections.empty() && left.opening.empty());
    QVERIFY(right.sections.empty() && right.opening.empty());
    QVERIFY(headings(conclusion).contains(u"Key differences"_s));
    // The page as a whole is still a page.
    QVERIFY(!toText(comparisonPage(shippedCatalog(), {}, comparison, Show::Differences)).isEmpty());
}

WIRECODE_TEST(TestDifferences)
#include "tst_differences.moc"
