// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/shelved.h"

#include "catalog/idreader.h"
#include "shelf/textmerge.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Wirecode::Shelf
{

namespace
{

struct ShelvedMessages {
    Q_DECLARE_TR_FUNCTIONS(Wirecode::Shelf::Shelved)
};

/// Appends what the list does not have, told apart by a key of each.
template<typename T, typename Key = std::identity>
void appendNew(QList<T> &list, const QList<T> &more, Key key = {})
{
    QSet<T> known;
    for (const T &each : list)
        known.insert(key(each));
    for (const T &each : more) {
        if (known.contains(key(each)))
            continue;
        known.insert(key(each));
        list.append(each);
    }
}

QString caseless(const QString &text)
{
    return text.toCaseFolded();
}

/// Whether one text has the other as a part between empty lines.
bool hasPart(const QString &text, const QString &part)
{
    return QString(u"\n\n"_s + text + u"\n\n"_s).contains(QString(u"\n\n"_s + part + u"\n\n"_s));
}

QString withPlainLines(QString text)
{
    static const QRegularExpression otherEnds(u"\\r\\n|[\\r\\x{2028}\\x{2029}]"_s);
    return text.replace(otherEnds, u"\n"_s);
}

/// What has come and gone between `base` and `mine`, done to `theirs`.
template<typename T, typename Key = std::identity>
QList<T> mergedList(const QList<T> &base, const QList<T> &mine, QList<T> theirs, Key key = {})
{
    const auto keys = [key](const QList<T> &list) {
        QSet<T> set;
        for (const T &each : list)
            set.insert(key(each));
        return set;
    };
    const QSet<T> before = keys(base);
    const QSet<T> here = keys(mine);
    theirs.removeIf([&](const T &each) { return before.contains(key(each)) && !here.contains(key(each)); });
    QList<T> news = mine;
    news.removeIf([&](const T &each) { return before.contains(key(each)); });
    appendNew(theirs, news, key);
    return theirs;
}

/// Merges each value that has changed on both sides; an empty one is none.
template<typename Map, typename Merge>
Map mergedMap(const Map &base, const Map &mine, const Map &theirs, Merge merge)
{
    Map both = theirs;
    const auto put = [&](const Subject &subject) {
        const auto before = base.value(subject);
        const auto here = mine.value(subject);
        const auto there = theirs.value(subject);
        if (here == before || here == there)
            return;
        const auto value = there == before ? here : merge(before, here, there);
        if (value.isEmpty())
            both.remove(subject);
        else
            both.insert(subject, value);
    };
    for (auto each = mine.begin(); each != mine.end(); ++each)
        put(each.key());
    for (auto each = base.begin(); each != base.end(); ++each) {
        if (!mine.contains(each.key()))
            put(each.key());
    }
    return both;
}

QList<Catalog::CodeId> readIds(Json::Node &node, const QString &key)
{
    QList<Catalog::CodeId> ids;
    if (node.has(key))
        ids = Catalog::readIds(node, key);
    ids.removeAll(Catalog::CodeId{});
    return ids;
}

/// Calls read for each entry of a list with the subject that it is about, of which no other entry may be.
template<typename Read>
void readEntries(Json::Node &root, const QString &key, Read read)
{
    if (!root.has(key))
        return;
    QSet<Subject> known;
    root.objects(key, true, [&](Json::Node &entry) {
        const QString on = u"on"_s;
        const QList<Catalog::CodeId> codes = Catalog::readIds(entry, on);
        if (entry.isSound() && codes.size() != 1 && (codes.size() != 2 || codes.first() == codes.last()))
            entry.fail(
                entry.pathOf(on), ShelvedMessages::tr("One id or two different ones are expected here."));
        if (!entry.isSound())
            return false;
        const Subject subject(codes.first(), codes.last());
        if (known.contains(subject))
            entry.fail(entry.pathOf(on), ShelvedMessages::tr("There is an entry for this already."));
        known.insert(subject);
        read(subject, entry);
        return entry.finish();
    });
}

QJsonArray toJson(const QList<Catalog::CodeId> &ids)
{
    QJsonArray list;
    for (const Catalog::CodeId &id : ids)
        list.append(id.toString());
    return list;
}

QJsonObject entry(const Subject &subject)
{
    return {{u"on"_s, toJson(subject.codes())}};
}

} // namespace

void Shelved::setNote(const Subject &subject, QString note)
{
    note = withPlainLines(std::move(note)).left(longestNote);
    if (note.trimmed().isEmpty())
        notes.remove(subject);
    else
        notes.insert(subject, note);
}

void Shelved::addNote(const Subject &subject, const QString &note)
{
    const QString own = notes.value(subject).trimmed();
    const QString other = withPlainLines(note).trimmed();
    if (other.isEmpty() || hasPart(own, other))
        return;
    notes.insert(subject, own.isEmpty() || hasPart(other, own) ? other : own + u"\n\n"_s + other);
}

void Shelved::setTags(const Subject &subject, const QStringList &all)
{
    if (all.isEmpty())
        tags.remove(subject);
    else
        tags.insert(subject, all.first(std::min(all.size(), mostTags)));
}

void Shelved::addTags(const Subject &subject, const QStringList &more)
{
    if (!more.isEmpty())
        appendNew(tags[subject], more, caseless);
}

void Shelved::add(const Shelved &other)
{
    appendNew(favourites, other.favourites);
    for (auto note = other.notes.begin(); note != other.notes.end(); ++note)
        addNote(note.key(), note.value());
    for (auto each = other.tags.begin(); each != other.tags.end(); ++each)
        addTags(each.key(), each.value());
    appendNew(recentCodes, other.recentCodes);
    appendNew(recentComparisons, other.recentComparisons);
    boundRecent();
}

void Shelved::boundRecent()
{
    recentCodes = recentCodes.first(std::min(recentCodes.size(), mostRecent));
    recentComparisons = recentComparisons.first(std::min(recentComparisons.size(), mostRecent));
}

Merged merged(const Shelved &base, const Shelved &mine, const Shelved &theirs)
{
    Merged merged{theirs, {}};
    Shelved &both = merged.shelved;
    both.favourites = mergedList(base.favourites, mine.favourites, theirs.favourites);
    both.notes = mergedMap(base.notes, mine.notes, theirs.notes, mergedText);
    both.tags = mergedMap(base.tags, mine.tags, theirs.tags,
        [](const QStringList &before, const QStringList &here, const QStringList &there) {
            return mergedList<QString>(before, here, there, caseless);
        });
    // More would be taken for damage at the next start.
    for (auto note = both.notes.begin(); note != both.notes.end(); ++note) {
        if (note->size() <= Shelved::longestNote)
            continue;
        note->truncate(Shelved::longestNote);
        merged.cut.append(note.key());
    }
    for (auto tags = both.tags.begin(); tags != both.tags.end(); ++tags) {
        if (tags->size() <= Shelved::mostTags)
            continue;
        tags->resize(Shelved::mostTags);
        if (!merged.cut.contains(tags.key()))
            merged.cut.append(tags.key());
    }
    // The last first: those that were looked at here.
    both.recentCodes = mine.recentCodes;
    both.recentComparisons = mine.recentComparisons;
    Shelved recent;
    recent.recentCodes = theirs.recentCodes;
    recent.recentComparisons = theirs.recentComparisons;
    both.add(recent);
    return merged;
}

QStringList tagsFrom(const QString &text)
{
    QStringList parts = text.split(u',');
    for (QString &part : parts)
        part = part.simplified().left(Shelved::longestTag).trimmed();
    parts.removeAll(QString());
    QStringList tags;
    appendNew(tags, parts, caseless);
    return tags;
}

bool tagsFit(const QString &text)
{
    const QStringList parts = text.split(u',');
    return std::ranges::none_of(parts, [](const QString &part) {
        return part.simplified().size() > Shelved::longestTag;
    }) && tagsFrom(text).size() <= Shelved::mostTags;
}

QJsonObject toJson(const Shelved &contents)
{
    QJsonArray notes;
    for (auto note = contents.notes.begin(); note != contents.notes.end(); ++note) {
        QJsonObject each = entry(note.key());
        each.insert(u"text"_s, note.value());
        notes.append(each);
    }
    QJsonArray tags;
    for (auto list = contents.tags.begin(); list != contents.tags.end(); ++list) {
        QJsonObject each = entry(list.key());
        each.insert(u"tags"_s, QJsonArray::fromStringList(list.value()));
        tags.append(each);
    }
    QJsonArray comparisons;
    for (const Subject &subject : contents.recentComparisons)
        comparisons.append(entry(subject));
    return {{u"favourites"_s, toJson(contents.favourites)}, {u"notes"_s, notes}, {u"tags"_s, tags},
        {u"recentCodes"_s, toJson(contents.recentCodes)}, {u"recentComparisons"_s, comparisons}};
}

Shelved readShelved(Json::Node &root)
{
    Shelved read;
    appendNew(read.favourites, readIds(root, u"favourites"_s)); // once each
    appendNew(read.recentCodes, readIds(root, u"recentCodes"_s));
    readEntries(root, u"notes"_s, [&read](const Subject &subject, Json::Node &entry) {
        const QString text = entry.rawText(u"text"_s);
        if (text.size() <= Shelved::longestNote)
            read.setNote(subject, text);
        else
            entry.fail(entry.pathOf(u"text"_s),
                ShelvedMessages::tr("A note of at most %L1 characters is expected here.")
                    .arg(Shelved::longestNote));
    });
    readEntries(root, u"tags"_s, [&read](const Subject &subject, Json::Node &entry) {
        QStringList tags = entry.texts(u"tags"_s);
        for (qsizetype i = 0; i < tags.size(); ++i) {
            if (tags.at(i).size() <= Shelved::longestTag && !tags.at(i).contains(u','))
                continue;
            entry.fail(entry.pathOf(u"tags"_s) + u'/' + QString::number(i),
                ShelvedMessages::tr("A tag of at most %1 characters without a comma is expected here.")
                    .arg(Shelved::longestTag));
            tags[i].clear();
        }
        tags.removeAll(QString());
        if (tags.size() > Shelved::mostTags) {
            entry.fail(entry.pathOf(u"tags"_s),
                ShelvedMessages::tr("At most %1 tags are expected here.").arg(Shelved::mostTags));
            tags.resize(Shelved::mostTags);
        }
        read.addTags(subject, tags);
    });
    readEntries(root, u"recentComparisons"_s,
        [&read](const Subject &subject, Json::Node &) { read.recentComparisons.append(subject); });
    read.boundRecent();
    return read;
}

} // namespace Wirecode::Shelf
