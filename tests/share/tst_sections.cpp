// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/shipped.h"
#include "language/language.h"
#include "language/terms.h"
#include "madeup.h"
#include "pageparts.h"
#include "share/links.h"
#include "share/pages.h"
#include "share/render.h"
#include "support/registered.h"

#include <QTest>

#include <list>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Share;
using Test::blockOf;
using Test::id;
using Test::plain;
using Test::shippedCatalog;

/// What stands in the sections of a page: cases, facts, differences, references.
class TestSections : public QObject
{
    Q_OBJECT

private:
    static Document pageWith(const Catalog::Entry &code)
    {
        Catalog::RegistryFiles registry = Test::bareRegistry(u"p"_s, u"P"_s, {});
        registry.codes = {code};
        // A page's texts lie in the catalog's memory.
        static std::list<Catalog::Catalog> kept;
        const Catalog::Catalog &catalog = kept.emplace_back(Catalog::flattened({{registry}, {}, {}}));
        return codePage(catalog, {}, catalog.entry(*catalog.codes().first()));
    }

    static QStringList rows(const Table &table)
    {
        QStringList lines = Test::rows(table);
        for (qsizetype i = 0; i < lines.size(); ++i)
            lines[i] += table.rows.at(i).marked ? u" *"_s : QString();
        return lines;
    }

    Language::Switch m_language;

private Q_SLOTS:
    void init() { m_language.setCurrent(u"en"_s); }
    void cases_areOnThePageInTheirOrder_data();
    void cases_areOnThePageInTheirOrder();
    void case_namesWhoMustActWhereItIsAnother();
    void literalParts_areOnThePage();
    void symbol_isShownWithThePhrase();
    void registryFacts_areRowsOfTheTable();
    void factsOfTwoRegistries_standSideBySide();
    void differences_areColumns();
    void references_sayWhenTheyWereRead();
    void references_areThereOnce();
    void equivalents_sayHowFar();
    void sameNumberElsewhere_isSaidBesideTheVerdict();
    void sameNumberElsewhere_isNamedFiveTimesAtMost();
    void whatStandsBesideACode_isSaidAndLinked();
};

void TestSections::cases_areOnThePageInTheirOrder_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("code");
    for (const Language::LanguageInfo &language : Language::languages()) {
        for (const Catalog::StatusCode *code : Test::sampled(shippedCatalog().codes()))
            QTest::addRow("%s %s", qPrintable(language.id), qPrintable(code->id.toString()))
                << language.id << code->id.toString();
    }
}

void TestSections::cases_areOnThePageInTheirOrder()
{
    QFETCH(const QString, language);
    QFETCH(const QString, code);
    QVERIFY(m_language.setCurrent(language));
    const Catalog::Entry entry = m_language.texts().translated(Test::entryOf(code));
    const Document page = codePage(shippedCatalog(), m_language.texts(), entry);
    const CaseTable *cases = casesOf(page.sections.front());
    QVERIFY(cases);
    QCOMPARE(cases->rows.size(), entry.cases.size());
    for (qsizetype i = 0; i < cases->rows.size(); ++i) {
        const CaseTable::Row &row = cases->rows.at(i);
        const Catalog::Case &cause = entry.cases.at(i);
        QCOMPARE(withBackticks(row.seen), cause.seen);
        QCOMPARE(row.check.plain.isEmpty(), cause.check.isEmpty());
        QVERIFY2(withBackticks(row.check).contains(cause.check), qPrintable(withBackticks(row.check)));
        QCOMPARE(row.fix.size(), cause.fix.size());
        for (qsizetype step = 0; step < row.fix.size(); ++step)
            QCOMPARE(withBackticks(row.fix.at(step)), cause.fix.at(step));
        const bool another = entry.actorIn(cause) != entry.verdict.actor;
        QCOMPARE(row.actor.contains(Language::term(entry.actorIn(cause))), another);
        QCOMPARE(row.actor.isEmpty(), !another);
    }
}

