// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchindex.h"

#include "catalog/texts.h"
#include "language/folding.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace Wirecode::Search
{

namespace
{

using Tiers = std::optional<Tier>;

bool matchesPattern(QStringView code, QStringView pattern)
{
    return code.size() == pattern.size() &&
           std::ranges::equal(code, pattern, [](QChar c, QChar p) { return p == u'?' || c == p; });
}

Tiers wordTier(const QString &word, const QString &names, const QString &prose)
{
    if (names.contains(word))
        return Tier::Name;
    if (prose.contains(word))
        return Tier::Prose;
    return std::nullopt;
}

Tiers codeTier(const QString &term, const QString &code, const QString &names, const QString &prose)
{
    if (code == term)
        return Tier::ExactCode;
    if (code.startsWith(term))
        return Tier::CodePrefix;
    return wordTier(term, names, prose);
}

Tiers patternTier(const QString &pattern, const QString &code)
{
    return matchesPattern(code, pattern) ? Tiers(Tier::CodePrefix) : std::nullopt;
}

} // namespace

SearchIndex::SearchIndex(const Catalog::Catalog &catalog, const Language::TextTable &texts)
{
    m_entries.reserve(catalog.codes().size());
    for (const Catalog::Protocol &protocol : catalog.protocols()) {
        for (const Catalog::StatusCode &code : protocol.codes) {
            QStringList names{protocol.name, code.name};
            QStringList prose = code.examples;
            for (const Catalog::Meaning &meaning : code.meanings)
                names.append(meaning.phrase);
            const Catalog::StatusCode translated = texts.translated(code);
            names.append(translated.localizedName);
            const auto collect = [&prose](const QString &text, const QString &) { prose.append(text); };
            Catalog::visitCodeTexts(code, collect);
            Catalog::visitCodeTexts(translated, collect);
            if (const Catalog::CodeClass *codeClass = protocol.findClass(code.classId)) {
                prose.append(codeClass->name);
                prose.append(texts.translated(protocol, *codeClass).name);
            }
            m_entries.append({&code, Language::folded(names.join(u'\n')), Language::folded(prose.join(u'\n'))});
        }
    }
}

QList<Match> SearchIndex::search(const Query &query, const QString &classId) const
{
    struct Ranked {
        Match match;
        int rank;
        qsizetype mentions; ///< how often the entry has the word that it has least often
    };
    QList<Ranked> ranked;
    for (const Entry &entry : m_entries) {
        if (!classId.isEmpty() && entry.code->classId != classId)
            continue;
        const QString &code = entry.code->id.code;
        Tier worst = Tier::ExactCode;
        int rank = 0;
        bool meetsAll = true;
        const auto meet = [&](Tiers tier) {
            meetsAll = meetsAll && tier;
            worst = std::max(worst, tier.value_or(Tier::Prose));
            rank += static_cast<int>(tier.value_or(Tier::Prose));
        };
        for (const QString &term : query.codes)
            meet(codeTier(term, code, entry.names, entry.prose));
        for (const QString &pattern : query.patterns)
            meet(patternTier(pattern, code));
        qsizetype mentions = std::numeric_limits<qsizetype>::max();
        for (const QString &word : query.words) {
            meet(wordTier(word, entry.names, entry.prose));
            if (query.words.size() > 1)
                mentions = std::min(mentions, entry.prose.count(word));
        }
        if (meetsAll)
            ranked.append({{entry.code, worst}, rank, mentions});
    }
    std::ranges::stable_sort(ranked, [](const Ranked &a, const Ranked &b) {
        return a.rank != b.rank ? a.rank < b.rank : a.mentions > b.mentions;
    });
    QList<Match> matches;
    matches.reserve(ranked.size());
    for (const Ranked &each : std::as_const(ranked))
        matches.append(each.match);
    return matches;
}

} // namespace Wirecode::Search
