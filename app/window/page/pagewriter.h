// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "share/document.h"

#include <QSet>

class QTextDocument;

namespace Wirecode::Window
{

struct PageColors;

/// How a page is laid out.
struct PageShape {
    bool isWide = false;     ///< there is room for two columns of text
    int spare = 0;           ///< room at the end of lines outside of tables, that they stay readable, in pixels
    double divider = 0.5;    ///< how much of the room of both sides of a comparison the left one has
    QSet<QString> openFolds; ///< ids of the folds that are open
};

/// What a page has where.
struct WrittenPage {
    struct Badge {
        Catalog::Outcome outcome = Catalog::Outcome::Information;
        int block = 0; ///< number of the block; its first letter keeps room for the outcome's sign
    };
    /// A row of a comparison as it is spoken.
    struct Row {
        QString text; ///< "Retry. SMTP 421: Yes, the same request later. SMTP 551: Never as it is. Differs."
        int block = 0;
    };
    QList<Badge> badges;
    QList<Row> rows;
};

/// The address of the link that opens or closes a fold.
QString foldAddress(const QString &id);

/// Replaces what a document holds by a page: one scale of sizes and distances, all from its default font. Text
/// by text, because a reader of HTML and its style sheet take a fourth of the time in which a page is to be
/// seen. The two sides of a comparison stand side by side in a wide page, one above the other in each row
/// elsewhere; so do causes and remedies of one code.
WrittenPage writePage(
    QTextDocument &document, const Share::Document &page, const PageColors &colors, const PageShape &shape);

} // namespace Wirecode::Window
