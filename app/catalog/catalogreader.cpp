// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalogreader.h"

#include "catalog/companions.h"
#include "catalog/entryreader.h"

#include <QDir>
#include <QSet>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Wirecode::Catalog
{

namespace
{

/// An id that must exist once all files are read.
struct PendingId {
    CodeId id;
    std::shared_ptr<Json::Source> source;
    QString path;
};

/// Whether a name comes before another where numbers in it count as such. QCollator knows none in the C locale,
/// in which packages are built.
bool comesBefore(QStringView a, QStringView b)
{
    const auto numberAt = [](QStringView text) {
        return std::ranges::find_if_not(text, [](QChar c) { return c.isDigit(); }) - text.begin();
    };
    while (!a.isEmpty() && !b.isEmpty()) {
        const qsizetype ofA = numberAt(a);
        const qsizetype ofB = numberAt(b);
        if (ofA > 0 && ofB > 0) {
            const qulonglong one = a.first(ofA).toULongLong();
            const qulonglong other = b.first(ofB).toULongLong();
            if (one != other)
                return one < other;
            a = a.sliced(ofA);
            b = b.sliced(ofB);
        } else if (a.front() != b.front()) {
            return a.front() < b.front();
        } else {
            a = a.sliced(1);
            b = b.sliced(1);
        }
    }
    return a.size() < b.size();
}

class Reader
{
public:
    explicit Reader(ReadResult &result)
        : m_result(result)
    {
    }

    void readFolder(const QString &path)
    {
        const QDir folder(path);
        m_parents.insert(QFileInfo(path).path());
        RegistryFiles registry;
        if (!readRegistry(folder, registry))
            return;
        const SharedCases shared = readSharedCases(folder);
        QHash<QString, QString> names;
        for (const QString &name : filesOf(folder)) {
            if (name == registryFile || name == casesFile)
                continue;
            open(folder, folder.dirName(), name,
                [&](Json::Node &node) { readCodes(node, name, registry, shared, names); });
        }
        const QDir comparisons(folder.filePath(u"comparisons"_s));
        for (const QString &name : filesOf(comparisons)) {
            open(comparisons, folder.dirName() + u"/comparisons"_s, name, [&](Json::Node &node) {
                const std::optional<CuratedPair> pair = readPair(node);
                if (!pair)
                    return;
                if (pair->left.registry != registry.id)
                    node.fail(node.pathOf(u"codes"_s), Messages::tr("The first code is of another registry."));
                noteIds({pair->left, pair->right}, node.pathOf(u"codes"_s));
                registry.pairs.append(*pair);
            });
        }
        // Class after class, in the order of the registry.
        const auto place = [&registry](const Entry &code) {
            return std::ranges::find(registry.classes, code.classId, &CodeClass::id) - registry.classes.begin();
        };
        std::ranges::stable_sort(registry.codes, {}, place);
        m_result.registries.append(registry);
    }

    /// Ids may point into folders that are read later, so this comes last.
    void checkIds()
    {
        for (const PendingId &pending : m_pending) {
            if (!m_declared.contains(pending.id) && !isLeftOut(pending.id.registry)) {
                pending.source->report(
                    pending.path, Messages::tr("There is no code “%1”.").arg(pending.id.toString()));
            }
        }
        const auto isMissing = [this](const CodeId &id) { return !m_read.contains(id); };
        for (RegistryFiles &registry : m_result.registries) {
            for (Entry &code : registry.codes) {
                code.related.removeIf(isMissing);
                code.equivalents.removeIf([&](const Equivalent &each) { return isMissing(each.id); });
            }
            registry.pairs.removeIf(
                [&](const CuratedPair &pair) { return isMissing(pair.left) || isMissing(pair.right); });
        }
    }

private:
    /// Whether a registry stands beside those that are read, and is none of them: what points there waits for
    /// it.
    bool isLeftOut(const QString &registry) const
    {
        const auto sameId = [&registry](const Registry &other) { return other.id == registry; };
        return std::ranges::none_of(m_result.registries, sameId) &&
               std::ranges::any_of(m_parents, [&registry](const QString &parent) {
                   return QFile::exists(parent + u'/' + registry + u'/' + registryFile);
               });
    }

    static constexpr QLatin1StringView registryFile{"registry.json"};
    static constexpr QLatin1StringView casesFile{"cases.json"};

    /// The JSON files of a folder, "9.json" before "10.json".
    QStringList filesOf(const QDir &folder)
    {
        m_result.files.append(folder.path());
        QStringList names = folder.entryList({u"*.json"_s}, QDir::Files);
        std::ranges::sort(names, comesBefore);
        return names;
    }

    /// Reads a file, which issues call by the folder that is shown and its name.
    template<typename Read>
    void open(const QDir &folder, const QString &shown, const QString &name, Read read)
    {
        constexpr Json::Limits limits{.bytes = 1'000'000, .values = 20'000};
        const QString file = folder.filePath(name);
        m_result.files.append(file);
        m_source = std::make_shared<Json::Source>(file, m_result.issues, shown + u'/' + name);
        if (const std::optional<QJsonObject> root = m_source->open(limits)) {
            Json::Node node(*m_source, *root, {});
            read(node);
        }
    }

    bool readRegistry(const QDir &folder, RegistryFiles &registry)
    {
        bool isNew = false;
        open(folder, folder.dirName(), registryFile, [&](Json::Node &node) {
            registry.id = node.text(u"registry"_s);
            const auto sameId = [&registry](const Registry &other) { return other.id == registry.id; };
            isNew = !registry.id.isEmpty() && std::ranges::none_of(m_result.registries, sameId);
            if (!isNew && !registry.id.isEmpty())
                node.fail(node.pathOf(u"registry"_s), Messages::tr("“%1” is there already.").arg(registry.id));
            if (isNew && registry.id != folder.dirName())
                node.fail(node.pathOf(u"registry"_s), Messages::tr("Its folder has another name."));
            registry.protocol = node.text(u"protocol"_s);
            registry.name = node.text(u"name"_s);
            registry.title = node.text(u"title"_s);
            registry.owner = node.optionalText(u"owner"_s);
            registry.form = oneOf<Form>(node, u"form"_s);
            Json::Node documents = node.object(u"documents"_s);
            for (const QString &name : documents.keys()) {
                Json::Node document = documents.object(name);
                registry.documents.insert(name, {document.text(u"title"_s), document.optionalText(u"url"_s),
                                                    document.optionalText(u"read"_s)});
                document.finish();
            }
            documents.finish();
            node.objects(u"classes"_s, false, [&](Json::Node &each) {
                registry.classes.append({each.text(u"id"_s), each.text(u"name"_s)});
                return each.finish();
            });
            if (node.has(u"facts"_s))
                readFactKinds(node, registry);
            if (node.has(u"inText"_s)) {
                node.objects(u"inText"_s, false, [&](Json::Node &each) {
                    registry.inText.append(
                        {oneOf<Role>(each, u"role"_s), each.texts(u"forms"_s), each.optionalTexts(u"with"_s)});
                    return each.finish();
                });
            }
            node.finish();
        });
        return isNew;
    }

    static void readFactKinds(Json::Node &node, Registry &registry)
    {
        node.objects(u"facts"_s, true, [&](Json::Node &each) {
            FactKind kind{each.text(u"id"_s), each.text(u"label"_s), {}, {}};
            if (each.has(u"values"_s)) {
                Json::Node values = each.object(u"values"_s);
                for (const QString &id : values.keys()) {
                    kind.valueIds.append(id);
                    kind.values.append(values.text(id));
                }
                values.finish();
            }
            registry.facts.append(kind);
            return each.finish();
        });
    }

    SharedCases readSharedCases(const QDir &folder)
    {
        SharedCases shared;
        if (!folder.exists(casesFile))
            return shared;
        open(folder, folder.dirName(), casesFile, [&](Json::Node &node) {
            for (const QString &name : node.keys()) {
                Json::Node cause = node.object(name);
                shared.insert(name, readCase(cause));
            }
        });
        return shared;
    }

    /// Of one file; `names` has the code of each name.
    void readCodes(Json::Node &node, const QString &file, RegistryFiles &registry, const SharedCases &shared,
        QHash<QString, QString> &names)
    {
        const QList<Entry> codes = readEntries(node, registry, shared);
        if (codes.isEmpty()) // what points to it is right, and has nothing to report
            m_declared.insert({registry.id, file.chopped(5)});
        for (const Entry &code : codes) {
            if (m_declared.contains(code.id))
                node.fail(
                    node.pathOf(u"code"_s), Messages::tr("“%1” is there already.").arg(code.id.toString()));
            m_declared.insert(code.id);
            const QString &other = names[code.name];
            if (!other.isEmpty() && other != file)
                node.fail(
                    node.pathOf(u"name"_s), Messages::tr("Another code has the name “%1”.").arg(code.name));
            names.insert(code.name, file);
            noteIds(code.related, node.pathOf(u"related"_s));
            for (const Equivalent &each : code.equivalents)
                noteIds({each.id}, node.pathOf(u"equivalents"_s));
        }
        const QString fileCode =
            codes.size() > 1 || node.has(u"variants"_s) || codes.isEmpty() ? QString() : codes.first().id.code;
        if (!fileCode.isEmpty() && file != fileCode + u".json"_s)
            node.fail(node.pathOf(u"code"_s), Messages::tr("Its file has another name."));
        if (!node.isSound())
            return;
        for (const Entry &code : codes) {
            m_read.insert(code.id);
            registry.codes.append(code);
        }
    }

    /// Notes ids that were read as ones to be found in the end.
    void noteIds(const QList<CodeId> &ids, const QString &path)
    {
        for (const CodeId &id : ids) {
            if (!id.code.isEmpty())
                m_pending.append({id, m_source, path});
        }
    }

    ReadResult &m_result;
    std::shared_ptr<Json::Source> m_source;
    QSet<QString> m_parents; ///< the folders in which those of registries stand
    QSet<CodeId> m_declared;
    QSet<CodeId> m_read;
    QList<PendingId> m_pending;
};

} // namespace

ReadResult readCatalog(const QStringList &folders)
{
    ReadResult result;
    Reader reader(result);
    for (const QString &folder : folders)
        reader.readFolder(folder);
    reader.checkIds();
    noteCompanions(result.registries);
    return result;
}

} // namespace Wirecode::Catalog
