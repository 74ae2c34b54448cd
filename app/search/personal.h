// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "search/wordsearch.h"

#include <QSet>

namespace Wirecode::Search
{

/// What belongs to the user and can be searched.
struct Personal {
    QSet<Catalog::CodeId> favourites;
    QHash<Catalog::CodeId, QString> notes;
    QHash<Catalog::CodeId, QStringList> tags;
};

/// The same, made searchable for one catalog. Codes that the catalog does not have are left out. Immutable.
class PersonalIndex
{
public:
    PersonalIndex(const Catalog::Catalog &catalog, const Personal &personal);

    /// The words of notes and tags.
    const Overlay &words() const { return m_words; }
    /// The codes, by their numbers in the catalog, for a filter: "is" with the beginning of favourite or noted,
    /// "tag" with the beginning of a tag.
    std::vector<quint32> documents(const QString &key, const QString &value) const;

private:
    struct Group {
        QString key;
        QString value;
        std::vector<quint32> documents;
    };

    void add(const QString &key, const QString &value, quint32 document);

    Overlay m_words;
    std::vector<Group> m_groups;
};

} // namespace Wirecode::Search
