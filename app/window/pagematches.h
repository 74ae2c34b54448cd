// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/worddiff.h"

namespace Wirecode::Window
{

/// A text to find words in as search does: case, accents and width do not count, every i is the same.
class FindableText
{
public:
    explicit FindableText(const QString &text = {});

    /// Where the text has the words, one behind the other, whole characters each. Nothing for blank words.
    QList<Compare::Range> matches(const QString &words) const;

private:
    QString m_folded;
    QList<qsizetype> m_origins; ///< of each folded character its place in the text, and the end
};

} // namespace Wirecode::Window
