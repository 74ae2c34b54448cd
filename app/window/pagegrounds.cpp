// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pagegrounds.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextFrame>

#include <algorithm>

namespace Wirecode::Window
{

void paintGrounds(QPainter *painter, const QTextDocument &document, int step, const QRectF &visible)
{
    const QAbstractTextDocumentLayout *layout = document.documentLayout();
    const double margin = document.documentMargin();
    const auto paint = [&](double top, double bottom) {
        QRectF ground(QPointF(margin, top), QPointF(document.pageSize().width() - margin, bottom));
        ground.adjust(0, -step * 1.5, 0, step * 1.5);
        if (ground.intersects(visible))
            painter->drawRoundedRect(ground, step, step);
    };
    painter->setRenderHint(QPainter::Antialiasing);
    for (const QTextFrame *frame : document.rootFrame()->childFrames()) {
        const QRectF first = layout->blockBoundingRect(frame->firstCursorPosition().block());
        double bottom = first.bottom();
        for (QTextFrame::iterator it = frame->begin(); !it.atEnd(); ++it)
            bottom = std::max(bottom, layout->blockBoundingRect(it.currentBlock()).bottom());
        paint(first.top(), bottom);
    }
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().background().style() == Qt::NoBrush)
            continue;
        const QRectF sample = layout->blockBoundingRect(block);
        paint(sample.top(), sample.bottom());
    }
}

} // namespace Wirecode::Window
