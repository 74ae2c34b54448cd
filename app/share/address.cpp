// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/address.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Wirecode::Share
{

namespace
{

constexpr auto scheme = "wirecode:"_L1;

} // namespace

QString addressOf(const Catalog::CodeId &id)
{
    return scheme + id.toString();
}

QString addressOf(const Catalog::CodeId &left, const Catalog::CodeId &right)
{
    return addressOf(left) + u'+' + right.toString();
}

QString addressOf(const QList<Catalog::CodeId> &ids)
{
    return ids.size() == 2 ? addressOf(ids.first(), ids.last()) : addressOf(ids.first());
}

QList<Catalog::CodeId> codesOfAddress(const QString &address)
{
    // The form of an id in resources/catalog/schema.json; far longer than any that exists.
    static const QRegularExpression wellFormed(
        u"^[a-z][a-z0-9-]{0,31}/[A-Za-z0-9._-]{1,64}\\z"_s, QRegularExpression::DontCaptureOption);
    constexpr qsizetype longestId = 32 + 1 + 64;
    constexpr qsizetype longest = scheme.size() + longestId + 1 + longestId;
    if (address.size() > longest || !address.startsWith(scheme))
        return {};
    const QStringList parts = address.sliced(scheme.size()).split(u'+');
    if (parts.size() > 2)
        return {};
    QList<Catalog::CodeId> ids;
    for (const QString &part : parts) {
        if (!wellFormed.match(part).hasMatch())
            return {};
        ids.append(*Catalog::CodeId::parse(part));
    }
    return ids;
}

} // namespace Wirecode::Share
