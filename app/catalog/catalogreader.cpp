// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalogreader.h"

#include "catalog/jsonnode.h"

#include <QCoreApplication>
#include <QJsonObject>
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
    Source *source;
    QString path;
};

class Reader
{
public:
    explicit Reader(ReadResult &result)
        : m_result(result)
    {
    }

    void readFile(const QString &file)
    {
        m_sources.push_back(std::make_unique<Source>(file, m_result.issues));
        m_source = m_sources.back().get();
        if (const std::optional<QJsonObject> root = m_source->open())
            readProtocol(Node(*m_source, *root, {}));
    }

    /// Ids may point into files that are read later, so this comes last.
    void checkIds()
    {
        for (const PendingId &pending : m_pending) {
            if (!m_declared.contains(pending.id)) {
                pending.source->report(
                    pending.path, Messages::tr("There is no code “%1”.").arg(pending.id.toString()));
            }
        }
        for (ProtocolFile &protocol : m_result.protocols) {
            for (Entry &code : protocol.codes)
                code.related.removeIf([this](const CodeId &id) { return !m_read.contains(id); });
            protocol.pairs.removeIf(
                [this](const CuratedPair &p) { return !m_read.contains(p.left) || !m_read.contains(p.right); });
        }
    }

private:
    void readProtocol(Node node)
    {
        ProtocolFile protocol;
        protocol.id = node.text(u"protocol"_s);
        const auto sameId = [&protocol](const Protocol &other) { return other.id == protocol.id; };
        const bool isNew = std::ranges::none_of(m_result.protocols, sameId);
        if (!isNew)
            node.fail(node.pathOf(u"protocol"_s), Messages::tr("“%1” is there already.").arg(protocol.id));
        protocol.name = node.text(u"name"_s);
        protocol.title = node.text(u"title"_s);
        Node documents = node.object(u"documents"_s);
        for (const QString &document : documents.keys())
            protocol.documents.insert(document, documents.text(document));
        documents.finish();
        node.objects(u"classes"_s, false, [&](Node &each) {
            protocol.classes.append({each.text(u"id"_s), each.text(u"name"_s)});
            return each.finish();
        });
        QSet<QString> names;
        node.objects(u"codes"_s, false, [&](Node &each) {
            readCode(each, protocol, names);
            return true;
        });
        node.objects(u"comparisons"_s, true, [&](Node &each) {
            readPair(each, protocol);
            return true;
        });
        node.finish();
        if (isNew && !protocol.id.isEmpty())
            m_result.protocols.append(protocol);
    }

