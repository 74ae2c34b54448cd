// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/notation.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Wirecode::Catalog
{

namespace
{

/// The next character of a symbol that counts, folded; nothing behind the last.
std::optional<QChar> nextOf(QStringView &text)
{
    while (!text.isEmpty()) {
        const QChar c = text.front();
        text = text.sliced(1);
        if (c.isLetterOrNumber())
            return c.toCaseFolded();
    }
    return std::nullopt;
}

bool isSameSymbol(QStringView one, QStringView other)
{
    for (;;) {
        const std::optional<QChar> a = nextOf(one);
        const std::optional<QChar> b = nextOf(other);
        if (a != b)
            return false;
        if (!a)
            return true;
    }
}

std::optional<qlonglong> numberFrom(QStringView text)
{
    const bool hex = text.startsWith(QLatin1StringView("0x"), Qt::CaseInsensitive);
    bool isNumber = false;
    const qlonglong number = hex ? text.sliced(2).toLongLong(&isNumber, 16) : text.toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

bool isWritten(const StatusCode &code, Form form, QStringView text)
{
    if (text.isEmpty())
        return false;
    if (code.id.code.compare(text, Qt::CaseInsensitive) == 0)
        return true;
    if (!code.symbol.isEmpty() && text.front().isLetter() && isSameSymbol(code.symbol, text))
        return true;
    switch (form) {
    case Form::Number: {
        const std::optional<qlonglong> number = numberFrom(text);
        return number && number == numberFrom(code.id.code);
    }
    case Form::Enhanced:
        return text.front().toLower() == QLatin1Char('x') && code.id.code.size() > 1 &&
               text.sliced(1) == QStringView(code.id.code).sliced(1);
    case Form::Symbol:
        return isSameSymbol(code.id.code, text);
    case Form::Reply:
    case Form::Text:
        return false;
    }
    Q_UNREACHABLE();
}

QString withoutDetail(const QString &text)
{
    static const QRegularExpression enhanced(QStringLiteral("(?:^|/)([245]\\.[0-9]{1,3}\\.)[0-9]{1,3}$"));
    const QString general = enhanced.match(text).captured(1);
    return general.isEmpty() ? general : general + u'0';
}

QString unknownCodeMessage(const QString &id)
{
    constexpr qsizetype mostSaid = 40; // what is longer was never an id
    return QCoreApplication::translate("Wirecode::Catalog::Catalog", "There is no code “%1”.")
        .arg(id.size() > mostSaid ? id.first(mostSaid) + QChar(u'…') : id);
}

} // namespace Wirecode::Catalog
