// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/flatform.h"

#include "catalog/flatfields.h"
#include "catalog/flatstream.h"

namespace Wirecode::Catalog
{

QByteArray flattened(const ReadResult &read)
{
    QStringList issues;
    for (const Issue &issue : read.issues)
        issues.append(issue.toString());
    QList<Protocol> protocols;
    QList<StatusCode> codes;
    QList<CodePair> pairs;
    QList<quint32> places;
    FlatWriter prose;
    const auto append = [&](const auto &value) {
        places.append(static_cast<quint32>(prose.bytes().size()));
        prose.write(proseOf(value));
    };
    for (const ProtocolFile &file : read.protocols) {
        protocols.append(file);
        for (const Entry &code : file.codes) {
            codes.append(code);
            append(code);
        }
    }
    for (const ProtocolFile &file : read.protocols) {
        for (const CuratedPair &pair : file.pairs) {
            pairs.append(pair);
            append(pair);
        }
    }
    FlatWriter facts;
    facts.write(std::tie(issues, protocols, codes, pairs, places));
    return facts.bytes() + prose.bytes();
}

} // namespace Wirecode::Catalog
