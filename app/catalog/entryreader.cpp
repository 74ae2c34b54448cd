// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/entryreader.h"

using namespace Qt::StringLiterals;

namespace Wirecode::Catalog
{

namespace
{

/// Reads what one file says of a code, or of what several codes share.
class EntryReader
{
public:
    EntryReader(const Registry &registry, const SharedCases &shared)
        : m_registry(registry)
        , m_shared(shared)
    {
    }

    /// Adds the parts of an entry that a node has; lists come before what the entry has already.
    void readProse(Json::Node &node, Entry &code) const
    {
        if (node.has(u"symbol"_s))
            code.symbol = node.text(u"symbol"_s);
        if (node.has(u"origin"_s))
            code.origin = node.text(u"origin"_s);
        if (node.has(u"facts"_s))
            code.facts = readFacts(node);
        if (node.has(u"meanings"_s))
            code.meanings = readMeanings(node);
        code.description = node.optionalTexts(u"description"_s) + code.description;
        if (node.has(u"cases"_s))
            code.cases = readCases(node) + code.cases;
        if (node.has(u"use"_s))
            code.use = node.text(u"use"_s);
        code.session = node.optionalTexts(u"session"_s) + code.session;
        code.aliases = node.optionalTexts(u"aliases"_s) + code.aliases;
        if (node.has(u"related"_s))
            code.related = readIds(node, u"related"_s) + code.related;
        if (node.has(u"equivalents"_s))
            code.equivalents = readEquivalents(node) + code.equivalents;
    }

    static bool readVerdict(Json::Node &node, Entry &code)
    {
        Json::Node verdict = node.object(u"verdict"_s);
        code.verdict = {oneOf<Outcome>(verdict, u"outcome"_s), oneOf<Retry>(verdict, u"retry"_s),
            oneOf<Actor>(verdict, u"actor"_s), verdict.text(u"stage"_s), verdict.flag(u"closes"_s)};
        return verdict.finish();
    }

    void readReferences(Json::Node &node, Entry &code) const
    {
        node.objects(u"references"_s, false, [&](Json::Node &each) {
            code.references.append(readReference(each));
            return each.isSound();
        });
    }

    void checkClass(Json::Node &node, const QString &classId) const
    {
        if (!classId.isEmpty() && !m_registry.findClass(classId))
            node.fail(node.pathOf(u"class"_s), Messages::tr("There is no class “%1”.").arg(classId));
    }

    /// What every code must have, wherever in its file it stands.
    void checkWhole(Json::Node &node, const Entry &code) const
    {
        const auto need = [&node](bool there, const QString &key) {
            if (!there && !node.has(key))
                node.fail(node.pathOf(key), Messages::tr("“%1” is missing.").arg(key));
        };
        need(!code.description.isEmpty(), u"description"_s);
        need(!code.cases.isEmpty(), u"cases"_s);
        need(!code.use.isEmpty(), u"use"_s);
        const bool needsOrigin = code.status == Status::Unofficial && m_registry.owner.isEmpty();
        if (needsOrigin)
            need(!code.origin.isEmpty(), u"origin"_s);
        else if (!code.origin.isEmpty())
            node.fail(node.pathOf(u"origin"_s), Messages::tr("Only an unofficial code of a standard has one."));
    }

private:
    Reference readReference(Json::Node &node) const
    {
        Reference reference;
        reference.document = node.text(u"document"_s);
        if (!reference.document.isEmpty() && !m_registry.documents.contains(reference.document))
            node.fail(node.pathOf(u"document"_s), Messages::tr("“documents” has no title for it."));
        reference.section = node.optionalText(u"section"_s);
        node.finish();
        return reference;
    }

    QList<Fact> readFacts(Json::Node &node) const
    {
        Json::Node facts = node.object(u"facts"_s);
        QList<Fact> read;
        for (const FactKind &kind : m_registry.facts) {
            if (!facts.has(kind.id))
                continue;
            const QString value = facts.text(kind.id);
            if (!kind.valueIds.isEmpty() && !value.isEmpty() && !kind.valueIds.contains(value))
                node.fail(facts.pathOf(kind.id), Messages::tr("“%1” is no value of this field.").arg(value));
            read.append({kind.id, value});
        }
        if (!facts.finish())
            node.fail(node.pathOf(u"facts"_s), Messages::tr("The registry declares other facts."));
        return read;
    }

