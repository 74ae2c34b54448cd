// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/relation.h"
#include "language/language.h"
#include "support/registered.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Catalog;
using namespace Wirecode::Compare;

/// The sentences for codes that nobody compared: every outcome, and every value of what a difference is made
/// of.
class TestRelation : public QObject
{
    Q_OBJECT

private:
    static Entry code(Outcome outcome, Retry retry = Retry::NotNeeded, Actor actor = Actor::Nobody)
    {
        Entry result;
        result.verdict = {outcome, retry, actor, u"MAIL"_s, false};
        result.cases = {{u"Seen"_s, {}, {u"Step"_s, u"Other step"_s}, {}, {}}};
        return result;
    }

    static Entry withCase(const QString &seen, const QStringList &fix)
    {
        Entry result = code(Outcome::Success);
        result.cases = {{seen, {}, fix, {}, {}}, {u"Another"_s, {}, {u"Another step"_s}, {}, {}}};
        return result;
    }

    static QString summary(const Entry &left, const Entry &right)
    {
        return summaryOf({left, u"[one]"_s}, {right, u"[two]"_s});
    }

    static QStringList lines(const QList<Difference> &differences)
    {
        QStringList result;
        for (const Difference &each : differences)
            result.append(each.aspect + u" | "_s + each.left + u" | "_s + each.right);
        return result;
    }

    /// The other side's label in the place of each.
    static QString swapped(QString text)
    {
        return text.replace(u"[one]"_s, u"[?]"_s).replace(u"[two]"_s, u"[one]"_s).replace(u"[?]"_s, u"[two]"_s);
    }

    /// A row for each language, and any two values of a field.
    static void addValues(size_t count)
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<size_t>("left");
        QTest::addColumn<size_t>("right");
        for (const Language::LanguageInfo &language : Language::languages()) {
            for (size_t left = 0; left < count; ++left) {
                for (size_t right = 0; right < count; ++right)
                    QTest::addRow("%s %zu %zu", qPrintable(language.id), left, right)
                        << language.id << left << right;
            }
        }
    }

private Q_SLOTS:
    void anyTwoOutcomes_giveAWholeSentence_data() { addValues(valueIds<Outcome>.size()); }
    void anyTwoOutcomes_giveAWholeSentence();
    void sentence_keepsItsSubjectWhenSwapped();
    void twoOutcomes_giveASentenceOfTheirOwn_data();
    void twoOutcomes_giveASentenceOfTheirOwn();
    void mappedCodes_sayWhatTheyAreToEachOther_data();
    void mappedCodes_sayWhatTheyAreToEachOther();
    void retries_areToldApart_data() { addValues(valueIds<Retry>.size()); }
    void retries_areToldApart();
    void actors_areToldApart_data() { addValues(valueIds<Actor>.size()); }
    void actors_areToldApart();
    void twoValues_giveADifferenceInWords_data();
    void twoValues_giveADifferenceInWords();
    void firstCases_areQuoted();
    void equalCodes_haveNoDifference();
    void differences_changeSidesWithTheCodes();
};

void TestRelation::anyTwoOutcomes_giveAWholeSentence()
{
    QFETCH(const QString, language);
    QFETCH(const size_t, left);
    QFETCH(const size_t, right);
    Language::Switch translators;
    QVERIFY(translators.setCurrent(language));
    static const QRegularExpression whole(u"^[^a-zçğıöşü%][^%]*\\.$"_s);
    const QString text = summary(code(static_cast<Outcome>(left)), code(static_cast<Outcome>(right)));
    QVERIFY2(text.contains(whole), qPrintable(text));
    QVERIFY2(text.contains("[one]"_L1) && text.contains("[two]"_L1), qPrintable(text));
}

void TestRelation::sentence_keepsItsSubjectWhenSwapped()
{
    for (size_t left = 0; left < valueIds<Outcome>.size(); ++left) {
        for (size_t right = 0; right < left; ++right) {
            const Entry a = code(static_cast<Outcome>(left));
            const Entry b = code(static_cast<Outcome>(right));
            // A sentence is about the code that has the value, on whichever side it stands.
            QCOMPARE(swapped(summary(b, a)), summary(a, b));
        }
    }
}

void TestRelation::twoOutcomes_giveASentenceOfTheirOwn_data()
{
    QTest::addColumn<Outcome>("left");
    QTest::addColumn<Outcome>("right");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("success and failure")
        << Outcome::Success << Outcome::PermanentFailure
        << u"[one] is a success, while what met [two] has failed, and repeating it unchanged does not help."_s;
    QTest::newRow("failure and success")
        << Outcome::PermanentFailure << Outcome::Success
        << u"[two] is a success, while what met [one] has failed, and repeating it unchanged does not help."_s;
    QTest::newRow("transient and permanent") << Outcome::TransientFailure << Outcome::PermanentFailure
                                             << u"[one] is a transient failure and [two] a permanent one: the "
                                                u"cause of [one] may pass by itself, "
                                                u"that of [two] has to be removed."_s;
    QTest::newRow("equal")
        << Outcome::Success << Outcome::Success
        << u"[one] and [two] both report success; they differ in what was done or promised."_s;
}

void TestRelation::twoOutcomes_giveASentenceOfTheirOwn()
{
    QFETCH(const Outcome, left);
    QFETCH(const Outcome, right);
    QTEST(summary(code(left), code(right)), "sentence");
}

