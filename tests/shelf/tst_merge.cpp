// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_merge.h"

#include "fixture.h"
#include "shelf/shelved.h"
#include "shelf/textmerge.h"
#include "support/registered.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Wirecode::Shelf;
using Wirecode::Catalog::CodeId;

namespace
{

/// The text with a few words put in and taken out at random; those put in are like no other.
QString edited(const QString &text, QRandomGenerator &random, const QString &name)
{
    QStringList words = text.split(u' ');
    for (int i = 0; i < 4; ++i) {
        const auto at = random.bounded(words.size());
        if (random.bounded(3) == 0 && words.size() > 1)
            words.removeAt(at);
        else
            words.insert(at, name + QString::number(i));
    }
    return words.join(u' ');
}

} // namespace

void TestMerge::texts_areMergedWordByWord_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("merged");
    const auto row = [](const char *name, const QString &base, const QString &mine, const QString &theirs,
                         const QString &merged) { QTest::newRow(name) << base << mine << theirs << merged; };
    row("nothing", u""_s, u""_s, u""_s, u""_s);
    row("changed here", u"a b"_s, u"a c"_s, u"a b"_s, u"a c"_s);
    row("changed there", u"a b"_s, u"a b"_s, u"c b"_s, u"c b"_s);
    row("the same on both sides", u"a b"_s, u"a x b"_s, u"a x b"_s, u"a x b"_s);
    row("different words", u"a b c d"_s, u"A b c d"_s, u"a b C d"_s, u"A b C d"_s);
    row("words side by side", u"a b"_s, u"A b"_s, u"a B"_s, u"A B"_s);
    row("put in here, taken out there", u"a b c"_s, u"a b x c"_s, u"b c"_s, u"b x c"_s);
    row("several places on each side", u"1 2 3 4 5 6 7 8"_s, u"x 2 3 y 5 6 z 8"_s, u"1 2 u 4 5 v 7 8 w"_s,
        u"x 2 u y 5 v z 8 w"_s);
    row("appended on both sides", u"x"_s, u"x A1."_s, u"x B1."_s, u"x B1. A1."_s);
    row("new on both sides", u""_s, u"mine"_s, u"theirs"_s, u"theirs\nmine"_s);
    row("the same line new on both sides", u""_s, u"a"_s, u"a\n\nb"_s, u"a\n\nb"_s);
    row("one word on both sides", u"the old one"_s, u"the my one"_s, u"the their one"_s, u"the their my one"_s);
    row("a line on both sides", u"a\nb\nc"_s, u"a\nmine\nc"_s, u"a\ntheirs\nc"_s, u"a\ntheirs\nmine\nc"_s);
    row("lines appended on both sides", u"a"_s, u"a\nmine"_s, u"a\ntheirs"_s, u"a\ntheirs\nmine"_s);
    row("taken out here, changed there", u"a b c"_s, u"a c"_s, u"a B c"_s, u"a B c"_s);
    row("emptied here, changed there", u"a b c"_s, u""_s, u"a B c"_s, u"a B c"_s);
    row("emptied there, changed here", u"a b c"_s, u"a B c"_s, u""_s, u"a B c"_s);
    row("taken out on both sides", u"a b c d"_s, u"a c d"_s, u"a c d"_s, u"a c d"_s);
    row("less taken out there", u"a b c d"_s, u"a d"_s, u"a c d"_s, u"a c d"_s);
    row("accents", u"Ay\u015fe"_s, u"Ay\u015fe, \U0001F600"_s, u"Ali, Ay\u015fe"_s,
        u"Ali, Ay\u015fe, \U0001F600"_s);
}

void TestMerge::texts_areMergedWordByWord()
{
    QFETCH(const QString, base);
    QFETCH(const QString, mine);
    QFETCH(const QString, theirs);
    QTEST(mergedText(base, mine, theirs), "merged");
}

void TestMerge::randomEdits_loseNoWord()
{
    QRandomGenerator random(12);
    for (int round = 0; round < 2'000; ++round) {
        QStringList words;
        for (int i = random.bounded(12); i >= 0; --i)
            words.append(QString(QChar(u'a' + random.bounded(6))));
        const QString base = words.join(u' ');
        const QString mine = edited(base, random, u"my"_s);
        const QString theirs = edited(base, random, u"their"_s);
        const QString merged = mergedText(base, mine, theirs);
        const QString all = QStringList{base, mine, theirs, merged}.join(u" | "_s);
        const QStringList mergedWords = merged.simplified().split(u' ');
        for (const QString &word : mine.split(u' ') + theirs.split(u' ')) {
            if (word.size() > 1)
                QVERIFY2(mergedWords.count(word) == 1, qPrintable(all));
        }
        QVERIFY2(merged.size() <= mine.size() + theirs.size() + 1, qPrintable(all));
        QCOMPARE(mergedText(base, mine, base), mine);
        QCOMPARE(mergedText(base, base, theirs), theirs);
        QCOMPARE(mergedText(base, mine, mine), mine);
    }
}

