// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/nearest.h"

#include <algorithm>
#include <numeric>

namespace Wirecode::Search
{

namespace
{

/// Levenshtein's distance: how many characters are inserted, left out or replaced.
int distance(QStringView a, QStringView b)
{
    QList<int> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row.at(0);
        row[0] = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int replaced = diagonal + (a.at(i) == b.at(j) ? 0 : 1);
            diagonal = row.at(j + 1);
            row[j + 1] = std::min({replaced, diagonal + 1, row.at(j) + 1});
        }
    }
    return row.last();
}

} // namespace

QStringList nearestIds(const Catalog::Catalog &catalog, const QString &text, qsizetype count)
{
    constexpr int farthest = 2;
    struct Candidate {
        int distance;
        QString id;
    };
    QList<Candidate> candidates;
    const QString typed = text.trimmed().toLower();
    for (const Catalog::StatusCode *code : catalog.codes()) {
        const QString id = code->id.toString();
        // Somebody who types a bare code means any protocol's.
        const int d = std::min(distance(typed, id), distance(typed, code->id.code));
        if (d <= farthest)
            candidates.append({d, id});
    }
    std::ranges::stable_sort(candidates, {}, &Candidate::distance);
    QStringList ids;
    for (const Candidate &candidate : candidates.first(std::min(count, candidates.size())))
        ids.append(candidate.id);
    return ids;
}

} // namespace Wirecode::Search
