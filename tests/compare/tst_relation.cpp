// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/relation.h"
#include "language/language.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Catalog;
using namespace Wirecode::Compare;

/// The sentences for codes that no catalog has yet: every value of every verdict field against every other.
class TestRelation : public QObject
{
    Q_OBJECT

private:
    using Change = void (*)(StatusCode &code, int value);

    /// A verdict field: how many values it has, and how a code gets one.
    struct VerdictField {
        QLatin1StringView name;
        int values;
        Change set;
    };

    static const QList<VerdictField> &fields()
    {
        static const QList<VerdictField> list{
            {"outcome"_L1, 6,
                [](StatusCode &code, int value) { code.verdict.outcome = static_cast<Outcome>(value); }},
            {"retry"_L1, 4,
                [](StatusCode &code, int value) { code.verdict.retry = static_cast<Retry>(value); }},
            {"actor"_L1, 4,
                [](StatusCode &code, int value) { code.verdict.actor = static_cast<Actor>(value); }},
            {"stage"_L1, 2,
                [](StatusCode &code, int value) { code.verdict.stage = value ? u"DATA"_s : u"MAIL"_s; }},
            {"closes"_L1, 2, [](StatusCode &code, int value) { code.verdict.closes = value != 0; }},
            {"status"_L1, 4, [](StatusCode &code, int value) { code.status = static_cast<Status>(value); }},
        };
        return list;
    }

    /// A code that has the first value of every field but one.
    static StatusCode codeWith(const VerdictField &field, int value)
    {
        StatusCode code;
        code.verdict.stage = u"MAIL"_s;
        field.set(code, value);
        return code;
    }

    static QStringList sentences(const StatusCode &left, const StatusCode &right)
    {
        const Side a{left, u"[one]"_s};
        const Side b{right, u"[two]"_s};
        return QStringList{summaryOf(a, b)} + differencesOf(a, b);
    }

    /// The other side's label in the place of each.
    static QString swapped(QString text)
    {
        return text.replace(u"[one]"_s, u"[?]"_s).replace(u"[two]"_s, u"[one]"_s).replace(u"[?]"_s, u"[two]"_s);
    }

private Q_SLOTS:
    void anyTwoValues_giveWholeSentences_data();
    void anyTwoValues_giveWholeSentences();
    void sentence_keepsItsSubjectWhenSwapped();
    void twoValues_giveASentenceOfTheirOwn_data();
    void twoValues_giveASentenceOfTheirOwn();
    void equalCodes_differInTheReasonOnly();
    void everyDifference_isSaidOnce();
    void stages_areQuotedAsTheyAre();
};

void TestRelation::anyTwoValues_giveWholeSentences_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<qsizetype>("field");
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("right");
    for (const Language::LanguageInfo &language : Language::languages()) {
        for (qsizetype f = 0; f < fields().size(); ++f) {
            for (int left = 0; left < fields().at(f).values; ++left) {
                for (int right = 0; right < fields().at(f).values; ++right) {
                    QTest::addRow(
                        "%s %s %d %d", qPrintable(language.id), fields().at(f).name.data(), left, right)
                        << language.id << f << left << right;
                }
            }
        }
    }
}

void TestRelation::anyTwoValues_giveWholeSentences()
{
    QFETCH(const QString, language);
    QFETCH(const qsizetype, field);
    QFETCH(const int, left);
    QFETCH(const int, right);
    Language::Switch translators;
    QVERIFY(translators.setCurrent(language));
    static const QRegularExpression whole(u"^[^a-zçğıöşü%][^%]*\\.$"_s);
    const VerdictField &each = fields().at(field);
    const QStringList found = sentences(codeWith(each, left), codeWith(each, right));
    QCOMPARE(found.size(), 2); // the summary, and the field or that there is no difference
    for (const QString &text : found) {
        QVERIFY2(text.contains(whole), qPrintable(text));
        QVERIFY2(text.contains("[one]"_L1) && text.contains("[two]"_L1), qPrintable(text));
    }
}

void TestRelation::sentence_keepsItsSubjectWhenSwapped()
{
    for (const VerdictField &field : fields()) {
        if (field.name == "stage"_L1)
            continue; // quoted, left before right
        const qsizetype which = field.name == "outcome"_L1 ? 0 : 1;
        for (int left = 0; left < field.values; ++left) {
            for (int right = 0; right < left; ++right) {
                const StatusCode a = codeWith(field, left);
                const StatusCode b = codeWith(field, right);
                // A sentence is about the code that has the value, on whichever side it stands.
                QCOMPARE(swapped(sentences(b, a).at(which)), sentences(a, b).at(which));
            }
        }
    }
}

