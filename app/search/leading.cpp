// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/leading.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Wirecode::Search
{

namespace
{

/// What may be a code among words: a number, or a symbol as it is written.
bool looksLikeCode(const QString &word)
{
    constexpr qsizetype longest = 60;
    return word.size() <= longest && std::ranges::none_of(word, [](QChar c) { return c.isLower(); });
}

bool isCalled(const Catalog::Registry &registry, const QString &name)
{
    return registry.id.compare(name, Qt::CaseInsensitive) == 0 ||
           registry.name.compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace

Results ledBy(const QList<Catalog::CodeId> &leading, const Results &results, const Catalog::Catalog &catalog,
    const Within &within)
{
    Results led = results;
    led.matches.clear();
    for (const Catalog::CodeId &id : leading) {
        const QString &protocol = catalog.registry(id.registry)->protocol;
        if (within.protocols.isEmpty() || within.protocols.contains(protocol))
            led.matches.append({catalog.find(id), Tier::ExactCode});
    }
    led.leading = led.matches.size();
    const auto isLeading = [&led](const Match &match) {
        return std::ranges::find(led.matches.cbegin(), led.matches.cbegin() + led.leading, match.code,
                   &Match::code) != led.matches.cbegin() + led.leading;
    };
    for (const Match &match : results.matches) {
        if (!isLeading(match))
            led.matches.append(match);
    }
    led.total += led.matches.size() - results.matches.size();
    return led;
}

QList<Catalog::CodeId> namedCodes(const Catalog::Catalog &catalog, const QString &query)
{
    static const QRegularExpression between(u"[\\s,;/+|]+(?:vs\\.?\\s+)?"_s);
    constexpr qsizetype most = 8;
    constexpr qsizetype longestQuery = 200;
    if (query.size() > longestQuery)
        return {};
    QStringList words = query.split(between, Qt::SkipEmptyParts);
    QString registry;
    if (!words.isEmpty()) {
        const QList<Catalog::Registry> &all = catalog.registries();
        const auto named = std::ranges::find_if(
            all, [&words](const Catalog::Registry &each) { return isCalled(each, words.first()); });
        if (named != all.end()) {
            registry = named->id;
            words.removeFirst();
        }
    }
    if (words.size() < 2 || words.size() > most || !std::ranges::all_of(words, looksLikeCode))
        return {};
    QList<QList<const Catalog::StatusCode *>> found; // what each word is, in any registry
    for (const QString &word : std::as_const(words))
        found.append(catalog.written(word));
    QList<Catalog::CodeId> together;
    for (const Catalog::Registry &each : catalog.registries()) {
        QList<Catalog::CodeId> ids;
        for (const QList<const Catalog::StatusCode *> &codes : std::as_const(found)) {
            const auto own = std::ranges::find(
                codes, each.id, [](const Catalog::StatusCode *code) { return code->id.registry; });
            if (own != codes.end())
                ids.append((*own)->id);
        }
        if (ids.size() == words.size() && (registry.isEmpty() || registry == each.id))
            together += ids;
    }
    return together;
}

} // namespace Wirecode::Search
