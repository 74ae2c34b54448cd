// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/relation.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Wirecode::Compare
{

using Catalog::Actor;
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
            "Wirecode::Compare::Relation", "%1 only informs, while %2 turns a request down for good.")},
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
            "%1 is a success and %2 a refusal for the time being, which can still turn into a success.")},
    {Outcome::Success, Outcome::PermanentFailure,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation",
            "%1 is a success and %2 a refusal for good: the request behind %2 has failed.")},
    {Outcome::MoreInput, Outcome::MoreInput,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation",
            "With %1 as with %2 the server waits for the client; they differ in what it waits for.")},
    {Outcome::MoreInput, Outcome::Redirection,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation",
            "%1 invites the client to go on here, while %2 sends it elsewhere.")},
    {Outcome::MoreInput, Outcome::TransientFailure,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation",
            "%1 invites the client to go on, while %2 stops it for the time being.")},
    {Outcome::MoreInput, Outcome::PermanentFailure,
        QT_TRANSLATE_NOOP(
            "Wirecode::Compare::Relation", "%1 invites the client to go on, while %2 stops it for good.")},
    {Outcome::Redirection, Outcome::Redirection,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation",
            "%1 and %2 both send the client elsewhere; they differ in where it goes and with what.")},
    {Outcome::Redirection, Outcome::TransientFailure,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation",
            "%1 sends the client elsewhere, while %2 asks it to wait and to come back.")},
    {Outcome::Redirection, Outcome::PermanentFailure,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation",
            "%1 sends the client elsewhere, while %2 turns it down without another place to go.")},
    {Outcome::TransientFailure, Outcome::TransientFailure,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation",
            "%1 and %2 are both transient failures: nothing is decided for "
            "good, and they differ in what stands in the way.")},
    {Outcome::TransientFailure, Outcome::PermanentFailure,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation",
            "%1 is a transient failure and %2 a permanent one: what met %1 may "
            "still succeed as it is, what met %2 will not.")},
    {Outcome::PermanentFailure, Outcome::PermanentFailure,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation",
            "%1 and %2 are both permanent failures: repeating the request unchanged helps with neither, and "
            "they differ in what was wrong with it.")},
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
        return Relation::tr("Keeps the request and sends it again later of its own accord");
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

} // namespace

QString summaryOf(const Side &left, const Side &right)
{
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
    add(Relation::tr("Most likely cause"), left.cases.value(0).seen, right.cases.value(0).seen);
    add(Relation::tr("First step"), left.cases.value(0).fix.value(0), right.cases.value(0).fix.value(0));
    return found;
}

} // namespace Wirecode::Compare
