// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/list/countline.h"

#include <QEvent>
#include <QLabel>

namespace Wirecode::Window
{

CountLine::CountLine(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QString CountLine::text() const
{
    return m_label->text();
}

void CountLine::setText(const QString &text)
{
    if (m_label->text() == text)
        return;
    m_label->setText(text);
    fit();
}

QSize CountLine::sizeHint() const
{
    return {0, m_height};
}

void CountLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void CountLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ContentsRectChange)
        fit();
}

void CountLine::fit()
{
    const QRect inner = contentsRect();
    const QMargins margins = contentsMargins();
    // Not before there is a width.
    const int text = isVisible() ? m_label->heightForWidth(inner.width()) : fontMetrics().height();
    const int height = text + margins.top() + margins.bottom();
    m_label->setGeometry(inner);
    if (height == m_height)
        return;
    m_height = height;
    updateGeometry();
}

} // namespace Wirecode::Window