    void readCode(Node &node, ProtocolFile &protocol, QSet<QString> &names)
    {
        Entry code;
        code.id = {protocol.id, node.text(u"code"_s)};
        if (!code.id.code.isEmpty() && m_declared.contains(code.id))
            node.fail(node.pathOf(u"code"_s), Messages::tr("“%1” is there already.").arg(code.id.toString()));
        m_declared.insert(code.id);
        code.name = code.localizedName = node.text(u"name"_s);
        if (!code.name.isEmpty() && names.contains(code.name))
            node.fail(node.pathOf(u"name"_s), Messages::tr("Another code has the name “%1”.").arg(code.name));
        names.insert(code.name);
        code.classId = node.text(u"class"_s);
        if (!code.classId.isEmpty() && !protocol.findClass(code.classId))
            node.fail(node.pathOf(u"class"_s), Messages::tr("There is no class “%1”.").arg(code.classId));
        code.status = node.oneOf<Status>(u"status"_s);
        if (code.status == Status::Unofficial)
            code.origin = node.text(u"origin"_s);
        Node verdict = node.object(u"verdict"_s);
        code.verdict = {verdict.oneOf<Outcome>(u"outcome"_s), verdict.oneOf<Retry>(u"retry"_s),
            verdict.oneOf<Actor>(u"actor"_s), verdict.text(u"stage"_s), verdict.flag(u"closes"_s)};
        const bool verdictIsSound = verdict.finish();
        node.objects(u"meanings"_s, false, [&](Node &each) {
            Meaning meaning;
            meaning.phrase = each.text(u"phrase"_s);
            if (each.has(u"context"_s) || each.has(u"text"_s)) {
                meaning.context = each.text(u"context"_s);
                meaning.text = each.text(u"text"_s);
            }
            Node reference = each.object(u"reference"_s);
            meaning.reference = readReference(reference, protocol);
            code.meanings.append(meaning);
            const bool sound = each.finish();
            return reference.isSound() && sound;
        });
        if (code.meanings.size() > 1) {
            for (qsizetype i = 0; i < code.meanings.size(); ++i) {
                if (code.meanings.at(i).context.isEmpty())
                    node.fail(node.pathOf(u"meanings/%1"_s.arg(i)),
                        Messages::tr("Each of several meanings needs a context."));
            }
        }
        code.description = node.texts(u"description"_s);
        code.seen = node.texts(u"seen"_s);
        code.fix = node.texts(u"fix"_s);
        code.use = node.text(u"use"_s);
        code.examples = node.texts(u"examples"_s);
        code.aliases = node.optionalTexts(u"aliases"_s);
        code.logPhrases = node.optionalTexts(u"logPhrases"_s);
        node.objects(u"references"_s, false, [&](Node &each) {
            code.references.append(readReference(each, protocol));
            return each.isSound();
        });
        code.related = readIds(node, u"related"_s);
        if (node.finish() && verdictIsSound) {
            m_read.insert(code.id);
            protocol.codes.append(code);
        }
    }

    Reference readReference(Node &node, const Protocol &protocol)
    {
        Reference reference;
        reference.document = node.text(u"document"_s);
        if (!reference.document.isEmpty() && !protocol.documents.contains(reference.document))
            node.fail(node.pathOf(u"document"_s), Messages::tr("“documents” has no title for it."));
        reference.section = node.optionalText(u"section"_s);
        node.finish();
        return reference;
    }

    /// Notes an id that was read as one to be found in the end.
    CodeId pending(const CodeId &id, const QString &path)
    {
        if (!id.code.isEmpty())
            m_pending.append({id, m_source, path});
        return id;
    }

    QList<CodeId> readIds(Node &node, const QString &key)
    {
        const QList<CodeId> ids = node.ids(key);
        for (qsizetype i = 0; i < ids.size(); ++i)
            pending(ids.at(i), node.pathOf(key) + u'/' + QString::number(i));
        return ids;
    }

    void readPair(Node &node, ProtocolFile &protocol)
    {
        CuratedPair pair;
        pair.left = pending(node.id(u"left"_s), node.pathOf(u"left"_s));
        pair.right = pending(node.id(u"right"_s), node.pathOf(u"right"_s));
        if (pair.left == pair.right && !pair.left.code.isEmpty())
            node.fail(node.pathOf(u"right"_s), Messages::tr("A code is not compared with itself."));
        pair.summary = node.text(u"summary"_s);
        pair.differences = node.texts(u"differences"_s);
        pair.choose = node.texts(u"choose"_s);
        if (node.finish())
            protocol.pairs.append(pair);
    }

    ReadResult &m_result;
    std::vector<std::unique_ptr<Source>> m_sources;
    Source *m_source = nullptr;
    QSet<CodeId> m_declared;
    QSet<CodeId> m_read;
    QList<PendingId> m_pending;
};

} // namespace

QString Issue::toString() const
{
    QStringList parts{line > 0 ? file + u':' + QString::number(line) : file};
    if (!key.isEmpty())
        parts.append(key);
    parts.append(expected);
    return parts.join(u": "_s);
}

ReadResult readCatalog(const QStringList &files)
{
    ReadResult result;
    Reader reader(result);
    for (const QString &file : files)
        reader.readFile(file);
    reader.checkIds();
    return result;
}

} // namespace Wirecode::Catalog
