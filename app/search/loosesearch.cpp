// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/loosesearch.h"

#include <algorithm>
#include <cmath>

namespace Wirecode::Search
{

namespace
{

/// More than all other words of a line have together.
constexpr double codeWeight = 1000;

/// How much a word counts that was found at a level: in a name, a log line, or only in passing. A word that a
/// code consists of is a word of a name: IN-USE does not lead what says "in".
double weightOf(quint8 level)
{
    if (level < Level::description)
        return 2 - level / 20.0;
    if (level < Level::inside)
        return 1;
    return level < Level::typo ? 0.2 : 0.1;
}

/// What is searched for a word; of a short one not those that only begin so, which are many.
WordQuery queryOf(const QString &word)
{
    constexpr qsizetype shortest = 4;
    WordQuery query;
    const auto kind = word.size() < shortest ? WordQuery::Kind::Whole : WordQuery::Kind::Word;
    query.terms.push_back({word.toStdString(), kind, true});
    return query;
}

} // namespace

WordHits nearestOf(
    WordSearch &search, const Query &query, const std::vector<quint8> &barred, size_t documentCount)
{
    constexpr size_t most = 20;
    std::vector<double> scores(documentCount, 0);
    double first = 1; // an earlier word counts a little more
    for (const QString &word : query.telling()) {
        const WordHits hits = search.find(queryOf(word), nullptr, barred, documentCount);
        if (hits.total == 0 || hits.hits.front().level >= Level::typo)
            continue;
        const double rarity =
            std::log2(1 + static_cast<double>(documentCount) / static_cast<double>(hits.total));
        const bool isCode = std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
        double better = 1; // at one level the better match counts a little more
        for (const WordHits::Hit &hit : hits.hits) {
            scores[hit.document] +=
                first *
                (isCode && hit.level == Level::code ? codeWeight : rarity * weightOf(hit.level) * better);
            better -= 0.1 / static_cast<double>(hits.hits.size());
        }
        first *= 0.97;
    }
    WordHits nearest;
    for (quint32 document = 0; document < documentCount; ++document) {
        if (scores[document] > 0)
            nearest.hits.push_back({document, Level::rest});
    }
    std::ranges::stable_sort(nearest.hits, std::ranges::greater(),
        [&scores](const WordHits::Hit &hit) { return scores[hit.document]; });
    nearest.hits.resize(std::min(nearest.hits.size(), most));
    nearest.total = nearest.hits.size();
    return nearest;
}

} // namespace Wirecode::Search
