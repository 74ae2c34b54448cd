// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/shelved.h"

#include "language/folding.h"

using namespace Qt::StringLiterals;

namespace Wirecode::Search
{

ShelfIndex::ShelfIndex(const Catalog::Catalog &catalog, const Shelved &shelved)
{
    std::map<quint32, QStringList> texts;
    for (const Catalog::CodeId &id : shelved.favourites) {
        if (const std::optional<quint32> document = catalog.numberOf(id))
            m_groups[{u"is"_s, u"favourite"_s}].push_back(*document);
    }
    for (auto note = shelved.notes.begin(); note != shelved.notes.end(); ++note) {
        const std::optional<quint32> document = catalog.numberOf(note.key());
        if (!document || note->isEmpty())
            continue;
        m_groups[{u"is"_s, u"noted"_s}].push_back(*document);
        texts[*document].append(note->split(u'\n'));
    }
    for (auto tags = shelved.tags.begin(); tags != shelved.tags.end(); ++tags) {
        const std::optional<quint32> document = catalog.numberOf(tags.key());
        for (const QString &tag : *tags) {
            if (!document)
                break;
            m_groups[{u"tag"_s, Language::folded(tag)}].push_back(*document);
            texts[*document].append(tag);
        }
    }
    std::vector<QStringList> lines;
    for (const auto &[document, text] : texts) {
        m_words.documents.push_back(document);
        lines.push_back(text);
    }
    const auto source = [&lines](quint32 document, WordIndex::Lines &words) {
        for (const QString &line : lines[document])
            words.add(Field::Alias, line);
    };
    m_words.words = *WordIndex::build(static_cast<quint32>(lines.size()), source);
}

std::vector<quint32> ShelfIndex::documents(const QString &key, const QString &value) const
{
    std::vector<quint32> documents;
    for (auto group = m_groups.lower_bound({key, value});
         group != m_groups.end() && group->first.first == key && group->first.second.startsWith(value); ++group)
        documents.insert(documents.end(), group->second.begin(), group->second.end());
    return documents;
}

} // namespace Wirecode::Search