void TestSections::case_namesWhoMustActWhereItIsAnother()
{
    Catalog::Entry code = Test::bareCode(u"p"_s, u"1"_s);
    code.verdict.actor = Catalog::Actor::Receiver;
    code.cases = {{u"a"_s, u"`b`"_s, {u"c"_s}, Catalog::Actor::Sender, {}},
        {u"d"_s, {}, {u"e"_s}, Catalog::Actor::Receiver, {}}, {u"f"_s, {}, {u"g"_s}, {}, {}}};
    const auto cases = blockOf<CaseTable>(pageWith(code), u"When you see it"_s);
    QCOMPARE(cases.rows.size(), 3);
    QCOMPARE(withBackticks(cases.rows.at(0).check), u"To make sure: `b`"_s);
    QCOMPARE(cases.rows.at(0).actor, u"Who must act here: Sender's side"_s);
    QCOMPARE(cases.rows.at(1).actor, QString()); // the same as that of the verdict: said already
    QCOMPARE(cases.rows.at(2).actor, QString());
    QCOMPARE(cases.rows.at(2).check, Text());
}

void TestSections::literalParts_areOnThePage()
{
    Catalog::Entry code = Test::bareCode(u"p"_s, u"1"_s);
    code.description = {u"A `1` text."_s};
    code.cases = {{u"A `2` cause"_s, u"`3`"_s, {u"Step `4`"_s}, {}, {}}};
    code.session = {u"S: `no literal`"_s}; // as on the wire
    code.use = u"Send `5`."_s;
    code.meanings = {
        {u"Here"_s, u"`Phrase`"_s, u"Means `6`"_s, {}}, {u"There"_s, u"Phrase"_s, u"Means `7`"_s, {}}};
    const Document page = pageWith(code);
    QCOMPARE(Test::literals(page), (QStringList{u"2"_s, u"3"_s, u"4"_s, u"1"_s, u"6"_s, u"7"_s, u"5"_s}));
    QVERIFY(toText(page).contains("S: `no literal`"_L1));
    QCOMPARE(
        rows(blockOf<Table>(page, u"Facts"_s)).first(), u"Reason phrase | `Phrase` · Phrase"_s); // as specified
    QVERIFY(toText(page).contains("Send `5`."_L1));
    QVERIFY(toHtmlBody(page).contains("Send <code dir=\"ltr\">5</code>."_L1));
}

void TestSections::symbol_isShownWithThePhrase()
{
    Catalog::Entry code = Test::bareCode(u"p"_s, u"1"_s);
    code.symbol = u"NAME_IN_PROGRAMS"_s;
    const auto first = [](const Catalog::Entry &of) {
        return rows(blockOf<Table>(pageWith(of), u"Facts"_s)).first(2);
    };
    QCOMPARE(first(code), (QStringList{u"Reason phrase | Name of 1"_s, u"Symbol | NAME_IN_PROGRAMS"_s}));
    QVERIFY(first(Test::bareCode(u"p"_s, u"1"_s)).last().startsWith("Class | "_L1));
    // In every language as on the wire.
    QVERIFY(m_language.setCurrent(u"tr"_s));
    QVERIFY(toText(pageWith(code)).contains("NAME_IN_PROGRAMS"_L1));
}

void TestSections::registryFacts_areRowsOfTheTable()
{
    const Catalog::Catalog catalog = Test::catalogOf(Test::registriesWithFacts());
    const Document page = pageOf(catalog, {}, {id(u"one/1"_s)});
    QCOMPARE(rows(blockOf<Table>(page, u"Facts"_s)).sliced(8),
        (QStringList{u"Cacheable | No"_s, u"Headers with it | Retry-After"_s}));
}

void TestSections::factsOfTwoRegistries_standSideBySide()
{
    const Catalog::Catalog catalog = Test::catalogOf(Test::registriesWithFacts());
    const auto shown = [&catalog](const QString &left, const QString &right, Show show = Show::Everything) {
        return rows(std::get<Table>(pageOf(catalog, {}, {id(left), id(right)}, show).opening.at(1)));
    };
    const QStringList expected{u"Symbol | FIRST_ONE | – *"_s, u"Level | – | Fatal *"_s,
        u"Cacheable | No | – *"_s, u"Headers with it | Retry-After | Server *"_s};
    QCOMPARE(shown(u"one/1"_s, u"two/1"_s), expected);
    QCOMPARE(shown(u"two/1"_s, u"one/1"_s),
        (QStringList{u"Symbol | – | FIRST_ONE *"_s, u"Cacheable | – | No *"_s, u"Level | Fatal | – *"_s,
            u"Headers with it | Server | Retry-After *"_s}));
    QCOMPARE(shown(u"one/1"_s, u"two/1"_s, Show::Differences), expected); // all else is equal
}

