// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/sheet/sheetheads.h"

#include "window/look/pagestyle.h"

#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>

#include <algorithm>

namespace Wirecode::Window
{

using Navigation::Sides;

DividerHandle::DividerHandle(QWidget *parent)
    : QAbstractSlider(parent)
{
    setObjectName(QStringLiteral("divider"));
    setOrientation(Qt::Horizontal);
    setRange(qRound(PageView::leastShare * 100), qRound(PageView::mostShare * 100));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::SplitHCursor);
    retranslate();
}

void DividerHandle::retranslate()
{
    setAccessibleName(tr("Divider between the two codes"));
    setToolTip(tr("Drag to give one side more room; double-click for equal sides"));
}

void DividerHandle::changeEvent(QEvent *event)
{
    QAbstractSlider::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DividerHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        Q_EMIT dragged(mapToParent(event->pos()).x());
}

void DividerHandle::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT resetRequested();
}

void DividerHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int middle = width() / 2;
    if (hasFocus())
        painter.fillRect(middle - 1, 0, 3, height(), palette().highlight());
    else
        painter.fillRect(middle, 0, 1, height(), PageColors(palette()).rule);
}

SheetHeads::SheetHeads(PageView *page, QWidget *parent)
    : QWidget(parent)
    , m_page(page)
    , m_heads{new SheetHead(Sides::Left, this), nullptr}
    , m_divider(new DividerHandle(this)) // between the two: focus goes as the eye does
{
    m_heads.back() = new SheetHead(Sides::Right, this);
    connect(page, &PageView::columnsMoved, this, &SheetHeads::place);
    connect(m_divider, &QAbstractSlider::valueChanged, page,
        [page](int value) { page->setDivider(value / 100.0); });
    connect(m_divider, &DividerHandle::dragged, page, [page](int place) { page->dragDividerTo(place); });
    connect(m_divider, &DividerHandle::resetRequested, page, [page] { page->setDivider(0.5); });
}

QSize SheetHeads::sizeHint() const
{
    return {0, m_heads.front()->sizeHint().height() + 1};
}

void SheetHeads::place()
{
    const PageView::Columns columns = m_page->columns();
    const bool mirrored = isRightToLeft();
    const int handle = pageStep(font()) * 2;
    // Where the sides stand one above the other, the heads share the room.
    const int begin = columns.areBeside ? columns.left : columns.labels;
    const int middle = columns.areBeside ? columns.right : (columns.labels + columns.end) / 2;
    const auto put = [&](QWidget *widget, int from, int to) {
        widget->setGeometry(mirrored ? to : from, 0, std::abs(to - from), height() - 1);
    };
    const int sign = mirrored ? -1 : 1;
    const int half = sign * handle / 2;
    put(m_heads.front(), begin, middle - half);
    put(m_divider, middle - half, middle + half);
    // Where the text of the column begins.
    put(m_heads.back(), middle + sign * pageStep(font()) * 4, columns.end);
    m_divider->setVisible(columns.areBeside);
    const QSignalBlocker own(m_divider);
    m_divider->setValue(qRound(m_page->divider() * 100));
}

void SheetHeads::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void SheetHeads::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const PageColors colors(palette());
    painter.fillRect(rect(), colors.ground);
    painter.fillRect(0, height() - 1, width(), 1, colors.rule);
}

} // namespace Wirecode::Window
