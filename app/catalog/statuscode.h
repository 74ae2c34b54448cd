// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/codeid.h"
#include "catalog/verdict.h"

#include <QList>
#include <QStringList>

namespace Wirecode::Catalog
{

/// A section of an RFC or another named document.
struct Reference {
    QString document; ///< "RFC 5321", or a name that the registry's documents have
    QString section;  ///< "4.2.3"; empty for the whole document

    /// "RFC 5321 §4.2.3"
    QString toString() const;
    /// Where an RFC or an Internet-Draft can be read on the web; empty for other documents.
    QString standardUrl() const;

    friend bool operator==(const Reference &, const Reference &) = default;
};

/// What a code means in one context. A code with one meaning only has no context and no text.
struct Meaning {
    QString context; ///< "Reply to STARTTLS"
    QString phrase;  ///< the reason phrase of the specification, in English whatever the language
    QString text;    ///< one or two sentences
    Reference reference;
};

/// One cause of a code: what is seen, and what to do about it. Its prose has literal parts in backticks.
struct Case {
    QString seen;
    QString check;              ///< a command or a place to look; may be empty
    QStringList fix;            ///< steps
    std::optional<Actor> actor; ///< where it is not the verdict's
    QStringList log;            ///< pieces of log lines, as servers write them whatever the language
};

/// How far a code of another registry means the same.
enum class Equivalence { Exact, Near, Lossy };
template<>
inline constexpr std::array<QLatin1StringView, 3> valueIds<Equivalence>{
    QLatin1StringView("exact"), QLatin1StringView("near"), QLatin1StringView("lossy")};

/// The code that a document maps a code to. It holds in this direction only.
struct Equivalent {
    CodeId id;
    Equivalence kind = Equivalence::Near;
    QString reference; ///< "RFC 3398 §8.2.6.1"
};

/// The value of a field that one registry declares.
struct Fact {
    QString id;
    QString value; ///< an id of the field's values, or literal text
};

/// One code of one registry, with the facts that lists and filters need.
struct StatusCode {
    CodeId id;
    QString name;    ///< reason phrase, shortened, unique in its registry, English
    QString symbol;  ///< its name on the wire or in programs; empty where it has none
    QString classId; ///< "4yz"
    Status status = Status::Registered;
    Verdict verdict;
};

/// A code with everything that its catalog file says of it, the prose in one language.
struct Entry : StatusCode {
    QString localizedName;   ///< the name in the language of the prose
    QString origin;          ///< whose an unofficial code is
    QList<Fact> facts;       ///< in the order of the registry's declaration
    QList<Meaning> meanings; ///< none where the name is the whole reason phrase
    QStringList description; ///< paragraphs
    QList<Case> cases;       ///< the most likely first
    QString use;             ///< when to send it, or what to expect of it: one sentence
    QStringList session;     ///< lines as on the wire or in a log
    QStringList aliases;     ///< other names that people search by: "greylisting", "mailbox full"
    QList<Reference> references;
    QList<CodeId> related;
    QList<Equivalent> equivalents;
    QList<CodeId> companions; ///< that stand beside it in a reply; no file has them, the reader finds them

    /// The first reason phrase of the specification in full.
    QString phrase() const { return meanings.isEmpty() ? name : meanings.first().phrase; }
    /// Who must act in a case of this code.
    Actor actorIn(const Case &each) const { return each.actor.value_or(verdict.actor); }
};

/// Two codes that have a hand-written comparison.
struct CodePair {
    CodeId left;
    CodeId right;

    friend bool operator==(const CodePair &, const CodePair &) = default;
};

/// One respect in which two codes differ.
struct Difference {
    QString aspect; ///< "First place to look"
    QString left;
    QString right;

    friend bool operator==(const Difference &, const Difference &) = default;
};

/// A hand-written comparison of two codes that people confuse. It holds in either order.
struct CuratedPair : CodePair {
    QString registry; ///< whose translations have its texts: that of the code which was written first
    QString summary;
    QList<Difference> differences;
    QStringList choose;

    /// The same with the sides exchanged.
    CuratedPair swapped() const;
};

} // namespace Wirecode::Catalog
