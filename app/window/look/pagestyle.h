// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

class QFont;
class QPalette;

namespace Wirecode::Window
{

/// A colour between two: all of the first at 1.
QColor mixed(const QColor &one, const QColor &other, double share);

/// How far two opaque colours stand apart, as WCAG 2 defines it: 1 (the same) to 21 (black on white).
double contrast(const QColor &one, const QColor &other);

/// Whether the text of a palette is lighter than its window.
bool isDark(const QPalette &palette);

/// Whether even the weaker texts of a palette stand as far from the ground as in high contrast.
bool isHighContrast(const QPalette &palette);

/// The colours of a page. Whatever the palette, each text colour reaches at least legibleContrast on every
/// ground it is shown on, unless the palette's own text does not.
struct PageColors {
    static constexpr double legibleContrast = 4.5; ///< WCAG AA

    explicit PageColors(const QPalette &palette);

    /// A ground of that colour, so light or dark that text is legible on it.
    QColor groundLike(const QColor &color) const;

    QColor ground;
    QColor text;
    QColor muted; ///< labels, and what stands beside the matter
    QColor link;
    QColor quiet;   ///< ground of samples and tables
    QColor rule;    ///< lines that divide; never the only sign of anything
    QColor changed; ///< ground of words that differ from the other side
    QColor match;   ///< ground of what was searched for, below `text` and `muted`
    QColor current; ///< ground of the match that the search is at
    QColor currentText;
};

/// The distance that all others on a page are made of, in pixels: a quarter of a line.
int pageStep(const QFont &font);

/// The widest column that is comfortable to read, about 70 characters, in pixels.
int readingWidth(const QFont &font);

} // namespace Wirecode::Window
