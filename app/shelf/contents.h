// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/jsonnode.h"
#include "shelf/subject.h"

#include <QMap>
#include <QStringList>

namespace Wirecode::Shelf
{

/// What belongs to the user. Codes that the catalog does not have (now) are kept all the same.
struct Contents {
    static constexpr qsizetype longestNote = 65'536; ///< characters
    static constexpr qsizetype longestTag = 64;      ///< characters
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
    /// Adds tags to those that a subject has.
    void addTags(const Subject &subject, const QStringList &more);
    /// Adds what somebody else has. Nothing is lost, and nothing is there twice if that is done twice.
    void add(const Contents &other);

    friend bool operator==(const Contents &, const Contents &) = default;
};

/// What somebody else has by now, with what has changed here since both had `base`. Where both have changed the
/// same note or the same tags, everything of both stays, as far as a note may be long.
Contents merged(const Contents &base, const Contents &mine, const Contents &theirs);

/// Tags from a text in which commas separate them: without blanks around them, none twice, whatever its case;
/// what is too long is cut off.
QStringList tagsFrom(const QString &text);

/// The form that a file keeps. read() skips, and reports, what makes no sense.
QJsonObject toJson(const Contents &contents);
Contents readContents(Catalog::Node &root);

} // namespace Wirecode::Shelf
