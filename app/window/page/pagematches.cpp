// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/page/pagematches.h"

#include "language/folding.h"

namespace Wirecode::Window
{

FindableText::FindableText(const QString &text)
    : m_text(text)
{
}

QList<Language::Range> FindableText::matches(const QString &words) const
{
    QList<Language::Range> found;
    const QString wanted = Language::folded(words);
    if (wanted.trimmed().isEmpty())
        return found;
    for (qsizetype at = 0; (at = m_text.folded().indexOf(wanted, at)) >= 0; at += wanted.size()) {
        const Language::Range match = m_text.origin({at, wanted.size()});
        if (found.isEmpty() || found.last().end() <= match.start)
            found.append(match);
    }
    return found;
}

} // namespace Wirecode::Window
