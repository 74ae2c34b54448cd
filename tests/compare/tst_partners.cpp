// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/shipped.h"
#include "compare/partners.h"
#include "support/registered.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Compare;
using Test::id;
using Test::shippedCatalog;

class TestPartners : public QObject
{
    Q_OBJECT

private:
    static QStringList partners(const Catalog::Catalog &catalog, const QString &code)
    {
        QStringList ids;
        for (const Catalog::CodeId &each : partnersOf(catalog, id(code)))
            ids.append(each.toString());
        return ids;
    }

    static Catalog::Entry code(const QString &codeId, const QString &classId, const QStringList &related)
    {
        Catalog::Entry result;
        result.id = id(codeId);
        result.classId = classId;
        for (const QString &each : related)
            result.related.append(id(each));
        return result;
    }

    static Catalog::CuratedPair pair(const QString &left, const QString &right)
    {
        return {{id(left), id(right)}, {}, {}, {}, {}};
    }

private Q_SLOTS:
    void writtenComparisons_comeFirst();
    void writtenComparison_mayBeOfTwoRegistries();
    void list_isBounded();
    void shippedCode_hasPartnersToCompare_data();
    void shippedCode_hasPartnersToCompare();
};

void TestPartners::writtenComparisons_comeFirst()
{
    Catalog::RegistryFiles registry;
    registry.id = u"p"_s;
    registry.codes = {code(u"p/1"_s, u"a"_s, {u"p/2"_s, u"p/1"_s, u"p/4"_s, u"p/3"_s, u"p/9"_s, u"q/1"_s}),
        code(u"p/2"_s, u"a"_s, {}), code(u"p/3"_s, u"a"_s, {}), code(u"p/4"_s, u"b"_s, {}),
        code(u"p/5"_s, u"b"_s, {})};
    registry.pairs = {pair(u"p/5"_s, u"p/1"_s), pair(u"p/1"_s, u"p/3"_s), pair(u"p/2"_s, u"p/3"_s)};
    Catalog::RegistryFiles other;
    other.id = u"q"_s;
    other.codes = {code(u"q/1"_s, u"a"_s, {})};
    const Catalog::Catalog catalog = Test::catalogOf({registry, other});
    // Neither itself, nor what is gone, nor another class or registry, nor anything twice.
    QCOMPARE(partners(catalog, u"p/1"_s), (QStringList{u"p/5"_s, u"p/3"_s, u"p/2"_s}));
    QCOMPARE(partners(catalog, u"p/4"_s), QStringList());
    QCOMPARE(partners(catalog, u"p/9"_s), QStringList());
}

void TestPartners::writtenComparison_mayBeOfTwoRegistries()
{
    Catalog::RegistryFiles registry;
    registry.id = u"p"_s;
    registry.codes = {code(u"p/1"_s, u"a"_s, {})};
    registry.pairs = {pair(u"p/1"_s, u"q/1"_s)};
    Catalog::RegistryFiles other;
    other.id = u"q"_s;
    other.codes = {code(u"q/1"_s, u"b"_s, {})};
    const Catalog::Catalog catalog = Test::catalogOf({registry, other});
    QCOMPARE(partners(catalog, u"p/1"_s), QStringList{u"q/1"_s});
    QCOMPARE(partners(catalog, u"q/1"_s), QStringList{u"p/1"_s});
}

void TestPartners::list_isBounded()
{
    Catalog::RegistryFiles registry;
    registry.id = u"p"_s;
    registry.codes = {code(u"p/0"_s, u"a"_s, {})};
    QStringList expected;
    for (int i = 1; i <= 100; ++i) {
        const QString other = u"p/%1"_s.arg(i);
        registry.codes.append(code(other, u"a"_s, {}));
        registry.codes.first().related.append(id(other));
        if (i > 4)
            registry.pairs.append(pair(u"p/0"_s, other));
        if (i > 4 && i <= 10)
            expected.append(other);
    }
    QCOMPARE(partners(Test::catalogOf({registry}), u"p/0"_s), expected);
    registry.pairs = registry.pairs.first(2);
    QCOMPARE(partners(Test::catalogOf({registry}), u"p/0"_s),
        (QStringList{u"p/5"_s, u"p/6"_s, u"p/1"_s, u"p/2"_s, u"p/3"_s, u"p/4"_s}));
}

void TestPartners::shippedCode_hasPartnersToCompare_data()
{
    QTest::addColumn<QString>("code");
    for (const Catalog::StatusCode *each : shippedCatalog().codes())
        QTest::newRow(qPrintable(each->id.code)) << each->id.toString();
}

void TestPartners::shippedCode_hasPartnersToCompare()
{
    QFETCH(const QString, code);
    const QList<Catalog::CodeId> found = partnersOf(shippedCatalog(), id(code));
    QCOMPARE_LE(found.size(), 6);
    QSet<Catalog::CodeId> distinct;
    for (const Catalog::CodeId &each : found) {
        QVERIFY(shippedCatalog().find(each) && each != id(code));
        distinct.insert(each);
    }
    QCOMPARE(distinct.size(), found.size());
    const qsizetype written = std::min(qsizetype(6), shippedCatalog().pairsOf(id(code)).size());
    for (qsizetype i = 0; i < found.size(); ++i)
        QCOMPARE(shippedCatalog().pair(id(code), found.at(i)).has_value(), i < written);
}

WIRECODE_TEST(TestPartners)
#include "tst_partners.moc"
