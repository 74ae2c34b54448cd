// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/sheet/swapanimation.h"

#include <QPainter>

namespace Wirecode::Window
{

SwapAnimation::SwapAnimation(QWidget *one, QWidget *other, int milliseconds, QWidget *parent)
    : QWidget(parent)
    , m_one(one->grab())
    , m_other(other->grab())
{
    const QRect oneRect(one->mapTo(parent, QPoint()), one->size());
    const QRect otherRect(other->mapTo(parent, QPoint()), other->size());
    setGeometry(oneRect | otherRect);
    m_onePlace = oneRect.topLeft() - pos();
    m_otherPlace = otherRect.topLeft() - pos();
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&m_progress, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_progress, &QVariantAnimation::finished, this, &QObject::deleteLater);
    m_progress.setStartValue(0.0);
    m_progress.setEndValue(1.0);
    m_progress.setEasingCurve(QEasingCurve::InOutCubic);
    m_progress.setDuration(milliseconds);
    m_progress.start();
    raise();
    show();
}

void SwapAnimation::paintEvent(QPaintEvent *)
{
    const double progress = m_progress.currentValue().toDouble();
    const QPointF way = QPointF(m_otherPlace - m_onePlace) * progress;
    QPainter painter(this);
    painter.fillRect(rect(), palette().window());
    painter.drawPixmap(m_otherPlace - way, m_other);
    painter.drawPixmap(m_onePlace + way, m_one);
}

} // namespace Wirecode::Window