void TestMerge::textsWithNothingInCommon_bothStay()
{
    QString base;
    QString mine;
    for (int i = 0; i < 6'000; ++i) { // more than is compared word by word
        base += QString::number(i) + u' ';
        mine += QString::number(-i) + u"x "_s;
    }
    const QString theirs = u"their "_s + base + u"end"_s;
    const QString merged = mergedText(base, mine, theirs);
    for (const QString &word : {u"their"_s, u"-5999x"_s, u"end"_s})
        QCOMPARE(merged.count(word), 1);
}

void TestMerge::editsInTurn_growByThemselvesOnly_data()
{
    QTest::addColumn<QString>("edit");
    QTest::newRow("words") << u" %1."_s;
    QTest::newRow("lines") << u"\n%1"_s;
    QTest::newRow("letters without a blank") << u"\u8a9e%1"_s;
}

void TestMerge::editsInTurn_growByThemselvesOnly()
{
    QFETCH(const QString, edit);
    // As ShelfFile does: a window takes over what is there when it saves, and knows it from then on.
    QString file;
    std::array<QString, 2> known;
    std::array<QString, 2> text;
    for (int i = 0; i < 40; ++i) {
        const auto window = static_cast<size_t>(i % 2);
        text[window] += edit.arg(i);
        text[window] = mergedText(known[window], text[window], file);
        known[window] = text[window];
        file = text[window];
    }
    for (int i = 0; i < 40; ++i)
        QVERIFY2(file.contains(edit.trimmed().arg(i)), qPrintable(file));
    // With scripts that have no blanks, the end of a word may be there once more.
    QVERIFY2(file.size() < qsizetype{40} * 40, qPrintable(file));
    if (edit.front().isSpace())
        QVERIFY2(file.size() <= 40 * edit.size(), qPrintable(file));
}

void TestMerge::merged_hasTheChangesOfBoth_data()
{
    QTest::addColumn<Shelved>("base");
    QTest::addColumn<Shelved>("mine");
    QTest::addColumn<Shelved>("theirs");
    QTest::addColumn<Shelved>("both");
    const auto favourites = [](const QList<CodeId> &ids) {
        Shelved contents;
        contents.favourites = ids;
        return contents;
    };
    const auto note = [](const QString &text) {
        Shelved contents;
        contents.setNote(Subject(busy), text);
        return contents;
    };
    const auto tags = [](const QStringList &all) {
        Shelved contents;
        contents.addTags(Subject(busy), all);
        return contents;
    };
    const auto recent = [](const QList<CodeId> &ids) {
        Shelved contents;
        contents.recentCodes = ids;
        return contents;
    };
    const auto row = [](const char *name, const Shelved &base, const Shelved &mine, const Shelved &theirs,
                         const Shelved &both) { QTest::newRow(name) << base << mine << theirs << both; };
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
        note(u"theirs\nmine"_s));
    row("tags changed here", tags({u"a"_s}), tags({u"b"_s}), tags({u"a"_s}), tags({u"b"_s}));
    row("tags taken away here", tags({u"a"_s}), tags({}), tags({u"a"_s}), tags({}));
    row("the same tag here and there", tags({}), tags({u"Mail"_s}), tags({u"mail"_s}), tags({u"mail"_s}));
    row("tags changed on both sides", tags({u"a"_s}), tags({u"a"_s, u"b"_s}), tags({u"a"_s, u"c"_s}),
        tags({u"a"_s, u"c"_s, u"b"_s}));
    row("looked at here and there", recent({busy}), recent({moved, busy}), recent({denied, busy}),
        recent({moved, busy, denied}));
}

void TestMerge::merged_hasTheChangesOfBoth()
{
    QFETCH(const Shelved, base);
    QFETCH(const Shelved, mine);
    QFETCH(const Shelved, theirs);
    QTEST(merged(base, mine, theirs).shelved, "both");
}

void TestMerge::whatIsTooLongTogether_isCutAndNamed()
{
    const QString mine(40'000, u'm');
    const QString theirs(40'000, u't');
    Shelved here;
    here.setNote(Subject(busy), mine);
    here.setNote(Subject(moved), u"short"_s);
    Shelved there;
    there.setNote(Subject(busy), theirs);
    const Merged both = merged({}, here, there);
    QCOMPARE(both.cut, QList{Subject(busy)});
    QCOMPARE(both.shelved.notes.value(Subject(busy)), QString(theirs + u'\n' + mine).first(65'536));
}

void TestMerge::whatIsTooManyTogether_isCutAndNamed()
{
    QStringList mine;
    QStringList theirs;
    for (int i = 0; i < 60; ++i) {
        mine.append(u"my "_s + QString::number(i));
        theirs.append(u"their "_s + QString::number(i));
    }
    Shelved here;
    here.setTags(Subject(busy), mine);
    Shelved there;
    there.setTags(Subject(busy), theirs);
    const Merged both = merged({}, here, there);
    QCOMPARE(both.cut, QList{Subject(busy)});
    QCOMPARE(both.shelved.tags.value(Subject(busy)), (theirs + mine).first(100));
}

WIRECODE_TEST(TestMerge)
