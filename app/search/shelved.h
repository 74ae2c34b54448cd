// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "search/wordsearch.h"

#include <QSet>

#include <map>
#include <utility>
#include <vector>

namespace Wirecode::Search
{

/// What belongs to the user and can be searched.
struct Shelved {
    QSet<Catalog::CodeId> favourites;
    QHash<Catalog::CodeId, QString> notes;
    QHash<Catalog::CodeId, QStringList> tags;

    bool operator==(const Shelved &) const = default;
};

/// The same, made searchable for one catalog. Codes that the catalog does not have are left out. Immutable.
class ShelfIndex
{
public:
    ShelfIndex(const Catalog::Catalog &catalog, const Shelved &shelved);

    /// The words of notes and tags.
    const Overlay &words() const { return m_words; }
    /// The codes, by their numbers in the catalog, for a filter: "is" with the beginning of favourite or noted,
    /// "tag" with the beginning of a tag.
    std::vector<quint32> documents(const QString &key, const QString &value) const;

private:
    Overlay m_words;
    std::map<std::pair<QString, QString>, std::vector<quint32>> m_groups; ///< by key and value
};

} // namespace Wirecode::Search
