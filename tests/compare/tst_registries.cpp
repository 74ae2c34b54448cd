// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/shipped.h"
#include "compare/comparison.h"
#include "support/registered.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Compare;
using Test::id;
using Test::shippedCatalog;

/// Codes of one registry or of two: their names, their facts, and whose texts a comparison has.
class TestRegistries : public QObject
{
    Q_OBJECT

private:
    /// The comparisons of the shipped files, as the catalog gives them.
    static QList<Catalog::CuratedPair> writtenPairs()
    {
        QList<Catalog::CuratedPair> pairs = Test::smtpFiles().registries.first().pairs;
        for (Catalog::CuratedPair &pair : pairs)
            pair.registry = pair.left.registry;
        return pairs;
    }

private Q_SLOTS:
    void registries_areNamedWhereTheyDiffer();
    void pairOfTwoRegistries_isTranslatedByTheFirst();
    void registryFacts_areRows();
    void symbol_standsBehindThePhrase();
    void sharedAdvice_isSaidOnce();
    void classText_fallsBackToTheId();
    void classText_leavesOutAnIdThatIsNoNumber();
};

void TestRegistries::registries_areNamedWhereTheyDiffer()
{
    const Catalog::RegistryFiles smtp = Test::smtpFiles().registries.first();
    Catalog::RegistryFiles other = smtp;
    other.id = u"other"_s;
    other.name = u"Other"_s;
    other.pairs.clear();
    for (Catalog::Entry &code : other.codes)
        code.id.registry = other.id;
    const Catalog::Catalog catalog = Test::catalogOf({smtp, other});
    const Comparison comparison = *compare(catalog, {}, id(u"smtp/421"_s), id(u"other/551"_s)).comparison;
    QCOMPARE(
        comparison.title, u"SMTP 421 Service not available vs Other 551 User not local; try another address"_s);
    QVERIFY2(comparison.summary.contains("SMTP 421"_L1), qPrintable(comparison.summary));
    QVERIFY2(comparison.summary.contains("Other 551"_L1), qPrintable(comparison.summary));
    // Both have the same name, and still are two codes.
    QVERIFY(compare(catalog, {}, id(u"smtp/421"_s), id(u"other/421"_s)).comparison);
}

void TestRegistries::pairOfTwoRegistries_isTranslatedByTheFirst()
{
    // The comparison of smtp/421 and smtp/551 with one code moved: its texts stay those of smtp.
    Catalog::RegistryFiles smtp = Test::smtpFiles().registries.first();
    const QList<Catalog::CuratedPair> pairs = writtenPairs();
    const auto written = std::ranges::find_if(pairs, [](const Catalog::CuratedPair &pair) {
        return pair.left == id(u"smtp/421"_s) && pair.right == id(u"smtp/551"_s);
    });
    QVERIFY(written != pairs.end());
    Catalog::CuratedPair pair = *written;
    Catalog::RegistryFiles other;
    other.id = other.protocol = u"other"_s;
    other.codes = {Test::entryOf(u"smtp/551"_s)};
    other.codes.first().id.registry = other.id;
    pair.right.registry = other.id;
    smtp.pairs = {pair};
    const Catalog::Catalog catalog = Test::catalogOf({smtp, other});
    const Language::TextTable turkish(u"tr"_s);
    const Catalog::CuratedPair expected = turkish.translated(*written);
    QVERIFY(expected.summary != written->summary);
    const Comparison there = *compare(catalog, turkish, pair.left, pair.right).comparison;
    QCOMPARE(there.summary, expected.summary);
    QCOMPARE(there.differences, expected.differences);
    const Comparison back = *compare(catalog, turkish, pair.right, pair.left).comparison;
    QCOMPARE(back.summary, expected.summary);
    QCOMPARE(back.differences, expected.swapped().differences);
}

void TestRegistries::registryFacts_areRows()
{
    Catalog::RegistryFiles one;
    one.id = one.protocol = one.name = u"one"_s;
    one.facts = {{u"cacheable"_s, u"Cacheable"_s, {u"yes"_s, u"no"_s}, {u"Yes"_s, u"No"_s}},
        {u"headers"_s, u"Headers with it"_s, {}, {}}};
    Catalog::Entry code;
    code.id = id(u"one/1"_s);
    code.facts = {{u"headers"_s, u"Retry-After"_s}, {u"cacheable"_s, u"no"_s}, {u"undeclared"_s, u"x"_s}};
    one.codes = {code};
    code.id = id(u"one/2"_s);
    code.facts = {{u"cacheable"_s, u"no"_s}};
    one.codes.append(code);
    Catalog::RegistryFiles two;
    two.id = two.protocol = two.name = u"two"_s;
    two.facts = {{u"level"_s, u"Level"_s, {u"fatal"_s}, {u"Fatal"_s}}};
    code.id = id(u"two/1"_s);
    code.facts = {{u"level"_s, u"fatal"_s}};
    two.codes = {code};
    code.id = id(u"two/2"_s);
    code.facts = {};
    two.codes.append(code);
    const Catalog::Catalog catalog = Test::catalogOf({one, two});
    const auto rows = [&catalog](const QString &left, const QString &right) {
        QStringList lines;
        for (const Row &row : compare(catalog, {}, id(left), id(right)).comparison->rows.sliced(7))
            lines.append(QStringList{row.id, row.label, row.left, row.right}.join(u'|') +
                         (row.differs() ? u" *"_s : QString()));
        return lines;
    };
    // In the order of the code; what the registry does not declare has no name, and is left out.
    QCOMPARE(rows(u"one/1"_s, u"one/2"_s),
        (QStringList{u"facts.headers|Headers with it|Retry-After| *"_s, u"facts.cacheable|Cacheable|No|No"_s}));
    QCOMPARE(rows(u"one/2"_s, u"one/1"_s),
        (QStringList{u"facts.headers|Headers with it||Retry-After *"_s, u"facts.cacheable|Cacheable|No|No"_s}));
    QCOMPARE(rows(u"one/2"_s, u"two/1"_s),
        (QStringList{u"facts.level|Level||Fatal *"_s, u"facts.cacheable|Cacheable|No| *"_s}));
    QCOMPARE(rows(u"two/2"_s, u"one/2"_s), QStringList{u"facts.cacheable|Cacheable||No *"_s});
}

