// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/page/readingplace.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>

#include <algorithm>

namespace Wirecode::Window
{

namespace
{

QTextBlock blockOf(const QTextDocument &document, const ReadingPlace &place)
{
    const auto isIt = [&place](const QTextBlock &block) {
        // Where steps stand below their cause, a few words lead them in.
        return block.length() > 1 && (block.text().endsWith(place.text) || place.text.endsWith(block.text()));
    };
    constexpr int farthest = 60;
    for (int far = 0; far < farthest && !place.text.isEmpty(); ++far) {
        for (const int number : {place.block - far, place.block + far}) {
            const QTextBlock block = document.findBlockByNumber(number);
            if (block.isValid() && isIt(block))
                return block;
        }
    }
    const QTextBlock there = document.findBlockByNumber(place.block);
    return there.isValid() ? there : document.lastBlock();
}

} // namespace

QTextBlock blockAt(const QTextDocument &document, int height)
{
    QTextBlock block = document.begin();
    while (
        block != document.lastBlock() && document.documentLayout()->blockBoundingRect(block).bottom() <= height)
        block = block.next();
    return block;
}

ReadingPlace placeAt(const QTextDocument &document, int height)
{
    if (height == 0)
        return {};
    const QTextBlock block = blockAt(document, height);
    const QRectF rect = document.documentLayout()->blockBoundingRect(block);
    return {block.blockNumber(), (height - rect.top()) / std::max(1.0, rect.height()), block.text()};
}

int topOf(const QTextDocument &document, const ReadingPlace &place)
{
    if (place.block == 0 && place.share == 0)
        return 0;
    const QRectF rect = document.documentLayout()->blockBoundingRect(blockOf(document, place));
    return qRound(rect.top() + place.share * rect.height());
}

} // namespace Wirecode::Window
