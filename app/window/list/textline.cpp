// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/list/textline.h"

#include <QFontMetrics>
#include <QPainter>
#include <QtMath>

#include <algorithm>
#include <limits>

namespace Wirecode::Window
{

TextLine::TextLine(const QString &text, const QFont &font, int width)
    : m_layout(text, font)
    , m_length(text.size())
{
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(Qt::LayoutDirectionAuto); // the text's own, whatever the window's
    option.setWrapMode(QTextOption::NoWrap);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    layOut();
    if (m_width > width) {
        m_layout.setText(QFontMetrics(font).elidedText(text, Qt::ElideRight, width));
        m_length = m_layout.text().size() - 1;
        layOut();
    }
}

void TextLine::layOut()
{
    m_layout.beginLayout();
    QTextLine line = m_layout.createLine();
    line.setNumColumns(static_cast<int>(m_layout.text().size()));
    m_layout.endLayout();
    m_width = qCeil(line.naturalTextWidth());
    m_height = qCeil(line.height());
}

void TextLine::draw(QPainter *painter, QPoint topLeft) const
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
    m_lines.clear();
}

const TextLine &TextLines::line(const QString &text, int width, bool bold)
{
    // What fits as a whole fits at every width of a list that is being dragged wider or narrower.
    const TextLine &whole = line({text, std::numeric_limits<int>::max(), bold});
    return whole.width() <= width ? whole : line({text, width, bold});
}

const TextLine &TextLines::line(const Key &key)
{
    if (const TextLine *known = m_lines.object(key))
        return *known;
    m_lines.insert(key, new TextLine(key.text, key.bold ? m_bold : m_font, key.width));
    return *m_lines.object(key); // the cache keeps what costs no more than it holds
}

} // namespace Wirecode::Window
