// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "share/document.h"

namespace Wirecode::Share
{

/// A reference, and the registry whose document it is.
struct CitedReference {
    const Catalog::Registry *registry;
    Catalog::Reference reference;
};

/// What codes refer to, each once.
QList<CitedReference> referencesOf(const Catalog::Catalog &catalog, const QList<const Catalog::Entry *> &codes);

/// The same as links, with the titles of the documents and, where they may change, when they were last read.
LinkList referenceLinks(const QString &label, const QList<CitedReference> &references);

/// Links to codes, with their names; codes that do not exist are left out.
LinkList codeLinks(const QString &label, const Catalog::Catalog &catalog, const Language::TextTable &texts,
    const QList<Catalog::CodeId> &ids);

/// Links to comparisons, named by their titles; those with a code that does not exist are left out.
LinkList comparisonLinks(const QString &label, const Catalog::Catalog &catalog,
    const Language::TextTable &texts, const QList<Catalog::CodePair> &pairs);

} // namespace Wirecode::Share