void TestRegistries::symbol_standsBehindThePhrase()
{
    Catalog::RegistryFiles registry;
    registry.id = registry.protocol = registry.name = u"p"_s;
    for (const QString &each : {u"1"_s, u"2"_s, u"3"_s}) {
        Catalog::Entry code;
        code.id = {registry.id, each};
        code.name = u"Name of "_s + each;
        registry.codes.append(code);
    }
    registry.codes[1].symbol = u"SECOND"_s;
    registry.codes[2].meanings = {{u"Here"_s, u"Phrase"_s, {}, {}}, {u"There"_s, u"Other phrase"_s, {}, {}}};
    const Catalog::Catalog catalog = Test::catalogOf({registry});
    const auto first = [&catalog](const QString &left, const QString &right) {
        QStringList lines;
        for (const Row &row : compare(catalog, {}, id(left), id(right)).comparison->rows.first(3))
            lines.append(QStringList{row.id, row.label, row.left, row.right}.join(u'|'));
        return lines;
    };
    // Whichever side has one.
    QCOMPARE(first(u"p/2"_s, u"p/1"_s).first(2),
        (QStringList{u"phrase|Reason phrase|Name of 2|Name of 1"_s, u"symbol|Symbol|SECOND|"_s}));
    QCOMPARE(first(u"p/1"_s, u"p/2"_s).first(2),
        (QStringList{u"phrase|Reason phrase|Name of 1|Name of 2"_s, u"symbol|Symbol||SECOND"_s}));
    QVERIFY(first(u"p/1"_s, u"p/2"_s).last().startsWith("class|"_L1));
    // Every phrase of a code with several; no row for a symbol that neither has.
    const QStringList rows = first(u"p/1"_s, u"p/3"_s);
    QCOMPARE(rows.first(), u"phrase|Reason phrase|Name of 1|Phrase · Other phrase"_s);
    QVERIFY(rows.at(1).startsWith("class|"_L1));
}

void TestRegistries::sharedAdvice_isSaidOnce()
{
    Catalog::RegistryFiles registry;
    registry.id = registry.protocol = u"p"_s;
    registry.name = u"P"_s;
    for (const QString &each : {u"4.2.2"_s, u"5.2.2"_s}) {
        Catalog::Entry code;
        code.id = {registry.id, each};
        code.use = u"The mailbox is full."_s;
        registry.codes.append(code);
    }
    const auto chosen = [](const Catalog::RegistryFiles &of) {
        return compare(Test::catalogOf({of}), {}, id(u"p/4.2.2"_s), id(u"p/5.2.2"_s)).comparison->choose;
    };
    QCOMPARE(chosen(registry), QStringList{u"The mailbox is full."_s});
    registry.codes.last().use = u"It will stay full."_s;
    QCOMPARE(
        chosen(registry), (QStringList{u"P 4.2.2: The mailbox is full."_s, u"P 5.2.2: It will stay full."_s}));
}

void TestRegistries::classText_fallsBackToTheId()
{
    Catalog::StatusCode code = *shippedCatalog().find(id(u"smtp/421"_s));
    QCOMPARE(classText(shippedCatalog(), {}, code), u"4yz Transient Negative Completion"_s);
    code.classId = u"9yz"_s;
    QCOMPARE(classText(shippedCatalog(), {}, code), u"9yz"_s);
    code.id.registry = u"other"_s;
    QCOMPARE(classText(shippedCatalog(), {}, code), u"9yz"_s);
    QCOMPARE(shortLabel(shippedCatalog(), code.id), u"other 421"_s);
}

void TestRegistries::classText_leavesOutAnIdThatIsNoNumber()
{
    Catalog::RegistryFiles registry;
    registry.id = registry.protocol = u"p"_s;
    registry.classes = {{u"4xx"_s, u"Client Error"_s}, {u"alert"_s, u"Alert"_s}};
    const Catalog::Catalog catalog = Test::catalogOf({registry});
    Catalog::StatusCode code;
    code.id = id(u"p/1"_s);
    code.classId = u"4xx"_s;
    QCOMPARE(classText(catalog, {}, code), u"4xx Client Error"_s);
    code.classId = u"alert"_s;
    QCOMPARE(classText(catalog, {}, code), u"Alert"_s);
}

WIRECODE_TEST(TestRegistries)
#include "tst_registries.moc"
