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
using Catalog::Status;

namespace
{

/// A sentence for two values, lower value first. %1 is the code with the lower value, %2 the other.
template<typename Enum>
struct Template {
    Enum lower;
    Enum higher;
    const char *sentence;
};

constexpr auto context = "Wirecode::Compare::Relation";

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

constexpr auto retries = std::to_array<Template<Retry>>({
    {Retry::NotNeeded, Retry::SameRequestLater,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation",
            "After %1 there is nothing to repeat; after %2 the client keeps the "
            "request and sends it again later of its own accord.")},
    {Retry::NotNeeded, Retry::AfterAChange,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation",
            "After %1 there is nothing to repeat; after %2 a new attempt is "
            "worth making once something has been changed.")},
    {Retry::NotNeeded, Retry::Never,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation",
            "After %1 there is nothing to repeat; after %2 repeating is "
            "useless, and the client gives the request up.")},
    {Retry::SameRequestLater, Retry::AfterAChange,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation", "The request that met %1 can be sent again just as it "
                                                         "was; the one that met %2 has to be changed first.")},
    {Retry::SameRequestLater, Retry::Never,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation", "A client that meets %1 keeps the request and tries "
                                                         "again; one that meets %2 gives it up at once.")},
    {Retry::AfterAChange, Retry::Never,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation",
            "With %1 a change on the client's side opens the way; with %2 no such change exists.")},
});

constexpr auto actors = std::to_array<Template<Actor>>({
    {Actor::Nobody, Actor::Sender,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation",
            "Nobody has to act on %1; %2 is for the sender's side to put right.")},
    {Actor::Nobody, Actor::Receiver,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation",
            "Nobody has to act on %1; %2 is for the receiver's side to put right.")},
    {Actor::Nobody, Actor::Either,
        QT_TRANSLATE_NOOP(
            "Wirecode::Compare::Relation", "Nobody has to act on %1; the cause of %2 can lie on either side.")},
    {Actor::Sender, Actor::Receiver,
        QT_TRANSLATE_NOOP(
            "Wirecode::Compare::Relation", "%1 is for the sender's side to put right, %2 for the receiver's.")},
    {Actor::Sender, Actor::Either,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation",
            "%1 is for the sender's side to put right; the cause of %2 can lie on either side.")},
    {Actor::Receiver, Actor::Either,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation",
            "%1 is for the receiver's side to put right; the cause of %2 can lie on either side.")},
});

constexpr auto closings = std::to_array<Template<bool>>({
    {false, true,
        QT_TRANSLATE_NOOP(
            "Wirecode::Compare::Relation", "After %1 the connection stays open for more; %2 ends it.")},
});

constexpr auto statuses = std::to_array<Template<Status>>({
    {Status::Registered, Status::Obsolete,
        QT_TRANSLATE_NOOP(
            "Wirecode::Compare::Relation", "%1 is in force; %2 is obsolete and left to old systems.")},
    {Status::Registered, Status::Reserved,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation", "%1 is in use; %2 is only reserved.")},
    {Status::Registered, Status::Unofficial,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation", "%1 belongs to a published standard; %2 does not, and "
                                                         "a client may know no more of it than its class.")},
    {Status::Obsolete, Status::Reserved,
        QT_TRANSLATE_NOOP(
            "Wirecode::Compare::Relation", "%1 was in use and is obsolete; %2 never was in use.")},
    {Status::Obsolete, Status::Unofficial,
        QT_TRANSLATE_NOOP("Wirecode::Compare::Relation",
            "%1 was once part of a standard and is obsolete; %2 never was part of one.")},
    {Status::Reserved, Status::Unofficial,
        QT_TRANSLATE_NOOP(
            "Wirecode::Compare::Relation", "%1 is reserved by its registry; %2 is used without any registry.")},
});

/// The sentence for the two values, empty where the table has none (the two are equal).
template<typename Enum, size_t size>
QString sentence(const std::array<Template<Enum>, size> &table, Enum left, Enum right, const Side &leftSide,
    const Side &rightSide)
{
    const bool inOrder = left <= right;
    for (const Template<Enum> &each : table) {
        if (each.lower == std::min(left, right) && each.higher == std::max(left, right)) {
            return QCoreApplication::translate(context, each.sentence)
                .arg((inOrder ? leftSide : rightSide).label, (inOrder ? rightSide : leftSide).label);
        }
    }
    return {};
}

} // namespace

QString summaryOf(const Side &left, const Side &right)
{
    return sentence(summaries, left.code.verdict.outcome, right.code.verdict.outcome, left, right);
}

QStringList differencesOf(const Side &left, const Side &right)
{
    const Catalog::Verdict &a = left.code.verdict;
    const Catalog::Verdict &b = right.code.verdict;
    QStringList found{
        sentence(retries, a.retry, b.retry, left, right),
        sentence(actors, a.actor, b.actor, left, right),
    };
    if (a.stage != b.stage) {
        //: %1 and %2 are codes, %3 and %4 the stages they come at: "421: any command. 551: RCPT TO."
        found.append(QCoreApplication::translate(
            "Wirecode::Compare::Relation", "They answer different steps of the exchange. %1: %3. %2: %4.")
                         .arg(left.label, right.label, a.stage, b.stage));
    }
    found.append(sentence(closings, a.closes, b.closes, left, right));
    found.append(sentence(statuses, left.code.status, right.code.status, left, right));
    found.removeAll(QString());
    if (found.isEmpty()) {
        found.append(QCoreApplication::translate("Wirecode::Compare::Relation",
            "%1 and %2 call for the same reaction, by the same side, at the "
            "same step: only the reason differs.")
                         .arg(left.label, right.label));
    }
    return found;
}

} // namespace Wirecode::Compare
