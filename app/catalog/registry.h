// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/statuscode.h"

#include <QMap>

namespace Wirecode::Catalog
{

/// How the codes of a registry are written.
enum class Form {
    Number,   ///< in decimal, as "421"; "0x1a5" finds it as well
    Enhanced, ///< as "4.7.1" (RFC 3463 §2); "X.7.1" finds those of all classes
    Symbol,   ///< as a word, in whatever case: "NONEXISTENT"
    Reply,    ///< a provider's reply: "550-5.2.1-rate"
    Text,     ///< any other way, as "401.2"
};
template<>
inline constexpr std::array<QLatin1StringView, 5> valueIds<Form>{QLatin1StringView("number"),
    QLatin1StringView("enhanced"), QLatin1StringView("symbol"), QLatin1StringView("reply"),
    QLatin1StringView("text")};

/// What a code is in the text in which it stands.
enum class Role {
    Reply,
    Enhanced,
    Status,
    Symbol,
    Cause,
    Alert,
    Close,
    Exit,
    Flag,
    Result,
    Words, ///< no code at all, but words that come with one
};
template<>
inline constexpr std::array<QLatin1StringView, 11> valueIds<Role>{QLatin1StringView("reply"),
    QLatin1StringView("enhanced"), QLatin1StringView("status"), QLatin1StringView("symbol"),
    QLatin1StringView("cause"), QLatin1StringView("alert"), QLatin1StringView("close"),
    QLatin1StringView("exit"), QLatin1StringView("flag"), QLatin1StringView("result"),
    QLatin1StringView("words")};

/// How programs write the codes of a registry into logs and messages. Room `recognize` knows the signs of a
/// form: `alert number {code}`.
struct InText {
    Role role = Role::Reply;
    QStringList forms;
    QStringList with; ///< words of which the line must have one; none: the form alone says it
};

/// A document that references name.
struct Document {
    QString title;
    QString url;  ///< empty for RFCs and Internet-Drafts, whose address follows from their name
    QString read; ///< when its text was last read, as "2026-08-22"; empty for RFCs, which do not change
};

/// A field that one registry declares for its codes.
struct FactKind {
    QString id;    ///< "cacheable"
    QString label; ///< "Cacheable by default"
    QStringList valueIds;
    QStringList values; ///< a label for each of the ids; none where the value is literal text
};

/// A class of a registry's codes, e.g. 4yz Transient Negative Completion (RFC 5321 §4.2.1).
struct CodeClass {
    QString id;
    QString name;
};

/// A set of codes with one owner, and what its codes refer to.
struct Registry {
    QString id;       ///< "smtp"
    QString protocol; ///< id of the protocol it belongs to; that of its first registry
    QString name;     ///< "SMTP", never translated
    QString title;    ///< "Simple Mail Transfer Protocol", never translated
    QString owner;    ///< the vendor or provider whose codes these are; empty for a standard's
    Form form = Form::Number;
    QMap<QString, Document> documents;
    QList<CodeClass> classes;
    QList<FactKind> facts;
    QList<InText> inText;

    /// The class with that id, or nullptr.
    const CodeClass *findClass(QStringView classId) const;
    /// Where a reference of this registry can be read on the web; empty where that is not known.
    QString urlOf(const Reference &reference) const;
};

/// A registry with all its codes, as its folder gives them.
struct RegistryFiles : Registry {
    QList<Entry> codes;
    QList<CuratedPair> pairs;
};

/// What a set of registries belongs to.
struct Protocol {
    QString id;    ///< "smtp"
    QString name;  ///< "SMTP"
    QString title; ///< "Simple Mail Transfer Protocol"
    QStringList registries;
};

} // namespace Wirecode::Catalog
