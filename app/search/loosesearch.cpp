// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/loosesearch.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Wirecode::Search
{

namespace
{

/// What the words are of which any may be in a document; "smtp550" stands for its number.
QStringList looseWords(const Query &query)
{
    static const QRegularExpression glued(u"^[a-z]+([0-9]{3})$"_s);
    QStringList words = query.words + query.excludedWords;
    for (const Query::Phrase &phrase : query.excludedPhrases)
        words += phrase.words;
    for (QString &word : words) {
        const QRegularExpressionMatch match = glued.match(word);
        if (match.hasMatch())
            word = match.captured(1);
    }
    words.removeDuplicates();
    return words;
}

/// How much a word counts that was found at a level: in a code, a name, a log line, or only in passing.
double weightOf(quint8 level)
{
    if (level <= Level::code + 1)
        return 8;
    if (level < Level::description)
        return 1.5;
    if (level < Level::inside)
        return 1;
    return level < Level::typo ? 0.2 : 0.1;
}

} // namespace

WordHits nearestOf(
    WordSearch &search, const Query &query, const std::vector<quint8> &barred, size_t documentCount)
{
    constexpr size_t most = 20;
    std::vector<double> scores(documentCount, 0);
    double first = 1; // an earlier word counts a little more
    for (const QString &word : looseWords(query)) {
        WordQuery one;
        one.terms.push_back({word.toStdString(), WordQuery::Kind::Word, true});
        const WordHits hits = search.find(one, nullptr, barred, documentCount);
        if (hits.total == 0 || hits.hits.front().level >= Level::typo)
            continue;
        const double rarity = std::log2(1 + static_cast<double>(documentCount) / static_cast<double>(hits.total));
        for (const WordHits::Hit &hit : hits.hits)
            scores[hit.document] += rarity * weightOf(hit.level) * first;
        first *= 0.97;
    }
    WordHits nearest;
    for (quint32 document = 0; document < documentCount; ++document) {
        if (scores[document] > 0)
            nearest.hits.push_back({document, Level::rest});
    }
    std::ranges::stable_sort(
        nearest.hits, std::ranges::greater(), [&scores](const WordHits::Hit &hit) { return scores[hit.document]; });
    nearest.hits.resize(std::min(nearest.hits.size(), most));
    nearest.total = nearest.hits.size();
    return nearest;
}

} // namespace Wirecode::Search
