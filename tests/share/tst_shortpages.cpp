// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/shipped.h"
#include "language/language.h"
#include "madeup.h"
#include "pageparts.h"
#include "share/pages.h"
#include "share/render.h"
#include "support/registered.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Share;
using Test::headings;
using Test::id;
using Test::rows;
using Test::shippedCatalog;

/// Pages that say less: a choice, a summary, codes of which there is little to say.
class TestShortPages : public QObject
{
    Q_OBJECT

private:
    Catalog::Entry translated(const QString &code) const
    {
        return m_language.texts().translated(Test::entryOf(code));
    }

    Language::Switch m_language;

private Q_SLOTS:
    void init() { m_language.setCurrent(u"en"_s); }
    void choicePage_offersPartners();
    void choicePage_saysWhatIsWrong();
    void summary_isTitleVerdictAndFacts();
    void emptyLinks_areLeftOut();
    void emptySections_areLeftOut();
};

void TestShortPages::choicePage_offersPartners()
{
    const Catalog::Entry code = translated(u"smtp/451"_s);
    const Document whole = codePage(shippedCatalog(), {}, code);
    const Document page = choicePage(shippedCatalog(), {}, code, {});
    // The page of the code, with the choice before all of it.
    QCOMPARE(page.title, whole.title);
    QCOMPARE(page.opening, whole.opening);
    QCOMPARE(headings(page), QStringList{u"Compare it with"_s} + headings(whole));
    const std::vector<Block> &blocks = page.sections.front().blocks;
    QCOMPARE(blocks.size(), size_t(3));
    QCOMPARE(std::get<Paragraph>(blocks.at(0)).text.plain,
        u"Choose the second code in the list to compare it with this one."_s);
    QCOMPARE(std::get<Paragraph>(blocks.at(1)).text.plain, u"It is often confused with:"_s);
    QCOMPARE(std::get<LinkList>(blocks.at(2)), Test::blockOf<LinkList>(whole, u"Often confused with"_s));
    // Of a code without any there is the invitation alone.
    const Catalog::Catalog lonely = Test::catalogOf({Test::bareRegistry(u"p"_s, u"P"_s, {u"1"_s})});
    const Document alone = choicePage(lonely, {}, lonely.entry(*lonely.codes().first()), {});
    QCOMPARE(alone.sections.front().heading, u"Compare it with"_s);
    QCOMPARE(alone.sections.front().blocks.size(), size_t(1));
    QCOMPARE(alone.sections.front().blocks.front(), blocks.front());
}

void TestShortPages::choicePage_saysWhatIsWrong()
{
    const Catalog::Entry code = translated(u"smtp/451"_s);
    const QString problem =
        Compare::compare(shippedCatalog(), m_language.texts(), code.id, code.id).error; // on both sides
    QVERIFY(!problem.isEmpty());
    const Document page = choicePage(shippedCatalog(), {}, code, problem);
    const std::vector<Block> &blocks = page.sections.front().blocks;
    QCOMPARE(std::get<Paragraph>(blocks.front()), Paragraph{problem}); // instead of the invitation
    QVERIFY(!toText(page).contains("Choose the second code"_L1));
    QCOMPARE(std::get<LinkList>(blocks.at(2)),
        Test::blockOf<LinkList>(codePage(shippedCatalog(), {}, code), u"Often confused with"_s));
    // A problem is a text like any other.
    QVERIFY(
        toHtmlBody(choicePage(shippedCatalog(), {}, code, u"<b>`no`"_s)).contains("<p>&lt;b&gt;`no`</p>"_L1));
}

void TestShortPages::summary_isTitleVerdictAndFacts()
{
    const Document one = summaryOf(shippedCatalog(), {}, {id(u"smtp/421"_s)});
    const Document page = codePage(shippedCatalog(), {}, translated(u"smtp/421"_s));
    QCOMPARE(one.title, page.title);
    QCOMPARE(one.opening.size(), size_t(1)); // without what stands beside it
    QCOMPARE(one.opening.front(), page.opening.front());
    QCOMPARE(headings(one), QStringList{u"Facts"_s});
    QCOMPARE(rows(Test::blockOf<Table>(one, u"Facts"_s)), rows(Test::blockOf<Table>(page, u"Facts"_s)));

    const QList<Catalog::CodeId> both{id(u"smtp/421"_s), id(u"smtp/551"_s)};
    const Document two = summaryOf(shippedCatalog(), {}, both);
    const Document compared = pageOf(shippedCatalog(), {}, both);
    QCOMPARE(two.title, compared.title);
    QCOMPARE(two.opening, compared.opening); // every fact, also those that are the same
    QVERIFY(two.sections.empty());

    // As with the whole page: the first alone where the two cannot be compared, and nothing where there is
    // none.
    QCOMPARE(summaryOf(shippedCatalog(), {}, {both.first(), both.first()}), one);
    QCOMPARE(summaryOf(shippedCatalog(), {}, {both.first(), id(u"smtp/9"_s)}), one);
    QCOMPARE(summaryOf(shippedCatalog(), {}, {}), Document());
    QCOMPARE(summaryOf(shippedCatalog(), {}, {id(u"smtp/9"_s)}), Document());
    QVERIFY(m_language.setCurrent(u"tr"_s));
    const Document turkish = summaryOf(shippedCatalog(), m_language.texts(), both);
    QCOMPARE(turkish.title, pageOf(shippedCatalog(), m_language.texts(), both).title);
    QVERIFY(turkish.title != two.title);
}

void TestShortPages::emptyLinks_areLeftOut()
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
    QCOMPARE(Test::moreOf(other, u"related"_s).label, u"Related codes (1)"_s); // of what is there
    QCOMPARE(Test::linksOf(Test::moreOf(other, u"related"_s)).size(), 1);
}

void TestShortPages::emptySections_areLeftOut()
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
    const QStringList code{
        u"When you see it"_s, u"Description"_s, u"Facts"_s, u"When to use it"_s, u"Learn more"_s};
    const QStringList both{u"Key differences"_s, u"Which to use or expect when"_s, u"When you see it"_s,
        u"Description"_s, u"Learn more"_s};
    QCOMPARE(pages(registry), (QList<QStringList>{code, both}));
    // One side that has lines is enough for both to have the section.
    registry.codes.last().session = {u"S: 2"_s};
    QStringList withExample = both;
    withExample.insert(4, u"Example"_s);
    QCOMPARE(pages(registry), (QList<QStringList>{code, withExample}));
}

WIRECODE_TEST(TestShortPages)
#include "tst_shortpages.moc"
