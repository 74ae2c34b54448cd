// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/page/pagegrounds.h"

#include "window/page/pagewriter.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextFrame>

#include <algorithm>

namespace Wirecode::Window
{

void paintGrounds(QPainter &painter, const QTextDocument &document, const QRectF &visible, double step)
{
    const double margin = document.documentMargin();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QAbstractTextDocumentLayout *layout = document.documentLayout();
    const auto paint = [&](double top, double bottom) {
        const QRectF text(QPointF(margin, top), QPointF(document.textWidth() - margin, bottom));
        const QRectF ground = text.adjusted(0, -step * 1.5, 0, step * 1.5);
        if (ground.intersects(visible))
            painter.drawRoundedRect(ground, step, step);
    };
    for (const QTextFrame *frame : document.rootFrame()->childFrames()) {
        if (frame->frameFormat().boolProperty(PlainTable))
            continue;
        const QRectF table = layout->blockBoundingRect(frame->firstCursorPosition().block());
        double bottom = table.bottom();
        for (QTextFrame::iterator it = frame->begin(); !it.atEnd(); ++it)
            bottom = std::max(bottom, layout->blockBoundingRect(it.currentBlock()).bottom());
        paint(table.top(), bottom);
    }
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().background().style() == Qt::NoBrush)
            continue;
        const QRectF sample = layout->blockBoundingRect(block);
        paint(sample.top(), sample.bottom());
    }
}

} // namespace Wirecode::Window
