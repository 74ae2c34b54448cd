// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/query.h"

#include "language/folding.h"

#include <algorithm>

namespace Wirecode::Search
{

namespace
{

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isWildcard(QChar c)
{
    return QStringView(u"?xyz").contains(c);
}

bool isPattern(const QString &term)
{
    return term.size() >= 2 && isDigit(term.front()) &&
           std::ranges::all_of(term, [](QChar c) { return isDigit(c) || isWildcard(c); });
}

} // namespace

Query Query::parse(const QString &text)
{
    Query query;
    QString separated = Language::folded(text);
    separated.replace(u'/', u' ');
    const QStringList terms = separated.simplified().split(u' ', Qt::SkipEmptyParts);
    for (QString term : terms) {
        if (std::ranges::all_of(term, isDigit)) {
            query.codes.append(term);
        } else if (isPattern(term)) {
            std::ranges::replace_if(term, isWildcard, u'?');
            query.patterns.append(term);
        } else {
            query.words.append(term);
        }
    }
    return query;
}

} // namespace Wirecode::Search
