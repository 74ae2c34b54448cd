// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/shipped.h"
#include "language/language.h"
#include "share/address.h"
#include "share/render.h"
#include "share/startpage.h"
#include "support/registered.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Share;
using Test::id;
using Test::shippedCatalog;

class TestStartPage : public QObject
{
    Q_OBJECT

private:
    static QStringList headings(const Document &page)
    {
        QStringList result;
        for (const Section &section : page.sections)
            result.append(section.heading);
        return result;
    }

    static QList<Link> links(const Document &page, const QString &heading)
    {
        const qsizetype index = headings(page).indexOf(heading);
        return index < 0
                   ? QList<Link>()
                   : std::get<LinkList>(page.sections.at(static_cast<size_t>(index)).blocks.front()).links;
    }

    /// The comparisons of the page, in both of their columns.
    static QList<Link> needed(const Document &page)
    {
        QList<Link> result;
        for (const Section &section : page.sections) {
            if (const auto *columns = std::get_if<Columns>(&section.blocks.front())) {
                for (const Columns::Column &column : columns->columns)
                    result += std::get<LinkList>(column.blocks.front()).links;
            }
        }
        return result;
    }

    static QStringList examples(const Document &page)
    {
        QStringList result;
        for (const Table::Row &row : std::get<Table>(page.sections.back().blocks.front()).rows)
            result.append(row.cells.first().plain);
        return result;
    }

private Q_SLOTS:
    void stranger_seesComparisonsAndHowToSearch();
    void ownLists_comeFirst();
    void longLists_areCut();
    void whatIsGone_isPassedOver();
    void neededComparisons_areShortQuestions_data();
    void neededComparisons_areShortQuestions();
    void neededComparisons_areOfTheCatalog();
    void searches_areOfTheCatalog();
    void emptyCatalog_stillSaysWhatToDo();
    void page_isInTheLanguageOfTheTexts();
};

void TestStartPage::stranger_seesComparisonsAndHowToSearch()
{
    const Document page = startPage(shippedCatalog(), {}, {});
    QCOMPARE(headings(page), (QStringList{u"Comparisons people need"_s, u"How to search"_s}));
    QVERIFY(!page.title.isEmpty());
    QCOMPARE(page.opening.size(), size_t(1));
}

void TestStartPage::ownLists_comeFirst()
{
    const Shelved shelved{
        {id(u"smtp/421"_s), id(u"smtp/250"_s)}, {{id(u"smtp/551"_s), id(u"smtp/421"_s)}}, {id(u"smtp/550"_s)}};
    const Document page = startPage(shippedCatalog(), {}, shelved);
    QCOMPARE(headings(page), (QStringList{u"Favourites"_s, u"Recent codes"_s, u"Recent comparisons"_s,
                                 u"Comparisons people need"_s, u"How to search"_s}));
    const Link favourite = links(page, u"Favourites"_s).first();
    QCOMPARE(favourite.text, u"SMTP 550"_s);
    QCOMPARE(favourite.target, u"wirecode:smtp/550"_s);
    QVERIFY(!favourite.note.isEmpty());
    QCOMPARE(links(page, u"Recent codes"_s).first().text, u"SMTP 421"_s);
    const Link comparison = links(page, u"Recent comparisons"_s).first();
    QCOMPARE(comparison.text, u"SMTP 551 User not local; try another address vs 421 Service not available"_s);
    QCOMPARE(comparison.target, u"wirecode:smtp/551+smtp/421"_s);
}

void TestStartPage::longLists_areCut()
{
    Shelved shelved;
    for (const Catalog::StatusCode *code : shippedCatalog().codes()) {
        shelved.recentCodes.append(code->id);
        shelved.favourites.append(code->id);
        shelved.recentComparisons.append({code->id, id(u"smtp/421"_s)});
    }
    const Document page = startPage(shippedCatalog(), {}, shelved);
    for (const QString &heading : headings(page).first(3))
        QCOMPARE(links(page, heading).size(), 8);
    QCOMPARE(links(page, u"Recent codes"_s).first().target, addressOf(shelved.recentCodes.first()));
}

