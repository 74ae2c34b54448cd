// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/shipped.h"
#include "language/language.h"
#include "madeup.h"
#include "share/pages.h"
#include "share/render.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Share;
using Test::id;
using Test::shippedCatalog;

class TestPages : public QObject
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

    Compare::Comparison compared(const QString &left, const QString &right) const
    {
        return *Compare::compare(shippedCatalog(), m_language.texts(), id(left), id(right)).comparison;
    }

    Catalog::StatusCode translated(const QString &code) const
    {
        return m_language.texts().translated(*shippedCatalog().find(id(code)));
    }

    Language::Switch m_language;

private Q_SLOTS:
    void init() { m_language.setCurrent(u"en"_s); }
    void codePage_hasEverySection();
    void sidePages_haveTheSameSections_data();
    void sidePages_haveTheSameSections();
    void comparisonPage_isItsThreePages();
    void overview_marksWhatDiffers();
    void meanings_areATableWhereThereAreSeveral();
    void origin_isNamed();
    void links_leadSomewhere();
    void emptyLinks_areLeftOut();
    void listPage_hasARowForEachCode();
    void page_isInTheLanguageOfTheTexts();
    void address_leadsBack_data();
    void address_leadsBack();
    void hostileAddress_leadsNowhere_data();
    void hostileAddress_leadsNowhere();
};

void TestPages::codePage_hasEverySection()
{
    const Document page = codePage(shippedCatalog(), {}, translated(u"smtp/421"_s));
    QCOMPARE(page.title, u"SMTP 421 Service not available"_s);
    const QStringList expected{u"Description"_s, u"When you see it"_s, u"How to fix it"_s, u"Example"_s,
        u"When to use it"_s, u"Learn more"_s};
    QCOMPARE(headings(page), expected);
    QCOMPARE(std::get<Paragraph>(page.opening.front()).role, Paragraph::Original);
    const Table verdict = std::get<Table>(page.opening.back());
    QCOMPARE(verdict.rows.size(), 7);
    QVERIFY(verdict.markLabel.isEmpty());
    QVERIFY(!std::get<ItemList>(page.sections.at(1).blocks.front()).ordered);
    QVERIFY(std::get<ItemList>(page.sections.at(2).blocks.front()).ordered); // the order of steps matters
    QCOMPARE(std::get<Paragraph>(page.sections.at(3).blocks.front()).role, Paragraph::Wire);
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
    const Document page = sidePage(translated(code));
    const QStringList expected{u"Description"_s, u"When you see it"_s, u"How to fix it"_s, u"Example"_s};
    QCOMPARE(headings(page), expected);
    for (const Section &section : page.sections)
        QVERIFY2(!section.blocks.empty(), qPrintable(section.heading));
    QCOMPARE(static_cast<qsizetype>(page.opening.size()), translated(code).meanings.size());
}

void TestPages::comparisonPage_isItsThreePages()
{
    const Compare::Comparison comparison = compared(u"smtp/421"_s, u"smtp/551"_s);
    const Document whole = comparisonPage(shippedCatalog(), {}, comparison);
    const Document overview = overviewPage(shippedCatalog(), comparison);
    const Document conclusion = conclusionPage(shippedCatalog(), {}, comparison);
    QCOMPARE(whole.title, overview.title);
    QCOMPARE(whole.title, comparison.title);
    QCOMPARE(headings(whole),
        QStringList{u"Reason phrase"_s} + headings(sidePage(comparison.left)) + headings(conclusion));
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
    const Document page = overviewPage(shippedCatalog(), comparison);
    QCOMPARE(std::get<Paragraph>(page.opening.front()).text, comparison.summary);
    const Table table = std::get<Table>(page.opening.back());
    const QStringList header{u"Field"_s, u"SMTP 421"_s, u"SMTP 551"_s};
    QCOMPARE(table.header, header);
    QCOMPARE(table.markLabel, u"differs"_s);
    QCOMPARE(table.rows.size(), comparison.rows.size());
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const Compare::Row &row = comparison.rows.at(i);
        const QStringList cells{row.label, row.left, row.right};
        QCOMPARE(table.rows.at(i).cells, cells);
        QCOMPARE(table.rows.at(i).marked, row.left != row.right);
    }
}

