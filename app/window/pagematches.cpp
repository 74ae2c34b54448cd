// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pagematches.h"

#include "language/folding.h"

namespace Wirecode::Window
{

FindableText::FindableText(const QString &text)
{
    m_folded.reserve(text.size());
    m_origins.reserve(text.size() + 1);
    // Folding knows no context: a text folds to what its characters fold to.
    for (qsizetype i = 0; i < text.size();) {
        const bool pair =
            text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const qsizetype length = pair ? 2 : 1;
        const QString folded = Language::folded(QStringView(text).sliced(i, length));
        m_folded += folded;
        m_origins.insert(m_origins.size(), folded.size(), i);
        i += length;
    }
    m_origins.append(text.size());
}

QList<Compare::Range> FindableText::matches(const QString &words) const
{
    QList<Compare::Range> found;
    const QString wanted = Language::folded(words);
    if (wanted.trimmed().isEmpty())
        return found;
    for (qsizetype at = 0; (at = m_folded.indexOf(wanted, at)) >= 0; at += wanted.size()) {
        qsizetype end = at + wanted.size();
        // One character may fold to several: the match takes all of it.
        while (m_origins.at(end) == m_origins.at(end - 1))
            ++end;
        const qsizetype start = m_origins.at(at);
        if (!found.isEmpty() && found.last().start + found.last().length > start)
            continue;
        found.append({start, m_origins.at(end) - start});
    }
    return found;
}

} // namespace Wirecode::Window
