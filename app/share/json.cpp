// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/json.h"

using namespace Qt::StringLiterals;

namespace Wirecode::Share
{

namespace
{

QJsonObject toJson(const Catalog::Reference &reference)
{
    return {
        {u"document"_s, reference.document}, {u"section"_s, reference.section}, {u"url"_s, reference.url()}};
}

QJsonObject toJson(const Catalog::Meaning &meaning)
{
    return {{u"context"_s, meaning.context}, {u"phrase"_s, meaning.phrase}, {u"text"_s, meaning.text},
        {u"reference"_s, toJson(meaning.reference)}};
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

QJsonObject toJson(const Catalog::Entry &code)
{
    const auto reference = [](const Catalog::Reference &each) { return toJson(each); };
    const auto meaning = [](const Catalog::Meaning &each) { return toJson(each); };
    return {
        {u"id"_s, code.id.toString()},
        {u"protocol"_s, code.id.protocol},
        {u"code"_s, code.id.code},
        {u"name"_s, code.name},
        {u"localizedName"_s, code.localizedName},
        {u"class"_s, code.classId},
        {u"status"_s, idOf(code.status)},
        {u"origin"_s, code.origin},
        {u"verdict"_s, toJson(code.verdict)},
        {u"meanings"_s, arrayOf(code.meanings, meaning)},
        {u"description"_s, QJsonArray::fromStringList(code.description)},
        {u"seen"_s, QJsonArray::fromStringList(code.seen)},
        {u"fix"_s, QJsonArray::fromStringList(code.fix)},
        {u"use"_s, code.use},
        {u"examples"_s, QJsonArray::fromStringList(code.examples)},
        {u"references"_s, arrayOf(code.references, reference)},
        {u"related"_s, ids(code.related)},
    };
}

QJsonObject toJson(const Compare::Comparison &comparison)
{
    QJsonArray learnMore;
    for (const Catalog::Reference &reference : comparison.references) {
        QJsonObject entry = toJson(reference);
        entry.insert(u"kind"_s, u"reference"_s);
        learnMore.append(entry);
    }
    for (const Catalog::CodeId &id : comparison.related)
        learnMore.append(QJsonObject{{u"kind"_s, u"code"_s}, {u"id"_s, id.toString()}});
    for (const Catalog::CodePair &pair : comparison.comparisons)
        learnMore.append(QJsonObject{{u"kind"_s, u"comparison"_s}, {u"codes"_s, ids({pair.left, pair.right})}});
    const auto row = [](const Compare::Row &each) { return toJson(each); };
    const auto side = [](const Catalog::Entry &code) {
        QJsonObject json = toJson(code);
        json.remove(u"use"_s); // which to use when is said once, for both
        return json;
    };
    return {
        {u"title"_s, comparison.title},
        {u"codes"_s, QJsonArray{side(comparison.left), side(comparison.right)}},
        {u"summary"_s, comparison.summary},
        {u"rows"_s, arrayOf(comparison.rows, row)},
        {u"differences"_s, QJsonArray::fromStringList(comparison.differences)},
        {u"choose"_s, QJsonArray::fromStringList(comparison.choose)},
        {u"learnMore"_s, learnMore},
    };
}

QJsonArray toJson(const QList<const Catalog::StatusCode *> &codes)
{
    return arrayOf(codes, [](const Catalog::StatusCode *code) {
        return QJsonObject{{u"id"_s, code->id.toString()}, {u"code"_s, code->id.code}, {u"name"_s, code->name},
            {u"class"_s, code->classId}};
    });
}

QJsonArray toJson(const Catalog::Catalog &catalog)
{
    return arrayOf(catalog.protocols(), [&catalog](const Catalog::Protocol &protocol) {
        const auto isOfIt = [&protocol](
                                const Catalog::StatusCode *code) { return code->id.protocol == protocol.id; };
        return QJsonObject{{u"id"_s, protocol.id}, {u"name"_s, protocol.name}, {u"title"_s, protocol.title},
            {u"codes"_s, static_cast<qint64>(std::ranges::count_if(catalog.codes(), isOfIt))}};
    });
}

} // namespace Wirecode::Share
