// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTextBlock;
class QTextDocument;

namespace Wirecode::Window
{

/// A place of a page that can be found again in another size, shape or language.
struct ReadingPlace {
    int block = 0;
    double share = 0; ///< how much of the block is above the place
    QString text;     ///< of the block: in another shape of the page it has another number
};

/// The first block that ends below a height of the document.
QTextBlock blockAt(const QTextDocument &document, int height);

ReadingPlace placeAt(const QTextDocument &document, int height);
/// The height of a place, or of the one most like it.
int topOf(const QTextDocument &document, const ReadingPlace &place);

} // namespace Wirecode::Window
