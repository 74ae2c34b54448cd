// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/personal.h"

#include "language/folding.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Wirecode::Search
{

PersonalIndex::PersonalIndex(const Catalog::Catalog &catalog, const Personal &personal)
{
    std::map<quint32, QStringList> texts;
    for (const Catalog::CodeId &id : personal.favourites) {
        if (const std::optional<quint32> document = catalog.numberOf(id))
            add(u"is"_s, u"favourite"_s, *document);
    }
    for (auto note = personal.notes.begin(); note != personal.notes.end(); ++note) {
        const std::optional<quint32> document = catalog.numberOf(note.key());
        if (!document || note->isEmpty())
            continue;
        add(u"is"_s, u"noted"_s, *document);
        texts[*document].append(note->split(u'\n'));
    }
    for (auto tags = personal.tags.begin(); tags != personal.tags.end(); ++tags) {
        const std::optional<quint32> document = catalog.numberOf(tags.key());
        for (const QString &tag : *tags) {
            if (!document)
                break;
            add(u"tag"_s, Language::folded(tag), *document);
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

void PersonalIndex::add(const QString &key, const QString &value, quint32 document)
{
    const auto same = [&](const Group &group) { return group.key == key && group.value == value; };
    auto group = std::ranges::find_if(m_groups, same);
    if (group == m_groups.end())
        group = m_groups.insert(group, {key, value, {}});
    group->documents.push_back(document);
}

std::vector<quint32> PersonalIndex::documents(const QString &key, const QString &value) const
{
    std::vector<quint32> documents;
    for (const Group &group : m_groups) {
        if (group.key == key && group.value.startsWith(value))
            documents.insert(documents.end(), group.documents.begin(), group.documents.end());
    }
    return documents;
}

} // namespace Wirecode::Search
