// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/range.h"

#include <QList>
#include <QString>

namespace Wirecode::Language
{

/// A text as folded() folds it, and where each of its letters comes from.
class FoldedText
{
public:
    explicit FoldedText(QStringView text);

    const QString &folded() const { return m_folded; }
    /// Where a part of the folded text, which must not be empty, comes from. A letter that folds into several,
    /// and one with accents behind it, is a whole.
    Range origin(Range range) const;

private:
    QString m_folded;
    QList<Range> m_origins; ///< of each letter; none where each is its own
};

} // namespace Wirecode::Language
