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
    QString document; ///< "RFC 5321", or the name of an Internet-Draft
    QString section;  ///< "4.2.3"; empty for the whole document

    /// "RFC 5321 §4.2.3"
    QString toString() const;
    /// Where the section can be read on the web.
    QString url() const;

    friend bool operator==(const Reference &, const Reference &) = default;
};

/// What a code means in one context. A code with one meaning only has no context and no text.
struct Meaning {
    QString context; ///< "Reply to STARTTLS"
    QString phrase;  ///< the reason phrase of the specification, in English whatever the language
    QString text;    ///< one or two sentences
    Reference reference;
};

/// One code of one protocol, with the facts that lists and filters need.
struct StatusCode {
    CodeId id;
    QString name;    ///< reason phrase, shortened, unique in its protocol, English
    QString classId; ///< "4yz"
    Status status = Status::Registered;
    Verdict verdict;
};

/// A code with everything that its catalog file says of it, the prose in one language.
struct Entry : StatusCode {
    QString localizedName;   ///< the name in the language of the prose
    QString origin;          ///< whose an unofficial code is
    QList<Meaning> meanings; ///< at least one
    QStringList description; ///< paragraphs
    QStringList seen;        ///< concrete situations
    QStringList fix;         ///< steps, the most likely first
    QString use;             ///< when to send it, or what to expect of it: one sentence
    QStringList examples;    ///< lines as on the wire or in a log
    QStringList aliases;     ///< other names that people search by: "greylisting", "mailbox full"
    QStringList logPhrases;  ///< pieces of log lines, as servers write them whatever the language
    QList<Reference> references;
    QList<CodeId> related;
};

/// A class of a protocol's codes, e.g. 4yz Transient Negative Completion (RFC 5321 §4.2.1).
struct CodeClass {
    QString id;
    QString name;
};

/// Two codes that have a hand-written comparison.
struct CodePair {
    CodeId left;
    CodeId right;

    friend bool operator==(const CodePair &, const CodePair &) = default;
};

/// A hand-written comparison of two codes that people confuse. It holds in either order.
struct CuratedPair : CodePair {
    QString summary;
    QStringList differences;
    QStringList choose;
};

} // namespace Wirecode::Catalog
