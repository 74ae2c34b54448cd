// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/sheet/codepane.h"

#include "window/look/glyphicon.h"
#include "window/look/outcomebadge.h"
#include "window/look/pagestyle.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Wirecode::Window
{

CodePane::CodePane(QWidget *parent)
    : QFrame(parent)
    , m_bar(new QWidget)
    , m_heading(new QLabel)
    , m_close(new QToolButton)
    , m_page(new PageView)
{
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_heading->setCursor(Qt::OpenHandCursor);
    m_close->setIcon(glyphIcon(Glyph::Cross, m_close));
    m_close->setAutoRaise(true);
    auto *bar = new QHBoxLayout(m_bar);
    bar->addWidget(m_heading, 1);
    bar->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_page, 1);
    connect(m_close, &QToolButton::clicked, this, &CodePane::closeRequested);
    connect(m_page, &PageView::entered, this, &CodePane::entered);
    connect(m_page, &PageView::dragged, this, &CodePane::dragged);
    setHeading({});
}

void CodePane::setHeading(const QString &heading, std::optional<Catalog::Outcome> outcome)
{
    m_outcome = outcome;
    fitBar();
    m_heading->setText(heading);
    retranslate();
    m_page->setAccessibleName(heading);
    m_bar->setVisible(!heading.isEmpty());
}

void CodePane::setActive(bool active)
{
    m_active = active;
    retranslate();
    update();
}

void CodePane::fitBar()
{
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_close->setIconSize(QSize(1, 1) * fontMetrics().height());
    const int step = pageStep(font());
    const int before = step * 4 + (m_outcome ? fontMetrics().height() + step * 2 : 0);
    QMargins margins(before, step, step, step);
    if (isRightToLeft())
        margins = QMargins(step, step, before, step);
    m_bar->layout()->setContentsMargins(margins);
    m_bar->layout()->setSpacing(step * 2);
}

void CodePane::retranslate()
{
    m_close->setToolTip(tr("Close this side"));
    //: The spoken name of a button. %1 is the code on that side: "SMTP 421"
    m_close->setAccessibleName(tr("Close this side: %1").arg(m_heading->text()));
    m_heading->setToolTip(tr("Drag this page into a mail or a document"));
    m_page->setAccessibleDescription(m_active ? tr("The list works on this side") : QString());
}

void CodePane::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        fitBar();
}

void CodePane::mousePressEvent(QMouseEvent *event)
{
    QFrame::mousePressEvent(event);
    m_pressed = event->pos();
    Q_EMIT entered();
}

void CodePane::mouseMoveEvent(QMouseEvent *event)
{
    const bool far = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (event->buttons().testFlag(Qt::LeftButton) && m_bar->geometry().contains(m_pressed) && far)
        Q_EMIT dragged();
}

void CodePane::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    const int step = pageStep(font());
    QPainter painter(this);
    if (m_active)
        painter.fillRect(0, 0, width(), std::max(2, step / 2), palette().highlight());
    if (!m_outcome || !m_bar->isVisible())
        return;
    const int side = fontMetrics().height();
    const QRect badge(step * 4, m_bar->geometry().center().y() - side / 2, side, side);
    drawOutcomeBadge(&painter, QStyle::visualRect(layoutDirection(), rect(), badge), *m_outcome, {},
        palette().color(QPalette::Window));
}

} // namespace Wirecode::Window
