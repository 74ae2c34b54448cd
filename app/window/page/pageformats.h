// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "share/document.h"

#include <QFont>
#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextTableFormat>

namespace Wirecode::Window
{

struct PageColors;

/// The letters, blocks and tables that a page is written in.
struct PageFormats {
    /// Sizes and distances follow the font.
    PageFormats(const QFont &font, const PageColors &colors);

    QTextCharFormat linked(QTextCharFormat letters, const QString &target, bool inProse) const;
    /// A code in a text of somebody else, that leads to it: each outcome has a line of its own shape.
    QTextCharFormat coded(QTextCharFormat letters, const QString &target, Catalog::Outcome outcome) const;
    QTextCharFormat changed(QTextCharFormat letters) const;
    static QTextCharFormat literal(QTextCharFormat letters);
    /// Letters of a size, as a multiple of the font's.
    QTextCharFormat sized(double size) const;
    /// Lines at the same distance, for letters of a size.
    QTextBlockFormat prose(int roomBelow, double size = 1) const;

    /// A cell that a line of one pixel divides from the one above and, if wanted, from the one before.
    QTextTableCellFormat cell(bool hasRule, bool isRight) const;
    const PageColors &colors;
    QFont font;
    int step; ///< pageStep()
    QTextCharFormat muted;
    QTextCharFormat bold;
    QTextCharFormat label; ///< what names a section
};

} // namespace Wirecode::Window
