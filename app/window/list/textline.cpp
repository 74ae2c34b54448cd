// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/list/textline.h"

#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace Wirecode::Window
{

TextLine::TextLine(const QString &text, const QFont &font, int width)
    : m_layout(width < whole ? QFontMetrics(font).elidedText(text, Qt::ElideRight, width) : text, font)
    , m_length(m_layout.text() == text ? text.size() : m_layout.text().size() - 1)
{
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(Qt::LayoutDirectionAuto); // the text's own, whatever the window's
    option.setWrapMode(QTextOption::NoWrap);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    m_layout.beginLayout();
    QTextLine line = m_layout.createLine();
    line.setNumColumns(static_cast<int>(m_layout.text().size()));
    m_layout.endLayout();
    m_width = qCeil(line.naturalTextWidth());
    m_height = qCeil(line.height());
}

void TextLine::draw(QPainter *painter, QPointF topLeft) const
{
    m_layout.draw(painter, topLeft);
}

std::pair<double, double> TextLine::edgesOf(Language::Range range) const
{
    const QTextLine line = m_layout.lineAt(0);
    const auto edge = [&](qsizetype position) {
        return line.cursorToX(static_cast<int>(std::min(position, m_length)));
    };
    return std::minmax(edge(range.start), edge(range.end()));
}

void TextLines::setFont(const QFont &font)
{
    m_font = font;
    m_bold = font;
    m_bold.setBold(true);
    m_letterWidth = QFontMetrics(font).averageCharWidth();
    m_lines.clear();
}

void TextLines::prepareBold(const QString &letters, double pixelRatio) const
{
    QImage unseen(1, 1, QImage::Format_RGB32);
    unseen.setDevicePixelRatio(pixelRatio);
    QPainter painter(&unseen);
    const TextLine line(letters, m_bold, TextLine::whole);
    // A letter is drawn for every quarter of a pixel that it may begin at.
    for (const double begin : {0.0, 0.25, 0.5, 0.75})
        line.draw(&painter, {begin, 0});
}

const TextLine &TextLines::line(const QString &text, int width, bool bold)
{
    // What fits as a whole fits at every width of a list that is being dragged wider or narrower. What looks
    // too long is not laid out as a whole first.
    if (text.size() * m_letterWidth <= width) {
        if (const TextLine &all = line({text, TextLine::whole, bold}); all.width() <= width)
            return all;
    }
    return line({text, width, bold});
}

const TextLine &TextLines::line(const Key &key)
{
    if (const TextLine *known = m_lines.object(key))
        return *known;
    m_lines.insert(key, new TextLine(key.text, key.bold ? m_bold : m_font, key.width));
    return *m_lines.object(key); // the cache keeps what costs no more than it holds
}

} // namespace Wirecode::Window
