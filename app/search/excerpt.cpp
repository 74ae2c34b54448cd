// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/excerpt.h"

#include "language/folding.h"
#include "search/highlights.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Wirecode::Search
{

namespace
{

/// How many characters stand before what was searched for, at most.
constexpr qsizetype longestLead = 24;
/// How many characters there are in all, about: more than a line of the screen has.
constexpr qsizetype longestPiece = 160;

/// From shortly before the first mark, between two words.
Excerpt shortened(const QString &text, QList<Language::Range> marks)
{
    const qsizetype first = marks.first().start;
    qsizetype begin = 0;
    if (first > longestLead) {
        const qsizetype blank = text.indexOf(u' ', first - longestLead);
        begin = blank < 0 || blank >= first ? first : blank + 1;
    }
    const qsizetype blank = text.indexOf(u' ', std::max(begin + longestPiece, marks.first().end()));
    const qsizetype end = blank < 0 ? text.size() : blank;
    marks.removeIf([end](const Language::Range &mark) { return mark.end() > end; });
    QString piece = text.sliced(begin, end - begin);
    if (begin > 0) {
        piece.prepend(u'…');
        for (Language::Range &mark : marks)
            mark.start += 1 - begin;
    }
    if (end < text.size())
        piece.append(u'…');
    return {piece, marks};
}

} // namespace

QStringList searchedTexts(const Catalog::Entry &english, const Catalog::Entry &translated)
{
    QStringList texts;
    for (const Catalog::Entry *entry : {&translated, &english}) {
        texts += entry->aliases;
        for (const Catalog::Case &cause : entry->cases)
            texts += cause.log;
    }
    for (const Catalog::Entry *entry : {&translated, &english}) {
        for (const Catalog::Meaning &meaning : entry->meanings)
            texts += {meaning.phrase, meaning.context, meaning.text};
        texts += entry->description;
        texts += entry->use;
        for (const Catalog::Case &cause : entry->cases) {
            texts += {cause.seen, cause.check};
            texts += cause.fix;
        }
        texts += entry->session;
        texts += {entry->verdict.stage, entry->origin};
    }
    return texts;
}

Excerpt excerptOf(const Query &query, const QStringList &texts, bool typos)
{
    QStringList words = query.words;
    for (const Query::Phrase &phrase : query.phrases)
        words += phrase.words;
    Excerpt best;
    qsizetype most = -1;
    for (const QString &text : texts) {
        const QString folded = Language::folded(text);
        const auto has = [&folded](const QString &word) { return folded.contains(word); };
        const qsizetype count = std::ranges::count_if(words, has);
        // Patterns and typos are nowhere as they were typed.
        if (count <= most || (count == 0 && !typos && most == 0))
            continue;
        QString line = text.simplified().remove(u'`');
        if (const QList<Language::Range> marks = highlights(query, line, typos); !marks.isEmpty()) {
            best = shortened(line, marks);
            most = count;
        }
        if (most == words.size())
            break;
    }
    return best;
}

} // namespace Wirecode::Search
