// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/flatform.h"

#include "catalog/flatfields.h"
#include "catalog/flatstream.h"

#include <QCryptographicHash>

namespace Wirecode::Catalog
{

namespace
{

/// To be raised with every change of flatfields.h or of what the fields mean.
constexpr QByteArrayView mark("Wirecode catalog 004");
constexpr auto stampHash = QCryptographicHash::Blake2s_128;
constexpr qsizetype stampSize = 16;
static_assert((mark.size() + stampSize) % sizeof(quint32) == 0);

} // namespace

QByteArray flattened(const ReadResult &read)
{
    QStringList issues;
    for (const Json::Issue &issue : read.issues)
        issues.append(issue.toString());
    QList<Registry> registries;
    QList<StatusCode> codes;
    QList<CodePair> pairs;
    QList<quint32> places;
    FlatWriter prose(FlatText::Utf8);
    const auto append = [&](const auto &value) {
        places.append(static_cast<quint32>(prose.bytes().size()));
        prose.write(proseOf(value));
    };
    for (const RegistryFiles &files : read.registries) {
        registries.append(files);
        for (const Entry &code : files.codes) {
            codes.append(code);
            append(code);
        }
    }
    for (const RegistryFiles &files : read.registries) {
        for (const CuratedPair &pair : files.pairs) {
            pairs.append(pair);
            append(pair);
        }
    }
    FlatWriter facts(FlatText::InPlace);
    facts.write(std::tie(issues, registries, codes, pairs, places));
    FlatWriter size(FlatText::InPlace);
    size.write(facts.bytes().size() + prose.bytes().size());
    const QByteArray body = size.bytes() + facts.bytes() + prose.bytes();
    return mark.toByteArray() + QCryptographicHash::hash(body, stampHash) + body;
}

std::optional<QByteArrayView> bodyOf(QByteArrayView flatForm)
{
    if (!flatForm.startsWith(mark) || flatForm.size() < mark.size() + stampSize)
        return std::nullopt;
    FlatReader reader(flatForm.sliced(mark.size() + stampSize), FlatText::InPlace);
    quint32 size = 0;
    reader.read(size);
    return size > 0 && reader.rest().size() == static_cast<qsizetype>(size) ? std::optional(reader.rest())
                                                                            : std::nullopt;
}

QByteArrayView stampOf(QByteArrayView flatForm)
{
    return bodyOf(flatForm) ? flatForm.sliced(mark.size(), stampSize) : QByteArrayView();
}

} // namespace Wirecode::Catalog
