// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/protocol.h"

namespace Wirecode::Catalog
{

/// The key of a code's name: "421 name".
inline QString nameKey(const CodeId &id)
{
    return QStringLiteral("%1 name").arg(id.code);
}

/// Calls visit(text, key) for each translatable text of a code. The key ("421 fix 2") tells equal texts of a
/// protocol apart and is the disambiguation of the text in the .ts files. One list serves extraction,
/// translation and tests.
template<typename Code, typename Visit>
void visitCodeTexts(Code &code, Visit visit)
{
    const QString &name = code.id.code;
    const auto each = [&](auto &list, QLatin1StringView field) {
        for (qsizetype i = 0; i < list.size(); ++i)
            visit(list[i], QStringLiteral("%1 %2 %3").arg(name, field).arg(i + 1));
    };
    const auto one = [&](auto &text, QLatin1StringView field) {
        if (!text.isEmpty())
            visit(text, QStringLiteral("%1 %2").arg(name, field));
    };
    visit(code.localizedName, nameKey(code.id));
    one(code.verdict.stage, QLatin1StringView("stage"));
    one(code.origin, QLatin1StringView("origin"));
    for (qsizetype i = 0; i < code.meanings.size(); ++i) {
        auto &meaning = code.meanings[i];
        if (meaning.context.isEmpty())
            continue;
        visit(meaning.context, QStringLiteral("%1 context %2").arg(name).arg(i + 1));
        visit(meaning.text, QStringLiteral("%1 meaning %2").arg(name).arg(i + 1));
    }
    each(code.description, QLatin1StringView("description"));
    each(code.seen, QLatin1StringView("seen"));
    each(code.fix, QLatin1StringView("fix"));
    one(code.use, QLatin1StringView("use"));
    each(code.aliases, QLatin1StringView("alias"));
}

/// The same for a hand-written comparison; its keys begin with both codes: "421:551 difference 1".
template<typename Pair, typename Visit>
void visitPairTexts(Pair &pair, Visit visit)
{
    const QString name = pair.left.code + QLatin1Char(':') + pair.right.code;
    visit(pair.summary, QStringLiteral("%1 summary").arg(name));
    for (qsizetype i = 0; i < pair.differences.size(); ++i)
        visit(pair.differences[i], QStringLiteral("%1 difference %2").arg(name).arg(i + 1));
    for (qsizetype i = 0; i < pair.choose.size(); ++i)
        visit(pair.choose[i], QStringLiteral("%1 choose %2").arg(name).arg(i + 1));
}

/// The same for the name of a class: "class 4yz".
template<typename Class, typename Visit>
void visitClassTexts(Class &codeClass, Visit visit)
{
    visit(codeClass.name, QStringLiteral("class %1").arg(codeClass.id));
}

/// Everything translatable of a protocol.
template<typename Visit>
void visitTexts(const ProtocolFile &protocol, Visit visit)
{
    for (const CodeClass &codeClass : protocol.classes)
        visitClassTexts(codeClass, visit);
    for (const Entry &code : protocol.codes)
        visitCodeTexts(code, visit);
    for (const CuratedPair &pair : protocol.pairs)
        visitPairTexts(pair, visit);
}

} // namespace Wirecode::Catalog
