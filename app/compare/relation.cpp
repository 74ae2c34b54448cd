// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/relation.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Wirecode::Compare
{

using Catalog::Actor;
using Catalog::Equivalence;
using Catalog::Outcome;
using Catalog::Retry;

namespace
{

/// A sentence for two values, lower value first. %1 is the code with the lower value, %2 the other.
template<typename Enum>
struct Template {
    Enum lower;
    Enum higher;
    const char *sentence;
};

struct Relation {
    Q_DECLARE_TR_FUNCTIONS(Wirecode::Compare::Relation)
};

// Written out for every two values of a field, so that each sentence is whole and can be translated as it
// stands.
constexpr auto summaries = std::to_array<Template<Outcome>>({
    {Outcome::Information, Outcome::Information,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation",
            "%1 and %2 only inform: neither accepts nor refuses anything, and they differ in what they tell.")},
    {Outcome::Information, Outcome::Success,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation",
            "%1 only informs, while %2 confirms that a request was carried out.")},
    {Outcome::Information, Outcome::MoreInput,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation",
            "%1 only informs and leaves the exchange where it was, while %2 has "
            "begun something and waits for the client to go on.")},
    {Outcome::Information, Outcome::Redirection,
        QT_TRANSLATE_NOOP(
            "Wirecode::Compare::Relation", "%1 only informs, while %2 sends the client elsewhere.")},
    {Outcome::Information, Outcome::TransientFailure,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation",
            "%1 only informs, while %2 turns a request down for the time being.")},
    {Outcome::Information, Outcome::PermanentFailure,
        QT_TRANSLATE_NOOP(
            "Wirecode::Compare::Relation", "%1 only informs, while %2 turns a request down as it is.")},
    {Outcome::Success, Outcome::Success,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation",
            "%1 and %2 both report success; they differ in what was done or promised.")},
    {Outcome::Success, Outcome::MoreInput,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation",
            "%1 ends a request that succeeded; %2 stands in the middle of one, "
            "and the server waits for the client to go on.")},
    {Outcome::Success, Outcome::Redirection,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation",
            "%1 reports that the request succeeded here, %2 that it has to be made elsewhere.")},
    {Outcome::Success, Outcome::TransientFailure,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation",
            "%1 is a success and %2 a failure for the time being, which can still turn into a success.")},
    {Outcome::Success, Outcome::PermanentFailure,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation",
            "%1 is a success, while what met %2 has failed, and repeating it unchanged does not help.")},
    {Outcome::MoreInput, Outcome::MoreInput,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation",
            "With %1 as with %2 the server waits for the client; they differ in what it waits for.")},
    {Outcome::MoreInput, Outcome::Redirection,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation",
            "%1 invites the client to go on here, while %2 sends it elsewhere.")},
    {Outcome::MoreInput, Outcome::TransientFailure,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation",
            "%1 invites the client to go on, while with %2 it has to come back later.")},
    {Outcome::MoreInput, Outcome::PermanentFailure,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation",
            "%1 invites the client to go on, while %2 refuses what it sent as it is.")},
    {Outcome::Redirection, Outcome::Redirection,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation",
            "%1 and %2 both send the client elsewhere; they differ in where, with what, or for how long.")},
    {Outcome::Redirection, Outcome::TransientFailure,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation",
            "%1 sends the client elsewhere, while %2 asks it to wait and to come back.")},
    {Outcome::Redirection, Outcome::PermanentFailure,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation",
            "%1 sends the client elsewhere, while %2 turns it down without another place to go.")},
    {Outcome::TransientFailure, Outcome::TransientFailure,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation",
            "%1 and %2 are both transient failures; they differ in what stands in the way.")},
    {Outcome::TransientFailure, Outcome::PermanentFailure,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation",
            "%1 is a transient failure and %2 a permanent one: the cause of %1 may "
            "pass by itself, that of %2 has to be removed.")},
    {Outcome::PermanentFailure, Outcome::PermanentFailure,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation", "%1 and %2 are both permanent failures: repeating the "
                                                         "same helps with neither, and they differ in the "
                                                         "cause.")},
});

