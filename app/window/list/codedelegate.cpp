// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/list/codedelegate.h"

#include "window/list/codelistmodel.h"
#include "window/look/outcomebadge.h"

#include <QApplication>
#include <QPainter>

namespace Wirecode::Window
{

namespace
{

int marginOf(const QFontMetrics &metrics)
{
    return metrics.height() / 3;
}

/// The colours of a row, selected or not.
struct Ink {
    QColor text;
    QColor ground;
    QColor wash; ///< behind marked letters
    QColor mark; ///< below them

    explicit Ink(const QStyleOptionViewItem &option)
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const auto group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
        const QPalette &palette = option.palette;
        text = palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
        ground = palette.color(group, selected ? QPalette::Highlight : QPalette::Base);
        mark = selected ? text : palette.color(QPalette::Active, QPalette::Highlight);
        wash = mark;
        wash.setAlphaF(0.25F);
        // A wash in the colour of the text would swallow it.
        if (selected)
            wash = text.lightness() > ground.lightness() ? ground.darker(140) : ground.lighter(140);
    }
};

/// Draws the lines of one row, from where reading begins.
class RowPainter
{
public:
    RowPainter(QPainter *painter, const QStyleOptionViewItem &option, const Ink &ink)
        : m_painter(painter)
        , m_option(option)
        , m_ink(ink)
    {
    }

    /// Within the rectangle of a row that reads from left to right.
    void draw(const TextLine &line, const QRect &rect, const QList<Language::Range> &marks = {}) const
    {
        const QPoint baseLine = baseLineOf(line, rect);
        for (const Language::Range &range : marks)
            mark(line.edgesOf(range), baseLine - QPoint(0, m_option.fontMetrics.ascent()));
        line.draw(m_painter, baseLine);
    }

    /// The same for a line that many rows have, on a plain ground.
    void drawShared(const TextLine &line, const QRect &rect) const
    {
        line.drawPicture(m_painter, baseLineOf(line, rect), m_ink.ground);
    }

private:
    QPoint baseLineOf(const TextLine &line, const QRect &rect) const
    {
        const QRect visual = QStyle::visualRect(m_option.direction, m_option.rect, rect);
        const int left =
            m_option.direction == Qt::RightToLeft ? visual.right() + 1 - line.width() : visual.left();
        return {left, visual.top() + m_option.fontMetrics.ascent()};
    }

    /// A wash behind the letters and a line below them: the line is there for those who cannot see the wash.
    void mark(std::pair<double, double> edges, QPoint topLeft) const
    {
        const QRectF letters(
            topLeft.x() + edges.first, topLeft.y(), edges.second - edges.first, m_option.fontMetrics.height());
        m_painter->fillRect(letters, m_ink.wash);
        const double thickness = std::max(1.0, letters.height() / 12);
        m_painter->fillRect(
            QRectF(letters.left(), letters.bottom() - thickness, letters.width(), thickness), m_ink.mark);
    }

    QPainter *m_painter;
    const QStyleOptionViewItem &m_option;
    const Ink &m_ink;
};

} // namespace

CodeDelegate::CodeDelegate(const CodeListModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize CodeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics &metrics = option.fontMetrics;
    return {metrics.averageCharWidth() * 24, 2 * metrics.height() + 2 * marginOf(metrics)};
}

void CodeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    // On other rows the panel is nothing, which takes a style a while to find out.
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);

    const CodeRow &row = m_model.row(index.row());
    const Ink ink(option);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const double pixelRatio = painter->device()->devicePixelRatioF();
    m_lines.setFont(option.font);

    const QFontMetrics &metrics = option.fontMetrics;
    const int margin = marginOf(metrics);
    const int height = metrics.height();
    const QRect inner = option.rect.adjusted(2 * margin, margin, -margin, -margin);
    const auto drawSquare = [&](const QPixmap &pixmap, const QRect &square) {
        painter->drawPixmap(QStyle::visualRect(option.direction, option.rect, square).topLeft(), pixmap);
    };
    drawSquare(m_signs.badge(
                   row.code->verdict.outcome, {height, pixelRatio, selected ? ink.text : QColor(), ink.ground}),
        QRect(inner.left(), inner.top() + (inner.height() - height) / 2, height, height));

    const RowPainter lines(painter, option, ink);
    QRect rest = inner.adjusted(height + 2 * margin, 0, 0, 0);
    rest.setHeight(height);
    QRect below = rest.translated(0, height);
    // On the ground of a selection even the plain text is none too strong.
    painter->setPen(selected ? ink.text : mutedColor(ink.text, ink.ground));
    if (!row.status.isEmpty()) {
        const TextLine &status = m_lines.line(row.status, below.width());
        lines.draw(status, below.adjusted(below.width() - status.width(), 0, 0, 0));
        below.setWidth(below.width() - status.width() - margin);
    }
    const TextLine &detail = m_lines.line(row.detail, below.width());
    // A style may fade or round the ground of other rows.
    if (!selected && !option.state.testFlag(QStyle::State_MouseOver) && row.detailMarks.isEmpty())
        lines.drawShared(detail, below);
    else
        lines.draw(detail, below, row.detailMarks);

    painter->setPen(ink.text);
    const TextLine &code = m_lines.line(row.code->id.code, rest.width(), true);
    lines.draw(code, rest, row.codeMarks);
    rest.setLeft(rest.left() + code.width() + metrics.horizontalAdvance(u'0'));
    if (row.isFavourite) {
        const QRect star(rest.right() + 1 - height, rest.top(), height, height);
        drawSquare(m_signs.star({height, pixelRatio, ink.text, ink.ground}), star);
        rest.setRight(star.left() - margin);
    }
    lines.draw(m_lines.line(row.name, rest.width()), rest, row.nameMarks);

    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.backgroundColor = ink.ground;
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

} // namespace Wirecode::Window