void TestPages::meanings_areATableWhereThereAreSeveral()
{
    const Catalog::StatusCode several = translated(u"smtp/501"_s);
    const Table table = std::get<Table>(sidePage(several).sections.front().blocks.back());
    QCOMPARE(table.rows.size(), 3);
    for (qsizetype i = 0; i < 3; ++i) {
        const QStringList cells{several.meanings.at(i).context, several.meanings.at(i).text};
        QCOMPARE(table.rows.at(i).cells, cells);
        QCOMPARE(std::get<Paragraph>(sidePage(several).opening.at(static_cast<size_t>(i))).text,
            several.meanings.at(i).phrase);
    }
    const Catalog::StatusCode one = translated(u"smtp/421"_s);
    QCOMPARE(static_cast<qsizetype>(sidePage(one).sections.front().blocks.size()), one.description.size());
}

void TestPages::origin_isNamed()
{
    const Catalog::StatusCode code = translated(u"smtp/456"_s);
    QVERIFY(!code.origin.isEmpty());
    QVERIFY(toText(sidePage(code)).simplified().contains(u"Origin: "_s + code.origin));
    QVERIFY(!toText(sidePage(translated(u"smtp/421"_s))).contains("Origin"_L1));
}

void TestPages::links_leadSomewhere()
{
    const Document page = conclusionPage(shippedCatalog(), {}, compared(u"smtp/421"_s, u"smtp/551"_s));
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
    QList<Catalog::Protocol> protocols = Test::hostileProtocols();
    protocols.first().pairs.clear();
    const Catalog::Catalog catalog(protocols);
    const Document page = codePage(catalog, {}, *catalog.codes().last());
    QCOMPARE(page.sections.back().blocks.size(), size_t(1));
    // A pack may name a code that is gone.
    Catalog::StatusCode code = *catalog.codes().first();
    code.related = {id(u"p/9"_s), id(u"p/2"_s)};
    const Document other = codePage(catalog, {}, code);
    QCOMPARE(std::get<LinkList>(other.sections.back().blocks.at(1)).links.size(), 1);
}

void TestPages::listPage_hasARowForEachCode()
{
    const Document page = codeListPage({}, shippedCatalog().codes());
    const Table table = std::get<Table>(page.opening.front());
    const QStringList header{u"Id"_s, u"Class"_s, u"Status"_s, u"Name"_s};
    QCOMPARE(table.header, header);
    QCOMPARE(table.rows.size(), shippedCatalog().codes().size());
    const QStringList first{u"smtp/211"_s, u"2yz"_s, u"Registered"_s, u"System status, or system help reply"_s};
    QCOMPARE(table.rows.first().cells, first);
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
}

void TestPages::address_leadsBack_data()
{
    QTest::addColumn<QList<Catalog::CodeId>>("codes");
    QTest::addColumn<QString>("address");
    QTest::newRow("code") << QList{id(u"smtp/421"_s)} << u"wirecode:smtp/421"_s;
    QTest::newRow("dots") << QList{id(u"enhanced/5.7.26"_s)} << u"wirecode:enhanced/5.7.26"_s;
    QTest::newRow("comparison") << QList{id(u"smtp/421"_s), id(u"http/404"_s)}
                                << u"wirecode:smtp/421+http/404"_s;
    QTest::newRow("other way round") << QList{id(u"http/404"_s), id(u"smtp/421"_s)}
                                     << u"wirecode:http/404+smtp/421"_s;
}

void TestPages::address_leadsBack()
{
    QFETCH(const QList<Catalog::CodeId>, codes);
    QFETCH(const QString, address);
    QCOMPARE(codes.size() == 1 ? addressOf(codes.first()) : addressOf(codes.first(), codes.last()), address);
    QCOMPARE(codesOfAddress(address), codes);
}

void TestPages::hostileAddress_leadsNowhere_data()
{
    QTest::addColumn<QString>("address");
    const QStringList addresses{QString(), u"wirecode"_s, u"wirecode:"_s, u"wirecode:+"_s, u"wirecode:421"_s,
        u"wirecode:smtp/"_s, u"wirecode:/421"_s, u"wirecode:smtp/421+"_s, u"wirecode:+smtp/421"_s,
        u"wirecode:smtp/421+551"_s, u"wirecode:smtp/421+smtp/551+smtp/250"_s, u"wirecode:smtp/421++smtp/551"_s,
        u"smtp/421"_s, u"https://example.org/421"_s, u" wirecode:smtp/421"_s, u"javascript:alert(1)"_s,
        u"file:///etc/passwd"_s};
    for (const QString &address : addresses)
        QTest::newRow(qPrintable(address)) << address;
    QTest::newRow("very long") << u"wirecode:"_s + u"smtp/421+"_s.repeated(100000);
}

void TestPages::hostileAddress_leadsNowhere()
{
    QFETCH(const QString, address);
    QVERIFY(codesOfAddress(address).isEmpty());
}

QTEST_GUILESS_MAIN(TestPages)
#include "tst_pages.moc"