void TestRelation::twoValues_giveASentenceOfTheirOwn_data()
{
    QTest::addColumn<StatusCode>("left");
    QTest::addColumn<StatusCode>("right");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QString>("difference");
    const auto code = [](Outcome outcome, Retry retry, Actor actor, bool closes = false,
                          Status status = Status::Registered) {
        StatusCode result;
        result.verdict = {outcome, retry, actor, u"MAIL"_s, closes};
        result.status = status;
        return result;
    };
    const auto row = [](const char *name, const StatusCode &left, const StatusCode &right,
                         const QString &summary, const QString &difference) {
        QTest::newRow(name) << left << right << summary << difference;
    };
    const StatusCode success = code(Outcome::Success, Retry::NotNeeded, Actor::Nobody);
    const QString same =
        u"[one] and [two] call for the same reaction, by the same side, at the same step: only the reason differs."_s;
    const QString bothSuccess =
        u"[one] and [two] both report success; they differ in what was done or promised."_s;
    row("success and failure", success, code(Outcome::PermanentFailure, Retry::NotNeeded, Actor::Nobody),
        u"[one] is a success and [two] a refusal for good: the request behind [two] has failed."_s, same);
    row("failure and success", code(Outcome::PermanentFailure, Retry::NotNeeded, Actor::Nobody), success,
        u"[two] is a success and [one] a refusal for good: the request behind [one] has failed."_s, same);
    row("transient and permanent", code(Outcome::TransientFailure, Retry::NotNeeded, Actor::Nobody),
        code(Outcome::PermanentFailure, Retry::NotNeeded, Actor::Nobody),
        u"[one] is a transient failure and [two] a permanent one: what met [one] may still succeed as it is, "
        u"what met "
        "[two] will not."_s,
        same);
    row("retry", code(Outcome::Success, Retry::Never, Actor::Nobody),
        code(Outcome::Success, Retry::SameRequestLater, Actor::Nobody), bothSuccess,
        u"A client that meets [two] keeps the request and tries again; one that meets [one] gives it up at once."_s);
    row("actor", code(Outcome::Success, Retry::NotNeeded, Actor::Receiver),
        code(Outcome::Success, Retry::NotNeeded, Actor::Sender), bothSuccess,
        u"[two] is for the sender's side to put right, [one] for the receiver's."_s);
    row("closes", code(Outcome::Success, Retry::NotNeeded, Actor::Nobody, true), success, bothSuccess,
        u"After [two] the connection stays open for more; [one] ends it."_s);
    row("status", success, code(Outcome::Success, Retry::NotNeeded, Actor::Nobody, false, Status::Obsolete),
        bothSuccess, u"[one] is in force; [two] is obsolete and left to old systems."_s);
}

void TestRelation::twoValues_giveASentenceOfTheirOwn()
{
    QFETCH(const StatusCode, left);
    QFETCH(const StatusCode, right);
    QFETCH(const QString, summary);
    QFETCH(const QString, difference);
    const QStringList expected{summary, difference};
    QCOMPARE(sentences(left, right), expected);
}

void TestRelation::equalCodes_differInTheReasonOnly()
{
    const StatusCode code = codeWith(fields().first(), 0);
    QCOMPARE(sentences(code, code).size(), 2);
    QVERIFY(sentences(code, code).last().contains("only the reason differs"_L1));
}

void TestRelation::everyDifference_isSaidOnce()
{
    StatusCode left;
    StatusCode right;
    for (const VerdictField &field : fields()) {
        field.set(left, 0);
        field.set(right, 1);
    }
    QStringList found = sentences(left, right);
    QCOMPARE(found.size(), fields().size()); // the outcome is the summary's
    QCOMPARE(found.removeDuplicates(), 0);
}

void TestRelation::stages_areQuotedAsTheyAre()
{
    StatusCode left;
    StatusCode right;
    left.verdict.stage = u"%1 and %4"_s;
    right.verdict.stage = u"RCPT TO"_s;
    QCOMPARE(sentences(left, right).last(),
        u"They answer different steps of the exchange. [one]: %1 and %4. [two]: RCPT TO."_s);
}

QTEST_GUILESS_MAIN(TestRelation)
#include "tst_relation.moc"
