// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/verdict.h"
#include "window/look/glyphicon.h"

#include <QColor>
#include <QHash>
#include <QPixmap>

#include <functional>

namespace Wirecode::Window
{

/// The signs of list rows as pictures, each drawn once for each look of it: curves are a third of what a row
/// costs.
class Signs
{
public:
    struct Look {
        int side = 0; ///< of the square, in device-independent pixels
        double pixelRatio = 1;
        QColor color; ///< an invalid one means the outcome's own
        QColor ground;

        friend bool operator==(const Look &, const Look &) = default;
    };

    QPixmap badge(Catalog::Outcome outcome, const Look &look);
    /// A glyph, turned by quarters of a circle.
    QPixmap glyph(Glyph glyph, const Look &look, bool filled = false, int quarters = 0);

private:
    struct Key {
        int sign; ///< an outcome, or a glyph in one of its forms
        Look look;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.sign, key.look.side, key.look.color.rgba(), key.look.ground.rgba());
        }
    };

    QPixmap picture(const Key &key, const std::function<void(QPainter *, const QRect &)> &draw);

    QHash<Key, QPixmap> m_pictures;
};

} // namespace Wirecode::Window
