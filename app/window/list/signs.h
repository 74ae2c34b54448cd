// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/verdict.h"

#include <QColor>
#include <QHash>
#include <QPixmap>

#include <functional>
#include <optional>

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
    QPixmap star(const Look &look);

private:
    struct Key {
        std::optional<Catalog::Outcome> outcome; ///< none is the star
        Look look;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, static_cast<int>(key.outcome.value_or(Catalog::Outcome())), key.look.side,
                key.look.color.rgba(), key.look.ground.rgba());
        }
    };

    QPixmap picture(const Key &key, const std::function<void(QPainter *, const QRect &)> &draw);

    QHash<Key, QPixmap> m_pictures;
};

} // namespace Wirecode::Window
