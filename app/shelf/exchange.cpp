// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/exchange.h"

#include "shelf/jsonfile.h"

using namespace Qt::StringLiterals;

namespace Wirecode::Shelf
{

namespace
{

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Wirecode::Shelf::Exchange)
};

int tagCount(const Contents &contents)
{
    qsizetype count = 0;
    for (const QStringList &tags : contents.tags)
        count += tags.size();
    return static_cast<int>(count);
}

} // namespace

QString exportTo(const QString &path, const Collection &collection)
{
    Contents contents = collection.contents();
    contents.recentCodes.clear(); // what was looked at is nobody else's business
    contents.recentComparisons.clear();
    JsonFile file(path);
    file.save(toJson(contents));
    return file.problem();
}

Imported importFrom(const QString &path, Collection &collection)
{
    Imported imported;
    Catalog::Source source(path, imported.issues);
    const std::optional<QJsonObject> object = JsonFile::open(source);
    if (!object)
        return imported;
    Catalog::Node root(source, *object, {});
    root.number(u"version"_s, 1, JsonFile::version);
    const Contents other = readContents(root);
    root.finish();

    const Contents &before = collection.contents();
    Contents after = before;
    after.add(other);
    for (auto note = after.notes.begin(); note != after.notes.end(); ++note) {
        if (note.value() == before.notes.value(note.key()))
            continue;
        ++imported.notes;
        if (note->size() <= Contents::longestNote)
            continue;
        QStringList codes;
        for (const Catalog::CodeId &id : note.key().codes())
            codes.append(id.toString());
        source.report(
            u"notes"_s, Messages::tr("Together with your own, the note on %1 is longer than %L2 characters.")
                            .arg(codes.join(u", "_s))
                            .arg(Contents::longestNote));
    }
    if (!JsonFile::text(toJson(after)))
        source.reject(Messages::tr("Together with your own, this is more than Wirecode can keep."));
    if (!imported.issues.isEmpty())
        return {.issues = std::move(imported.issues)};
    imported.favourites = static_cast<int>(after.favourites.size() - before.favourites.size());
    imported.tags = tagCount(after) - tagCount(before);
    collection.setContents(after);
    return imported;
}

} // namespace Wirecode::Shelf
