// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/shelf.h"

#include <algorithm>

namespace Wirecode::Shelf
{

namespace
{

/// Whether the entry has not been the first one already.
template<typename T>
bool putFirst(QList<T> &list, const T &entry)
{
    if (!list.isEmpty() && list.first() == entry)
        return false;
    list.removeAll(entry);
    list.prepend(entry);
    list = list.first(std::min(list.size(), Shelved::mostRecent));
    return true;
}

} // namespace

void Shelf::setShelved(const Shelved &contents)
{
    const Shelved before = std::exchange(m_contents, contents);
    m_favourites = QSet(contents.favourites.begin(), contents.favourites.end());
    if (contents.favourites != before.favourites)
        Q_EMIT favouritesChanged();
    if (contents.notes != before.notes)
        Q_EMIT notesChanged();
    if (contents.tags != before.tags)
        Q_EMIT tagsChanged();
    if (contents.recentCodes != before.recentCodes || contents.recentComparisons != before.recentComparisons)
        Q_EMIT recentChanged();
}

void Shelf::setFavourite(const Catalog::CodeId &id, bool favourite)
{
    if (isFavourite(id) == favourite)
        return;
    if (favourite) {
        m_favourites.insert(id);
        m_contents.favourites.append(id);
    } else {
        m_favourites.remove(id);
        m_contents.favourites.removeOne(id);
    }
    Q_EMIT favouritesChanged();
}

void Shelf::setNote(const Subject &subject, const QString &note)
{
    const QString before = this->note(subject);
    m_contents.setNote(subject, note);
    if (this->note(subject) != before)
        Q_EMIT notesChanged();
}

void Shelf::setTags(const Subject &subject, const QStringList &tags)
{
    const QStringList before = this->tags(subject);
    m_contents.setTags(subject, tags);
    if (this->tags(subject) != before)
        Q_EMIT tagsChanged();
}

QStringList Shelf::allTags() const
{
    QStringList all;
    for (const QStringList &tags : m_contents.tags)
        all += tags;
    all.sort(Qt::CaseInsensitive);
    const auto same = [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) == 0; };
    all.erase(std::unique(all.begin(), all.end(), same), all.end());
    return all;
}

void Shelf::addRecent(const Subject &subject)
{
    if (subject.isPair() ? putFirst(m_contents.recentComparisons, subject)
                         : putFirst(m_contents.recentCodes, subject.codes().first()))
        Q_EMIT recentChanged();
}

} // namespace Wirecode::Shelf
