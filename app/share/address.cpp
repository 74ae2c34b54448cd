// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/address.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Wirecode::Share
{

namespace
{

constexpr auto scheme = "wirecode:"_L1;
constexpr auto comparisonScheme = "wirecode:compare/"_L1;
constexpr auto searchScheme = "wirecode:search/"_L1;

/// The text of a search, percent-encoded as UTF-8 in a link; nothing where no keyboard would write it.
std::optional<QString> decoded(QStringView encoded)
{
    constexpr qsizetype longest = 200;
    constexpr qsizetype mostBytes = 4;   // of a character of UTF-8
    constexpr qsizetype mostLetters = 3; // of a byte that is encoded
    if (encoded.size() > longest * mostBytes * mostLetters)
        return std::nullopt;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(QByteArray::fromPercentEncoding(encoded.toUtf8()));
    const bool isTypable = std::ranges::all_of(text, [](QChar c) { return c.isPrint() || c.isSurrogate(); });
    if (decoder.hasError() || text.size() > longest || text.trimmed().isEmpty() || !isTypable)
        return std::nullopt;
    return text;
}

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

bool isLink(const QString &text)
{
    return text.startsWith(scheme, Qt::CaseInsensitive);
}

Request requestOf(const QString &link)
{
    Request request;
    QString address = link;
    if (link.startsWith(searchScheme)) {
        address.clear();
        request.search = decoded(QStringView(link).sliced(searchScheme.size()));
    } else if (link.startsWith(comparisonScheme) && link.count(u'/') == 4) {
        const QStringList parts = link.sliced(comparisonScheme.size()).split(u'/');
        address = scheme + parts.first(2).join(u'/') + u'+' + parts.last(2).join(u'/');
    }
    for (const Catalog::CodeId &id : codesOfAddress(address))
        request.ids.append(id.toString());
    if (request.ids.isEmpty() && !request.search) {
        // The link is not repeated: whoever wrote it would speak in the name of the window.
        request.problem = QCoreApplication::translate("Wirecode::Share::Address",
            "The link was not followed: it names no code, no comparison and no search as %1 or %2 do.")
                              .arg(u"wirecode:smtp/421"_s, u"wirecode:search/mailbox"_s);
    }
    return request;
}

} // namespace Wirecode::Share
