// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/list/codelistview.h"

#include "share/address.h"
#include "window/list/codedelegate.h"
#include "window/look/announcer.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace Wirecode::Window
{

namespace
{

bool isTyping(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    const QString text = event.text();
    return event.key() == Qt::Key_Backspace ||
           (!text.isEmpty() && text.at(0).isPrint() && !text.at(0).isSpace());
}

/// Ctrl+click and the middle button compare.
bool compares(const QMouseEvent &event)
{
    return event.button() == Qt::MiddleButton ||
           (event.button() == Qt::LeftButton && event.modifiers().testFlag(Qt::ControlModifier));
}

} // namespace

CodeListView::CodeListView(CodeListModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("codes"));
    setUniformItemSizes(true);
    setItemDelegate(new CodeDelegate(model, this));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A bar that comes and goes with the results would lay the list out twice.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setDragEnabled(true);
    setModel(&model);
    connect(this, &QListView::clicked, this,
        [this](const QModelIndex &index) { Q_EMIT chosen(m_model.codeAt(index)->id, false); });
}

void CodeListView::setResults(const Search::Results &results, const Search::Query &query, bool isNew)
{
    // Painted once: the view would scroll what is about to change, ask the X server at each of these steps
    // where the pointer is, and lay the rows out after a first painting.
    const QSignalBlocker still(verticalScrollBar());
    const int place = verticalScrollBar()->value();
    viewport()->setUpdatesEnabled(false);
    {
        const QScopedValueRollback guard(m_marking, true);
        m_model.setResults(results, query);
    }
    executeDelayedItemsLayout();
    mark();
    // Of everything, what is shown is looked for; of an answer, the best.
    if (isNew && !query.isEmpty())
        scrollToTop();
    else if (!isNew) // the rest of an answer: who reads the list already stays where he is
        verticalScrollBar()->setValue(place);
    viewport()->setUpdatesEnabled(true);
}

void CodeListView::setMarked(const std::optional<Catalog::CodeId> &id)
{
    m_marked = id;
    mark();
}

void CodeListView::mark()
{
    const QScopedValueRollback guard(m_marking, true);
    const QModelIndex index = m_marked ? m_model.indexOf(*m_marked) : QModelIndex();
    if (index != currentIndex() || !selectionModel()->isSelected(index))
        setCurrentIndex(index);
    if (!index.isValid())
        clearSelection();
}

void CodeListView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    // Rows of another height would leave the screen to others.
    if (event->type() == QEvent::FontChange)
        scrollTo(currentIndex(), PositionAtCenter);
}

void CodeListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    // The mouse chooses when it is released, because it may drag the code away. And a list that gets the focus
    // gives itself a current row, without anybody having chosen it.
    if (!m_marking && selectionModel()->isSelected(current) && QApplication::mouseButtons() == Qt::NoButton)
        Q_EMIT chosen(m_model.codeAt(current)->id, true);
}

void CodeListView::dataChanged(
    const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QListView::dataChanged(topLeft, bottomRight, roles);
    // Laid out now: while they are painted it would have them painted a second time.
    executeDelayedItemsLayout();
}

void CodeListView::scrollContentsBy(int dx, int dy)
{
    // Painted afresh: to move what is on the screen, the X server copies it and sends it back before the next
    // row can be painted, which takes longer.
    viewport()->setUpdatesEnabled(false);
    QListView::scrollContentsBy(dx, dy);
    viewport()->setUpdatesEnabled(true);
}

void CodeListView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool plain = modifiers == Qt::NoModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const Catalog::StatusCode *code = m_model.codeAt(currentIndex());
    if (isEnter && code && plain)
        Q_EMIT chosen(code->id, false);
    else if (isEnter && code && modifiers == Qt::ControlModifier)
        Q_EMIT compareRequested(code->id);
    else if (event->key() == Qt::Key_Up && plain && currentIndex().row() <= 0)
        Q_EMIT leftUpwards();
    else if (isTyping(*event))
        Q_EMIT typed(event);
    else
        QListView::keyPressEvent(event);
}

void CodeListView::mousePressEvent(QMouseEvent *event)
{
    const Catalog::StatusCode *code = m_model.codeAt(indexAt(event->position().toPoint()));
    if (compares(*event) && code)
        Q_EMIT compareRequested(code->id);
    else if (event->button() == Qt::LeftButton && !compares(*event))
        QListView::mousePressEvent(event);
}

void CodeListView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || compares(*event))
        return;
    QListView::mouseReleaseEvent(event);
    mark(); // where the button was not released on the row where it was pressed
}

void CodeListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
}

void CodeListView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const Catalog::CodeId id = m_model.codeAt(index)->id;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const QString &text, auto act, const QKeySequence &key = {}) {
        // Told as text: the key is the list's, also while the menu is closed.
        const QString keyText = key.toString(QKeySequence::NativeText);
        QObject::connect(menu->addAction(keyText.isEmpty() ? text : QString(text + u'\t' + keyText)),
            &QAction::triggered, menu, act);
    };
    add(
        tr("Show %1").arg(id.code), [this, id] { Q_EMIT chosen(id, false); }, Qt::Key_Return);
    add(
        tr("Compare %1 with the Code Shown").arg(id.code), [this, id] { Q_EMIT compareRequested(id); },
        QKeySequence(Qt::CTRL | Qt::Key_Return));
    menu->addSeparator();
    const bool isFavourite = m_model.isFavourite(id);
    add((isFavourite ? tr("Remove %1 from the Favourites") : tr("Add %1 to the Favourites")).arg(id.code),
        [this, id, isFavourite] { Q_EMIT favouriteRequested(id, !isFavourite); });
    add(tr("Copy the Link to %1").arg(id.code), [this, id] {
        QGuiApplication::clipboard()->setText(Share::addressOf(id));
        announce(this, tr("Link copied."));
    });
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void CodeListView::startDrag(Qt::DropActions actions)
{
    QListView::startDrag(actions);
    mark(); // what was dragged is not shown for that
}

} // namespace Wirecode::Window
