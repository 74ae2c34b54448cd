// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/look/glyphicon.h"

#include "window/look/pagestyle.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>
#include <QPixmapCache>
#include <QPointer>
#include <QWidget>

#include <numbers>

using namespace Qt::StringLiterals;

namespace Wirecode::Window
{

namespace
{

/// Lines through points of a square of 24 units.
void addLine(QPainterPath &path, std::initializer_list<QPointF> points)
{
    path.moveTo(*points.begin());
    for (const QPointF &point : points)
        path.lineTo(point);
}

QPainterPath arrow(QPointF from, QPointF to)
{
    QPainterPath path;
    addLine(path, {from, to});
    const QPointF back = (from - to) / std::hypot((from - to).x(), (from - to).y()) * 4.5;
    const QPointF side(-back.y(), back.x());
    addLine(path, {to + back + side, to, to + back - side});
    return path;
}

QPainterPath star()
{
    QPolygonF points;
    for (int i = 0; i < 10; ++i) {
        const double angle = i * std::numbers::pi / 5;
        points.append(
            QPointF(12, 12.8) + QPointF(std::sin(angle), -std::cos(angle)) * (i % 2 == 0 ? 8.5 : 3.8));
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath pathOf(Glyph glyph)
{
    QPainterPath path;
    switch (glyph) {
    case Glyph::Back:
        return arrow({19, 12}, {5, 12});
    case Glyph::Forward:
        return arrow({5, 12}, {19, 12});
    case Glyph::Up:
        addLine(path, {{6, 15}, {12, 9}, {18, 15}});
        break;
    case Glyph::Down:
        addLine(path, {{6, 9}, {12, 15}, {18, 9}});
        break;
    case Glyph::Compare:
        path.addRoundedRect(4, 5, 7, 14, 1.5, 1.5);
        path.addRoundedRect(13, 5, 7, 14, 1.5, 1.5);
        break;
    case Glyph::Swap:
        path.addPath(arrow({5, 8.5}, {19, 8.5}));
        path.addPath(arrow({19, 15.5}, {5, 15.5}));
        break;
    case Glyph::Pin:
        addLine(path, {{8.5, 4.5}, {15.5, 4.5}, {14.5, 10.5}, {17.5, 14}, {6.5, 14}, {9.5, 10.5}, {8.5, 4.5}});
        addLine(path, {{12, 14}, {12, 20}});
        break;
    case Glyph::Equal:
        addLine(path, {{6, 9.5}, {18, 9.5}});
        addLine(path, {{6, 14.5}, {18, 14.5}});
        addLine(path, {{17, 5}, {7, 19}});
        break;
    case Glyph::Star:
        return star();
    case Glyph::Note:
        addLine(path, {{5, 5}, {19, 5}, {19, 14}, {14, 19}, {5, 19}, {5, 5}});
        addLine(path, {{14, 19}, {14, 14}, {19, 14}});
        addLine(path, {{8, 9}, {16, 9}});
        addLine(path, {{8, 13}, {11, 13}});
        break;
    case Glyph::Copy:
        path.addRoundedRect(9, 9, 10.5, 10.5, 1.5, 1.5);
        addLine(path, {{6.5, 15}, {4.5, 15}, {4.5, 4.5}, {15, 4.5}, {15, 6.5}});
        break;
    case Glyph::Cross:
        addLine(path, {{7, 7}, {17, 17}});
        addLine(path, {{17, 7}, {7, 17}});
        break;
    }
    return path;
}

bool points(Glyph glyph)
{
    return glyph == Glyph::Back || glyph == Glyph::Forward;
}

class GlyphEngine : public QIconEngine
{
public:
    GlyphEngine(Glyph glyph, const QWidget *widget)
        : m_glyph(glyph)
        , m_widget(widget)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->save();
        if (isMirrored()) {
            painter->translate(rect.left() + rect.right() + 1, 0);
            painter->scale(-1, 1);
        }
        drawGlyph(painter, rect, m_glyph, colorIn(mode), isFilled(state));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        // A button asks at every paint.
        if (size.isEmpty())
            return {}; // asked for in a window without room
        const QString key = u"glyph %1 %2 %3 %4 %5 %6"_s.arg(static_cast<int>(m_glyph))
                                .arg(size.width())
                                .arg(size.height())
                                .arg(colorIn(mode).rgba())
                                .arg(isFilled(state))
                                .arg(isMirrored());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine *clone() const override { return new GlyphEngine(*this); }

private:
    QColor colorIn(QIcon::Mode mode) const
    {
        const QPalette palette = m_widget ? m_widget->palette() : QPalette();
        const QColor color = palette.color(QPalette::Active, QPalette::WindowText);
        // A palette's disabled text stays legible; the sign beside it shows that it is disabled.
        constexpr double weak = 0.35;
        return mode == QIcon::Disabled ? mixed(color, palette.color(QPalette::Active, QPalette::Window), weak)
                                       : color;
    }
    bool isFilled(QIcon::State state) const
    {
        return state == QIcon::On && (m_glyph == Glyph::Star || m_glyph == Glyph::Pin);
    }
    bool isMirrored() const { return points(m_glyph) && m_widget && m_widget->isRightToLeft(); }

    Glyph m_glyph;
    QPointer<const QWidget> m_widget;
};

} // namespace

void drawGlyph(QPainter *painter, const QRectF &square, Glyph glyph, const QColor &color, bool filled)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(square.topLeft());
    painter->scale(square.width() / 24.0, square.height() / 24.0);
    painter->setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (filled)
        painter->setBrush(color);
    painter->drawPath(pathOf(glyph));
    painter->restore();
}

QIcon glyphIcon(Glyph glyph, const QWidget *widget)
{
    return QIcon(new GlyphEngine(glyph, widget));
}

} // namespace Wirecode::Window
