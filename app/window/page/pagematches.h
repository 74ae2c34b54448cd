// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/foldedtext.h"

namespace Wirecode::Window
{

/// A text to find words in as search does: case, accents and width do not count, every i is the same.
class FindableText
{
public:
    explicit FindableText(const QString &text = {});

    /// Where the text has the words, one behind the other, whole characters each. Nothing for blank words.
    QList<Language::Range> matches(const QString &words) const;

private:
    Language::FoldedText m_text;
};

} // namespace Wirecode::Window
