// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/shipped.h"
#include "search/searchindex.h"
#include "search/wordindexfile.h"
#include "support/registered.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Search;

namespace
{

constexpr QByteArrayView stamp("what was indexed");

/// Documents with a word of their own and some of others.
QByteArray fileOf(quint32 documents)
{
    const auto source = [](quint32 document, WordIndex::Lines &lines) {
        lines.add(Field::Code, QString::number(document));
        lines.add(Field::Name, u"mailbox %1"_s.arg(document % 7));
        lines.add(Field::Rest, u"ışık once more"_s);
    };
    return WordIndexFile::write(*WordIndex::build(documents, source), stamp);
}

} // namespace

class TestWordIndexFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsRead_isWhatWasWritten_data();
    void whatIsRead_isWhatWasWritten();
    void damage_isSeen();
    void otherStamp_isRefused();
    void shippedIndex_answersAsABuiltOne_data();
    void shippedIndex_answersAsABuiltOne();
    void outdatedIndex_isNotOpened();
};

void TestWordIndexFile::whatIsRead_isWhatWasWritten_data()
{
    QTest::addColumn<quint32>("documents");
    QTest::newRow("none") << 0U;
    QTest::newRow("some") << 10U;
    QTest::newRow("with crowds") << 10'001U;
}

void TestWordIndexFile::whatIsRead_isWhatWasWritten()
{
    QFETCH(const quint32, documents);
    const QByteArray bytes = fileOf(documents);
    const std::optional<WordIndex> index = WordIndexFile::read(bytes, stamp);
    QVERIFY(index);
    QCOMPARE(index->documentCount(), documents);
    QCOMPARE(WordIndexFile::write(*index, stamp), bytes);
    const WordRange mailbox = index->words().exactly("mailbox");
    QCOMPARE(index->mentions(mailbox), documents);
    QCOMPARE(!index->placesOf(mailbox).empty(), documents > 10'000);
}

void TestWordIndexFile::damage_isSeen()
{
    const QByteArray whole = fileOf(3);
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QVERIFY2(!WordIndexFile::read(whole.first(at), stamp), qPrintable(u"cut at %1"_s.arg(at)));
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray damaged = whole;
            damaged[at] = static_cast<char>(damaged.at(at) ^ (1 << bit));
            QVERIFY2(!WordIndexFile::read(damaged, stamp), qPrintable(u"bit %1 of byte %2"_s.arg(bit).arg(at)));
        }
    }
    QVERIFY(!WordIndexFile::read(QByteArray(whole + QByteArray(8, '\0')), stamp));
}

void TestWordIndexFile::otherStamp_isRefused()
{
    QVERIFY(!WordIndexFile::read(fileOf(3), "another"));
    QVERIFY(!WordIndexFile::read(fileOf(3), {}));
}

void TestWordIndexFile::shippedIndex_answersAsABuiltOne_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("Turkish") << u"tr"_s;
}

void TestWordIndexFile::shippedIndex_answersAsABuiltOne()
{
    QFETCH(const QString, language);
    const Language::TextTable texts(language);
    const auto opened = SearchIndex::open(Test::shippedCatalog(), texts);
    QVERIFY(opened);
    const auto built = SearchIndex::build(Test::shippedCatalog(), texts);
    for (const QString &text : {u"5"_s, u"550"_s, u"550 5.7.26"_s, u"mailbox full"_s, u"posta kutusu"_s,
             u"greylist"_s, u"overloded"_s, u"\"try again\" -http"_s, u"protocol:sip retry:later"_s, u"4.7.x"_s,
             u"nothing has just these words"_s}) {
        const Query query = Query::parse(text);
        QCOMPARE(opened->search(query), built->search(query));
    }
}

void TestWordIndexFile::outdatedIndex_isNotOpened()
{
    QVERIFY(!SearchIndex::open(Test::smtpCatalog(), Language::TextTable()));
    QVERIFY(!SearchIndex::open(Test::shippedCatalog(), Language::TextTable(u"xx"_s)));
    QVERIFY(!SearchIndex::open(Catalog::Catalog(), Language::TextTable()));
}

WIRECODE_TEST(TestWordIndexFile)
#include "tst_wordindexfile.moc"
