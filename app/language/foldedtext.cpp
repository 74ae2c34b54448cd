// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/foldedtext.h"

#include "language/folding.h"

namespace Wirecode::Language
{

FoldedText::FoldedText(QStringView text)
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
            m_origins.last().length = i + letter.size() - m_origins.last().start;
        i += letter.size();
    }
}

Range FoldedText::origin(Range range) const
{
    const Range &first = m_origins.at(range.start);
    const Range &last = m_origins.at(range.end() - 1);
    return {first.start, last.end() - first.start};
}

} // namespace Wirecode::Language
