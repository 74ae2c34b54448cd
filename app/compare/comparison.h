// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "language/texttable.h"

#include <optional>

namespace Wirecode::Compare
{

/// One fact of a code in words: a verdict field, or one that its registry declares.
struct Field {
    QString id;    ///< "outcome", "facts.cacheable": stable, for JSON
    QString label; ///< "Outcome"
    QString value; ///< "Transient failure"
};

/// One fact of two codes side by side; a side is empty where its registry has no such fact.
struct Row {
    QString id;
    QString label;
    QString left;
    QString right;

    bool differs() const { return left != right; }
};

/// Everything that there is to say about two codes, in one language.
struct Comparison {
    Catalog::Entry left;
    Catalog::Entry right;
    QString title;   ///< "SMTP 421 Service not available vs 551 User not local"
    QString summary; ///< how the two relate
    QList<Row> rows;
    QList<Catalog::Difference> differences; ///< the aspects in which they differ
    QStringList choose;                     ///< which to send, or to expect, when
    bool isCurated = false;                 ///< summary, differences and choose are written by hand
    QList<Catalog::CodeId> related;
    QList<Catalog::CodePair> comparisons; ///< the other hand-written comparisons of either code
};

/// A comparison, or why there is none.
struct Result {
    std::optional<Comparison> comparison;
    QString error; ///< a sentence in the language of the interface
};

/// The class, the verdict and the registry's own facts of a code in words, in the order of the page; what
/// becomes of the connection only where some code of the registry closes it. The code is a translated one.
QList<Field> fieldsOf(
    const Catalog::Catalog &catalog, const Language::TextTable &texts, const Catalog::Entry &code);

/// "4yz Transient Negative Completion": the class of a code with its name.
QString classText(
    const Catalog::Catalog &catalog, const Language::TextTable &texts, const Catalog::StatusCode &code);

/// The same of a class of a registry.
QString classText(
    const Language::TextTable &texts, const Catalog::Registry &registry, const Catalog::CodeClass &codeClass);

/// "SMTP 421": registry and code as people say them.
QString shortLabel(const Catalog::Catalog &catalog, const Catalog::CodeId &id);

/// "SMTP 421 Service not available vs 551 User not local": the title of a comparison.
QString titleOf(const Catalog::Catalog &catalog, const Language::TextTable &texts,
    const Catalog::StatusCode &left, const Catalog::StatusCode &right);

/// Compares any two codes. A hand-written comparison wins over generated sentences. An error where an id is
/// unknown or both are the same.
Result compare(const Catalog::Catalog &catalog, const Language::TextTable &texts, const Catalog::CodeId &left,
    const Catalog::CodeId &right);

} // namespace Wirecode::Compare