void TestSections::differences_areColumns()
{
    const Catalog::Catalog catalog = Test::catalogOf(Test::hostileRegistries());
    const auto table = [&catalog](const QString &left, const QString &right) {
        return blockOf<Table>(pageOf(catalog, {}, {id(left), id(right)}), u"Key differences"_s);
    };
    const Table there = table(u"p/1"_s, u"p/2"_s);
    const QString registry = Test::hostile(u"registry"_s);
    QCOMPARE(there.header, (QStringList{u"Aspect"_s, registry + u" 1"_s, registry + u" 2"_s}));
    QCOMPARE(there.rows.size(), 1);
    QCOMPARE(there.rows.first().cells,
        (QList<Text>{proseText(Test::hostile(u"aspect"_s)), proseText(Test::hostile(u"left"_s)),
            proseText(Test::hostile(u"right"_s))}));
    QVERIFY(there.markLabel.isEmpty() && !there.rows.first().marked); // every row is a difference
    // The other way round each text goes with its code.
    const Table back = table(u"p/2"_s, u"p/1"_s);
    QCOMPARE(back.header, (QStringList{u"Aspect"_s, registry + u" 2"_s, registry + u" 1"_s}));
    QCOMPARE(back.rows.first().cells,
        (QList<Text>{proseText(Test::hostile(u"aspect"_s)), proseText(Test::hostile(u"right"_s)),
            proseText(Test::hostile(u"left"_s))}));
}

void TestSections::references_sayWhenTheyWereRead()
{
    Catalog::Registry registry;
    registry.documents = {{u"RFC 5321"_s, {u"Simple Mail Transfer Protocol"_s, {}, {}}},
        {u"P source"_s, {u"P, p.c"_s, u"https://example.org/p"_s, u"2026-08-22"_s}}};
    const QList<CitedReference> cited{
        {&registry, {u"RFC 5321"_s, u"4.2.3"_s}}, {&registry, {u"P source"_s, u"p.c"_s}}};
    const LinkList list = referenceLinks(u"Specifications"_s, cited);
    QCOMPARE(list.label, u"Specifications"_s);
    QCOMPARE(list.role, LinkList::References);
    QCOMPARE(list.links,
        (QList<Link>{{u"RFC 5321 §4.2.3"_s, u"https://www.rfc-editor.org/rfc/rfc5321.html#section-4.2.3"_s,
                         u"Simple Mail Transfer Protocol"_s}, // which does not change
            {u"P source §p.c"_s, u"https://example.org/p"_s, u"P, p.c, read on 2026-08-22"_s}}));
    QVERIFY(m_language.setCurrent(u"tr"_s));
    const QString note = referenceLinks({}, cited).links.last().note;
    QVERIFY2(note.startsWith("P, p.c"_L1) && note.contains("2026-08-22"_L1), qPrintable(note));
    QVERIFY(!note.contains("read"_L1));
}

void TestSections::references_areThereOnce()
{
    QList<Catalog::RegistryFiles> registries = Test::registriesWithFacts();
    const Catalog::Reference shared{u"RFC 1"_s, u"1"_s};
    const Catalog::Reference own{u"RFC 1"_s, u"2"_s};
    registries[0].codes.first().references = {shared, shared};
    registries[1].codes.first().references = {own, shared};
    const Catalog::Catalog catalog = Test::catalogOf(registries);
    const Catalog::Entry one = catalog.entry(*catalog.codes().first());
    const Catalog::Entry two = catalog.entry(*catalog.codes().last());
    QStringList found;
    for (const auto &[registry, reference] : referencesOf(catalog, {&one, &two}))
        found.append(registry->id + u' ' + reference.toString());
    QCOMPARE(found, (QStringList{u"one RFC 1 §1"_s, u"two RFC 1 §2"_s}));
    Catalog::Entry stranger = one;
    stranger.id.registry = u"gone"_s;
    QVERIFY(referencesOf(catalog, {&stranger}).isEmpty());
}

