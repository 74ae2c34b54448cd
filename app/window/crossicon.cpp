// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/crossicon.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QPointer>
#include <QWidget>

#include <cmath>
#include <numbers>

namespace Wirecode::Window
{

namespace
{

/// Draws into a box, with the pen and in the colour of the text.
using Draw = void (*)(QPainter &painter, const QRectF &box, QIcon::State state);

void drawCross(QPainter &painter, const QRectF &box, QIcon::State)
{
    const QRectF inner =
        box.adjusted(box.width() * 0.3, box.height() * 0.3, -box.width() * 0.3, -box.height() * 0.3);
    painter.drawLine(inner.topLeft(), inner.bottomRight());
    painter.drawLine(inner.topRight(), inner.bottomLeft());
}

void drawStar(QPainter &painter, const QRectF &box, QIcon::State state)
{
    QPolygonF star;
    for (int i = 0; i < 10; ++i) {
        const double angle = i * std::numbers::pi / 5;
        const double radius = box.width() * (i % 2 == 0 ? 0.42 : 0.19);
        star.append(box.center() + QPointF(std::sin(angle), -std::cos(angle)) * radius);
    }
    if (state == QIcon::On)
        painter.setBrush(painter.pen().color());
    painter.drawPolygon(star);
}

class DrawnEngine : public QIconEngine
{
public:
    DrawnEngine(const QWidget *widget, Draw draw)
        : m_widget(widget)
        , m_draw(draw)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const QPalette palette = m_widget ? m_widget->palette() : QPalette();
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(palette.color(group, QPalette::WindowText), rect.width() / 10.0, Qt::SolidLine,
            Qt::RoundCap, Qt::RoundJoin));
        m_draw(*painter, rect, state);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new DrawnEngine(*this); }

private:
    QPointer<const QWidget> m_widget;
    Draw m_draw;
};

} // namespace

QIcon crossIcon(const QWidget *widget)
{
    return QIcon(new DrawnEngine(widget, drawCross));
}

QIcon starIcon(const QWidget *widget)
{
    return QIcon(new DrawnEngine(widget, drawStar));
}

} // namespace Wirecode::Window
