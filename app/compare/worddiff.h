// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/range.h"

#include <QList>
#include <QString>

namespace Wirecode::Compare
{

/// The words that only one of two texts has, in order; neighbours are one range.
struct WordDiff {
    QList<Language::Range> left;
    QList<Language::Range> right;
};

/// Which words differ between two short facts: all that are not in their longest common sequence of words.
/// Nothing where they share no word, or are longer than facts are: then they differ as a whole.
WordDiff wordDiff(const QString &left, const QString &right);

} // namespace Wirecode::Compare
