// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_shelf.h"

#include "fixture.h"
#include "shelf/shelf.h"
#include "support/registered.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Wirecode::Shelf;
using Wirecode::Catalog::CodeId;

namespace
{

/// Counts what a shelf tells.
struct Signals {
    explicit Signals(const Shelf &shelf)
        : favourites(&shelf, &Shelf::favouritesChanged)
        , notes(&shelf, &Shelf::notesChanged)
        , tags(&shelf, &Shelf::tagsChanged)
        , recent(&shelf, &Shelf::recentChanged)
    {
    }
    /// favourites, notes, tags, recent
    QList<qsizetype> counts() const { return {favourites.size(), notes.size(), tags.size(), recent.size()}; }

    QSignalSpy favourites;
    QSignalSpy notes;
    QSignalSpy tags;
    QSignalSpy recent;
};

using Counts = QList<qsizetype>;

} // namespace

void TestShelf::pair_isTheSameEitherWayRound()
{
    const Subject pair(busy, moved);
    QCOMPARE(pair, Subject(moved, busy));
    QCOMPARE(qHash(pair), qHash(Subject(moved, busy)));
    QVERIFY(!(pair < Subject(moved, busy)) && !(Subject(moved, busy) < pair));
    QVERIFY(pair < Subject(moved, denied) || Subject(moved, denied) < pair);
    QCOMPARE(Subject(moved, busy).codes(), (QList{moved, busy}));
    QVERIFY(pair != Subject(busy));
    QVERIFY(pair != Subject(busy, denied));
    QVERIFY(pair.isPair());
}

void TestShelf::codeWithItself_isThatCode()
{
    QCOMPARE(Subject(busy, busy), Subject(busy));
    QVERIFY(!Subject(busy, busy).isPair());
}

void TestShelf::favourites_keepTheirOrder()
{
    Shelf shelf;
    const Signals told(shelf);
    for (const CodeId &id : {moved, busy, denied, busy})
        shelf.setFavourite(id, true);
    QCOMPARE(shelf.shelved().favourites, (QList{moved, busy, denied}));
    QCOMPARE(told.counts(), (Counts{3, 0, 0, 0}));
    QVERIFY(shelf.isFavourite(busy));
    shelf.setFavourite(busy, false);
    shelf.setFavourite(busy, false);
    QVERIFY(!shelf.isFavourite(busy));
    QCOMPARE(shelf.shelved().favourites, (QList{moved, denied}));
    QCOMPARE(told.counts(), (Counts{4, 0, 0, 0}));
}

void TestShelf::note_isKeptAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    QTest::newRow("one line") << u"Ask Ayşe"_s << u"Ask Ayşe"_s;
    QTest::newRow("blanks around") << u"  two\n\nlines \n"_s << u"  two\n\nlines \n"_s;
    QTest::newRow("other ends of lines") << u"a\r\nb\rc\x2028"
                                            "d\x2029"
                                            "e"_s
                                         << u"a\nb\nc\nd\ne"_s;
    QTest::newRow("markup") << u"<b>&amp;</b>"_s << u"<b>&amp;</b>"_s;
    QTest::newRow("blank") << u" \n\t\n"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("longest") << QString(65'536, u'x') << QString(65'536, u'x');
    QTest::newRow("too long") << QString(70'000, u'x') << QString(65'536, u'x');
}

void TestShelf::note_isKeptAsItIs()
{
    QFETCH(const QString, text);
    QFETCH(const QString, kept);
    Shelf shelf;
    shelf.setNote(Subject(busy), u"before"_s);
    const Signals told(shelf);
    shelf.setNote(Subject(busy), text);
    shelf.setNote(Subject(busy), text);
    QCOMPARE(shelf.note(Subject(busy)), kept);
    QCOMPARE(shelf.shelved().notes.size(), kept.isEmpty() ? 0 : 1);
    QCOMPARE(told.counts(), (Counts{0, 1, 0, 0}));
}

void TestShelf::notes_ofCodesAndPairsAreApart()
{
    Shelf shelf;
    shelf.setNote(Subject(busy), u"one"_s);
    shelf.setNote(Subject(busy, moved), u"both"_s);
    shelf.setNote(Subject(moved, busy), u"both, again"_s);
    QCOMPARE(shelf.note(Subject(busy)), u"one"_s);
    QCOMPARE(shelf.note(Subject(moved)), QString());
    QCOMPARE(shelf.note(Subject(busy, moved)), u"both, again"_s);
}

void TestShelf::tags_areCutAtCommas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("tags");
    QTest::newRow("none") << u" , ,,"_s << QStringList();
    QTest::newRow("one") << u"queue"_s << QStringList{u"queue"_s};
    QTest::newRow("blanks") << u"  to  ask ,mail\t"_s << QStringList{u"to ask"_s, u"mail"_s};
    QTest::newRow("case") << u"Mail, mail, MAIL, Queue"_s << QStringList{u"Mail"_s, u"Queue"_s};
    QTest::newRow("too long") << QString(QString(63, u'x') + u" y, z"_s)
                              << QStringList{QString(63, u'x'), u"z"_s};
}

