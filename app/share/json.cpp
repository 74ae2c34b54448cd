// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/json.h"

#include "share/links.h"

using namespace Qt::StringLiterals;

namespace Wirecode::Share
{

namespace
{

/// A reference of a registry, which knows where its documents are.
QJsonObject toJson(const Catalog::Registry &registry, const Catalog::Reference &reference)
{
    const Catalog::Document document = registry.documents.value(reference.document);
    return {{u"document"_s, reference.document}, {u"title"_s, document.title},
        {u"section"_s, reference.section}, {u"url"_s, registry.urlOf(reference)}, {u"read"_s, document.read}};
}

QJsonObject toJson(const Catalog::Registry &registry, const Catalog::Meaning &meaning)
{
    return {{u"context"_s, meaning.context}, {u"phrase"_s, meaning.phrase}, {u"text"_s, meaning.text},
        {u"reference"_s, toJson(registry, meaning.reference)}};
}

QJsonObject toJson(const Catalog::Equivalent &equivalent)
{
    return {{u"id"_s, equivalent.id.toString()}, {u"kind"_s, idOf(equivalent.kind)},
        {u"reference"_s, equivalent.reference}};
}

QJsonObject toJson(const Catalog::Difference &difference)
{
    return {{u"aspect"_s, difference.aspect}, {u"left"_s, difference.left}, {u"right"_s, difference.right}};
}

QJsonObject toJson(const Catalog::Verdict &verdict)
{
    return {{u"outcome"_s, idOf(verdict.outcome)}, {u"retry"_s, idOf(verdict.retry)},
        {u"actor"_s, idOf(verdict.actor)}, {u"stage"_s, verdict.stage}, {u"closes"_s, verdict.closes}};
}

QJsonObject toJson(const Compare::Row &row)
{
    return {
        {u"field"_s, row.id}, {u"left"_s, row.left}, {u"right"_s, row.right}, {u"differs"_s, row.differs()}};
}

template<typename T, typename Convert>
QJsonArray arrayOf(const QList<T> &values, Convert convert)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(convert(value));
    return array;
}

QJsonArray ids(const QList<Catalog::CodeId> &list)
{
    return arrayOf(list, [](const Catalog::CodeId &id) { return id.toString(); });
}

} // namespace

QJsonObject toJson(const Catalog::Case &cause, Catalog::Actor actor)
{
    return {{u"seen"_s, cause.seen}, {u"check"_s, cause.check},
        {u"fix"_s, QJsonArray::fromStringList(cause.fix)}, {u"actor"_s, idOf(actor)},
        {u"log"_s, QJsonArray::fromStringList(cause.log)}};
}

QJsonObject toJson(const Catalog::Catalog &catalog, const Catalog::Entry &code)
{
    const Catalog::Registry *found = catalog.registry(code.id.registry);
    const Catalog::Registry registry = found ? *found : Catalog::Registry();
    QJsonObject facts;
    for (const Catalog::Fact &fact : code.facts)
        facts.insert(fact.id, fact.value);
    return {
        {u"id"_s, code.id.toString()},
        {u"registry"_s, code.id.registry},
        {u"protocol"_s, registry.protocol},
        {u"code"_s, code.id.code},
        {u"symbol"_s, code.symbol},
        {u"name"_s, code.name},
        {u"localizedName"_s, code.localizedName},
        {u"class"_s, code.classId},
        {u"status"_s, idOf(code.status)},
        {u"origin"_s, code.origin},
        {u"verdict"_s, toJson(code.verdict)},
        {u"facts"_s, facts},
        {u"meanings"_s,
            arrayOf(code.meanings, [&](const Catalog::Meaning &each) { return toJson(registry, each); })},
        {u"description"_s, QJsonArray::fromStringList(code.description)},
        {u"cases"_s,
            arrayOf(code.cases, [&](const Catalog::Case &each) { return toJson(each, code.actorIn(each)); })},
        {u"use"_s, code.use},
        {u"session"_s, QJsonArray::fromStringList(code.session)},
        {u"aliases"_s, QJsonArray::fromStringList(code.aliases)},
        {u"references"_s,
            arrayOf(code.references, [&](const Catalog::Reference &each) { return toJson(registry, each); })},
        {u"related"_s, ids(code.related)},
        {u"equivalents"_s, arrayOf(code.equivalents, [](const auto &each) { return toJson(each); })},
        {u"companions"_s, ids(code.companions)},
    };
}

QJsonObject toJson(const Catalog::Catalog &catalog, const Compare::Comparison &comparison)
{
    QJsonArray learnMore;
    for (const auto &[registry, reference] : referencesOf(catalog, {&comparison.left, &comparison.right})) {
        QJsonObject entry = toJson(*registry, reference);
        entry.insert(u"kind"_s, u"reference"_s);
        learnMore.append(entry);
    }
    for (const Catalog::CodeId &id : comparison.related)
        learnMore.append(QJsonObject{{u"kind"_s, u"code"_s}, {u"id"_s, id.toString()}});
    for (const Catalog::CodePair &pair : comparison.comparisons)
        learnMore.append(QJsonObject{{u"kind"_s, u"comparison"_s}, {u"codes"_s, ids({pair.left, pair.right})}});
    const auto row = [](const Compare::Row &each) { return toJson(each); };
    const auto side = [&catalog](const Catalog::Entry &code) {
        QJsonObject json = toJson(catalog, code);
        json.remove(u"use"_s); // which to use when is said once, for both
        return json;
    };
    return {
        {u"title"_s, comparison.title},
        {u"codes"_s, QJsonArray{side(comparison.left), side(comparison.right)}},
        {u"summary"_s, comparison.summary},
        {u"rows"_s, arrayOf(comparison.rows, row)},
        {u"differences"_s, arrayOf(comparison.differences, [](const auto &each) { return toJson(each); })},
        {u"choose"_s, QJsonArray::fromStringList(comparison.choose)},
        {u"learnMore"_s, learnMore},
    };
}

QJsonArray toJson(const QList<const Catalog::StatusCode *> &codes)
{
    return arrayOf(codes, [](const Catalog::StatusCode *code) {
        return QJsonObject{{u"id"_s, code->id.toString()}, {u"registry"_s, code->id.registry},
            {u"code"_s, code->id.code}, {u"symbol"_s, code->symbol}, {u"name"_s, code->name},
            {u"class"_s, code->classId}};
    });
}

QJsonArray toJson(const Catalog::Catalog &catalog)
{
    return arrayOf(catalog.protocols(), [&catalog](const Catalog::Protocol &protocol) {
        qint64 codes = 0;
        QJsonArray registries;
        for (const QString &id : protocol.registries) {
            const Catalog::Registry &registry = *catalog.registry(id);
            const qint64 count = catalog.codesOf(id).size();
            codes += count;
            registries.append(QJsonObject{{u"id"_s, id}, {u"name"_s, registry.name},
                {u"title"_s, registry.title}, {u"owner"_s, registry.owner}, {u"codes"_s, count}});
        }
        return QJsonObject{{u"id"_s, protocol.id}, {u"name"_s, protocol.name}, {u"title"_s, protocol.title},
            {u"codes"_s, codes}, {u"registries"_s, registries}};
    });
}

} // namespace Wirecode::Share
