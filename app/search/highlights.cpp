// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/highlights.h"

#include "language/folding.h"
#include "search/words.h"
#include "search/wordtable.h"

#include <algorithm>

namespace Wirecode::Search
{

namespace
{

/// A text folded, and where each folded letter comes from.
class FoldedText
{
public:
    explicit FoldedText(QStringView text)
    {
        m_folded.reserve(text.size());
        m_origins.reserve(text.size());
        for (qsizetype i = 0; i < text.size();) {
            // Most letters by far need no table.
            if (text[i].unicode() < 0x80) {
                m_folded.append(text[i].toLower());
                m_origins.append({i++, 1});
                continue;
            }
            const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            const QStringView letter = text.sliced(i, pair ? 2 : 1);
            const QString folded = Language::folded(letter);
            for (const QChar c : folded) {
                m_folded.append(c);
                m_origins.append({i, letter.size()});
            }
            // An accent of its own belongs to the letter before.
            if (folded.isEmpty() && !m_origins.isEmpty())
                m_origins.last().length = i + letter.size() - m_origins.last().begin;
            i += letter.size();
        }
    }

    const QString &folded() const { return m_folded; }

    Range origin(Range range) const
    {
        const Range &first = m_origins.at(range.begin);
        const Range &last = m_origins.at(range.begin + range.length - 1);
        return {first.begin, last.begin + last.length - first.begin};
    }

private:
    QString m_folded;
    QList<Range> m_origins;
};

/// The words of a folded text with their places in it.
struct PlacedWord {
    QString word;
    qsizetype begin;
};

QList<PlacedWord> placedWords(const QString &folded)
{
    const Words words(folded);
    QList<PlacedWord> placed;
    qsizetype from = 0;
    for (size_t i = 0; i < words.size(); ++i) {
        const QString word = QString::fromUtf8(words[i]);
        placed.append({word, folded.indexOf(word, from)});
        from = placed.last().begin + word.size();
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
            markEach([&typed](const QString &word) { return matchesPattern(word.toStdString(), typed); });
            return;
        }
        bool found = false;
        for (const PlacedWord &word : m_words) {
            const bool inside = !isNumber(typed) && typed.size() >= 3;
            const qsizetype at = inside ? word.word.indexOf(term) : word.word.startsWith(term) ? 0 : -1;
            if (at >= 0)
                m_ranges.append({word.begin + at, term.size()});
            found = found || at >= 0;
        }
        if (typos && !found)
            markEach(
                [&typed](const QString &word) { return typosBetween(typed, word.toStdString()).has_value(); });
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
            m_ranges.append({first->begin, last.begin + phrase.words.last().size() - first->begin});
        }
    }

    const QList<Range> &ranges() const { return m_ranges; }

private:
    template<typename Matches>
    void markEach(Matches matches)
    {
        for (const PlacedWord &word : m_words) {
            if (matches(word.word))
                m_ranges.append({word.begin, word.word.size()});
        }
    }

    const QList<PlacedWord> &m_words;
    QList<Range> m_ranges;
};

/// In order, overlapping and neighbouring parts as one.
QList<Range> merged(QList<Range> ranges)
{
    std::ranges::sort(ranges, {}, &Range::begin);
    QList<Range> result;
    for (const Range &range : std::as_const(ranges)) {
        const qsizetype end = result.isEmpty() ? -1 : result.last().begin + result.last().length;
        if (range.begin > end)
            result.append(range);
        else
            result.last().length = std::max(end, range.begin + range.length) - result.last().begin;
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

QList<Range> highlights(const Query &query, QStringView text, bool typos)
{
    const FoldedText folded(text);
    if (!mayHave(folded.folded(), query, typos))
        return {};
    const QList<PlacedWord> words = placedWords(folded.folded());
    Marker marker(words);
    for (const QString &word : query.words)
        marker.markTerm(word, typos);
    for (const Query::Phrase &phrase : query.phrases)
        marker.markPhrase(phrase);
    QList<Range> ranges = marker.ranges();
    for (Range &range : ranges)
        range = folded.origin(range);
    return merged(std::move(ranges));
}

} // namespace Wirecode::Search
