// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/registry.h"

namespace Wirecode::Catalog
{

/// Calls visit(text, place) for each translatable text of a code. One list serves extraction, translation and
/// tests. place() is for translators: "case 2, fix 1". A text is looked up by its registry and itself, so that
/// what several codes share is translated once.
template<typename Code, typename Visit>
void visitCodeTexts(Code &code, Visit visit)
{
    const auto one = [&](auto &text, const char *place) {
        if (!text.isEmpty())
            visit(text, [=] { return QString::fromLatin1(place); });
    };
    const auto each = [&](auto &list, const char *place) {
        for (qsizetype i = 0; i < list.size(); ++i)
            visit(list[i], [=] { return QStringLiteral("%1 %2").arg(QLatin1StringView(place)).arg(i + 1); });
    };
    visit(code.localizedName, [] { return QStringLiteral("name"); });
    one(code.verdict.stage, "stage");
    one(code.origin, "origin");
    for (auto &meaning : code.meanings) {
        one(meaning.context, "context");
        one(meaning.text, "meaning");
    }
    each(code.description, "description");
    for (auto &cause : code.cases) {
        one(cause.seen, "seen");
        one(cause.check, "check");
        each(cause.fix, "fix");
    }
    one(code.use, "use");
    each(code.aliases, "alias");
}

/// The same for a hand-written comparison.
template<typename Pair, typename Visit>
void visitPairTexts(Pair &pair, Visit visit)
{
    const auto one = [&](auto &text, const char *place) {
        visit(text, [=] { return QString::fromLatin1(place); });
    };
    one(pair.summary, "summary");
    for (auto &difference : pair.differences) {
        one(difference.aspect, "aspect");
        one(difference.left, "left");
        one(difference.right, "right");
    }
    for (auto &advice : pair.choose)
        one(advice, "choose");
}

/// The same for what a registry says of its codes as a whole.
template<typename Whole, typename Visit>
void visitRegistryTexts(Whole &registry, Visit visit)
{
    for (auto &codeClass : registry.classes)
        visit(codeClass.name, [&] { return QStringLiteral("class %1").arg(codeClass.id); });
    for (auto &fact : registry.facts) {
        visit(fact.label, [&] { return QStringLiteral("field %1").arg(fact.id); });
        for (auto &value : fact.values)
            visit(value, [&] { return QStringLiteral("value of field %1").arg(fact.id); });
    }
}

/// Everything translatable of a registry; the places begin with the code or the pair: "421, fix 1".
template<typename Visit>
void visitTexts(const RegistryFiles &registry, Visit visit)
{
    const auto within = [&visit](const QString &whole) {
        return [&visit, whole](const QString &text, const auto &place) {
            visit(text, [&] { return QStringLiteral("%1, %2").arg(whole, place()); });
        };
    };
    visitRegistryTexts(registry, visit);
    for (const Entry &code : registry.codes)
        visitCodeTexts(code, within(code.id.code));
    for (const CuratedPair &pair : registry.pairs)
        visitPairTexts(pair, within(pair.left.toString() + QLatin1Char(' ') + pair.right.toString()));
}

} // namespace Wirecode::Catalog
