// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/list/signs.h"

#include "window/look/outcomebadge.h"

#include <QPainter>

namespace Wirecode::Window
{

QPixmap Signs::badge(Catalog::Outcome outcome, const Look &look)
{
    return picture({static_cast<int>(outcome), look}, [&](QPainter *painter, const QRect &square) {
        drawOutcomeBadge(painter, square, outcome, look.color, look.ground);
    });
}

QPixmap Signs::glyph(Glyph glyph, const Look &look, bool filled, int quarters)
{
    constexpr int behindOutcomes = 100;
    const int sign = behindOutcomes + (static_cast<int>(glyph) * 2 + (filled ? 1 : 0)) * 4 + quarters;
    return picture({sign, look}, [&](QPainter *painter, const QRect &square) {
        const QPointF center = QRectF(square).center();
        painter->translate(center);
        painter->rotate(90 * quarters);
        painter->translate(-center);
        drawGlyph(painter, square, glyph, look.color, filled);
    });
}

QPixmap Signs::picture(const Key &key, const std::function<void(QPainter *, const QRect &)> &draw)
{
    constexpr int many = 100; // some zoom factors and colour schemes
    if (m_pictures.size() > many)
        m_pictures.clear();
    QPixmap &picture = m_pictures[key];
    if (picture.isNull()) {
        const Look &look = key.look;
        picture = QPixmap(QSize(look.side, look.side) * look.pixelRatio);
        picture.setDevicePixelRatio(look.pixelRatio);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        draw(&painter, QRect(0, 0, look.side, look.side));
    }
    return picture;
}

} // namespace Wirecode::Window
