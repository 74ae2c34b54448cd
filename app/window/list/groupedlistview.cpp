// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/list/groupedlistview.h"

#include "window/list/codedelegate.h"
#include "window/list/listlook.h"
#include "window/look/pagestyle.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace Wirecode::Window
{

GroupedListView::GroupedListView(CodeListModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new CodeDelegate(model, this))
{
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setItemDelegate(m_delegate);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A bar that comes and goes with the results would lay the list out twice.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setModel(&model);
}

void GroupedListView::prepareLetters()
{
    m_delegate->prepareLetters(font(), devicePixelRatioF());
}

/// What is on the screen below the headers that stay.
QList<GroupedListView::Anchor> GroupedListView::anchors() const
{
    const RowPlaces rows = places();
    const int last = std::min(rows.rowAt(viewport()->height()), m_model.rowCount() - 1);
    QList<Anchor> anchors;
    for (int row = rows.rowAt(0); row <= last; ++row) {
        const Catalog::StatusCode *code = m_model.codeAt(m_model.index(row));
        if (code && rows.topOf(row) >= (m_model.isSearch() ? 1 : 2) * rows.lineHeight)
            anchors.append({code, rows.topOf(row)});
    }
    return anchors;
}

/// Brings the first of them that is still listed to where it was.
void GroupedListView::returnTo(const QList<Anchor> &anchors)
{
    for (const Anchor &anchor : anchors) {
        if (const QModelIndex index = m_model.indexOf(anchor.code); index.isValid()) {
            verticalScrollBar()->setValue(index.row() * places().rowHeight - anchor.top);
            return;
        }
    }
}

RowPlaces GroupedListView::places() const
{
    const ListLook look(font());
    return {look.rowHeight(m_model.isSearch()), look.lineHeight(), verticalOffset()};
}

QStyleOptionViewItem GroupedListView::optionOf(const QRect &rect) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = rect;
    return option;
}

QRect GroupedListView::lineOf(const StickyHeader &header) const
{
    return {0, header.top, viewport()->width(), places().lineHeight};
}

int GroupedListView::shownLineOf(int headerRow) const
{
    const QList<StickyHeader> all = headers();
    const auto found = std::ranges::find(all, headerRow, &StickyHeader::row);
    return found == all.end() ? places().lineOf(headerRow) : std::max(found->top, 0);
}

QModelIndex GroupedListView::indexAt(const QPoint &point) const
{
    const QList<StickyHeader> all = headers();
    // The last one lies over those before it.
    const auto header = std::find_if(
        all.crbegin(), all.crend(), [&](const StickyHeader &each) { return lineOf(each).contains(point); });
    return header == all.crend() ? QListView::indexAt(point) : m_model.index(header->row);
}

void GroupedListView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QListView::scrollTo(index, hint);
    if (!index.isValid())
        return;
    // Not below the headers that stay.
    const RowPlaces rows = places();
    const int depth = m_model.groups().depth(m_model.groupOf(index.row()));
    const int hidden = m_model.isHeader(index.row()) ? (depth - 1) * rows.lineHeight - rows.lineOf(index.row())
                                                     : depth * rows.lineHeight - rows.topOf(index.row());
    if (hidden > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - hidden);
}

void GroupedListView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    const QList<StickyHeader> all = headers();
    if (all.isEmpty())
        return;
    QPainter painter(viewport());
    const PageColors colors(palette());
    int bottom = 0;
    for (const StickyHeader &header : all) {
        const QRect line = lineOf(header);
        painter.fillRect(line, colors.ground);
        m_delegate->paintHeader(&painter, optionOf(line), header.row);
        bottom = std::max(bottom, line.bottom());
    }
    painter.fillRect(QRect(0, bottom, viewport()->width(), 1), colors.rule);
}

void GroupedListView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    // Rows of another height would leave the screen to others.
    if (event->type() == QEvent::FontChange)
        scrollTo(currentIndex(), PositionAtCenter);
}

void GroupedListView::scrollContentsBy(int dx, int dy)
{
    // Painted afresh: to move what is on the screen, the X server copies it and sends it back before the next
    // row can be painted, which takes longer.
    viewport()->setUpdatesEnabled(false);
    QListView::scrollContentsBy(dx, dy);
    viewport()->setUpdatesEnabled(true);
}

/// Headers are passed over, but for those that could not be unfolded otherwise.
QModelIndex GroupedListView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex to = QListView::moveCursor(action, modifiers);
    if (!to.isValid())
        return to;
    const bool isUpwards = action == MoveUp || action == MoveHome || action == MovePageUp;
    const auto stop = [this](int row, int step) {
        while (row >= 0 && row < m_model.rowCount() && m_model.isHeader(row) && !m_model.isFolded(row))
            row += step;
        return m_model.index(row);
    };
    // The first row is a header: from there it goes back down.
    const QModelIndex found = stop(to.row(), isUpwards && action != MoveHome ? -1 : 1);
    if (found.isValid())
        return found;
    return action == MoveUp || action == MoveDown ? currentIndex() : stop(to.row(), isUpwards ? 1 : -1);
}

} // namespace Wirecode::Window
