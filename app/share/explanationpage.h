// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/texttable.h"
#include "recognize/explanation.h"
#include "recognize/summary.h"
#include "share/document.h"

#include <QJsonObject>

namespace Wirecode::Share
{

/// What was found in a text: the text with its codes, contradictions, and then a section a code in the order of
/// the text: why it is taken for that, what it says, who acts, and the case that fits. Of a text that is too
/// long to be looked over, the first lines that hold codes.
Document explanationPage(const Catalog::Catalog &catalog, const Language::TextTable &texts, const QString &text,
    const Recognize::Explanation &explanation);
/// The same for programs.
QJsonObject toJson(const Catalog::Catalog &catalog, const Language::TextTable &texts,
    const Recognize::Explanation &explanation);

/// The codes of a log, the most frequent first.
Document summaryPage(
    const Catalog::Catalog &catalog, const Language::TextTable &texts, const Recognize::Summary &summary);
QJsonObject toJson(const Catalog::Catalog &catalog, const Recognize::Summary &summary);

} // namespace Wirecode::Share
