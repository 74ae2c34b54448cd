// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/exchange.h"

#include "shelf/jsonfile.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Wirecode::Shelf
{

namespace
{

struct ExchangeMessages {
    Q_DECLARE_TR_FUNCTIONS(Wirecode::Shelf::Exchange)
};

int tagCount(const Shelved &contents)
{
    qsizetype count = 0;
    for (const QStringList &tags : contents.tags)
        count += tags.size();
    return static_cast<int>(count);
}

} // namespace

QString exportTo(const QString &path, const Shelf &shelf)
{
    Shelved contents = shelf.shelved();
    contents.recentCodes.clear(); // what was looked at is nobody else's business
    contents.recentComparisons.clear();
    JsonFile file(path);
    file.save(toJson(contents));
    return file.problem();
}

Imported importFrom(const QString &path, Shelf &shelf)
{
    Imported imported;
    Json::Source source(path, imported.issues);
    const std::optional<QJsonObject> object = JsonFile::open(source);
    if (!object)
        return imported;
    Json::Node root(source, *object, {});
    root.number(u"version"_s, 1, JsonFile::version);
    const Shelved other = readShelved(root);
    root.finish();

    const Shelved &before = shelf.shelved();
    Shelved after = before;
    after.add(other);
    for (auto note = after.notes.begin(); note != after.notes.end(); ++note) {
        if (note.value() == before.notes.value(note.key()))
            continue;
        ++imported.notes;
        if (note->size() <= Shelved::longestNote)
            continue;
        source.report(u"notes"_s,
            ExchangeMessages::tr("Together with your own, the note on %1 is longer than %L2 characters.")
                .arg(note.key().toString(), QLocale().toString(Shelved::longestNote)));
    }
    for (auto tags = after.tags.begin(); tags != after.tags.end(); ++tags) {
        if (tags->size() > Shelved::mostTags)
            source.report(u"tags"_s, ExchangeMessages::tr("Together with your own, %1 has more than %2 tags.")
                                         .arg(tags.key().toString(), QString::number(Shelved::mostTags)));
    }
    if (!JsonFile::text(toJson(after)))
        source.reject(ExchangeMessages::tr("Together with your own, this is more than Wirecode can keep."));
    if (!imported.issues.isEmpty())
        return {.issues = std::move(imported.issues)};
    imported.favourites = static_cast<int>(after.favourites.size() - before.favourites.size());
    imported.tags = tagCount(after) - tagCount(before);
    shelf.setShelved(after);
    return imported;
}

} // namespace Wirecode::Shelf
