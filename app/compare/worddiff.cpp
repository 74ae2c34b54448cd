// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/worddiff.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <vector>

namespace Wirecode::Compare
{

namespace
{

using Language::Range;

/// More words than any fact has; the work grows with their square.
constexpr qsizetype mostWords = 64;

/// Words by the rules of Unicode, so that no letter is parted from its accents and writing without blanks has
/// words too.
QList<Range> wordsOf(const QString &text)
{
    QList<Range> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype start = 0;
    for (; finder.position() >= 0; finder.toNextBoundary()) {
        const QTextBoundaryFinder::BoundaryReasons reasons = finder.boundaryReasons();
        if (reasons & QTextBoundaryFinder::EndOfItem)
            words.append({start, finder.position() - start});
        if (reasons & QTextBoundaryFinder::StartOfItem)
            start = finder.position();
    }
    return words;
}

/// Adds a word to the range before it where nothing but blanks and signs of the same change lies between.
void addChanged(QList<Range> &ranges, const QList<Range> &words, qsizetype word)
{
    const Range &each = words.at(word);
    const bool continues =
        word > 0 && !ranges.isEmpty() &&
        ranges.last().start + ranges.last().length == words.at(word - 1).start + words.at(word - 1).length;
    if (continues)
        ranges.last().length = each.start + each.length - ranges.last().start;
    else
        ranges.append(each);
}

} // namespace

WordDiff wordDiff(const QString &left, const QString &right)
{
    const auto word = [](const QString &text, const Range &range) {
        return QStringView(text).sliced(range.start, range.length);
    };
    const QList<Range> a = wordsOf(left);
    const QList<Range> b = wordsOf(right);
    if (a.size() > mostWords || b.size() > mostWords)
        return {};
    const auto same = [&](qsizetype i, qsizetype j) { return word(left, a.at(i)) == word(right, b.at(j)); };

    // common[i][j]: words that a from i and b from j have in common, in order.
    std::vector<std::vector<int>> common(
        static_cast<size_t>(a.size()) + 1, std::vector<int>(static_cast<size_t>(b.size()) + 1, 0));
    const auto at = [&common](qsizetype i, qsizetype j) -> int & {
        return common[static_cast<size_t>(i)][static_cast<size_t>(j)];
    };
    for (qsizetype i = a.size() - 1; i >= 0; --i) {
        for (qsizetype j = b.size() - 1; j >= 0; --j)
            at(i, j) = same(i, j) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }
    if (at(0, 0) == 0)
        return {};

    WordDiff diff;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && same(i, j)) {
            ++i;
            ++j;
        } else if (j == b.size() || (i < a.size() && at(i + 1, j) >= at(i, j + 1))) {
            addChanged(diff.left, a, i++);
        } else {
            addChanged(diff.right, b, j++);
        }
    }
    return diff;
}

} // namespace Wirecode::Compare
