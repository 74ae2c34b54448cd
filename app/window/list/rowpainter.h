// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/list/textline.h"
#include "window/look/pagestyle.h"

#include <QStyleOptionViewItem>

namespace Wirecode::Window
{

/// The colours of a row, selected or not.
struct Ink {
    QColor text;
    QColor muted;
    QColor ground;
    QColor rule; ///< lines of one pixel
    QColor wash; ///< behind marked letters
    QColor mark; ///< below them

    Ink(const QStyleOptionViewItem &option, const PageColors &colors);
};

/// Draws what one row has into places of a row that reads from left to right.
class RowPainter
{
public:
    RowPainter(QPainter *painter, const QStyleOptionViewItem &option, const Ink &ink)
        : m_painter(painter)
        , m_option(option)
        , m_ink(ink)
    {
    }

    /// Where such a place is in the row as it is.
    QRect visual(const QRect &rect) const
    {
        return QStyle::visualRect(m_option.direction, m_option.rect, rect);
    }
    /// A line in the middle of the height of a place, from where reading begins.
    void draw(const TextLine &line, const QRect &rect, const QColor &color,
        const QList<Language::Range> &marks = {}) const;
    /// A picture in the middle of a place.
    void draw(const QPixmap &picture, const QRect &rect) const;

private:
    void mark(std::pair<double, double> edges, const QRect &line) const;

    QPainter *m_painter;
    const QStyleOptionViewItem &m_option;
    const Ink &m_ink;
};

} // namespace Wirecode::Window
