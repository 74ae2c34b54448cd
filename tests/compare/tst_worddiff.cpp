// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/worddiff.h"
#include "support/registered.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Wirecode::Compare;

class TestWordDiff : public QObject
{
    Q_OBJECT

private:
    /// The text with each range in brackets.
    static QString shown(QString text, const QList<Wirecode::Language::Range> &ranges)
    {
        std::for_each(ranges.crbegin(), ranges.crend(), [&](const Wirecode::Language::Range &range) {
            text.insert(range.start + range.length, u']').insert(range.start, u'[');
        });
        return text;
    }

private Q_SLOTS:
    void changedWords_areFound_data();
    void changedWords_areFound();
    void longTexts_differAsAWhole();
};

void TestWordDiff::changedWords_areFound_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("leftShown");
    QTest::addColumn<QString>("rightShown");
    const auto row = [](const char *name, const QString &left, const QString &right, const QString &leftShown,
                         const QString &rightShown) {
        QTest::newRow(name) << left << right << leftShown << rightShown;
    };
    row("first word", u"Transient failure"_s, u"Permanent failure"_s, u"[Transient] failure"_s,
        u"[Permanent] failure"_s);
    row("neighbours are one", u"4yz Transient Negative Completion"_s, u"5yz Permanent Negative Completion"_s,
        u"[4yz Transient] Negative Completion"_s, u"[5yz Permanent] Negative Completion"_s);
    row("one side only", u"RCPT TO"_s, u"MAIL FROM, RCPT TO or VRFY"_s, u"RCPT TO"_s,
        u"[MAIL FROM], RCPT TO [or VRFY]"_s);
    row("last word", u"a b c"_s, u"a b d"_s, u"a b [c]"_s, u"a b [d]"_s);
    row("apart", u"a x b y c"_s, u"a b c"_s, u"a [x] b [y] c"_s, u"a b c"_s);
    row("moved", u"a b c"_s, u"c a b"_s, u"a b [c]"_s, u"[c] a b"_s);
    row("case counts", u"Is closed"_s, u"is closed"_s, u"[Is] closed"_s, u"[is] closed"_s);
    row("nothing in common", u"Never as it is"_s, u"Only after a change"_s, u"Never as it is"_s,
        u"Only after a change"_s);
    row("equal", u"Stays open"_s, u"Stays open"_s, u"Stays open"_s, u"Stays open"_s);
    row("signs only", u"a, b"_s, u"a; b"_s, u"a, b"_s, u"a; b"_s);
    row("empty", QString(), u"a"_s, QString(), u"a"_s);
    row("both empty", QString(), QString(), QString(), QString());
    row("blanks", u"  "_s, u" a "_s, u"  "_s, u" a "_s);
    row("Turkish", u"Kalıcı hata"_s, u"Geçici hata"_s, u"[Kalıcı] hata"_s, u"[Geçici] hata"_s);
    row("Turkish i", u"ı b"_s, u"i b"_s, u"[ı] b"_s, u"[i] b"_s);
    row("accents stay with their letter", u"e\u0301a b"_s, u"ea b"_s, u"[e\u0301a] b"_s, u"[ea] b"_s);
    row("beyond the first plane", u"\U00010330 b"_s, u"\U00010331 b"_s, u"[\U00010330] b"_s,
        u"[\U00010331] b"_s);
    row("Arabic", u"فشل مؤقت"_s, u"فشل دائم"_s, u"فشل [مؤقت]"_s, u"فشل [دائم]"_s);
    row("Hebrew and marks", u"\u200fכשל זמני"_s, u"\u200fכשל קבוע"_s, u"\u200fכשל [זמני]"_s,
        u"\u200fכשל [קבוע]"_s);
    // Qt finds no words in it, so it differs as a whole.
    row("without blanks", u"一時的な失敗"_s, u"一時的な成功"_s, u"一時的な失敗"_s, u"一時的な成功"_s);
    row("a hidden character is a change", u"Stays o\u200dpen"_s, u"Stays open"_s, u"Stays [o\u200dpen]"_s,
        u"Stays [open]"_s);
    row("lone surrogate", u"a "_s + QChar(0xd800) + u" b"_s, u"a b"_s, u"a "_s + QChar(0xd800) + u" b"_s,
        u"a b"_s);
}

void TestWordDiff::changedWords_areFound()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    const WordDiff diff = wordDiff(left, right);
    QTEST(shown(left, diff.left), "leftShown");
    QTEST(shown(right, diff.right), "rightShown");
    const WordDiff swapped = wordDiff(right, left);
    if (QLatin1StringView(QTest::currentDataTag()) != "moved"_L1) { // either word may count as the moved one
        QCOMPARE(swapped.left, diff.right);
        QCOMPARE(swapped.right, diff.left);
    }
}

void TestWordDiff::longTexts_differAsAWhole()
{
    const QString text = u"word "_s.repeated(100000);
    const WordDiff diff = wordDiff(text + u'a', text + u'b');
    QVERIFY(diff.left.isEmpty() && diff.right.isEmpty());
    QVERIFY(wordDiff(u"a b"_s, text).right.isEmpty());
}

WIRECODE_TEST(TestWordDiff)
#include "tst_worddiff.moc"
