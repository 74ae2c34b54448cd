// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/list/rowpainter.h"

#include <QPainter>

#include <algorithm>

namespace Wirecode::Window
{

Ink::Ink(const QStyleOptionViewItem &option, const PageColors &colors)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QPalette &palette = option.palette;
    text = palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    ground = palette.color(group, selected ? QPalette::Highlight : QPalette::Base);
    // On the ground of a selection even the plain text is none too strong.
    muted = selected ? text : colors.muted;
    rule = colors.rule;
    mark = selected ? text : palette.color(QPalette::Active, QPalette::Highlight);
    // A wash in the colour of the text would swallow it.
    if (selected)
        wash = text.lightness() > ground.lightness() ? ground.darker(140) : ground.lighter(140);
    else
        wash = colors.match;
}

void RowPainter::draw(
    const TextLine &line, const QRect &rect, const QColor &color, const QList<Language::Range> &marks) const
{
    const QRect place = visual(rect);
    const QRect box(m_option.direction == Qt::RightToLeft ? place.right() + 1 - line.width() : place.left(),
        place.top() + (place.height() - line.height()) / 2, line.width(), line.height());
    for (const Language::Range &range : marks)
        mark(line.edgesOf(range), box);
    m_painter->setPen(color);
    line.draw(m_painter, box.topLeft());
}

void RowPainter::draw(const QPixmap &picture, const QRect &rect) const
{
    const QSize size = picture.deviceIndependentSize().toSize();
    const QRect place = visual(rect);
    m_painter->drawPixmap(
        place.topLeft() + QPoint(place.width() - size.width(), place.height() - size.height()) / 2, picture);
}

/// A wash behind the letters and a line below them: the line is there for those who cannot see the wash.
void RowPainter::mark(std::pair<double, double> edges, const QRect &line) const
{
    const QRectF letters(line.left() + edges.first, line.top(), edges.second - edges.first, line.height());
    m_painter->fillRect(letters, m_ink.wash);
    const double thickness = std::max(1.0, letters.height() / 12);
    m_painter->fillRect(
        QRectF(letters.left(), letters.bottom() - thickness, letters.width(), thickness), m_ink.mark);
}

} // namespace Wirecode::Window