// %1 is the code that a document maps, %2 the one that it maps it to.
constexpr auto mappings = std::to_array<Template<Equivalence>>({
    {Equivalence::Exact, Equivalence::Exact,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation",
            "%1 and %2 mean the same: where their protocols meet, %1 is translated into %2.")},
    {Equivalence::Near, Equivalence::Near,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation",
            "%1 and %2 mean nearly the same: where their protocols meet, %1 is translated into %2.")},
    {Equivalence::Lossy, Equivalence::Lossy,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation",
            "Where their protocols meet, %1 is translated into %2, which says less than %1 did.")},
});

/// The sentence for the two values, empty where the table has none (the two are equal).
template<typename Enum, size_t size>
QString sentence(const std::array<Template<Enum>, size> &table, Enum left, Enum right, const Side &leftSide,
    const Side &rightSide)
{
    const bool inOrder = left <= right;
    for (const Template<Enum> &each : table) {
        if (each.lower == std::min(left, right) && each.higher == std::max(left, right)) {
            return Relation::tr(each.sentence)
                .arg((inOrder ? leftSide : rightSide).label, (inOrder ? rightSide : leftSide).label);
        }
    }
    return {};
}

QString afterwards(Retry retry)
{
    switch (retry) {
    case Retry::NotNeeded:
        return Relation::tr("Has nothing to repeat");
    case Retry::SameRequestLater:
        return Relation::tr("Sends the same again later");
    case Retry::AfterAChange:
        return Relation::tr("Tries again once something has been changed");
    case Retry::Never:
        return Relation::tr("Gives the request up: repeating is useless");
    }
    Q_UNREACHABLE();
}

QString whoActs(Actor actor)
{
    switch (actor) {
    case Actor::Nobody:
        return Relation::tr("Nobody has to");
    case Actor::Sender:
        return Relation::tr("The sender's side");
    case Actor::Receiver:
        return Relation::tr("The receiver's side");
    case Actor::Either:
        return Relation::tr("Either: the cause can lie on both sides");
    }
    Q_UNREACHABLE();
}

bool isTrouble(const Catalog::Entry &code)
{
    return code.verdict.outcome != Outcome::Information && code.verdict.outcome != Outcome::Success;
}

} // namespace

QString summaryOf(const Side &left, const Side &right)
{
    for (const auto &[from, to] : {std::pair(&left, &right), std::pair(&right, &left)}) {
        const QList<Catalog::Equivalent> &mapped = from->code.equivalents;
        const auto found = std::ranges::find(mapped, to->code.id, &Catalog::Equivalent::id);
        if (found != mapped.end())
            return sentence(mappings, found->kind, found->kind, *from, *to);
    }
    return sentence(summaries, left.code.verdict.outcome, right.code.verdict.outcome, left, right);
}

QList<Catalog::Difference> differencesOf(const Catalog::Entry &left, const Catalog::Entry &right)
{
    QList<Catalog::Difference> found;
    const auto add = [&found](const QString &aspect, const QString &a, const QString &b) {
        if (a != b)
            found.append({aspect, a, b});
    };
    add(Relation::tr("What the client does"), afterwards(left.verdict.retry), afterwards(right.verdict.retry));
    add(Relation::tr("Who puts it right"), whoActs(left.verdict.actor), whoActs(right.verdict.actor));
    // A success has no cause: its likeliest case is what may go wrong beside it.
    const bool haveCauses = isTrouble(left) && isTrouble(right);
    add(haveCauses ? Relation::tr("Most likely cause") : Relation::tr("When you see it"),
        left.cases.value(0).seen, right.cases.value(0).seen);
    add(Relation::tr("First step"), left.cases.value(0).fix.value(0), right.cases.value(0).fix.value(0));
    return found;
}

} // namespace Wirecode::Compare
