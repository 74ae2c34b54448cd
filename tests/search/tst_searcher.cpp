// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/shipped.h"
#include "search/searcher.h"
#include "support/registered.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Search;
using Test::smtpCatalog;

namespace
{

/// A catalog that takes a while to index.
const Catalog::Catalog &largeCatalog()
{
    static const Catalog::Catalog catalog = [] {
        Catalog::RegistryFiles registry = Test::smtpFiles().registries.first();
        const QList<Catalog::Entry> codes = registry.codes;
        registry.codes.clear();
        for (int i = 0; i < 2'000; ++i) {
            registry.codes.append(codes.at(i % codes.size()));
            registry.codes.last().id.code = QString::number(100'000 + i);
        }
        return Test::catalogOf({registry});
    }();
    return catalog;
}

} // namespace

class TestSearcher : public QObject
{
    Q_OBJECT

private:
    static Results resultsOf(const QSignalSpy &spy, qsizetype i) { return spy.at(i).at(0).value<Results>(); }
    static bool isComplete(const QSignalSpy &spy, qsizetype i) { return spy.at(i).at(1).toBool(); }

private Q_SLOTS:
    void nothingTyped_needsNoIndex();
    void firstQuery_isAnsweredInTwoStages();
    void ready_answersAtOnceAndOnce();
    void language_changesWhileBuilding();
    void language_changesWhenReady();
    void personal_isSearched();
    void destructor_doesNotWait_data();
    void destructor_doesNotWait();
};

void TestSearcher::nothingTyped_needsNoIndex()
{
    Searcher searcher(smtpCatalog());
    QSignalSpy spy(&searcher, &Searcher::resultsChanged);
    searcher.setQuery({}, {});
    QCOMPARE(spy.size(), 1);
    QCOMPARE(resultsOf(spy, 0).total, smtpCatalog().codes().size());
    QCOMPARE(resultsOf(spy, 0).matches.size(), smtpCatalog().codes().size());
    QVERIFY(isComplete(spy, 0));
    // Limited to protocols, of which there is but one.
    searcher.setQuery(u" "_s, {{u"http"_s}});
    QCOMPARE(resultsOf(spy, 1).matches, QList<Match>());
    searcher.setQuery(u" "_s, {{u"http"_s, u"smtp"_s}});
    QCOMPARE(resultsOf(spy, 2), resultsOf(spy, 0));
    searcher.setTexts(Language::TextTable(u"tr"_s));
    QCOMPARE(spy.size(), 3);
}

void TestSearcher::firstQuery_isAnsweredInTwoStages()
{
    Searcher searcher(largeCatalog());
    QSignalSpy spy(&searcher, &Searcher::resultsChanged);
    searcher.setQuery(u"greylist"_s, {});
    QCOMPARE(spy.size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 2, 60'000);
    QVERIFY(!isComplete(spy, 0));
    QCOMPARE(resultsOf(spy, 0).total, 0);
    QVERIFY(isComplete(spy, 1));
    QCOMPARE_GT(resultsOf(spy, 1).total, 0);
}

void TestSearcher::ready_answersAtOnceAndOnce()
{
    Searcher searcher(smtpCatalog());
    QSignalSpy spy(&searcher, &Searcher::resultsChanged);
    searcher.prepare();
    searcher.setQuery(u"greylist"_s, {});
    QTRY_VERIFY(!spy.isEmpty() && isComplete(spy, spy.size() - 1));
    spy.clear();
    searcher.setQuery(u"550"_s, {});
    QCOMPARE(spy.size(), 1);
    QVERIFY(isComplete(spy, 0));
    QCOMPARE(resultsOf(spy, 0).matches.first().code->id.code, u"550"_s);
    const Results all = resultsOf(spy, 0);
    searcher.setQuery(u"550"_s, {{u"smtp"_s}});
    QCOMPARE(resultsOf(spy, 1), all);
    searcher.setQuery(u"550"_s, {{u"http"_s}});
    QCOMPARE(resultsOf(spy, 2).matches, QList<Match>());
}

void TestSearcher::language_changesWhileBuilding()
{
    Searcher searcher(largeCatalog());
    QSignalSpy spy(&searcher, &Searcher::resultsChanged);
    searcher.setQuery(u"kutusu"_s, {});
    searcher.setTexts(Language::TextTable(u"tr"_s));
    searcher.setTexts(Language::TextTable());
    searcher.setTexts(Language::TextTable(u"tr"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!spy.isEmpty() && isComplete(spy, spy.size() - 1), 60'000);
    // No answer of an index in another language came.
    QCOMPARE(spy.size(), 2);
}

void TestSearcher::language_changesWhenReady()
{
    Searcher searcher(smtpCatalog());
    QSignalSpy spy(&searcher, &Searcher::resultsChanged);
    searcher.setQuery(u"kullanılamıyor"_s, {});
    QTRY_VERIFY(!spy.isEmpty() && isComplete(spy, spy.size() - 1));
    QCOMPARE(resultsOf(spy, spy.size() - 1).total, 0);
    spy.clear();
    searcher.setTexts(Language::TextTable(u"tr"_s));
    QTRY_COMPARE(spy.size(), 2);
    QVERIFY(isComplete(spy, 1));
    QCOMPARE_GT(resultsOf(spy, 1).total, 0);
}

void TestSearcher::personal_isSearched()
{
    Searcher searcher(smtpCatalog());
    QSignalSpy spy(&searcher, &Searcher::resultsChanged);
    searcher.setShelved({});
    QCOMPARE(spy.size(), 0);
    searcher.setQuery(u"Müşteri"_s, {});
    QTRY_VERIFY(!spy.isEmpty() && isComplete(spy, spy.size() - 1));
    spy.clear();
    Shelved shelved;
    shelved.notes[Test::id(u"smtp/421"_s)] = u"müşteri aradı"_s;
    searcher.setShelved(shelved);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(
        resultsOf(spy, 0).matches, (QList<Match>{{smtpCatalog().find(Test::id(u"smtp/421"_s)), Tier::Alias}}));
    searcher.setShelved({});
    QCOMPARE(resultsOf(spy, 1).total, 0);
}

void TestSearcher::destructor_doesNotWait_data()
{
    QTest::addColumn<int>("switches");
    QTest::newRow("building") << 0;
    QTest::newRow("building again") << 5;
}

void TestSearcher::destructor_doesNotWait()
{
    QFETCH(const int, switches);
    std::optional<Searcher> searcher(std::in_place, largeCatalog());
    searcher->prepare();
    for (int i = 0; i < switches; ++i)
        searcher->setTexts(Language::TextTable(u"tr"_s));
    QSignalSpy spy(&*searcher, &Searcher::resultsChanged);
    searcher->setQuery(u"greylist"_s, {});
    searcher.reset();
    QVERIFY(spy.isEmpty());
}

WIRECODE_TEST(TestSearcher)
#include "tst_searcher.moc"
