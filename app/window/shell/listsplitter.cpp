// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/listsplitter.h"

#include <algorithm>
#include <utility>

namespace Wirecode::Window
{

ListSplitter::ListSplitter(QWidget *list, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
{
    addWidget(list);
    auto *place = new QWidget;
    place->setBackgroundRole(QPalette::Base);
    place->setAutoFillBackground(true);
    addWidget(place);
    setStretchFactor(1, 1);
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_wanted = 0; });
}

void ListSplitter::restore(const QByteArray &state)
{
    if (!restoreState(state))
        setSizes({24 * fontMetrics().height(), 72 * fontMetrics().height()});
}

void ListSplitter::setPages(QWidget *pages)
{
    delete replaceWidget(1, pages);
    setStretchFactor(1, 1);
}

void ListSplitter::setZoom(int percent)
{
    const int before = std::exchange(m_percent, percent);
    if (isVisible())
        fit(before);
}

void ListSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    fit(m_percent);
}

void ListSplitter::fit(int percentBefore)
{
    if (m_wanted == 0)
        m_wanted = sizes().first() * 100 / percentBefore;
    const int pages = 36 * fontMetrics().height();
    const int list = std::min(m_wanted * m_percent / 100, std::max(width() / 3, width() - pages));
    setSizes({list, width() - list});
}

} // namespace Wirecode::Window
