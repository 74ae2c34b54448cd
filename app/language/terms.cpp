// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/terms.h"

#include <QCoreApplication>

namespace Wirecode::Language
{

namespace
{
struct Terms {
    Q_DECLARE_TR_FUNCTIONS(Wirecode::Language::Terms)
};
} // namespace

QString term(Catalog::Outcome outcome)
{
    switch (outcome) {
    case Catalog::Outcome::Information:
        return Terms::tr("Information", "outcome of a request");
    case Catalog::Outcome::Success:
        return Terms::tr("Success", "outcome of a request");
    case Catalog::Outcome::MoreInput:
        return Terms::tr("More input expected", "outcome of a request");
    case Catalog::Outcome::Redirection:
        return Terms::tr("Redirection", "outcome of a request");
    case Catalog::Outcome::TransientFailure:
        return Terms::tr("Transient failure", "outcome of a request");
    case Catalog::Outcome::PermanentFailure:
        return Terms::tr("Permanent failure", "outcome of a request");
    }
    Q_UNREACHABLE();
}

QString term(Catalog::Retry retry)
{
    switch (retry) {
    case Catalog::Retry::NotNeeded:
        return Terms::tr("Not needed", "whether to send the request again");
    case Catalog::Retry::SameRequestLater:
        return Terms::tr("Yes, the same request later", "whether to send the request again");
    case Catalog::Retry::AfterAChange:
        return Terms::tr("Only after a change", "whether to send the request again");
    case Catalog::Retry::Never:
        return Terms::tr("Never as it is", "whether to send the request again");
    }
    Q_UNREACHABLE();
}

QString term(Catalog::Actor actor)
{
    switch (actor) {
    case Catalog::Actor::Nobody:
        return Terms::tr("Nobody", "who must act");
    case Catalog::Actor::Sender:
        return Terms::tr("Sender's side", "who must act");
    case Catalog::Actor::Receiver:
        return Terms::tr("Receiver's side", "who must act");
    case Catalog::Actor::Either:
        return Terms::tr("Either side", "who must act");
    }
    Q_UNREACHABLE();
}

QString term(Catalog::Status status)
{
    switch (status) {
    case Catalog::Status::Registered:
        return Terms::tr("Registered", "standing of a code in its registry");
    case Catalog::Status::Obsolete:
        return Terms::tr("Obsolete", "standing of a code in its registry");
    case Catalog::Status::Reserved:
        return Terms::tr("Reserved", "standing of a code in its registry");
    case Catalog::Status::Unofficial:
        return Terms::tr("Unofficial", "standing of a code in its registry");
    }
    Q_UNREACHABLE();
}

QString term(Catalog::Equivalence kind)
{
    switch (kind) {
    case Catalog::Equivalence::Exact:
        return Terms::tr("exact", "how far a code means the same as another");
    case Catalog::Equivalence::Near:
        return Terms::tr("near", "how far a code means the same as another");
    case Catalog::Equivalence::Lossy:
        return Terms::tr("with loss", "how far a code means the same as another");
    }
    Q_UNREACHABLE();
}

QString closesTerm(bool closes)
{
    return closes ? Terms::tr("Is closed", "what becomes of the connection")
                  : Terms::tr("Stays open", "what becomes of the connection");
}

QString spokenTerm(Catalog::Outcome outcome)
{
    switch (outcome) {
    case Catalog::Outcome::Information:
        return Terms::tr("information", "outcome of a request, spoken after a comma");
    case Catalog::Outcome::Success:
        return Terms::tr("success", "outcome of a request, spoken after a comma");
    case Catalog::Outcome::MoreInput:
        return Terms::tr("more input expected", "outcome of a request, spoken after a comma");
    case Catalog::Outcome::Redirection:
        return Terms::tr("redirection", "outcome of a request, spoken after a comma");
    case Catalog::Outcome::TransientFailure:
        return Terms::tr("transient failure", "outcome of a request, spoken after a comma");
    case Catalog::Outcome::PermanentFailure:
        return Terms::tr("permanent failure", "outcome of a request, spoken after a comma");
    }
    Q_UNREACHABLE();
}

QString spokenTerm(Catalog::Retry retry)
{
    switch (retry) {
    case Catalog::Retry::NotNeeded:
        return Terms::tr("no retry needed", "whether to send the request again, spoken after a comma");
    case Catalog::Retry::SameRequestLater:
        return Terms::tr("retry later", "whether to send the request again, spoken after a comma");
    case Catalog::Retry::AfterAChange:
        return Terms::tr("retry after a change", "whether to send the request again, spoken after a comma");
    case Catalog::Retry::Never:
        return Terms::tr("do not retry", "whether to send the request again, spoken after a comma");
    }
    Q_UNREACHABLE();
}

namespace
{

QString became(Catalog::Outcome outcome)
{
    switch (outcome) {
    case Catalog::Outcome::Information:
        return Terms::tr("For information.", "begins the sentence about a code");
    case Catalog::Outcome::Success:
        return Terms::tr("Success.", "begins the sentence about a code");
    case Catalog::Outcome::MoreInput:
        return Terms::tr("Not finished, more is expected.", "begins the sentence about a code");
    case Catalog::Outcome::Redirection:
        return Terms::tr("To be found elsewhere.", "begins the sentence about a code");
    case Catalog::Outcome::TransientFailure:
        return Terms::tr("Temporary.", "begins the sentence about a code: a failure");
    case Catalog::Outcome::PermanentFailure:
        return Terms::tr("Permanent.", "begins the sentence about a code: a failure");
    }
    Q_UNREACHABLE();
}

QString toDo(Catalog::Retry retry)
{
    switch (retry) {
    case Catalog::Retry::NotNeeded:
        return Terms::tr("Nothing has to be sent again.");
    case Catalog::Retry::SameRequestLater:
        return Terms::tr("Send the same request again later.");
    case Catalog::Retry::AfterAChange:
        return Terms::tr("Change something before you send it again.");
    case Catalog::Retry::Never:
        return Terms::tr("Do not send it again as it is.");
    }
    Q_UNREACHABLE();
}

QString whoActs(Catalog::Actor actor)
{
    switch (actor) {
    case Catalog::Actor::Nobody:
        return Terms::tr("Nobody has to act.");
    case Catalog::Actor::Sender:
        return Terms::tr("The sender's side acts.");
    case Catalog::Actor::Receiver:
        return Terms::tr("The receiver's side acts.");
    case Catalog::Actor::Either:
        return Terms::tr("It may be up to either side.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString sentence(const Catalog::Verdict &verdict)
{
    //: Three sentences: what became of the request, whether to send it again, who acts
    return Terms::tr("%1 %2 %3", "verdict")
        .arg(became(verdict.outcome), toDo(verdict.retry), whoActs(verdict.actor));
}

} // namespace Wirecode::Language
