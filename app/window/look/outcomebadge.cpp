// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/look/outcomebadge.h"

#include "window/look/pagestyle.h"

#include <QPainter>
#include <QPainterPath>

#include <numbers>

namespace Wirecode::Window
{

namespace
{

using Catalog::Outcome;

int hueOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Success:
        return 140;
    case Outcome::TransientFailure:
        return 36;
    case Outcome::PermanentFailure:
        return 4;
    case Outcome::Information:
    case Outcome::MoreInput:
    case Outcome::Redirection:
        break;
    }
    return 212;
}

QPolygonF regularPolygon(const QRectF &square, int corners, double turn)
{
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const double angle = turn + i * 2 * std::numbers::pi / corners;
        polygon.append(square.center() + QPointF(std::sin(angle), -std::cos(angle)) * square.width() / 2);
    }
    return polygon;
}

/// A point of the square, in hundredths of its side.
QPointF at(const QRectF &square, double x, double y)
{
    return square.topLeft() + QPointF(x, y) * square.width() / 100;
}

} // namespace

QColor outcomeColor(Outcome outcome, const QColor &ground)
{
    return QColor::fromHsl(hueOf(outcome), 170, ground.lightness() > 127 ? 90 : 160);
}

QColor mutedColor(const QColor &text, const QColor &ground)
{
    constexpr double weight = 0.71; // 4.5:1 and more on the usual palettes
    return mixed(text, ground, weight);
}

void drawOutcomeBadge(
    QPainter *painter, const QRect &square, Outcome outcome, QColor color, const QColor &ground)
{
    const QRectF box = QRectF(square).adjusted(1, 1, -1, -1);
    if (!color.isValid())
        color = outcomeColor(outcome, ground);
    QPen sign(ground, box.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    switch (outcome) {
    case Outcome::Success:
        painter->drawEllipse(box);
        painter->setPen(sign);
        painter->setBrush(Qt::NoBrush);
        painter->drawPolyline(QPolygonF({at(box, 27, 52), at(box, 44, 70), at(box, 74, 34)}));
        break;
    case Outcome::Information:
        sign.setColor(color);
        painter->setPen(sign);
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(box.adjusted(1, 1, -1, -1));
        painter->drawLine(at(box, 50, 50), at(box, 50, 74));
        painter->drawPoint(at(box, 50, 28));
        break;
    case Outcome::MoreInput:
        sign.setColor(color);
        painter->setPen(sign);
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(box.adjusted(1, 1, -1, -1));
        painter->drawPoints(QPolygonF({at(box, 28, 50), at(box, 50, 50), at(box, 72, 50)}));
        break;
    case Outcome::Redirection:
        painter->drawPolygon(QPolygonF({at(box, 0, 30), at(box, 50, 30), at(box, 50, 5), at(box, 100, 50),
            at(box, 50, 95), at(box, 50, 70), at(box, 0, 70)}));
        break;
    case Outcome::TransientFailure:
        painter->setPen(QPen(color, box.width() / 10, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolygon(QPolygonF({at(box, 50, 8), at(box, 96, 92), at(box, 4, 92)}));
        painter->setPen(sign);
        painter->drawLine(at(box, 50, 36), at(box, 50, 60));
        painter->drawPoint(at(box, 50, 78));
        break;
    case Outcome::PermanentFailure:
        painter->drawPolygon(regularPolygon(box, 8, std::numbers::pi / 8));
        painter->setPen(sign);
        painter->drawLine(at(box, 34, 34), at(box, 66, 66));
        painter->drawLine(at(box, 66, 34), at(box, 34, 66));
        break;
    }
    painter->restore();
}

} // namespace Wirecode::Window
