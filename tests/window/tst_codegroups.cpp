// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_codegroups.h"

#include "language/language.h"
#include "listfixture.h"
#include "support/registered.h"
#include "window/list/stickyheaders.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Window;

void TestCodeGroups::groups_follow_the_search_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("rows");
    const QStringList byClass{u"SMTP"_s, u"4yz Transient Negative Completion"_s, u"421"_s, u"450"_s,
        u"5yz Permanent Negative Completion"_s, u"550"_s, u"551"_s};
    QTest::newRow("nothing typed") << QString() << byClass;
    QTest::newRow("filters only") << u"is:noted"_s << byClass;
    QTest::newRow("words") << u"550 mail"_s
                           << QStringList{u"Exactly this code"_s, u"551"_s, u"In the name"_s, u"550"_s,
                                  u"421"_s, u"Mentioned"_s, u"450"_s};
}

/// Found in an order that the groups do not have.
void TestCodeGroups::groups_follow_the_search()
{
    QFETCH(QString, query);
    CodeListModel model(smtpCatalog());
    Search::Results results = resultsOf({u"550"_s, u"450"_s, u"551"_s, u"421"_s});
    results.matches[1].tier = Search::Tier::Description;
    results.matches[2].tier = Search::Tier::ExactCode;
    model.setResults(results, Search::Query::parse(query));
    QTEST(rowsOf(model), "rows");
    // What is nearest only has an order of its own.
    results.isNearest = true;
    if (model.isSearch()) {
        model.setResults(results, Search::Query::parse(query));
        QCOMPARE(rowsOf(model), QStringList({u"Nearest"_s, u"550"_s, u"450"_s, u"551"_s, u"421"_s}));
    }
}

void TestCodeGroups::number_among_other_words_is_not_the_code()
{
    const Catalog::Catalog catalog(
        Test::catalogOf(QList{Test::shippedFiles(u"gmail"_s)} + Test::smtpFiles().registries));
    CodeListModel model(catalog);
    Search::Results results;
    for (const char *id : {"gmail/421-4.3.0", "smtp/421"})
        results.matches.append({catalog.find(Test::id(QString::fromLatin1(id))), Search::Tier::ExactCode});
    model.setResults(results, Search::Query::parse(u"421"_s));
    QCOMPARE(
        rowsOf(model), QStringList({u"Exactly this code"_s, u"421"_s, u"Codes like this"_s, u"421-4.3.0"_s}));
}

void TestCodeGroups::registry_of_one_class_needs_no_second_header()
{
    const Catalog::Catalog catalog(
        Test::catalogOf(QList{Test::shippedFiles(u"http2"_s)} + QList{Test::shippedFiles(u"imap"_s)}));
    CodeListModel model(catalog);
    Search::Results results;
    for (const Catalog::StatusCode *code : catalog.codes())
        results.matches.append({code, Search::Tier::ExactCode});
    model.setResults(results, {});
    QCOMPARE(model.header(0).title, u"HTTP/2"_s);
    QCOMPARE(model.header(0).count, int(catalog.codesOf(u"http2").size()));
    QVERIFY(!model.isHeader(1));
    const int imap = model.header(0).count + 1;
    QCOMPARE(model.header(imap).title, u"IMAP"_s);
    QCOMPARE(model.header(imap).count, int(catalog.codesOf(u"imap").size()));
    QCOMPARE(model.header(imap + 1).depth, 1);
}

void TestCodeGroups::folded_groups_stay_folded()
{
    Language::Switch language;
    language.setCurrent(u"en"_s);
    CodeListModel model(smtpCatalog());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Search::Results results = resultsOf({u"250"_s, u"421"_s, u"551"_s});
    model.setResults(results, {});
    const QSignalSpy removed(&model, &CodeListModel::rowsRemoved);
    model.toggle(3);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(model.rowCount(), 6);
    QVERIFY(model.isFolded(3));
    QCOMPARE(model.header(3).count, 1);
    QCOMPARE(model.index(3).data(Qt::AccessibleTextRole).toString(),
        u"4yz Transient Negative Completion, heading, 1 code, folded"_s);
    // All of them, and back: the one that was folded still is.
    model.toggle(0);
    QCOMPARE(rowsOf(model), QStringList{u"SMTP"_s});
    model.toggle(0);
    QCOMPARE(model.rowCount(), 6);
    model.setResults({}, Search::Query::parse(u"xyzzy"_s));
    model.setResults(results, {});
    QCOMPARE(model.rowCount(), 6);
    QVERIFY(!model.indexOf(smtp(u"421"_s)).isValid());
}

void TestCodeGroups::headers_stay_at_the_top_data()
{
    using Headers = QList<StickyHeader>;
    QTest::addColumn<int>("rowHeight");
    QTest::addColumn<int>("offset");
    QTest::addColumn<Headers>("headers");
    // Rows: 0 registry, 1 class, 2 to 4 codes, 5 class, 6 and 7 codes, 8 registry, 9 class, 10 code. Lines
    // of 10.
    QTest::newRow("at the top") << 10 << 0 << Headers();
    QTest::newRow("a little") << 10 << 1 << Headers{{1, 10}, {0, 0}};
    QTest::newRow("among codes") << 10 << 25 << Headers{{1, 10}, {0, 0}};
    QTest::newRow("the next class pushes") << 10 << 34 << Headers{{1, 6}, {0, 0}};
    QTest::newRow("the next class is there") << 10 << 40 << Headers{{0, 0}};
    QTest::newRow("the next class stays") << 10 << 41 << Headers{{5, 10}, {0, 0}};
    QTest::newRow("the next registry pushes") << 10 << 73 << Headers{{0, -3}};
    QTest::newRow("the next registry is there") << 10 << 80 << Headers();
    QTest::newRow("high rows, at the top") << 20 << 0 << Headers();
    QTest::newRow("high rows, the line above") << 20 << 15 << Headers{{0, 0}};
    QTest::newRow("high rows, class as well") << 20 << 21 << Headers{{1, 10}, {0, 0}};
}

void TestCodeGroups::headers_stay_at_the_top()
{
    QFETCH(int, rowHeight);
    QFETCH(int, offset);
    const Catalog::Catalog catalog(
        Test::catalogOf(Test::smtpFiles().registries + QList{Test::shippedFiles(u"http"_s)}));
    Search::Results results;
    for (const char *id : {"smtp/421", "smtp/450", "smtp/451", "smtp/550", "smtp/551", "http/404"})
        results.matches.append({catalog.find(Test::id(QString::fromLatin1(id))), Search::Tier::ExactCode});
    CodeGroups groups;
    groups.setResults(catalog, results, false);
    QCOMPARE(groups.rows().size(), 11);
    QTEST(stickyHeaders(groups, {rowHeight, 10, offset}), "headers");
}

WIRECODE_TEST(TestCodeGroups)
