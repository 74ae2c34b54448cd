// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/contradictions.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>
#include <set>
#include <span>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Wirecode::Recognize
{

namespace
{

using Catalog::Outcome;
using Catalog::Retry;
using Catalog::Role;
using Catalog::StatusCode;

struct ContradictionMessages {
    Q_DECLARE_TR_FUNCTIONS(Wirecode::Recognize::Contradictions)
};

/// How far apart codes of one exchange stand.
constexpr size_t nearby = 1500;

bool isFailure(const StatusCode &code)
{
    return code.verdict.outcome == Outcome::TransientFailure ||
           code.verdict.outcome == Outcome::PermanentFailure;
}

class Finder
{
public:
    Finder(const Catalog::Catalog &catalog, QStringView text)
        : m_catalog(catalog)
        , m_text(text)
    {
    }

    void lookAt(const Passage &passage)
    {
        std::set<std::tuple<int, Role, bool>> seen;
        for (size_t i = 0; i < passage.hits.size(); ++i) {
            const Hit &hit = passage.hits[i];
            const bool isMailReply = hit.role == Role::Reply && codeOf(hit).id.registry == "smtp"_L1;
            lookAtName(hit);
            if (isMailReply)
                lookAtEnhanced(hit, std::span(passage.hits).subspan(i + 1));
            if (hit.role == Role::Enhanced)
                lookAtAction(hit);
            // The passage as a whole says the same of a code that comes again.
            if (!seen.emplace(hit.code, hit.role, hit.isRegistered).second)
                continue;
            if (isMailReply && !lookAtWords(hit, passage))
                lookForLater(hit, passage);
            if (hit.role == Role::Enhanced)
                lookAtPolicy(hit, passage);
            if (hit.role == Role::Flag)
                lookAtStatus(hit, passage);
        }
        std::ranges::copy_if(passage.hits, std::back_inserter(m_hits), [this](const Hit &hit) {
            const QString &registry = codeOf(hit).id.registry;
            return registry == "sip"_L1 || registry == "q850"_L1 || registry == "http"_L1 ||
                   registry == "grpc"_L1;
        });
    }

    /// What codes of several registries say of one exchange.
    void lookAcross()
    {
        for (size_t i = 0; i < m_hits.size(); ++i) {
            const Hit &one = m_hits[i];
            // The cause and the status of a call stand behind what carries them, and before the next.
            for (size_t j = i + 1; j < m_hits.size() && j <= i + 3; ++j) {
                const Hit &other = m_hits[j];
                if (codeOf(other).id.registry == codeOf(one).id.registry || other.offset - one.offset > nearby)
                    break;
                const StatusCode &left = codeOf(one);
                const StatusCode &right = codeOf(other);
                if (left.id.registry == "sip"_L1 && right.id.registry == "q850"_L1)
                    lookAtCause(left, right);
                if (left.id.registry == "http"_L1 && left.verdict.outcome == Outcome::Success &&
                    right.id.registry == "grpc"_L1 && isFailure(right)) {
                    add(ContradictionMessages::tr(
                            "%1 says only that an answer came; the call failed with %2. Believe the gRPC "
                            "status: gRPC answers with HTTP 200 whatever became of the call.")
                            .arg(label(left), label(right)),
                        {left.id, right.id});
                }
            }
        }
    }

    /// A provider's reply that wants something else than its class says.
    void lookAtResponse(const Catalog::CodeId &id)
    {
        const StatusCode &code = *m_catalog.find(id);
        if (code.id.code.startsWith(u'5') && code.verdict.retry == Retry::SameRequestLater) {
            add(ContradictionMessages::tr(
                    "The code is permanent, but with this text of %1 the same message is accepted later. "
                    "Believe the text, and send it again yourself: no server repeats it after a 5yz.")
                    .arg(m_catalog.registry(id.registry)->name),
                {id});
        } else if (code.id.code.startsWith(u'4') &&
                   (code.verdict.retry == Retry::AfterAChange || code.verdict.retry == Retry::Never)) {
            add(ContradictionMessages::tr(
                    "The code is temporary, but with this text of %1 waiting heals nothing. Believe the "
                    "text: the mail stays in the queue until it expires unless something is changed.")
                    .arg(m_catalog.registry(id.registry)->name),
                {id});
        }
    }

    QList<Contradiction> found;

private:
    const StatusCode &codeOf(const Hit &hit) const { return *m_catalog.codes().at(hit.code); }
    QString label(const StatusCode &code) const
    {
        return m_catalog.registry(code.id.registry)->name + u' ' + code.id.code;
    }
    QString textOf(const Hit &hit) const
    {
        return m_text.sliced(qsizetype(hit.offset), qsizetype(hit.length)).toString();
    }
    QString textOf(const WordsFound &words) const
    {
        return m_text.sliced(qsizetype(words.begin), qsizetype(words.end - words.begin)).toString();
    }
    QStringView textOf(const Passage &passage) const
    {
        return m_text.sliced(qsizetype(passage.begin), qsizetype(passage.end - passage.begin));
    }

    void add(const QString &sentence, const QList<Catalog::CodeId> &ids)
    {
        constexpr qsizetype most = 100;
        if (found.size() < most && std::ranges::find(found, sentence, &Contradiction::sentence) == found.end())
            found.append({sentence, ids});
    }

    /// 550 4.7.1
    void lookAtEnhanced(const Hit &reply, std::span<const Hit> behind)
    {
        constexpr size_t farthest = 4;
        for (const Hit &hit : behind) {
            if (hit.offset - reply.offset - reply.length > farthest)
                break;
            if (hit.role != Role::Enhanced || textOf(hit).front() == textOf(reply).front())
                continue;
            add(ContradictionMessages::tr(
                    "The reply code %1 and the enhanced code %2 are of different classes. Believe %1: "
                    "servers act on its first digit (RFC 5321 §4.2.1), and the enhanced code only "
                    "explains.")
                    .arg(textOf(reply), textOf(hit)),
                {codeOf(reply).id, codeOf(hit).id});
        }
    }

    /// A 5yz that says "try again later".
    void lookForLater(const Hit &reply, const Passage &passage)
    {
        static const QStringList later{u"try again later"_s, u"try later"_s, u"please try again"_s,
            u"retry later"_s, u"come back later"_s, u"temporarily"_s, u"greylist"_s};
        if (codeOf(reply).verdict.outcome != Outcome::PermanentFailure)
            return;
        for (const QString &words : later) {
            if (!textOf(passage).contains(words, Qt::CaseInsensitive))
                continue;
            add(ContradictionMessages::tr(
                    "%1 is permanent, yet its text says “%2”. Believe the code for this message, which no "
                    "server sends again by itself, and the text for a new attempt of yours.")
                    .arg(label(codeOf(reply)), words),
                {codeOf(reply).id});
            return;
        }
    }

    /// Words that only codes of another outcome come with: "mailbox full" after a code that says something
    /// else.
    bool lookAtWords(const Hit &reply, const Passage &passage)
    {
        const StatusCode &code = codeOf(reply);
        const WordsFound *longest = nullptr;
        for (const WordsFound &words : passage.words) {
            const StatusCode &owner = *m_catalog.codes().at(words.code);
            if (owner.id.registry != code.id.registry)
                continue;
            if (owner.verdict.outcome == code.verdict.outcome)
                return false;
            if (words.words > 1 && isFailure(owner) && (!longest || words.words > longest->words))
                longest = &words;
        }
        if (!longest || !isFailure(code))
            return false;
        const StatusCode &owner = *m_catalog.codes().at(longest->code);
        const QString words = textOf(*longest);
        add(code.verdict.outcome == Outcome::TransientFailure
                ? ContradictionMessages::tr(
                      "%1 is temporary, but “%2” comes with permanent codes such as %3. Believe the text: "
                      "waiting does not heal that.")
                      .arg(label(code), words, label(owner))
                : ContradictionMessages::tr(
                      "%1 is permanent, but “%2” comes with temporary codes such as %3. Believe the code "
                      "for this message, and try again later by hand: the cause may pass.")
                      .arg(label(code), words, label(owner)),
            {code.id, owner.id});
        return true;
    }

    /// 5.7.1 User unknown
    void lookAtPolicy(const Hit &hit, const Passage &passage)
    {
        const StatusCode &code = codeOf(hit);
        const WordsFound *longest = nullptr;
        for (const WordsFound &words : passage.words) {
            const StatusCode &owner = *m_catalog.codes().at(words.code);
            if (owner.id == code.id)
                return;
            if (owner.id.registry == code.id.registry && owner.id.code.front() == code.id.code.front() &&
                words.words > 1 && (!longest || words.words > longest->words))
                longest = &words;
        }
        if (!longest || !hit.isRegistered || subjectOf(code) != u'7' ||
            m_text.at(qsizetype(longest->begin)).isDigit())
            return;
        const StatusCode &owner = *m_catalog.codes().at(longest->code);
        if (subjectOf(owner) != u'1' && subjectOf(owner) != u'2')
            return;
        add(ContradictionMessages::tr("%1 stands for security and policy, but “%2” comes with %3. Believe the "
                                      "text: many servers send %1 "
                                      "whatever they refuse.")
                .arg(label(code), textOf(*longest), label(owner)),
            {code.id, owner.id});
    }
    static QChar subjectOf(const StatusCode &enhanced) { return enhanced.id.code.at(2); }

    /// HTTP/1.1 200 Not Found
    void lookAtName(const Hit &hit)
    {
        constexpr qsizetype shortest = 6;
        const StatusCode &code = codeOf(hit);
        if (hit.role != Role::Status && hit.role != Role::Reply)
            return;
        const qsizetype end = qsizetype(hit.offset) + qsizetype(hit.length);
        QStringView behind = m_text.sliced(end).first(std::min<qsizetype>(80, m_text.size() - end));
        if (!behind.startsWith(u' '))
            return;
        behind = behind.trimmed();
        if (!behind.isEmpty() && behind.front() == u'(')
            behind = behind.sliced(1);
        const StatusCode *named = nullptr;
        for (const StatusCode *other : m_catalog.codesOf(code.id.registry)) {
            const QString &name = other->name;
            const bool stands = name.size() >= shortest && behind.startsWith(name, Qt::CaseInsensitive) &&
                                (behind.size() == name.size() || !behind.at(name.size()).isLetterOrNumber());
            if (!stands)
                continue;
            if (other->id == code.id)
                return;
            named = other;
        }
        if (!named || !hit.isRegistered)
            return;
        add(ContradictionMessages::tr(
                "The number is %1, the words behind it are the name of %2. Believe the number: programs "
                "read nothing else, and whoever wrote the words may have meant them for people.")
                .arg(label(code), label(*named)),
            {code.id, named->id});
    }

    /// What stands around a place, up to the nearest of the ends on either side and no farther than 300 signs.
    QStringView partAround(qsizetype place, std::initializer_list<QStringView> ends) const
    {
        constexpr qsizetype farthest = 300;
        QStringView before = m_text.first(place).last(std::min(place, farthest));
        QStringView after = m_text.sliced(place).first(std::min(m_text.size() - place, farthest));
        for (const QStringView end : ends) {
            if (const qsizetype at = before.lastIndexOf(end); at >= 0)
                before = before.sliced(at + end.size());
            if (const qsizetype at = after.indexOf(end); at >= 0)
                after.truncate(at);
        }
        return m_text.sliced(place - before.size(), before.size() + after.size());
    }

    /// What a log or a report says was done, against the class of its code.
    void lookAtAction(const Hit &hit)
    {
        const auto place = qsizetype(hit.offset);
        const bool isPermanent = m_text.at(place) == u'5';
        const bool isTemporary = m_text.at(place) == u'4';
        const QStringView before = m_text.first(place);
        QStringView around;
        const auto says = [&](const QString &words, bool contradicts) {
            if (contradicts && around.contains(words)) {
                add(ContradictionMessages::tr(
                        "“%1” does not go with %2, whose class says otherwise. Believe “%1”: it is what "
                        "was done with the mail.")
                        .arg(words, textOf(hit)),
                    {codeOf(hit).id});
            }
        };
        if (before.endsWith("dsn="_L1)) {
            around = partAround(place, {u"\n"});
            says(u"status=bounced"_s, isTemporary);
            says(u"status=deferred"_s, isPermanent);
            says(u"stat=Deferred"_s, isPermanent);
        } else if (before.endsWith("Status: "_L1)) {
            around = partAround(place, {u"\n\n", u"\n\r\n"}); // what a report says of one recipient
            says(u"Action: failed"_s, isTemporary);
            says(u"Action: delayed"_s, isPermanent);
        }
    }

    /// A flag of a proxy that comes with one status, and another one beside it.
    void lookAtStatus(const Hit &flag, const Passage &passage)
    {
        const Catalog::Entry entry = m_catalog.entry(codeOf(flag));
        const auto fact = std::ranges::find(entry.facts, u"status"_s, &Catalog::Fact::id);
        if (fact == entry.facts.end())
            return;
        for (const Hit &hit : passage.hits) {
            const StatusCode &code = codeOf(hit);
            bool isNumber = false;
            fact->value.toInt(&isNumber);
            if (hit.role != Role::Status || code.id.registry != "http"_L1 || !isNumber ||
                fact->value == code.id.code)
                continue;
            add(ContradictionMessages::tr(
                    "%1 comes with HTTP status %2, but %3 stands beside it. Believe the flag for the "
                    "cause: the status may have been the upstream's, or changed on the way.")
                    .arg(label(entry), fact->value, code.id.code),
                {entry.id, code.id});
        }
    }

    /// A SIP answer beside a cause that it does not stand for.
    void lookAtCause(const StatusCode &sip, const StatusCode &cause)
    {
        const QList<Catalog::Equivalent> meant = m_catalog.entry(sip).equivalents;
        const Catalog::Equivalent *first = nullptr;
        for (const Catalog::Equivalent &each : meant) {
            if (each.id == cause.id)
                return;
            if (!first && each.id.registry == cause.id.registry)
                first = &each;
        }
        const QList<Catalog::Equivalent> back = m_catalog.entry(cause).equivalents;
        if (!first || std::ranges::find(back, sip.id, &Catalog::Equivalent::id) != back.end())
            return;
        add(ContradictionMessages::tr(
                "%1 stands for cause %2 where calls cross into telephone networks (%3), but the text has "
                "cause %4. Believe the cause: it comes from the network that ended the call.")
                .arg(label(sip), first->id.code, first->reference, cause.id.code),
            {sip.id, cause.id});
    }

    const Catalog::Catalog &m_catalog;
    QStringView m_text;
    std::vector<Hit> m_hits;
};

} // namespace

QList<Contradiction> contradictionsIn(const Catalog::Catalog &catalog, QStringView text,
    const std::vector<Passage> &passages, const QList<Response> &responses)
{
    Finder finder(catalog, text);
    for (const Passage &passage : passages)
        finder.lookAt(passage);
    for (const Response &response : responses)
        finder.lookAtResponse(response.id);
    finder.lookAcross();
    return finder.found;
}

} // namespace Wirecode::Recognize
