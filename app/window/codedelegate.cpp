// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/codedelegate.h"

#include "window/codelistmodel.h"
#include "window/outcomebadge.h"

#include <QApplication>
#include <QPainter>
#include <QPixmapCache>

namespace Wirecode::Window
{

namespace
{

int marginOf(const QFontMetrics &metrics)
{
    return metrics.height() / 3;
}

/// Draws one line of text, elided, from where reading begins.
void drawLine(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const QString &text)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const QString elided = metrics.elidedText(text, Qt::ElideRight, rect.width());
    const QRect visual = QStyle::visualRect(option.direction, option.rect, rect);
    // Drawing at a point spares the layout that drawing into a rectangle does.
    const int left = option.direction == Qt::RightToLeft
                         ? visual.right() + 1 - metrics.horizontalAdvance(elided)
                         : visual.left();
    painter->drawText(left, visual.top() + metrics.ascent(), elided);
}

/// The badge, drawn once for each look of it: curves are a third of what a row costs.
QPixmap badgeOf(
    Catalog::Outcome outcome, int side, double pixelRatio, const QColor &color, const QColor &ground)
{
    const QString key = QStringLiteral("wirecode badge %1 %2 %3 %4 %5")
                            .arg(static_cast<int>(outcome))
                            .arg(side)
                            .arg(pixelRatio)
                            .arg(color.isValid() ? color.name() : QString(), ground.name());
    QPixmap badge;
    if (QPixmapCache::find(key, &badge))
        return badge;
    badge = QPixmap(QSize(side, side) * pixelRatio);
    badge.setDevicePixelRatio(pixelRatio);
    badge.fill(Qt::transparent);
    QPainter painter(&badge);
    drawOutcomeBadge(&painter, QRect(0, 0, side, side), outcome, color, ground);
    painter.end();
    QPixmapCache::insert(key, badge);
    return badge;
}

} // namespace

QSize CodeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics &metrics = option.fontMetrics;
    return {metrics.averageCharWidth() * 24, 2 * metrics.height() + 2 * marginOf(metrics)};
}

void CodeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group =
        option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QPalette &palette = option.palette;
    const QColor text = palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor ground = palette.color(group, selected ? QPalette::Highlight : QPalette::Base);

    const QFontMetrics &metrics = option.fontMetrics;
    const int margin = marginOf(metrics);
    const int line = metrics.height();
    const QRect inner = option.rect.adjusted(2 * margin, margin, -margin, -margin);
    const QRect badge(inner.left(), inner.top() + (inner.height() - line) / 2, line, line);
    painter->save();
    painter->drawPixmap(QStyle::visualRect(option.direction, option.rect, badge).topLeft(),
        badgeOf(static_cast<Catalog::Outcome>(index.data(OutcomeRole).toInt()), line,
            painter->device()->devicePixelRatioF(), selected ? text : QColor(), ground));

    QFont bold = option.font;
    bold.setBold(true);
    const QString code = index.data(CodeTextRole).toString();
    const int gap = metrics.horizontalAdvance(u'0');
    const int codeWidth = QFontMetrics(bold).horizontalAdvance(code) + gap;
    QRect rest = inner.adjusted(line + 2 * margin, 0, 0, 0);
    rest.setHeight(line);
    painter->setPen(text);
    painter->setFont(bold);
    drawLine(painter, option, QRect(rest.topLeft(), QSize(codeWidth, line)), code);
    painter->setFont(option.font);
    drawLine(painter, option, rest.adjusted(codeWidth, 0, 0, 0), index.data(NameRole).toString());

    const QString status = index.data(StatusTextRole).toString();
    rest.translate(0, line);
    const int statusWidth = status.isEmpty() ? 0 : metrics.horizontalAdvance(status) + 2 * margin;
    painter->setPen(mutedColor(text, ground));
    drawLine(painter, option, rest.adjusted(0, 0, -statusWidth, 0), index.data(ClassRole).toString());
    if (!status.isEmpty())
        drawLine(painter, option, rest.adjusted(rest.width() - statusWidth + margin, 0, 0, 0), status);
    painter->restore();
}

} // namespace Wirecode::Window
