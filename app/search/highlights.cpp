// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/highlights.h"

#include "language/foldedtext.h"
#include "search/words.h"
#include "search/wordtable.h"

#include <algorithm>

namespace Wirecode::Search
{

namespace
{

using Language::Range;

/// The words of a folded text with their places in it.
struct PlacedWord {
    QStringView word;
    qsizetype start;

    std::string toStdString() const { return word.toString().toStdString(); }
};

QList<PlacedWord> placedWords(const QString &folded)
{
    const Words words(folded);
    QList<PlacedWord> placed;
    placed.reserve(static_cast<qsizetype>(words.size()));
    qsizetype from = 0;
    for (size_t i = 0; i < words.size(); ++i) {
        const QLatin1StringView plain(words[i].data(), static_cast<qsizetype>(words[i].size()));
        // Nearly all are ASCII: those need no copy.
        const bool isPlain = std::ranges::all_of(words[i], [](char c) { return (c & 0x80) == 0; });
        const QString other = isPlain ? QString() : QString::fromUtf8(words[i]);
        const qsizetype start = isPlain ? folded.indexOf(plain, from) : folded.indexOf(other, from);
        from = start + (isPlain ? plain.size() : other.size());
        placed.append({QStringView(folded).sliced(start, from - start), start});
    }
    return placed;
}

class Marker
{
public:
    explicit Marker(const QList<PlacedWord> &words)
        : m_words(words)
    {
    }

    void markTerm(const QString &term, bool typos)
    {
        const std::string typed = term.toStdString();
        if (isPattern(typed)) {
            markEach([&typed](const std::string &word) { return matchesPattern(word, typed); });
            return;
        }
        bool found = false;
        for (const PlacedWord &word : m_words) {
            const bool inside = !isNumber(typed) && typed.size() >= 3;
            const qsizetype at = inside ? word.word.indexOf(term) : word.word.startsWith(term) ? 0 : -1;
            if (at >= 0)
                m_ranges.append({word.start + at, term.size()});
            found = found || at >= 0;
        }
        if (typos && !found)
            markEach([&typed](const std::string &word) { return typosBetween(typed, word).has_value(); });
    }

    void markPhrase(const Query::Phrase &phrase)
    {
        for (qsizetype i = 0; i + phrase.words.size() <= m_words.size(); ++i) {
            const auto same = [&phrase](const PlacedWord &word, const QString &wanted) {
                const bool open = !phrase.closed && &wanted == &phrase.words.last();
                return open ? word.word.startsWith(wanted) : word.word == wanted;
            };
            const auto first = m_words.begin() + i;
            if (!std::equal(first, first + phrase.words.size(), phrase.words.begin(), same))
                continue;
            const PlacedWord &last = m_words.at(i + phrase.words.size() - 1);
            m_ranges.append({first->start, last.start + phrase.words.last().size() - first->start});
        }
    }

    const QList<Range> &ranges() const { return m_ranges; }

private:
    template<typename Matches>
    void markEach(Matches matches)
    {
        for (const PlacedWord &word : m_words) {
            if (matches(word.toStdString()))
                m_ranges.append({word.start, word.word.size()});
        }
    }

    const QList<PlacedWord> &m_words;
    QList<Range> m_ranges;
};

/// In order, overlapping and neighbouring parts as one.
QList<Range> merged(QList<Range> ranges)
{
    std::ranges::sort(ranges, {}, &Range::start);
    QList<Range> result;
    for (const Range &range : std::as_const(ranges)) {
        const qsizetype end = result.isEmpty() ? -1 : result.last().end();
        if (range.start > end)
            result.append(range);
        else
            result.last().length = std::max(end, range.end()) - result.last().start;
    }
    return result;
}

/// Whether a text may have something of what was asked for: most have not, which is found out sooner than
/// where.
bool mayHave(const QString &folded, const Query &query, bool typos)
{
    return typos || !query.phrases.isEmpty() ||
           std::ranges::any_of(query.words, [&folded](const QString &word) {
               return folded.contains(word) || isPattern(word.toStdString());
           });
}

} // namespace

QList<Language::Range> highlights(const Query &query, QStringView text, bool typos)
{
    const Language::FoldedText folded(text);
    if (!mayHave(folded.folded(), query, typos))
        return {};
    const QList<PlacedWord> words = placedWords(folded.folded());
    Marker marker(words);
    // In a pasted line "the" and "by" ask for nothing, and stand in every text.
    const bool isLine = query.words.size() > 6;
    for (const QString &word : query.words) {
        if (!isLine || word.size() > 3 || isNumber(word.toStdString()))
            marker.markTerm(word, typos);
    }
    for (const Query::Phrase &phrase : query.phrases)
        marker.markPhrase(phrase);
    QList<Range> ranges = marker.ranges();
    for (Range &range : ranges)
        range = folded.origin(range);
    return merged(std::move(ranges));
}

} // namespace Wirecode::Search
