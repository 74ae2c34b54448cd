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

private Q_SLOTS:
    void nothingTyped_needsNoIndex();
    void shippedIndex_answersAtOnce_data();
    void shippedIndex_answersAtOnce();
    void otherCatalog_isIndexedFirst();
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
    // Limited to protocols, of which there is but one.
    searcher.setQuery(u" "_s, {{u"http"_s}});
    QCOMPARE(resultsOf(spy, 1).matches, QList<Match>());
    searcher.setQuery(u" "_s, {{u"http"_s, u"smtp"_s}});
    QCOMPARE(resultsOf(spy, 2), resultsOf(spy, 0));
    searcher.setTexts(Language::TextTable(u"tr"_s));
    QCOMPARE(spy.size(), 3);
}

void TestSearcher::shippedIndex_answersAtOnce_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("query");
    QTest::newRow("English") << QString() << u"greylisting"_s;
    QTest::newRow("Turkish") << u"tr"_s << u"posta kutusu dolu"_s;
}

void TestSearcher::shippedIndex_answersAtOnce()
{
    QFETCH(const QString, language);
    QFETCH(const QString, query);
    Searcher searcher(Test::shippedCatalog());
    QSignalSpy spy(&searcher, &Searcher::resultsChanged);
    searcher.setTexts(Language::TextTable(language));
    searcher.setQuery(query, {});
    QCOMPARE(spy.size(), 1);
    QCOMPARE_GT(resultsOf(spy, 0).total, 0);
    searcher.setTexts({});
    QCOMPARE(spy.size(), 2);
}

void TestSearcher::otherCatalog_isIndexedFirst()
{
    Searcher searcher(largeCatalog());
    QSignalSpy spy(&searcher, &Searcher::resultsChanged);
    searcher.setQuery(u"greylist"_s, {});
    QCOMPARE(spy.size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, 60'000);
    QCOMPARE_GT(resultsOf(spy, 0).total, 0);
}

void TestSearcher::ready_answersAtOnceAndOnce()
{
    Searcher searcher(smtpCatalog());
    QSignalSpy spy(&searcher, &Searcher::resultsChanged);
    searcher.setQuery(u"greylist"_s, {});
    QTRY_COMPARE(spy.size(), 1);
    spy.clear();
    searcher.setQuery(u"550"_s, {});
    QCOMPARE(spy.size(), 1);
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
    // No answer of an index in another language comes.
    QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, 60'000);
    QCOMPARE_GT(resultsOf(spy, 0).total, 0);
}

void TestSearcher::language_changesWhenReady()
{
    Searcher searcher(smtpCatalog());
    QSignalSpy spy(&searcher, &Searcher::resultsChanged);
    searcher.setQuery(u"kullanılamıyor"_s, {});
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(resultsOf(spy, 0).total, 0);
    searcher.setTexts(Language::TextTable(u"tr"_s));
    QTRY_COMPARE(spy.size(), 2);
    QCOMPARE_GT(resultsOf(spy, 1).total, 0);
}

void TestSearcher::personal_isSearched()
{
    Searcher searcher(smtpCatalog());
    QSignalSpy spy(&searcher, &Searcher::resultsChanged);
    searcher.setShelved({});
    QCOMPARE(spy.size(), 0);
    searcher.setQuery(u"Müşteri"_s, {});
    QTRY_COMPARE(spy.size(), 1);
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
    QSignalSpy spy(&*searcher, &Searcher::resultsChanged);
    searcher->setQuery(u"greylist"_s, {});
    for (int i = 0; i < switches; ++i)
        searcher->setTexts(Language::TextTable(u"tr"_s));
    searcher.reset();
    QVERIFY(spy.isEmpty());
}

WIRECODE_TEST(TestSearcher)
#include "tst_searcher.moc"
