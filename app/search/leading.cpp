// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/leading.h"

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

/// What each word is, in any registry.
using Written = QList<QList<const Catalog::StatusCode *>>;

/// For each word the first code that is meant; nothing where one has none.
template<typename IsMeant>
QList<Catalog::CodeId> oneForEach(const Written &found, IsMeant isMeant)
{
    QList<Catalog::CodeId> ids;
    for (const QList<const Catalog::StatusCode *> &codes : found) {
        const auto meant = std::ranges::find_if(codes, isMeant, &Catalog::StatusCode::id);
        if (meant == codes.end())
            return {};
        ids.append((*meant)->id);
    }
    return ids;
}

/// What a query names: code for code, once for each registry or protocol that has all of them.
struct Named {
    QList<Catalog::CodeId> ids;
    qsizetype together = 0; ///< how many codes were written
};

Named named(const Catalog::Catalog &catalog, const QString &query)
{
    constexpr qsizetype most = 8;
    constexpr qsizetype longestQuery = 200;
    // Asked at every key, and nearly always one word is typed, or none.
    const auto separates = [](QChar c) { return c.isSpace() || u",;/+|"_s.contains(c); };
    if (query.size() > longestQuery || std::ranges::none_of(query, separates))
        return {};
    QString separated = query;
    std::ranges::replace_if(separated, separates, u' ');
    QStringList words = separated.split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return word == "vs"_L1 || word == "vs."_L1; });
    QString registry;
    if (!words.isEmpty()) {
        const QList<Catalog::Registry> &all = catalog.registries();
        const auto called = std::ranges::find_if(
            all, [&words](const Catalog::Registry &each) { return isCalled(each, words.first()); });
        if (called != all.end()) {
            registry = called->id;
            words.removeFirst();
        }
    }
    if (words.size() < 2 || words.size() > most || !std::ranges::all_of(words, looksLikeCode))
        return {};
    Written found;
    for (const QString &word : std::as_const(words))
        found.append(catalog.written(word));
    QList<Catalog::CodeId> together;
    for (const Catalog::Registry &each : catalog.registries()) {
        if (registry.isEmpty() || registry == each.id)
            together +=
                oneForEach(found, [&each](const Catalog::CodeId &id) { return id.registry == each.id; });
    }
    // nginx knows 499, HTTP 504.
    for (const Catalog::Protocol &each :
        together.isEmpty() ? catalog.protocols() : QList<Catalog::Protocol>()) {
        if (registry.isEmpty() || registry == each.id)
            together += oneForEach(found,
                [&](const Catalog::CodeId &id) { return catalog.registry(id.registry)->protocol == each.id; });
    }
    return {together, words.size()};
}

} // namespace

Results ledBy(const QList<Catalog::CodeId> &leading, const Results &results, const Catalog::Catalog &catalog,
    const Within &within)
{
    if (leading.isEmpty())
        return results;
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
    return named(catalog, query).ids;
}

std::optional<Catalog::CodeId> namedBeside(
    const Catalog::Catalog &catalog, const QString &query, const Catalog::CodeId &first)
{
    const Named both = named(catalog, query);
    const qsizetype place = both.ids.indexOf(first);
    if (both.together != 2 || place < 0 || place % 2 != 0 || both.ids.at(place + 1) == first)
        return std::nullopt;
    return both.ids.at(place + 1);
}

} // namespace Wirecode::Search
