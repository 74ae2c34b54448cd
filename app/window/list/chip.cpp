// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/list/chip.h"

#include "window/list/listlook.h"
#include "window/look/pagestyle.h"

#include <QKeyEvent>
#include <QPainter>

namespace Wirecode::Window
{

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
}

QSize Chip::sizeHint() const
{
    const ListLook look(font());
    if (m_measured != text() || m_font != font()) {
        m_measured = text();
        m_font = font();
        m_width = QFontMetrics(ListLook::labelFont(m_font)).horizontalAdvance(m_measured);
    }
    return {m_width + 4 * look.step, look.lineHeight()};
}

void Chip::paintEvent(QPaintEvent *)
{
    const PageColors colors(palette());
    const QColor highlight = palette().color(QPalette::Highlight);
    QPainter painter(this);
    painter.setFont(ListLook::labelFont(font()));
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = hasFocus() ? 2 : 1;
    painter.setPen(QPen(hasFocus() ? colors.text : isChecked() ? highlight : colors.rule, line));
    painter.setBrush(isChecked() ? highlight : underMouse() ? colors.quiet : colors.ground);
    const QRectF frame = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    painter.setPen(isChecked() ? palette().color(QPalette::HighlightedText) : colors.text);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        Q_EMIT left((event->key() == Qt::Key_Right) != isRightToLeft() ? 1 : -1);
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        event->ignore();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace Wirecode::Window
