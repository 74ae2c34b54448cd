// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "share/document.h"

#include <QTextFormat>

#include <optional>

class QTextDocument;

namespace Wirecode::Window
{

struct PageColors;

/// The level of the headings of sections.
constexpr int sectionLevel = 2;

/// Set for a table that has no ground of its own: it only divides the page.
constexpr int PlainTable = QTextFormat::UserProperty + 1;

/// Where a document states an outcome.
struct VerdictPlace {
    Catalog::Outcome outcome = Catalog::Outcome::Information;
    int block = 0; ///< its number; a letter in the colour of the ground keeps room for the outcome's sign
};

/// Replaces what a document holds by a page: one scale of sizes and distances, all from its default font. Text
/// by text, because a reader of HTML and its style sheet take a fourth of the time in which a page is to be
/// seen. In a wide one, causes and remedies stand side by side.
std::optional<VerdictPlace> writePage(
    QTextDocument &document, const Share::Document &page, const PageColors &colors, bool isWide);

} // namespace Wirecode::Window
