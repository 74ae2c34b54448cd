// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/foldedtext.h"

#include "language/folding.h"

#include <algorithm>

namespace Wirecode::Language
{

namespace
{

/// Whether a letter needs no table to be folded.
bool isPlain(QChar c)
{
    return c.unicode() < 0x80;
}

/// A plain letter folded.
QChar lowered(QChar c)
{
    return c >= u'A' && c <= u'Z' ? QChar(c.unicode() | 0x20) : c;
}

} // namespace

FoldedText::FoldedText(QStringView text)
{
    // Most texts by far are plain: each of their letters stays where it is.
    if (std::ranges::all_of(text, isPlain)) {
        m_folded.resize(text.size());
        std::ranges::transform(text, m_folded.begin(), lowered);
        return;
    }
    m_folded.reserve(text.size());
    m_origins.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        if (isPlain(text[i])) {
            m_folded.append(lowered(text[i]));
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
            m_origins.last().length = i + letter.size() - m_origins.last().start;
        i += letter.size();
    }
}

Range FoldedText::origin(Range range) const
{
    if (m_origins.isEmpty())
        return range;
    const Range &first = m_origins.at(range.start);
    const Range &last = m_origins.at(range.end() - 1);
    return {first.start, last.end() - first.start};
}

} // namespace Wirecode::Language
