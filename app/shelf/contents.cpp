// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/contents.h"

#include <QRegularExpression>
#include <QSet>

#include <functional>

using namespace Qt::StringLiterals;

namespace Wirecode::Shelf
{

namespace
{

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Wirecode::Shelf::Contents)
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

/// Hands on what is not as it was in `base`: what is gone is taken out of `both` unless it was changed there,
/// what is new goes to `news`.
template<typename Map>
void takeChanged(const Map &base, const Map &mine, Map &both, Map &news)
{
    for (auto each = base.begin(); each != base.end(); ++each) {
        if (mine.value(each.key()) != each.value() && both.value(each.key()) == each.value())
            both.remove(each.key());
    }
    for (auto each = mine.begin(); each != mine.end(); ++each) {
        if (base.value(each.key()) != each.value())
            news.insert(each.key(), each.value());
    }
}

QList<Catalog::CodeId> readIds(Catalog::Node &node, const QString &key)
{
    QList<Catalog::CodeId> ids;
    if (node.has(key))
        ids = node.ids(key);
    ids.removeAll(Catalog::CodeId{});
    return ids;
}

/// Calls read for each entry of a list with the subject that it is about, of which no other entry may be.
template<typename Read>
void readEntries(Catalog::Node &root, const QString &key, Read read)
{
    if (!root.has(key))
        return;
    QSet<Subject> known;
    root.objects(key, true, [&](Catalog::Node &entry) {
        const QString on = u"on"_s;
        const QList<Catalog::CodeId> codes = entry.ids(on);
        if (entry.isSound() && codes.size() != 1 && (codes.size() != 2 || codes.first() == codes.last()))
            entry.fail(entry.pathOf(on), Messages::tr("One id or two different ones are expected here."));
        if (!entry.isSound())
            return false;
        const Subject subject(codes.first(), codes.last());
        if (known.contains(subject))
            entry.fail(entry.pathOf(on), Messages::tr("There is an entry for this already."));
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

void Contents::setNote(const Subject &subject, QString note)
{
    note = withPlainLines(std::move(note)).left(longestNote);
    if (note.trimmed().isEmpty())
        notes.remove(subject);
    else
        notes.insert(subject, note);
}

void Contents::addNote(const Subject &subject, const QString &note)
{
    const QString own = notes.value(subject).trimmed();
    const QString other = withPlainLines(note).trimmed();
    if (other.isEmpty() || hasPart(own, other))
        return;
    notes.insert(subject, own.isEmpty() || hasPart(other, own) ? other : own + u"\n\n"_s + other);
}

void Contents::addTags(const Subject &subject, const QStringList &more)
{
    if (!more.isEmpty())
        appendNew(tags[subject], more, caseless);
}

void Contents::add(const Contents &other)
{
    appendNew(favourites, other.favourites);
    for (auto note = other.notes.begin(); note != other.notes.end(); ++note)
        addNote(note.key(), note.value());
    for (auto each = other.tags.begin(); each != other.tags.end(); ++each)
        addTags(each.key(), each.value());
    appendNew(recentCodes, other.recentCodes);
    recentCodes = recentCodes.first(std::min(recentCodes.size(), mostRecent));
    appendNew(recentComparisons, other.recentComparisons);
    recentComparisons = recentComparisons.first(std::min(recentComparisons.size(), mostRecent));
}

Contents merged(const Contents &base, const Contents &mine, const Contents &theirs)
{
    Contents both = theirs;
    both.favourites.removeIf([&](const Catalog::CodeId &id) {
        return base.favourites.contains(id) && !mine.favourites.contains(id);
    });
    Contents news;
    for (const Catalog::CodeId &id : mine.favourites) {
        if (!base.favourites.contains(id))
            news.favourites.append(id);
    }
    takeChanged(base.notes, mine.notes, both.notes, news.notes);
    takeChanged(base.tags, mine.tags, both.tags, news.tags);
    both.add(news);
    // A longer one would be taken for damage at the next start.
    for (QString &note : both.notes)
        note.truncate(Contents::longestNote);
    // The last first: those that were looked at here.
    both.recentCodes = mine.recentCodes;
    both.recentComparisons = mine.recentComparisons;
    Contents recent;
    recent.recentCodes = theirs.recentCodes;
    recent.recentComparisons = theirs.recentComparisons;
    both.add(recent);
    return both;
}

QStringList tagsFrom(const QString &text)
{
    QStringList parts = text.split(u',');
    for (QString &part : parts)
        part = part.simplified().left(Contents::longestTag).trimmed();
    parts.removeAll(QString());
    QStringList tags;
    appendNew(tags, parts, caseless);
    return tags;
}

QJsonObject toJson(const Contents &contents)
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

Contents readContents(Catalog::Node &root)
{
    Contents read;
    read.favourites = readIds(root, u"favourites"_s);
    read.recentCodes = readIds(root, u"recentCodes"_s);
    readEntries(root, u"notes"_s, [&read](const Subject &subject, Catalog::Node &entry) {
        const QString text = entry.rawText(u"text"_s);
        if (text.size() <= Contents::longestNote)
            read.setNote(subject, text);
        else
            entry.fail(entry.pathOf(u"text"_s),
                Messages::tr("A note of at most %L1 characters is expected here.").arg(Contents::longestNote));
    });
    readEntries(root, u"tags"_s, [&read](const Subject &subject, Catalog::Node &entry) {
        QStringList tags = entry.texts(u"tags"_s);
        for (qsizetype i = 0; i < tags.size(); ++i) {
            if (tags.at(i).size() <= Contents::longestTag && !tags.at(i).contains(u','))
                continue;
            entry.fail(entry.pathOf(u"tags"_s) + u'/' + QString::number(i),
                Messages::tr("A tag of at most %1 characters without a comma is expected here.")
                    .arg(Contents::longestTag));
            tags[i].clear();
        }
        tags.removeAll(QString());
        read.addTags(subject, tags);
    });
    readEntries(root, u"recentComparisons"_s,
        [&read](const Subject &subject, Catalog::Node &) { read.recentComparisons.append(subject); });
    Contents contents;
    contents.add(read); // once each
    return contents;
}

} // namespace Wirecode::Shelf
