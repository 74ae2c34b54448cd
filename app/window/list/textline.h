// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/highlights.h"

#include <QCache>
#include <QTextLayout>

#include <limits>

class QPainter;

namespace Wirecode::Window
{

/// One line of text, elided where it is too wide: laid out once, drawn often.
class TextLine
{
public:
    /// A width that nothing is too wide for.
    static constexpr int whole = std::numeric_limits<int>::max();

    TextLine(const QString &text, const QFont &font, int width);

    /// How wide it is, in pixels; at most the width that it was given.
    int width() const { return m_width; }
    int height() const { return m_height; }
    /// Draws it in the colour of the painter's pen.
    void draw(QPainter *painter, QPointF topLeft) const;
    /// Where some of its letters are, from its left end: left and right edge. Letters that are elided are left
    /// out.
    std::pair<double, double> edgesOf(Language::Range range) const;

private:
    QTextLayout m_layout;
    qsizetype m_length; ///< of the text that can be seen, without the ellipsis
    int m_width = 0;
    int m_height = 0;
};

/// The lines that were drawn last in a font and its bold form.
class TextLines
{
public:
    /// Forgets all lines, which were in another font.
    void setFont(const QFont &font);
    /// Draws bold letters where nobody sees it, so that the lines that come find them drawn: a letter that is
    /// new takes as long as a line of others.
    void prepareBold(const QString &letters, double pixelRatio) const;
    /// The line for a text, at most `width` pixels wide. Valid until the next call.
    const TextLine &line(const QString &text, int width, bool bold = false);

private:
    struct Key {
        QString text;
        int width;
        bool bold;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.width, key.bold);
        }
    };

    const TextLine &line(const Key &key);

    QFont m_font;
    QFont m_bold;
    int m_letterWidth = 1;              ///< on average
    QCache<Key, TextLine> m_lines{500}; // some screens of rows
};

} // namespace Wirecode::Window