void TestStartPage::whatIsGone_isPassedOver()
{
    const Shelved shelved{{id(u"smtp/9"_s)},
        {{id(u"smtp/421"_s), id(u"smtp/9"_s)}, {id(u"smtp/9"_s), id(u"smtp/421"_s)}}, {id(u"gone/1"_s)}};
    QCOMPARE(headings(startPage(shippedCatalog(), {}, shelved)), headings(startPage(shippedCatalog(), {}, {})));
}

void TestStartPage::neededComparisons_areShortQuestions_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("first");
    QTest::newRow("English") << u"en"_s << u"broken or late?"_s;
    QTest::newRow("Turkish") << u"tr"_s << u"bozuk mu, geç mi?"_s;
}

void TestStartPage::neededComparisons_areShortQuestions()
{
    QFETCH(const QString, language);
    Language::Switch languages;
    QVERIFY(languages.setCurrent(language));
    const QList<Link> links = needed(startPage(shippedCatalog(), languages.texts(), {}));
    QCOMPARE(links.size(), 12);
    QCOMPARE(links.first().text, u"HTTP 502 ↔ 504"_s);
    QTEST(links.first().note, "first");
    QSet<QString> questions;
    for (const Link &link : links) {
        QVERIFY2(link.note.endsWith(u'?') && link.note.count(u' ') <= 4, qPrintable(link.note));
        questions.insert(link.note);
        const QList<Catalog::CodeId> codes = codesOfAddress(link.target);
        QCOMPARE(codes.size(), 2);
        QVERIFY2(shippedCatalog().pair(codes.first(), codes.last()), qPrintable(link.target));
        QVERIFY2(link.text.endsWith(codes.last().code), qPrintable(link.text));
    }
    QCOMPARE(questions.size(), links.size());
}

void TestStartPage::neededComparisons_areOfTheCatalog()
{
    Catalog::RegistryFiles registry;
    registry.id = u"http"_s;
    for (const QString &code : {u"502"_s, u"504"_s, u"401"_s}) {
        Catalog::Entry each;
        each.id = {registry.id, code};
        registry.codes.append(each);
    }
    QVERIFY(needed(startPage(Test::catalogOf({registry}), {}, {})).isEmpty());
    Catalog::CuratedPair pair;
    pair.left = id(u"http/502"_s);
    pair.right = id(u"http/504"_s);
    registry.pairs.append(pair);
    QCOMPARE(needed(startPage(Test::catalogOf({registry}), {}, {})).size(), 1);
}

void TestStartPage::searches_areOfTheCatalog()
{
    const QStringList shipped = examples(startPage(shippedCatalog(), {}, {}));
    QCOMPARE(shipped.size(), 4);
    const Catalog::StatusCode *code = shippedCatalog().find({u"http"_s, shipped.at(0)});
    QVERIFY(code);
    QCOMPARE(shipped.at(1), code->id.code.first(1) + u"xx"_s);
    QCOMPARE(shipped.at(2), code->name);
    // Not every registry has digits of which some could be left open.
    Catalog::RegistryFiles registry;
    registry.id = u"p"_s;
    for (const QString &each : {u"NXDOMAIN"_s, u"5.7.1"_s, u"5"_s}) {
        Catalog::Entry other;
        other.id = {registry.id, each};
        other.name = u"name"_s;
        registry.codes = {other};
        QCOMPARE(examples(startPage(Test::catalogOf({registry}), {}, {})),
            (QStringList{each, u"name"_s, u"retry:later"_s}));
    }
}

void TestStartPage::emptyCatalog_stillSaysWhatToDo()
{
    const Document page = startPage(Test::catalogOf({}), {}, {});
    QVERIFY(page.sections.empty());
    QVERIFY(toText(page).contains("Type a code"_L1));
}

void TestStartPage::page_isInTheLanguageOfTheTexts()
{
    Language::Switch language;
    QVERIFY(language.setCurrent(u"tr"_s));
    const QString name = language.texts().nameOf(*shippedCatalog().find(id(u"smtp/421"_s)));
    const Document page = startPage(shippedCatalog(), language.texts(), {{id(u"smtp/421"_s)}, {}, {}});
    QCOMPARE(std::get<LinkList>(page.sections.front().blocks.front()).links.first().note, name);
    QVERIFY(name != shippedCatalog().find(id(u"smtp/421"_s))->name);
}

WIRECODE_TEST(TestStartPage)
#include "tst_startpage.moc"
