// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "language/texttable.h"
#include "search/query.h"

namespace Wirecode::Search
{

/// How well a code answers a query, best first.
enum class Tier { ExactCode, CodePrefix, Name, Prose };

/// A code that answers a query.
struct Match {
    const Catalog::StatusCode *code;
    Tier tier;
};

/// The codes of a catalog made searchable in English and in one other language. Immutable.
class SearchIndex
{
public:
    /// The catalog must outlive the index.
    SearchIndex(const Catalog::Catalog &catalog, const Language::TextTable &texts);

    /// The matching codes, best first, those of equal rank in the order of the catalog; an empty class id means
    /// every class.
    QList<Match> search(const Query &query, const QString &classId = {}) const;

private:
    struct Entry {
        const Catalog::StatusCode *code;
        QString names; ///< folded, lines: protocol, reason phrases, names in both languages
        QString prose; ///< folded, lines: everything else in both languages
    };

    QList<Entry> m_entries;
};

} // namespace Wirecode::Search
