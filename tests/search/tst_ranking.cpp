// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_ranking.h"

#include "../support/shipped.h"
#include "search/searchindex.h"
#include "support/registered.h"

#include <QFile>
#include <QHash>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Search;
using Test::smtpCatalog;

namespace
{

constexpr qsizetype headSize = 5; ///< how many results are "among the first"

/// A line of the table.
struct Row {
    int line;
    QString language;
    QString query;
    QString expected;
    QString kind;
};

/// What is asked of SMTP alone, and of all registries that ship.
constexpr QLatin1StringView smtpTable("ranking.tsv");
constexpr QLatin1StringView shippedTable("ranking-registries.tsv");

/// A table; nothing where a line has other columns than its head says.
QList<Row> readTable(QLatin1StringView name)
{
    QFile file(QStringLiteral(WIRECODE_SOURCE_DIR "/tests/search/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Row> rows;
    int line = 0;
    for (const QString &text : QString::fromUtf8(file.readAll()).split(u'\n')) {
        ++line;
        if (text.isEmpty() || text.startsWith(u'#'))
            continue;
        const QStringList cells = text.split(u'\t');
        if (cells.size() != 4 || cells.contains(QString()))
            return {};
        rows.append({line, cells.at(0), cells.at(1), cells.at(2), cells.at(3)});
    }
    return rows;
}

/// What is wrong with the ids found, by an expectation as in the table; empty if nothing is.
QString faultOf(const QStringList &found, const QString &expected)
{
    const QStringList head = found.first(std::min(headSize, found.size()));
    qsizetype place = 0;
    qsizetype named = 0;
    for (const QString &token : expected.split(u' ')) {
        const QString id = token.sliced(1);
        if (token == "-"_L1) {
            if (!found.isEmpty())
                return u"finds something"_s;
        } else if (token == "$"_L1) {
            if (found.size() != named)
                return u"%1 found, not %2"_s.arg(found.size()).arg(named);
        } else if (token.startsWith(u'!')) {
            if (found.contains(id))
                return id + u" is found"_s;
        } else if (token.startsWith(u'~')) {
            ++named;
            if (!head.contains(id))
                return id + u" is not among the first"_s;
        } else {
            ++named;
            if (found.value(place++) != token)
                return u"%1 is not in place %2"_s.arg(token).arg(place);
        }
    }
    return {};
}

const Catalog::Catalog &catalogOf(QLatin1StringView table)
{
    return table == smtpTable ? smtpCatalog() : Test::shippedCatalog();
}

/// The ids that answer a query, best first.
QStringList idsFor(QLatin1StringView table, const QString &language, const QString &query)
{
    static QHash<QString, std::shared_ptr<SearchIndex>> indexes;
    std::shared_ptr<SearchIndex> &index = indexes[table + language];
    if (!index)
        index = SearchIndex::build(catalogOf(table), Language::TextTable(language));
    QStringList ids;
    for (const Match &match : index->search(Query::parse(query)).matches)
        ids.append(match.code->id.toString());
    return ids;
}

} // namespace

void TestRanking::fault_isFound_data()
{
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const QString &found, const QString &expected, const QString &fault) {
        QTest::newRow(name) << found << expected << fault;
    };
    row("in order", u"a b c"_s, u"a b"_s, {});
    row("other order", u"b a c"_s, u"a b"_s, u"a is not in place 1"_s);
    row("too few", u"a"_s, u"a b"_s, u"b is not in place 2"_s);
    row("among the first", u"a b c d e"_s, u"a ~e ~c"_s, {});
    row("too late", u"a b c d e f"_s, u"~f"_s, u"f is not among the first"_s);
    row("left out", u"a b"_s, u"b !a"_s, u"b is not in place 1"_s);
    row("not left out", u"b a"_s, u"b !a"_s, u"a is found"_s);
    row("nothing else", u"a b c"_s, u"a ~c ~b $"_s, {});
    row("something else", u"a b c"_s, u"a b $"_s, u"3 found, not 2"_s);
    row("nothing", {}, u"-"_s, {});
    row("not nothing", u"a"_s, u"-"_s, u"finds something"_s);
    row("nothing, wanted", {}, u"a"_s, u"a is not in place 1"_s);
}

void TestRanking::fault_isFound()
{
    QFETCH(const QString, found);
    QFETCH(const QString, expected);
    QTEST(faultOf(found.split(u' ', Qt::SkipEmptyParts), expected), "fault");
}

void TestRanking::query_findsWhatIsMeant_data()
{
    QTest::addColumn<QLatin1StringView>("table");
    QTest::addColumn<Row>("row");
    for (const QLatin1StringView table : {smtpTable, shippedTable}) {
        for (const Row &row : readTable(table)) {
            const QString name = u"%1:%2, %3: %4"_s.arg(table).arg(row.line).arg(row.language, row.query);
            QTest::newRow(qPrintable(name)) << table << row;
        }
    }
}

void TestRanking::query_findsWhatIsMeant()
{
    QFETCH(const QLatin1StringView, table);
    QFETCH(const Row, row);
    const QStringList ids = idsFor(table, row.language, row.query);
    const QString fault = faultOf(ids, row.expected);
    const QString head = ids.first(std::min(headSize, ids.size())).join(u' ');
    QVERIFY2(fault.isEmpty(),
        qPrintable(u"%1\nexpected (%2): %3\nfound first: %4"_s.arg(fault, row.kind, row.expected, head)));
}

void TestRanking::tables_areLarge()
{
    const QList<Row> smtp = readTable(smtpTable);
    QCOMPARE_GE(smtp.size(), 160);
    QCOMPARE_GE(std::ranges::count(smtp, u"tr"_s, &Row::language), 55);
    const QList<Row> shipped = readTable(shippedTable);
    for (const QString &field : {u"mail"_s, u"web"_s, u"voice, names and files"_s})
        QCOMPARE_GE(std::ranges::count(shipped, field, &Row::kind), 20);
    for (const QLatin1StringView table : {smtpTable, shippedTable}) {
        for (const Row &row : readTable(table)) {
            QVERIFY2(row.language == "en"_L1 || row.language == "tr"_L1, qPrintable(row.language));
            for (QString id : row.expected.split(u' ')) {
                if (id.startsWith(u'~') || id.startsWith(u'!'))
                    id.remove(0, 1);
                QVERIFY2(id == "-"_L1 || id == "$"_L1 || catalogOf(table).find(Test::id(id)), qPrintable(id));
            }
        }
    }
}

WIRECODE_TEST(TestRanking)
