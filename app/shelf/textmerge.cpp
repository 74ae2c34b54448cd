// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/textmerge.h"

#include <QList>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Wirecode::Shelf
{

namespace
{

using Words = QList<QStringView>;

/// What is longer counts as several words: scripts without blanks would be one word all over.
constexpr qsizetype longestWord = 24;

/// Words, and each character between them.
Words wordsOf(QStringView text)
{
    // A surrogate counts as a letter: no character is cut in two.
    const auto isInWord = [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate(); };
    Words words;
    for (qsizetype from = 0; from < text.size(); from += words.last().size()) {
        qsizetype to = from + 1;
        while (isInWord(text[from]) && to < text.size() && isInWord(text[to]) &&
               (to - from < longestWord || text[to].isLowSurrogate()))
            ++to;
        words.append(text.sliced(from, to - from));
    }
    return words;
}

/// Words of one text that stand in the place of words of another.
struct Change {
    qsizetype from, to;           ///< words of the text before
    qsizetype otherFrom, otherTo; ///< words of the text after
};

/// How many words may come and go before they count as one change: this bounds time and memory.
constexpr qsizetype mostSteps = 1'000;

/// Appends the changes from `before` to `after`, which neither begin nor end alike, with the fewest words that
/// come and go (Myers 1986); their places count from `start`.
void appendChanges(const Words &before, const Words &after, qsizetype start, QList<Change> &changes)
{
    const qsizetype n = before.size();
    const qsizetype m = after.size();
    std::vector<std::vector<qsizetype>> reached; // by steps: the farthest word of `before` on each diagonal
    const auto fromAbove = [&reached](qsizetype steps, qsizetype diagonal) {
        const std::vector<qsizetype> &last = reached[static_cast<size_t>(steps - 1)];
        const auto at = [&](qsizetype k) { return last[static_cast<size_t>(k + steps)]; };
        return diagonal == -steps || (diagonal != steps && at(diagonal - 1) < at(diagonal + 1));
    };
    const auto place = [&reached](qsizetype steps, qsizetype diagonal) {
        return reached[static_cast<size_t>(steps)][static_cast<size_t>(diagonal + steps + 1)];
    };
    bool arrived = false;
    for (qsizetype steps = 0; !arrived && steps <= mostSteps; ++steps) {
        std::vector<qsizetype> farthest(static_cast<size_t>(2 * steps + 3), -1);
        for (qsizetype k = -steps; k <= steps && !arrived; k += 2) {
            qsizetype x = 0;
            if (steps > 0)
                x = fromAbove(steps, k) ? place(steps - 1, k + 1) : place(steps - 1, k - 1) + 1;
            while (x < n && x - k < m && before[x] == after[x - k])
                ++x;
            farthest[static_cast<size_t>(k + steps + 1)] = x;
            arrived = k == n - m && x == n;
        }
        reached.push_back(std::move(farthest));
    }
    if (!arrived) {
        changes.append({start, start + n, start, start + m});
        return;
    }
    QList<Change> backwards;
    qsizetype x = n;
    qsizetype y = m;
    for (auto steps = static_cast<qsizetype>(reached.size()) - 1; steps > 0; --steps) {
        const bool above = fromAbove(steps, x - y);
        const qsizetype diagonal = x - y + (above ? 1 : -1);
        const qsizetype fromX = place(steps - 1, diagonal);
        const qsizetype fromY = fromX - diagonal;
        const qsizetype toX = above ? fromX : fromX + 1; // after the step, before the words that are alike
        const qsizetype toY = toX - (x - y);
        if (!backwards.isEmpty() && backwards.last().from == start + toX &&
            backwards.last().otherFrom == start + toY)
            backwards.last() = {start + fromX, backwards.last().to, start + fromY, backwards.last().otherTo};
        else
            backwards.append({start + fromX, start + toX, start + fromY, start + toY});
        x = fromX;
        y = fromY;
    }
    std::ranges::copy(backwards.rbegin(), backwards.rend(), std::back_inserter(changes));
}

QList<Change> changesBetween(const Words &before, const Words &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    const Words inner = before.sliced(head, before.size() - head - tail);
    const Words otherInner = after.sliced(head, after.size() - head - tail);
    QList<Change> changes;
    if (inner.isEmpty() != otherInner.isEmpty())
        changes.append({head, head + inner.size(), head, head + otherInner.size()});
    else if (!inner.isEmpty())
        appendChanges(inner, otherInner, head, changes);
    return changes;
}

/// One of the two who have changed the text, while both are gone through together.
class Side
{
public:
    Side(const Words &base, const QString &text)
        : m_words(wordsOf(text))
        , m_changes(changesBetween(base, m_words))
    {
    }

    const Change *next() const { return m_at < m_changes.size() ? &m_changes[m_at] : nullptr; }
    /// Widens a range of the base by the changes that touch it, which are then done with. Whether there was
    /// one.
    bool take(qsizetype from, qsizetype &to)
    {
        const qsizetype before = m_at;
        for (; next() && (next()->from < to || (next()->from == from && next()->to == to)); ++m_at)
            to = std::max(to, next()->to);
        return m_at > before;
    }
    /// What has become of a range of the base, up to the changes that are done with.
    QString text(qsizetype from, qsizetype to)
    {
        QString text;
        const qsizetype otherFrom = from + m_shift;
        if (m_at > 0)
            m_shift = m_changes[m_at - 1].otherTo - m_changes[m_at - 1].to;
        for (const QStringView word : m_words.sliced(otherFrom, to + m_shift - otherFrom))
            text.append(word);
        return text;
    }

private:
    Words m_words;
    QList<Change> m_changes;
    qsizetype m_at = 0;
    qsizetype m_shift = 0; ///< how far words are from where they were in the base
};

/// Two texts for one place. On lines of their own they stay so, and are not put there twice.
QString both(const QString &theirs, const QString &mine, bool areLines)
{
    if (theirs == mine || mine.isEmpty())
        return theirs;
    if (theirs.isEmpty())
        return mine;
    if (!areLines)
        return theirs + (theirs.back().isSpace() || mine.front().isSpace() ? u""_s : u" "_s) + mine;
    const auto holds = [](const QString &text, const QString &lines) {
        return QString(u'\n' + text + u'\n').contains(QString(u'\n' + lines + u'\n'));
    };
    if (holds(theirs, mine))
        return theirs;
    if (holds(mine, theirs))
        return mine;
    return theirs + (theirs.endsWith(u'\n') || mine.startsWith(u'\n') ? u""_s : u"\n"_s) + mine;
}

} // namespace

QString mergedText(const QString &base, const QString &mine, const QString &theirs)
{
    const Words words = wordsOf(base);
    Side me(words, mine);
    Side them(words, theirs);
    QString merged;
    qsizetype at = 0;
    while (me.next() || them.next()) {
        const Change *first = me.next();
        if (const Change *other = them.next();
            !first ||
            (other && other->from <= first->from && (other->from < first->from || other->to < first->to)))
            first = other;
        const qsizetype from = first->from;
        qsizetype to = first->to;
        for (; at < from; ++at)
            merged.append(words[at]);
        bool mineChanged = false;
        bool theirsChanged = false;
        for (bool more = true; more;) {
            const bool mineTaken = me.take(from, to);
            const bool theirsTaken = them.take(from, to);
            mineChanged = mineChanged || mineTaken;
            theirsChanged = theirsChanged || theirsTaken;
            more = mineTaken || theirsTaken;
        }
        const QString my = me.text(from, to);
        const QString their = them.text(from, to);
        const bool areLines =
            (merged.isEmpty() || merged.endsWith(u'\n')) && (to == words.size() || words[to] == u"\n");
        merged += !theirsChanged ? my : !mineChanged ? their : both(their, my, areLines);
        at = to;
    }
    for (; at < words.size(); ++at)
        merged.append(words[at]);
    return merged;
}

} // namespace Wirecode::Shelf
