// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_collection.h"

#include "shelf/collection.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Shelf;
using Catalog::CodeId;

namespace
{

const CodeId busy{u"smtp"_s, u"421"_s};
const CodeId moved{u"smtp"_s, u"551"_s};
const CodeId denied{u"enhanced"_s, u"5.7.1"_s};

/// Counts what a collection tells.
struct Signals {
    explicit Signals(const Collection &collection)
        : favourites(&collection, &Collection::favouritesChanged)
        , notes(&collection, &Collection::notesChanged)
        , tags(&collection, &Collection::tagsChanged)
        , recent(&collection, &Collection::recentChanged)
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

void TestCollection::pair_isTheSameEitherWayRound()
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

void TestCollection::codeWithItself_isThatCode()
{
    QCOMPARE(Subject(busy, busy), Subject(busy));
    QVERIFY(!Subject(busy, busy).isPair());
}

void TestCollection::favourites_keepTheirOrder()
{
    Collection collection;
    const Signals told(collection);
    for (const CodeId &id : {moved, busy, denied, busy})
        collection.setFavourite(id, true);
    QCOMPARE(collection.contents().favourites, (QList{moved, busy, denied}));
    QCOMPARE(told.counts(), (Counts{3, 0, 0, 0}));
    QVERIFY(collection.isFavourite(busy));
    collection.setFavourite(busy, false);
    collection.setFavourite(busy, false);
    QVERIFY(!collection.isFavourite(busy));
    QCOMPARE(collection.contents().favourites, (QList{moved, denied}));
    QCOMPARE(told.counts(), (Counts{4, 0, 0, 0}));
}

void TestCollection::note_isKeptAsItIs_data()
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

void TestCollection::note_isKeptAsItIs()
{
    QFETCH(const QString, text);
    QFETCH(const QString, kept);
    Collection collection;
    collection.setNote(Subject(busy), u"before"_s);
    const Signals told(collection);
    collection.setNote(Subject(busy), text);
    collection.setNote(Subject(busy), text);
    QCOMPARE(collection.note(Subject(busy)), kept);
    QCOMPARE(collection.contents().notes.size(), kept.isEmpty() ? 0 : 1);
    QCOMPARE(told.counts(), (Counts{0, 1, 0, 0}));
}

void TestCollection::notes_ofCodesAndPairsAreApart()
{
    Collection collection;
    collection.setNote(Subject(busy), u"one"_s);
    collection.setNote(Subject(busy, moved), u"both"_s);
    collection.setNote(Subject(moved, busy), u"both, again"_s);
    QCOMPARE(collection.note(Subject(busy)), u"one"_s);
    QCOMPARE(collection.note(Subject(moved)), QString());
    QCOMPARE(collection.note(Subject(busy, moved)), u"both, again"_s);
}

void TestCollection::tags_areCutAtCommas_data()
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

void TestCollection::tags_areCutAtCommas()
{
    QFETCH(const QString, text);
    QTEST(tagsFrom(text), "tags");
}

void TestCollection::tags_areKeptPerSubject()
{
    Collection collection;
    const Signals told(collection);
    collection.setTags(Subject(busy), {u"queue"_s, u"Mail"_s});
    collection.setTags(Subject(busy), {u"queue"_s, u"Mail"_s});
    collection.setTags(Subject(moved, busy), {u"mail"_s, u"address"_s});
    QCOMPARE(collection.tags(Subject(busy)), (QStringList{u"queue"_s, u"Mail"_s}));
    QCOMPARE(collection.tags(Subject(busy, moved)), (QStringList{u"mail"_s, u"address"_s}));
    QCOMPARE(collection.allTags().size(), 3);
    QCOMPARE(collection.allTags().first(), u"address"_s);
    QCOMPARE(collection.allTags().last(), u"queue"_s);
    collection.setTags(Subject(busy), {});
    QCOMPARE(collection.contents().tags.size(), 1);
    QCOMPARE(collection.allTags(), (QStringList{u"address"_s, u"mail"_s}));
    QCOMPARE(told.counts(), (Counts{0, 0, 3, 0}));
}

void TestCollection::recent_isInFront_once()
{
    Collection collection;
    const Signals told(collection);
    for (const CodeId &id : {busy, moved, moved, denied, busy})
        collection.addRecent(Subject(id));
    QCOMPARE(collection.contents().recentCodes, (QList{busy, denied, moved}));
    QCOMPARE(told.counts(), (Counts{0, 0, 0, 4}));
    for (const Subject &pair : {Subject(busy, moved), Subject(busy, denied), Subject(moved, busy)})
        collection.addRecent(pair);
    const QList<Subject> comparisons = collection.contents().recentComparisons;
    QCOMPARE(comparisons, (QList{Subject(moved, busy), Subject(busy, denied)}));
    QCOMPARE(comparisons.first().codes(), (QList{moved, busy}));
    QCOMPARE(collection.contents().recentCodes.size(), 3);
}

void TestCollection::recent_isBounded()
{
    Collection collection;
    for (int i = 0; i < 60; ++i) {
        const CodeId id{u"http"_s, QString::number(i)};
        collection.addRecent(Subject(id));
        collection.addRecent(Subject(id, busy));
    }
    const Contents &contents = collection.contents();
    QCOMPARE(contents.recentCodes.size(), Contents::mostRecent);
    QCOMPARE(contents.recentComparisons.size(), Contents::mostRecent);
    QCOMPARE(contents.recentCodes.first().code, u"59"_s);
    QCOMPARE(contents.recentCodes.last().code, u"10"_s);
}

void TestCollection::newContents_tellWhatIsDifferent()
{
    Collection collection;
    collection.setFavourite(busy, true);
    collection.setTags(Subject(busy), {u"queue"_s});
    const Signals told(collection);
    collection.setContents(Contents(collection.contents()));
    QCOMPARE(told.counts(), (Counts{0, 0, 0, 0}));
    Contents other = collection.contents();
    other.favourites = {moved};
    other.setNote(Subject(moved), u"note"_s);
    collection.setContents(other);
    QCOMPARE(told.counts(), (Counts{1, 1, 0, 0}));
    QVERIFY(collection.isFavourite(moved));
    QVERIFY(!collection.isFavourite(busy));
    other.tags.clear();
    other.recentComparisons = {Subject(busy, moved)};
    collection.setContents(other);
    QCOMPARE(told.counts(), (Counts{1, 1, 1, 1}));
}

void TestCollection::merged_hasTheChangesOfBoth_data()
{
    QTest::addColumn<Contents>("base");
    QTest::addColumn<Contents>("mine");
    QTest::addColumn<Contents>("theirs");
    QTest::addColumn<Contents>("both");
    const auto favourites = [](const QList<CodeId> &ids) {
        Contents contents;
        contents.favourites = ids;
        return contents;
    };
    const auto note = [](const QString &text) {
        Contents contents;
        contents.setNote(Subject(busy), text);
        return contents;
    };
    const auto tags = [](const QStringList &all) {
        Contents contents;
        contents.addTags(Subject(busy), all);
        return contents;
    };
    const auto recent = [](const QList<CodeId> &ids) {
        Contents contents;
        contents.recentCodes = ids;
        return contents;
    };
    const auto row = [](const char *name, const Contents &base, const Contents &mine, const Contents &theirs,
                         const Contents &both) { QTest::newRow(name) << base << mine << theirs << both; };
    row("favourites added on both sides", favourites({}), favourites({busy}), favourites({moved}),
        favourites({moved, busy}));
    row("one taken away here, one there", favourites({busy, moved, denied}), favourites({moved, denied}),
        favourites({busy, moved}), favourites({moved}));
    row("added here, the same there", favourites({}), favourites({busy}), favourites({busy}),
        favourites({busy}));
    row("note written here", note({}), note(u"new"_s), note({}), note(u"new"_s));
    row("note written there", note({}), note({}), note(u"new"_s), note(u"new"_s));
    row("note deleted here", note(u"old"_s), note({}), note(u"old"_s), note({}));
    row("note deleted there", note(u"old"_s), note(u"old"_s), note({}), note({}));
    row("note changed here, deleted there", note(u"old"_s), note(u"new"_s), note({}), note(u"new"_s));
    row("note deleted here, changed there", note(u"old"_s), note({}), note(u"new"_s), note(u"new"_s));
    row("note changed on both sides", note(u"old"_s), note(u"mine"_s), note(u"theirs"_s),
        note(u"theirs\n\nmine"_s));
    const QString mine(40'000, u'm');
    const QString theirs(40'000, u't');
    row("notes too long together", note({}), note(mine), note(theirs), note(theirs + u"\n\n" + mine));
    row("tags changed here", tags({u"a"_s}), tags({u"b"_s}), tags({u"a"_s}), tags({u"b"_s}));
    row("tags taken away here", tags({u"a"_s}), tags({}), tags({u"a"_s}), tags({}));
    row("tags changed on both sides", tags({u"a"_s}), tags({u"a"_s, u"b"_s}), tags({u"a"_s, u"c"_s}),
        tags({u"a"_s, u"c"_s, u"b"_s}));
    row("looked at here and there", recent({busy}), recent({moved, busy}), recent({denied, busy}),
        recent({moved, busy, denied}));
}

void TestCollection::merged_hasTheChangesOfBoth()
{
    QFETCH(const Contents, base);
    QFETCH(const Contents, mine);
    QFETCH(const Contents, theirs);
    QTEST(merged(base, mine, theirs), "both");
}