void TestSections::equivalents_sayHowFar()
{
    QList<Catalog::RegistryFiles> registries = Test::registriesWithFacts();
    registries[1].codes.append(Test::bareCode(u"two"_s, u"22"_s));
    registries[0].codes.first().equivalents = {{id(u"two/1"_s), Catalog::Equivalence::Lossy, u"RFC 1 §2"_s},
        {id(u"gone/1"_s), Catalog::Equivalence::Exact, u"RFC 1 §3"_s},
        {id(u"two/22"_s), Catalog::Equivalence::Near, u"RFC %2"_s}};
    const Catalog::Catalog catalog = Test::catalogOf(registries);
    const Document page = pageOf(catalog, {}, {id(u"one/1"_s)});
    QCOMPARE(page.opening.size(), size_t(2));
    const Paragraph line = std::get<Paragraph>(page.opening.back());
    QCOMPARE(line.role, Paragraph::Aside);
    QCOMPARE(line.text.plain,
        u"Means the same: Two 1 Name of 1 (with loss, RFC 1 §2) · Two 22 Name of 22 (near, RFC %2)"_s);
    QCOMPARE(Test::targetsOf(line.text),
        (QStringList{u"Two 1 Name of 1 -> wirecode:two/1"_s, u"Two 22 Name of 22 -> wirecode:two/22"_s}));
    // It holds in this direction only.
    QCOMPARE(pageOf(catalog, {}, {id(u"two/1"_s)}).opening.size(), size_t(1));
    QVERIFY(m_language.setCurrent(u"tr"_s));
    const Text turkish = std::get<Paragraph>(pageOf(catalog, {}, {id(u"one/1"_s)}).opening.back()).text;
    QCOMPARE(Test::targetsOf(turkish), Test::targetsOf(line.text));
    QVERIFY(!turkish.plain.contains("Means"_L1) && !turkish.plain.contains(u"%1"_s));
}

void TestSections::sameNumberElsewhere_isSaidBesideTheVerdict()
{
    QList<Catalog::RegistryFiles> registries{Test::bareRegistry(u"mail"_s, u"MAIL"_s, {u"421"_s, u"42"_s})};
    for (const QString &each : {u"web"_s, u"file"_s})
        registries.append(Test::bareRegistry(each, each.toUpper(), {u"421"_s, u"42"_s, u"0421"_s}));
    registries[1].codes.first().name = u"Not %1, <b>not</b> %2"_s;
    // A vendor's, and another registry of the same protocol: not another meaning of the number.
    registries.append(Test::bareRegistry(u"vendor"_s, u"Vendor"_s, {u"421"_s}));
    registries.last().owner = u"Somebody"_s;
    registries.append(Test::bareRegistry(u"more"_s, u"More MAIL"_s, {u"421"_s}));
    registries.last().protocol = u"mail"_s;
    const auto opening = [&registries](const QString &code) {
        return pageOf(Test::catalogOf(registries), {}, {id(code)}).opening;
    };
    QVERIFY(std::holds_alternative<VerdictLine>(opening(u"mail/421"_s).front()));
    QCOMPARE(opening(u"mail/421"_s).size(), size_t(2));
    const Paragraph line = std::get<Paragraph>(opening(u"mail/421"_s).back());
    QCOMPARE(line.role, Paragraph::Aside);
    QCOMPARE(line.text.plain, u"421 is also WEB Not %1, <b>not</b> %2 · FILE Name of 421"_s);
    QCOMPARE(Test::targetsOf(line.text), (QStringList{u"WEB Not %1, <b>not</b> %2 -> wirecode:web/421"_s,
                                             u"FILE Name of 421 -> wirecode:file/421"_s}));
    // Two digits are in nearly every registry.
    QCOMPARE(opening(u"mail/42"_s).size(), size_t(1));
    // Before what means the same, with which it is not mixed.
    registries[0].codes.first().equivalents = {{id(u"web/42"_s), Catalog::Equivalence::Exact, u"RFC 1"_s}};
    QCOMPARE(opening(u"mail/421"_s).size(), size_t(3));
    QCOMPARE(std::get<Paragraph>(opening(u"mail/421"_s).at(1)), line);
    QCOMPARE(std::get<Paragraph>(opening(u"mail/421"_s).at(2)).text.plain,
        u"Means the same: WEB 42 Name of 42 (exact, RFC 1)"_s);
    // In Turkish the number and the rest may change places: the links still lie on their words.
    QVERIFY(m_language.setCurrent(u"tr"_s));
    const Text turkish = std::get<Paragraph>(opening(u"mail/421"_s).at(1)).text;
    QCOMPARE(Test::targetsOf(turkish), Test::targetsOf(line.text));
    QVERIFY(turkish.plain.contains(u"421"_s) && !turkish.plain.contains("is also"_L1));
}

