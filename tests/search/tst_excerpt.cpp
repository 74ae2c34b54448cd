// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/excerpt.h"
#include "search/hidden.h"
#include "support/registered.h"
#include "support/shipped.h"

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Search;

/// What a list says about a search besides its rows: why a code is there, and which is not.
class TestExcerpt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bestText_isShownFromTheMatch_data();
    void bestText_isShownFromTheMatch();
    void longText_isCut();
    void translatedText_comesFirst();
    void hiddenCode_isToldWithItsReason_data();
    void hiddenCode_isToldWithItsReason();
};

void TestExcerpt::bestText_isShownFromTheMatch_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("typos");
    QTest::addColumn<QString>("shown"); // with the marks in brackets
    QTest::newRow("one word") << u"queue"_s << false << u"…message stays in the [queue]."_s;
    QTest::newRow("most of the words") << u"message mailbox full"_s << false << u"The [mailbox] is [full]."_s;
    QTest::newRow("far behind") << u"quota"_s << false << u"…raises the [quota] of the user."_s;
    QTest::newRow("as a sample") << u"postqueue"_s << false << u"Ask with [postqueue] -p."_s;
    QTest::newRow("typo") << u"mialbox"_s << true << u"The [mailbox] is full."_s;
    QTest::newRow("pattern") << u"4xx"_s << false << u"Also [452] is used."_s;
    QTest::newRow("phrase") << u"\"is full\""_s << false << u"The mailbox [is full]."_s;
    QTest::newRow("nowhere") << u"greylist"_s << false << QString();
    QTest::newRow("number in another") << u"45"_s << false << u"Also [45]2 is used."_s;
    QTest::newRow("number inside of another") << u"52"_s << false << QString();
}

void TestExcerpt::bestText_isShownFromTheMatch()
{
    QFETCH(const QString, query);
    QFETCH(const bool, typos);
    const QStringList texts{u"The message stays in the queue."_s, u"The mailbox is full."_s,
        u"Nobody is told until the administrator raises the quota of the user."_s,
        u"Ask with `postqueue\n -p`."_s, u"Also 452 is used."_s};
    const Excerpt excerpt = excerptOf(Query::parse(query), texts, typos);
    QString shown = excerpt.text;
    for (auto mark = excerpt.marks.crbegin(); mark != excerpt.marks.crend(); ++mark)
        shown.insert(mark->end(), u']').insert(mark->start, u'[');
    QTEST(shown, "shown");
}

/// A row of the list shows one line: a whole paragraph would be laid out in vain.
void TestExcerpt::longText_isCut()
{
    const QString text = u"quota "_s + u"and much more "_s.repeated(100) + u"quota"_s;
    const Excerpt excerpt = excerptOf(Query::parse(u"quota"_s), {text}, false);
    QVERIFY(excerpt.text.startsWith(u"quota and much"));
    QVERIFY(excerpt.text.endsWith(u'…'));
    QCOMPARE_LT(excerpt.text.size(), 200);
    QCOMPARE(excerpt.marks, (QList<Language::Range>{{0, 5}}));
}

void TestExcerpt::translatedText_comesFirst()
{
    Catalog::Entry english;
    english.aliases = QStringList{u"greylisting"_s};
    english.description = QStringList{u"The greylist of the server."_s};
    Catalog::Entry turkish = english;
    turkish.description = QStringList{u"Sunucunun greylist listesi."_s};
    const Query query = Query::parse(u"greylist"_s);
    QCOMPARE(excerptOf(query, searchedTexts(english, turkish), false).text, u"greylisting"_s);
    english.aliases.clear();
    turkish.aliases.clear();
    QCOMPARE(excerptOf(query, searchedTexts(english, turkish), false).text, u"Sunucunun greylist listesi."_s);
}

void TestExcerpt::hiddenCode_isToldWithItsReason_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("protocols");
    QTest::addColumn<Hidden>("hidden");
    const QStringList http{u"http"_s};
    QTest::newRow("nothing limits") << u"550"_s << QStringList() << Hidden();
    QTest::newRow("seen") << u"421"_s << http << Hidden();
    QTest::newRow("in no protocol that is searched")
        << u"550"_s << http << Hidden{u"550"_s, {u"smtp"_s, u"ftp"_s}, {}};
    QTest::newRow("outside a class") << u"550 class:3yz -is:noted"_s << QStringList()
                                     << Hidden{u"550"_s, {}, u"class:3yz -is:noted"_s};
    QTest::newRow("outside both") << u"550 class:3yz"_s << http << Hidden{u"550"_s, {u"smtp"_s, u"ftp"_s}, {}};
    QTest::newRow("outside a class of what is searched")
        << u"550 class:3yz"_s << QStringList{u"ftp"_s} << Hidden{u"550"_s, {}, u"class:3yz"_s};
    QTest::newRow("no such code") << u"987"_s << http << Hidden();
    QTest::newRow("beginning of one") << u"55"_s << http << Hidden();
    QTest::newRow("words") << u"mailbox 550"_s << http << Hidden();
}

void TestExcerpt::hiddenCode_isToldWithItsReason()
{
    QFETCH(const QString, query);
    QFETCH(const QStringList, protocols);
    static const Catalog::Catalog catalog(
        Test::catalogOf(Test::smtpFiles().registries + QList{Test::shippedFiles(u"http"_s)} +
                        QList{Test::shippedFiles(u"ftp"_s)}));
    static const auto index = SearchIndex::build(catalog, Language::TextTable());
    const Query parsed = Query::parse(query);
    const Within within{protocols};
    QTEST(hiddenFrom(index->search(parsed, within), catalog, parsed, within), "hidden");
}

WIRECODE_TEST(TestExcerpt)

#include "tst_excerpt.moc"
