// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shelf/shelved.h"

#include <QObject>
#include <QSet>

namespace Wirecode::Shelf
{

/// What belongs to the user, while the program runs. Each change is told of once, after it; what changes
/// nothing is not told of.
class Shelf : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const Shelved &shelved() const { return m_contents; }
    /// Takes the place of everything there is.
    void setShelved(const Shelved &contents);

    bool isFavourite(const Catalog::CodeId &id) const { return m_favourites.contains(id); }
    void setFavourite(const Catalog::CodeId &id, bool favourite);

    /// Empty where there is none.
    QString note(const Subject &subject) const { return m_contents.notes.value(subject); }
    /// A blank note is none; what is longer than Shelved::longestNote is cut off.
    void setNote(const Subject &subject, const QString &note);

    QStringList tags(const Subject &subject) const { return m_contents.tags.value(subject); }
    /// Takes tags as tagsFrom() gives them; those above Shelved::mostTags are cut off.
    void setTags(const Subject &subject, const QStringList &tags);
    /// Every tag that there is, once, in alphabetical order.
    QStringList allTags() const;

    /// Puts a code in front of those that were looked at, or a comparison, where two are looked at.
    void addRecent(const Subject &subject);

Q_SIGNALS:
    void favouritesChanged();
    void notesChanged();
    void tagsChanged();
    void recentChanged();

private:
    Shelved m_contents;
    QSet<Catalog::CodeId> m_favourites; ///< the same as in m_contents, to be asked for each row of a list
};

} // namespace Wirecode::Shelf