void TestSections::sameNumberElsewhere_isNamedFiveTimesAtMost()
{
    QList<Catalog::RegistryFiles> registries;
    for (int i = 0; i < 9; ++i) {
        const QString registry = u"r%1"_s.arg(i);
        registries.append(Test::bareRegistry(registry, registry, {u"404"_s}));
    }
    const Catalog::Catalog catalog = Test::catalogOf(registries);
    const Text text = std::get<Paragraph>(pageOf(catalog, {}, {id(u"r0/404"_s)}).opening.back()).text;
    QCOMPARE(Test::targetsOf(text).size(), 5);
    QCOMPARE(text.plain.count(u" · "_s), 4);
}

void TestSections::whatStandsBesideACode_isSaidAndLinked()
{
    const auto opening = [this](const QString &code) {
        QStringList texts;
        for (const Block &block :
            codePage(shippedCatalog(), {}, m_language.texts().translated(Test::entryOf(code))).opening) {
            if (const auto *paragraph = std::get_if<Paragraph>(&block))
                texts.append(paragraph->text.plain);
        }
        return texts.join(u'\n');
    };
    const QString decides = u"beside it decides"_s;
    QVERIFY2(opening(u"smtp/550"_s).contains(decides), qPrintable(opening(u"smtp/550"_s)));
    QVERIFY(!opening(u"smtp/354"_s).contains(decides));       // nothing beside it asks for anything else
    QVERIFY(!opening(u"enhanced/5.7.1"_s).contains(decides)); // it is the one that decides

    const auto links = [this](const QString &code, const QString &fold) {
        QStringList ids;
        const Document page =
            codePage(shippedCatalog(), {}, m_language.texts().translated(Test::entryOf(code)));
        for (const Block &block : page.sections.back().blocks) {
            const auto &each = std::get<Fold>(block);
            for (const Block &line : each.id == fold ? each.blocks : std::vector<Block>()) {
                if (const auto *list = std::get_if<LinkList>(&line)) {
                    for (const Link &link : list->links)
                        ids.append(link.target);
                } else {
                    for (const Span &span : std::get<Paragraph>(line).text.spans)
                        ids.append(span.target);
                }
            }
        }
        return ids;
    };
    QVERIFY(links(u"smtp/550"_s, u"companions"_s).contains(addressOf(id(u"enhanced/5.7.1"_s))));
    QVERIFY(!links(u"smtp/550"_s, u"companions"_s).contains(addressOf(id(u"enhanced/4.7.1"_s))));
    QVERIFY(links(u"smtp/550"_s, u"replies"_s).contains(addressOf(id(u"exim/550-relay"_s))));
    QVERIFY(links(u"enhanced/4.7.1"_s, u"companions"_s).contains(addressOf(id(u"smtp/451"_s))));
    QVERIFY(links(u"exim/550-relay"_s, u"companions"_s).contains(addressOf(id(u"smtp/550"_s))));
    QVERIFY(links(u"http/404"_s, u"companions"_s).isEmpty());
}

WIRECODE_TEST(TestSections)
#include "tst_sections.moc"
