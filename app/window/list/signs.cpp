// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/list/signs.h"

#include "window/look/glyphicon.h"
#include "window/look/outcomebadge.h"

#include <QPainter>

namespace Wirecode::Window
{

QPixmap Signs::badge(Catalog::Outcome outcome, const Look &look)
{
    return picture({outcome, look}, [&](QPainter *painter, const QRect &square) {
        drawOutcomeBadge(painter, square, outcome, look.color, look.ground);
    });
}

QPixmap Signs::star(const Look &look)
{
    return picture({std::nullopt, look}, [&](QPainter *painter, const QRect &square) {
        drawGlyph(painter, square, Glyph::Star, look.color, true);
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