void TestRelation::mappedCodes_sayWhatTheyAreToEachOther_data()
{
    QTest::addColumn<Equivalence>("kind");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("exact")
        << Equivalence::Exact
        << u"[two] and [one] mean the same: where their protocols meet, [two] is translated into [one]."_s;
    QTest::newRow("near")
        << Equivalence::Near
        << u"[two] and [one] mean nearly the same: where their protocols meet, [two] is translated into [one]."_s;
    QTest::newRow("lossy")
        << Equivalence::Lossy
        << u"Where their protocols meet, [two] is translated into [one], which says less than [two] did."_s;
}

void TestRelation::mappedCodes_sayWhatTheyAreToEachOther()
{
    QFETCH(const Equivalence, kind);
    Entry left = code(Outcome::TransientFailure);
    left.id = {u"p"_s, u"1"_s};
    Entry right = code(Outcome::PermanentFailure);
    right.equivalents = {{left.id, kind, {}}};
    QTEST(summary(left, right), "sentence");
}

void TestRelation::retries_areToldApart()
{
    QFETCH(const QString, language);
    QFETCH(const size_t, left);
    QFETCH(const size_t, right);
    Language::Switch translators;
    QVERIFY(translators.setCurrent(language));
    const QList<Difference> found = differencesOf(
        code(Outcome::Success, static_cast<Retry>(left)), code(Outcome::Success, static_cast<Retry>(right)));
    QCOMPARE(found.size(), left == right ? 0 : 1); // what is the same is no difference
    for (const Difference &each : found)
        QVERIFY(
            !each.aspect.isEmpty() && !each.left.isEmpty() && !each.right.isEmpty() && each.left != each.right);
}

void TestRelation::actors_areToldApart()
{
    QFETCH(const QString, language);
    QFETCH(const size_t, left);
    QFETCH(const size_t, right);
    Language::Switch translators;
    QVERIFY(translators.setCurrent(language));
    const QList<Difference> found =
        differencesOf(code(Outcome::Success, Retry::Never, static_cast<Actor>(left)),
            code(Outcome::Success, Retry::Never, static_cast<Actor>(right)));
    QCOMPARE(found.size(), left == right ? 0 : 1);
    for (const Difference &each : found)
        QVERIFY(
            !each.aspect.isEmpty() && !each.left.isEmpty() && !each.right.isEmpty() && each.left != each.right);
}

void TestRelation::twoValues_giveADifferenceInWords_data()
{
    QTest::addColumn<Entry>("left");
    QTest::addColumn<Entry>("right");
    QTest::addColumn<QString>("difference");
    QTest::newRow("retry") << code(Outcome::Success, Retry::Never)
                           << code(Outcome::Success, Retry::SameRequestLater)
                           << u"What the client does | Gives the request up: repeating is useless | Sends the "
                              u"same again later"_s;
    QTest::newRow("actor")
        << code(Outcome::Success, Retry::Never, Actor::Receiver)
        << code(Outcome::Success, Retry::Never, Actor::Either)
        << u"Who puts it right | The receiver's side | Either: the cause can lie on both sides"_s;
}

void TestRelation::twoValues_giveADifferenceInWords()
{
    QFETCH(const Entry, left);
    QFETCH(const Entry, right);
    QFETCH(const QString, difference);
    QCOMPARE(lines(differencesOf(left, right)), QStringList{difference});
}

void TestRelation::firstCases_areQuoted()
{
    // The likeliest cause and the first step, with their backticks, whatever else they hold.
    QCOMPARE(lines(differencesOf(withCase(u"%1 `a`"_s, {u"b"_s, u"c"_s}), withCase(u"d"_s, {u"`e`"_s}))),
        (QStringList{u"When you see it | %1 `a` | d"_s, u"First step | b | `e`"_s}));
    QCOMPARE(lines(differencesOf(withCase(u"a"_s, {u"b"_s, u"c"_s}), withCase(u"a"_s, {u"d"_s}))),
        QStringList{u"First step | b | d"_s});
    Entry none = withCase({}, {});
    none.cases.clear();
    QCOMPARE(lines(differencesOf(none, withCase(u"a"_s, {u"b"_s}))),
        (QStringList{u"When you see it |  | a"_s, u"First step |  | b"_s}));
    Entry failure = withCase(u"a"_s, {u"b"_s});
    Entry other = withCase(u"c"_s, {u"b"_s});
    failure.verdict.outcome = other.verdict.outcome = Outcome::PermanentFailure;
    QCOMPARE(lines(differencesOf(failure, other)), QStringList{u"Most likely cause | a | c"_s});
}

void TestRelation::equalCodes_haveNoDifference()
{
    const Entry one = code(Outcome::TransientFailure, Retry::SameRequestLater, Actor::Either);
    QVERIFY(differencesOf(one, one).isEmpty());
    QVERIFY(!summary(one, one).isEmpty());
}

void TestRelation::differences_changeSidesWithTheCodes()
{
    const Entry one = code(Outcome::Success, Retry::Never, Actor::Receiver);
    const Entry two = withCase(u"a"_s, {u"b"_s});
    const QList<Difference> there = differencesOf(one, two);
    const QList<Difference> back = differencesOf(two, one);
    QCOMPARE(there.size(), 4);
    QCOMPARE(back.size(), 4);
    for (qsizetype i = 0; i < there.size(); ++i)
        QCOMPARE(there.at(i), (Difference{back.at(i).aspect, back.at(i).right, back.at(i).left}));
}

WIRECODE_TEST(TestRelation)
#include "tst_relation.moc"