void TestShelf::tags_areCutAtCommas()
{
    QFETCH(const QString, text);
    QTEST(tagsFrom(text), "tags");
}

void TestShelf::tags_areKeptPerSubject()
{
    Shelf shelf;
    const Signals told(shelf);
    shelf.setTags(Subject(busy), {u"queue"_s, u"Mail"_s});
    shelf.setTags(Subject(busy), {u"queue"_s, u"Mail"_s});
    shelf.setTags(Subject(moved, busy), {u"mail"_s, u"address"_s});
    QCOMPARE(shelf.tags(Subject(busy)), (QStringList{u"queue"_s, u"Mail"_s}));
    QCOMPARE(shelf.tags(Subject(busy, moved)), (QStringList{u"mail"_s, u"address"_s}));
    QCOMPARE(shelf.allTags().size(), 3);
    QCOMPARE(shelf.allTags().first(), u"address"_s);
    QCOMPARE(shelf.allTags().last(), u"queue"_s);
    shelf.setTags(Subject(busy), {});
    QCOMPARE(shelf.shelved().tags.size(), 1);
    QCOMPARE(shelf.allTags(), (QStringList{u"address"_s, u"mail"_s}));
    QCOMPARE(told.counts(), (Counts{0, 0, 3, 0}));
}

void TestShelf::recent_isInFront_once()
{
    Shelf shelf;
    const Signals told(shelf);
    for (const CodeId &id : {busy, moved, moved, denied, busy})
        shelf.addRecent(Subject(id));
    QCOMPARE(shelf.shelved().recentCodes, (QList{busy, denied, moved}));
    QCOMPARE(told.counts(), (Counts{0, 0, 0, 4}));
    for (const Subject &pair : {Subject(busy, moved), Subject(busy, denied), Subject(moved, busy)})
        shelf.addRecent(pair);
    const QList<Subject> comparisons = shelf.shelved().recentComparisons;
    QCOMPARE(comparisons, (QList{Subject(moved, busy), Subject(busy, denied)}));
    QCOMPARE(comparisons.first().codes(), (QList{moved, busy}));
    QCOMPARE(shelf.shelved().recentCodes.size(), 3);
}

void TestShelf::recent_isBounded()
{
    Shelf shelf;
    for (int i = 0; i < 60; ++i) {
        const CodeId id{u"http"_s, QString::number(i)};
        shelf.addRecent(Subject(id));
        shelf.addRecent(Subject(id, busy));
    }
    const Shelved &contents = shelf.shelved();
    QCOMPARE(contents.recentCodes.size(), Shelved::mostRecent);
    QCOMPARE(contents.recentComparisons.size(), Shelved::mostRecent);
    QCOMPARE(contents.recentCodes.first().code, u"59"_s);
    QCOMPARE(contents.recentCodes.last().code, u"10"_s);
}

void TestShelf::newContents_tellWhatIsDifferent()
{
    Shelf shelf;
    shelf.setFavourite(busy, true);
    shelf.setTags(Subject(busy), {u"queue"_s});
    const Signals told(shelf);
    shelf.setShelved(Shelved(shelf.shelved()));
    QCOMPARE(told.counts(), (Counts{0, 0, 0, 0}));
    Shelved other = shelf.shelved();
    other.favourites = {moved};
    other.setNote(Subject(moved), u"note"_s);
    shelf.setShelved(other);
    QCOMPARE(told.counts(), (Counts{1, 1, 0, 0}));
    QVERIFY(shelf.isFavourite(moved));
    QVERIFY(!shelf.isFavourite(busy));
    other.tags.clear();
    other.recentComparisons = {Subject(busy, moved)};
    shelf.setShelved(other);
    QCOMPARE(told.counts(), (Counts{1, 1, 1, 1}));
}

void TestShelf::tooManyTags_areCut()
{
    QStringList tags;
    for (int i = 0; i < 150; ++i)
        tags.append(QString::number(i));
    Shelf shelf;
    const Signals told(shelf);
    shelf.setTags(Subject(busy), tags);
    QCOMPARE(shelf.tags(Subject(busy)), tags.first(100));
    shelf.setTags(Subject(busy), tags);
    QCOMPARE(told.counts(), (Counts{0, 0, 1, 0}));
}

void TestShelf::tags_fitOrAreCut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fit");
    const QString longest(64, u'x');
    QTest::newRow("none") << QString() << true;
    QTest::newRow("some") << u"a, b,, b,"_s << true;
    QTest::newRow("longest") << QString(u"a,  " + longest + u" ,b") << true;
    QTest::newRow("too long") << QString(u"a, x" + longest + u",b") << false;
    QString many;
    for (int i = 0; i < 100; ++i)
        many += QString::number(i) + u',';
    QTest::newRow("most") << many << true;
    QTest::newRow("most, and one twice") << QString(many + u"99") << true;
    QTest::newRow("too many") << QString(many + u"100") << false;
}

void TestShelf::tags_fitOrAreCut()
{
    QFETCH(const QString, text);
    QTEST(tagsFit(text), "fit");
}

WIRECODE_TEST(TestShelf)
