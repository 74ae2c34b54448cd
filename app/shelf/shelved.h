// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/node.h"
#include "shelf/subject.h"

#include <QMap>
#include <QStringList>

namespace Wirecode::Shelf
{

/// What belongs to the user. Codes that the catalog does not have (now) are kept all the same.
struct Shelved {
    static constexpr qsizetype longestNote = 65'536; ///< characters
    static constexpr qsizetype longestTag = 64;      ///< characters
    static constexpr qsizetype mostTags = 100;       ///< of a code or a pair
    static constexpr qsizetype mostRecent = 50;      ///< entries of each list

    QList<Catalog::CodeId> favourites; ///< in the order in which they were added
    QMap<Subject, QString> notes;      ///< never blank; lines end in \n
    QMap<Subject, QStringList> tags;   ///< no empty list; no tag twice, whatever its case
    QList<Catalog::CodeId> recentCodes;
    QList<Subject> recentComparisons;

    /// Puts a note in the place of the one that a subject has; a blank one takes it away.
    void setNote(const Subject &subject, QString note);
    /// Adds a note to the one that a subject has, below an empty line, unless it is in there already.
    void addNote(const Subject &subject, const QString &note);
    /// Puts tags, as tagsFrom() gives them, in the place of those that a subject has. What is too many is cut
    /// off.
    void setTags(const Subject &subject, const QStringList &all);
    /// Adds tags to those that a subject has, however many there are then.
    void addTags(const Subject &subject, const QStringList &more);
    /// Adds what somebody else has. Nothing is lost, and nothing is there twice if that is done twice. Notes
    /// may be longer, and tags more, than a file can keep.
    void add(const Shelved &other);
    /// Forgets what was looked at longest ago.
    void boundRecent();

    friend bool operator==(const Shelved &, const Shelved &) = default;
};

/// What two windows have made of the same.
struct Merged {
    Shelved shelved;
    QList<Subject>
        cut; ///< notes that would be too long and tags that would be too many: their ends are missing
};

/// What somebody else has by now, with what has changed here since both had `base`: the parts of notes that are
/// different, not the whole. Where both have changed the same words, those of both stay.
Merged merged(const Shelved &base, const Shelved &mine, const Shelved &theirs);

/// Tags from a text in which commas separate them: without blanks around them, none twice, whatever its case;
/// what is too long is cut off.
QStringList tagsFrom(const QString &text);
/// Whether tags fit in as they are written: none is cut off by tagsFrom() or setTags().
bool tagsFit(const QString &text);

/// The form that a file keeps. read() skips, and reports, what makes no sense.
QJsonObject toJson(const Shelved &contents);
Shelved readShelved(Json::Node &root);

} // namespace Wirecode::Shelf
