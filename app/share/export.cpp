// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/export.h"

#include "compare/comparison.h"
#include "share/json.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Wirecode::Share
{

namespace
{

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// Gives an array, a line for each value.
template<typename T, typename Convert>
bool giveArray(const QList<T> &values, const TakeText &take, Convert toObject)
{
    if (!take("["))
        return false;
    QByteArrayView before = "\n";
    for (const T &value : values) {
        if (!take(before) || !take(compact(toObject(value))))
            return false;
        before = ",\n";
    }
    return take("\n]");
}

} // namespace

bool exportJson(const Catalog::Catalog &catalog, const Language::TextTable &texts, const QString &version,
    const QString &registry, const TakeText &take)
{
    const auto isWanted = [&registry](const Catalog::CodeId &id) {
        return registry.isEmpty() || id.registry == registry;
    };
    QList<const Catalog::StatusCode *> codes;
    std::ranges::copy_if(catalog.codes(), std::back_inserter(codes),
        [&](const Catalog::StatusCode *code) { return isWanted(code->id); });
    QList<Catalog::CodePair> pairs;
    std::ranges::copy_if(catalog.pairs(), std::back_inserter(pairs),
        [&](const Catalog::CodePair &pair) { return isWanted(pair.left) || isWanted(pair.right); });

    QByteArray head = compact({{u"$schema"_s, u"https://wirecode.github.io/schema/export.json"_s},
        {u"version"_s, version}, {u"licence"_s, u"GPL-3.0-or-later"_s},
        {u"language"_s, texts.languageId().isEmpty() ? u"en"_s : texts.languageId()},
        {u"protocols"_s, toJson(catalog)}});
    head.chop(1); // what is long follows in the same object
    return take(head) && take(",\n\"codes\":") &&
           giveArray(codes, take,
               [&](const Catalog::StatusCode *code) {
                   return toJson(catalog, texts.translated(catalog.entry(*code)));
               }) &&
           take(",\n\"comparisons\":") &&
           giveArray(pairs, take,
               [&](const Catalog::CodePair &pair) {
                   QJsonObject json =
                       toJson(catalog, *Compare::compare(catalog, texts, pair.left, pair.right).comparison);
                   // The codes themselves stand once in the document.
                   json.insert(u"codes"_s, QJsonArray{pair.left.toString(), pair.right.toString()});
                   return json;
               }) &&
           take("}\n");
}

} // namespace Wirecode::Share