    QList<Meaning> readMeanings(Json::Node &node) const
    {
        QList<Meaning> meanings;
        node.objects(u"meanings"_s, false, [&](Json::Node &each) {
            Meaning meaning;
            meaning.phrase = each.text(u"phrase"_s);
            if (each.has(u"context"_s) || each.has(u"text"_s)) {
                meaning.context = each.text(u"context"_s);
                meaning.text = each.text(u"text"_s);
            }
            Json::Node reference = each.object(u"reference"_s);
            meaning.reference = readReference(reference);
            meanings.append(meaning);
            const bool sound = each.finish();
            return reference.isSound() && sound;
        });
        for (qsizetype i = 0; meanings.size() > 1 && i < meanings.size(); ++i) {
            if (meanings.at(i).context.isEmpty())
                node.fail(node.pathOf(u"meanings/%1"_s.arg(i)),
                    Messages::tr("Each of several meanings needs a context."));
        }
        return meanings;
    }

    QList<Case> readCases(Json::Node &node) const
    {
        QList<Case> cases;
        const auto byName = [&](const QString &name, const QString &path) {
            if (m_shared.contains(name))
                cases.append(m_shared.value(name));
            else if (!name.isEmpty())
                node.fail(path, Messages::tr("cases.json has no case “%1”.").arg(name));
        };
        node.objects(
            u"cases"_s, false,
            [&](Json::Node &each) {
                cases.append(readCase(each));
                return each.isSound();
            },
            byName);
        return cases;
    }

    static QList<Equivalent> readEquivalents(Json::Node &node)
    {
        QList<Equivalent> equivalents;
        node.objects(u"equivalents"_s, false, [&](Json::Node &each) {
            equivalents.append(
                {readId(each, u"id"_s), oneOf<Equivalence>(each, u"kind"_s), each.text(u"reference"_s)});
            return each.finish();
        });
        return equivalents;
    }

    const Registry &m_registry;
    const SharedCases &m_shared;
};

} // namespace

Case readCase(Json::Node &node)
{
    Case cause;
    cause.seen = node.text(u"seen"_s);
    cause.check = node.optionalText(u"check"_s);
    cause.fix = node.texts(u"fix"_s);
    if (node.has(u"actor"_s))
        cause.actor = oneOf<Actor>(node, u"actor"_s);
    cause.log = node.optionalTexts(u"log"_s);
    node.finish();
    return cause;
}

QList<Entry> readEntries(Json::Node &node, const Registry &registry, const SharedCases &shared)
{
    const EntryReader reader(registry, shared);
    Entry common;
    common.id = {registry.id, node.text(u"code"_s)};
    common.name = common.localizedName = node.text(u"name"_s);
    common.status = oneOf<Status>(node, u"status"_s);
    reader.readReferences(node, common);
    reader.readProse(node, common);
    QList<Entry> codes;
    if (!node.has(u"variants"_s)) {
        common.classId = node.text(u"class"_s);
        reader.checkClass(node, common.classId);
        const bool verdictIsSound = EntryReader::readVerdict(node, common);
        reader.checkWhole(node, common);
        if (node.finish() && verdictIsSound)
            codes.append(common);
        return codes;
    }
    Json::Node variants = node.object(u"variants"_s);
    if (!common.id.code.startsWith("X."_L1))
        node.fail(node.pathOf(u"code"_s),
            Messages::tr("A code such as “X.2.2” is expected where there are variants."));
    bool isSound = true;
    for (const QString &classId : variants.keys()) {
        Json::Node variant = variants.object(classId);
        Entry code = common;
        code.id.code.replace(0, 1, classId);
        code.classId = classId;
        reader.checkClass(variant, classId);
        const bool verdictIsSound = EntryReader::readVerdict(variant, code);
        reader.readProse(variant, code);
        reader.checkWhole(variant, code);
        isSound = variant.finish() && verdictIsSound && isSound;
        codes.append(code);
    }
    variants.finish();
    return node.finish() && isSound ? codes : QList<Entry>();
}

std::optional<CuratedPair> readPair(Json::Node &node)
{
    CuratedPair pair;
    const QList<CodeId> codes = readIds(node, u"codes"_s);
    if (codes.size() == 2) {
        pair.left = codes.first();
        pair.right = codes.last();
    } else {
        node.fail(node.pathOf(u"codes"_s), Messages::tr("Two ids are expected here."));
    }
    if (pair.left == pair.right && !pair.left.code.isEmpty())
        node.fail(node.pathOf(u"codes"_s), Messages::tr("A code is not compared with itself."));
    pair.summary = node.text(u"summary"_s);
    node.objects(u"differences"_s, false, [&](Json::Node &each) {
        pair.differences.append({each.text(u"aspect"_s), each.text(u"left"_s), each.text(u"right"_s)});
        return each.finish();
    });
    pair.choose = node.texts(u"choose"_s);
    return node.finish() ? std::optional(pair) : std::nullopt;
}

} // namespace Wirecode::Catalog
