// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/list/codelistview.h"

#include "share/address.h"
#include "window/list/codedelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolTip>

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
    : GroupedListView(model, parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("codes"));
    setDragEnabled(true);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (const Catalog::StatusCode *code = m_model.codeAt(index))
            Q_EMIT chosen(code->id, false);
    });
}

void CodeListView::setResults(const Search::Results &results, const Search::Query &query)
{
    if (m_model.lists(results, query))
        return;
    const bool isNew = query != m_model.query();
    const bool isScrolled = verticalScrollBar()->value() > verticalScrollBar()->minimum();
    const bool isRead = !isNew && isScrolled;
    const QList<Anchor> seen = isRead ? anchors() : QList<Anchor>();
    // A view whose current row goes away makes others current on the way.
    if (isNew)
        selectionModel()->reset();
    changeRows([&] { m_model.setResults(results, query); });
    const QSignalBlocker still(verticalScrollBar());
    // Of everything, what is shown is looked for; of an answer, the best, which another index may have; and who
    // reads already stays where he is.
    if (isRead)
        returnTo(seen);
    else if (isNew && query.isEmpty() && currentIndex().isValid())
        scrollTo(currentIndex(), PositionAtCenter); // as when the list was shown first
    else
        scrollToTop();
}

/// Painted once: the view would scroll what is about to change, ask the X server at each step where the pointer
/// is, and lay the rows out after a first painting.
void CodeListView::changeRows(const std::function<void()> &change)
{
    const QSignalBlocker still(verticalScrollBar());
    viewport()->setUpdatesEnabled(false);
    const bool wasSearch = m_model.isSearch();
    {
        const QScopedValueRollback guard(m_marking, true);
        change();
    }
    if (m_model.isSearch() == wasSearch)
        executeDelayedItemsLayout();
    else
        doItemsLayout(); // rows of another height
    mark();
    viewport()->setUpdatesEnabled(true);
}

void CodeListView::setMarked(const std::optional<Catalog::CodeId> &id)
{
    m_marked = id;
    const QModelIndex before = currentIndex();
    mark();
    if (currentIndex() != before)
        scrollTo(currentIndex());
}

/// Makes the marked code the current one, wherever the list is scrolled to.
void CodeListView::mark()
{
    const QModelIndex index = m_marked ? m_model.indexOf(*m_marked) : QModelIndex();
    const bool isSelected =
        index.isValid() ? selectionModel()->isSelected(index) : !selectionModel()->hasSelection();
    if (index == currentIndex() && isSelected)
        return;
    const QScopedValueRollback guard(m_marking, true);
    setAutoScroll(false);
    setCurrentIndex(index);
    setAutoScroll(true);
    if (!index.isValid())
        clearSelection();
}

void CodeListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    // The mouse chooses when it is released, because it may drag the code away. And a list that gets the focus
    // gives itself a current row, without anybody having chosen it.
    const Catalog::StatusCode *code = m_model.codeAt(current);
    if (code && !m_marking && selectionModel()->isSelected(current) &&
        QApplication::mouseButtons() == Qt::NoButton)
        Q_EMIT chosen(code->id, true);
}

void CodeListView::dataChanged(
    const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    // Signs have the room that they need, but for any change Qt goes through all rows.
    if (roles == QList<int>{Qt::DecorationRole}) {
        viewport()->update();
        return;
    }
    QListView::dataChanged(topLeft, bottomRight, roles);
    // Laid out now: while they are painted it would have them painted a second time. changeRows() does it
    // itself.
    if (!m_marking)
        executeDelayedItemsLayout();
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
    else if (plain && currentIndex().isValid() && fold(event->key()))
        event->accept();
    else if (event->key() == Qt::Key_Up && plain && moveCursor(MoveUp, modifiers) == currentIndex())
        Q_EMIT leftUpwards();
    else if (isTyping(*event))
        Q_EMIT typed(event);
    else
        QListView::keyPressEvent(event);
}

/// What keys do to the group of the current row. Whether the key is one of these.
bool CodeListView::fold(int key)
{
    const int row = currentIndex().row();
    const bool isHeader = m_model.isHeader(row);
    const bool isFolded = m_model.isFolded(row);
    const bool inwards = key == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    const bool outwards = key == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    if (isHeader && (isEnter || (inwards && isFolded) || (outwards && !isFolded))) {
        toggle(row);
        return true;
    }
    if (inwards && isHeader)
        setCurrentIndex(m_model.index(row + 1));
    if (outwards) {
        const CodeGroup &group = m_model.groups().at(m_model.groupOf(row));
        const int header = !isHeader          ? group.row
                           : group.parent < 0 ? row
                                              : m_model.groups().at(group.parent).row;
        setCurrentIndex(m_model.index(header));
    }
    return inwards || outwards;
}

/// Folds or unfolds the group of a header, which stays where it is on the screen.
void CodeListView::toggle(int headerRow)
{
    const int line = shownLineOf(headerRow);
    const bool isCurrent = currentIndex().row() == headerRow;
    changeRows([&] { m_model.toggle(headerRow); });
    const QScopedValueRollback guard(m_marking, true);
    if (isCurrent)
        setCurrentIndex(m_model.index(headerRow));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + places().lineOf(headerRow) - line);
}

bool CodeListView::isOverButton(const QPoint &point, const QModelIndex &index) const
{
    return m_model.codeAt(index) &&
           codeDelegate().compareButton(optionOf(visualRect(index)), index.row()).contains(point);
}

void CodeListView::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const QModelIndex index = indexAt(point);
    const Catalog::StatusCode *code = m_model.codeAt(index);
    const bool isLeft = event->button() == Qt::LeftButton;
    const bool isHeader = index.isValid() && !code && isLeft;
    m_isPressTaken = compares(*event) || isHeader || (isLeft && isOverButton(point, index));
    if (isHeader)
        toggle(index.row());
    else if (code && m_isPressTaken)
        Q_EMIT compareRequested(code->id);
    else if (isLeft)
        QListView::mousePressEvent(event);
}

void CodeListView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const QPoint point = event->position().toPoint();
    const QModelIndex index = indexAt(point);
    codeDelegate().setButtonHot(isOverButton(point, index));
    if (m_model.codeAt(index))
        update(index);
}

bool CodeListView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        if (const QModelIndex index = indexAt(help->pos()); isOverButton(help->pos(), index)) {
            //: %1 is a code, "421", %2 the keys that do the same
            QToolTip::showText(help->globalPos(),
                tr("Compare %1 with the code shown (%2)")
                    .arg(m_model.codeAt(index)->id.code,
                        QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)),
                viewport());
            return true;
        }
    }
    return QListView::viewportEvent(event);
}

void CodeListView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_isPressTaken)
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
    if (!m_model.codeAt(index))
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
        Q_EMIT done(tr("Link copied."));
    });
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void CodeListView::startDrag(Qt::DropActions actions)
{
    QListView::startDrag(actions);
    mark(); // what was dragged is not shown for that
}

} // namespace Wirecode::Window
