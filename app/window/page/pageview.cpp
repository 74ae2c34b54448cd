// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/page/pageview.h"

#include "window/look/announcer.h"
#include "window/look/outcomebadge.h"
#include "window/look/pagestyle.h"
#include "window/page/pageaccessible.h"
#include "window/page/pagemenu.h"
#include "window/page/sidestable.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Wirecode::Window
{

namespace
{

/// Room for the frame that shows the focus, which must not scroll with the text.
constexpr int focusWidth = 2;

} // namespace

PageView::PageView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    // A bar that comes and goes would lay out every page twice.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setFrameShape(QFrame::NoFrame);
    // Beside the column it is the same page; and what is dropped is for the whole view.
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAcceptDrops(false);
    viewport()->setAcceptDrops(false);
    restyle();
    connect(this, &QTextBrowser::anchorClicked, this, &PageView::follow);
    QAccessible::registerAccessibleInterface(new PageAccessible(this));
}

void PageView::restyle()
{
    document()->setDocumentMargin(pageStep(font()) * 4);
    document()->setIndentWidth(pageStep(font()) * 6);
}

void PageView::render()
{
    m_written = writePage(*document(), m_page, PageColors(palette()), m_shape);
    setTextCursor(QTextCursor(document()));
}

void PageView::renderInPlace()
{
    const ReadingPlace read = place();
    render();
    goTo(read);
}

void PageView::setPage(const Share::Document &page)
{
    m_page = page;
    if (!placeColumn())
        render();
    verticalScrollBar()->setValue(0);
}

void PageView::openFolds()
{
    const auto before = m_shape.openFolds;
    for (const QString &fold : Share::foldsOf(m_page))
        m_shape.openFolds.insert(fold);
    if (m_shape.openFolds != before)
        renderInPlace();
}

void PageView::follow(const QUrl &url)
{
    const QString fold = url.path();
    if (url != QUrl(foldAddress(fold))) {
        Q_EMIT linkActivated(url);
        return;
    }
    if (!m_shape.openFolds.remove(fold))
        m_shape.openFolds.insert(fold);
    renderInPlace();
    // Who has come here by Tab goes on from here.
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        if (cursor.charFormat().anchorHref() == url.toString()) {
            setTextCursor(cursor);
            return;
        }
    }
}

ReadingPlace PageView::place() const
{
    return placeAt(*document(), verticalScrollBar()->value());
}

void PageView::goTo(const ReadingPlace &place)
{
    verticalScrollBar()->setValue(topOf(*document(), place));
}

/// In comfortable widths: of two columns with the names of their rows, or of one that two may stand in.
double PageView::widestColumn() const
{
    return m_page.sides.isEmpty() ? 1.6 : 2.3;
}

bool PageView::placeColumn()
{
    const int room = width() - verticalScrollBar()->sizeHint().width() - 2 * focusWidth;
    const int reading = readingWidth(font());
    const int column = qRound(reading * widestColumn() + 2 * document()->documentMargin());
    // While there is room to spare the text keeps its width: a step of the splitter lays out nothing.
    const int spare = std::max(0, room - column);
    QMargins beside(spare / 2, 0, spare - spare / 2, 0);
    setViewportMargins(beside + focusWidth);
    Q_EMIT columnsMoved();
    // Two columns of some forty characters.
    const double least = m_page.sides.isEmpty() ? 1.1 : 1.4;
    const bool isWide = std::min(room, column) - 2 * document()->documentMargin() >= reading * least;
    m_shape.spare = isWide ? qRound(reading * (widestColumn() - (m_page.sides.isEmpty() ? 1 : 1.7))) : 0;
    if (std::exchange(m_shape.isWide, isWide) == isWide)
        return false;
    renderInPlace();
    return true;
}

PageView::Columns PageView::columns() const
{
    const auto margin = static_cast<int>(document()->documentMargin());
    const QRect text = viewport()->geometry().adjusted(margin, 0, -margin, 0);
    const auto at = [&](double share) {
        const int way = qRound(text.width() * share);
        return isRightToLeft() ? text.right() + 1 - way : text.left() + way;
    };
    return {at(0), at(labelShare), at(labelShare + (1 - labelShare) * m_shape.divider), at(1),
        m_shape.isWide && !m_page.sides.isEmpty()};
}

void PageView::setDivider(double share)
{
    const double within = std::clamp(share, leastShare, mostShare);
    if (within == m_shape.divider)
        return;
    m_shape.divider = within;
    const ReadingPlace read = place();
    Window::setDivider(*document(), within);
    goTo(read);
    Q_EMIT columnsMoved();
}

void PageView::dragDividerTo(int place)
{
    const Columns all = columns();
    if (all.areBeside)
        setDivider((place - all.left) / double(all.end - all.left));
}

bool PageView::isOverDivider(const QPoint &point) const
{
    return columns().areBeside && std::abs(viewport()->x() + point.x() - columns().right) <= pageStep(font());
}

QVariant PageView::loadResource(int, const QUrl &)
{
    return {};
}

bool PageView::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
        // Before the viewport gets its size: otherwise the text is laid out twice.
        placeColumn();
        break;
    case QEvent::Wheel:
        // Beside the column.
        wheelEvent(static_cast<QWheelEvent *>(event));
        return event->isAccepted();
    case QEvent::Paint:
        paintFocus();
        break;
    case QEvent::LayoutDirectionChange:
        placeColumn();
        break;
    default:
        break;
    }
    return QTextBrowser::event(event);
}

void PageView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        return; // FontChange follows, and one new layout is enough
    const bool font = event->type() == QEvent::FontChange;
    if (!font && event->type() != QEvent::PaletteChange) {
        QTextBrowser::changeEvent(event);
        return;
    }
    const ReadingPlace before = place();
    clear(); // the old text must not be laid out for each of the steps
    QTextBrowser::changeEvent(event);
    restyle();
    if (!font || !placeColumn())
        render();
    goTo(before);
    Q_EMIT restyled();
}

bool PageView::focusNextPrevChild(bool next)
{
    const bool moved = QTextBrowser::focusNextPrevChild(next);
    // From one link to the next the focus stays in the page, and Qt tells nobody.
    if (moved && hasFocus())
        //: Said by screen readers where Tab has reached a link. %1 is its text
        announce(this, tr("%1, link").arg(textCursor().selectedText()));
    return moved;
}

void PageView::focusInEvent(QFocusEvent *event)
{
    // A screen reader follows the caret; without one the arrow keys scroll.
    setTextInteractionFlags(QAccessible::isActive() ? Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard
                                                    : Qt::TextBrowserInteraction);
    QTextBrowser::focusInEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return; // back from elsewhere: all is as it was
    showFocus(event->reason() != Qt::MouseFocusReason);
    Q_EMIT entered();
}

void PageView::focusOutEvent(QFocusEvent *event)
{
    QTextBrowser::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        showFocus(false);
}

void PageView::showFocus(bool shown)
{
    m_showsFocus = shown;
    update(QRegion(rect()) - rect().marginsRemoved(viewportMargins()));
}

void PageView::paintFocus()
{
    if (!m_showsFocus)
        return;
    const int bar = verticalScrollBar()->width();
    const QRect page = isRightToLeft() ? rect().adjusted(bar, 0, 0, 0) : rect().adjusted(0, 0, -bar, 0);
    QPainter painter(this);
    painter.setPen(QPen(palette().highlight(), focusWidth, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(page.adjusted(1, 1, -1, -1));
}

void PageView::resizeEvent(QResizeEvent *event)
{
    const ReadingPlace before = place();
    QTextBrowser::resizeEvent(event);
    goTo(before);
    Q_EMIT columnsMoved();
}

void PageView::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    QPainter painter(viewport());
    for (const WrittenPage::Badge &badge : std::as_const(m_written.badges)) {
        const QRect place = badgeRect(badge);
        if (!place.intersects(event->rect()))
            continue;
        const QTextBlock block = document()->findBlockByNumber(badge.block);
        const QColor ground = block.begin().fragment().charFormat().foreground().color();
        drawOutcomeBadge(&painter, place, badge.outcome, {}, ground);
    }
}

QRect PageView::badgeRect(const WrittenPage::Badge &badge) const
{
    const QTextBlock block = document()->findBlockByNumber(badge.block);
    const QTextLine line = block.layout()->lineAt(0);
    const QPointF place = document()->documentLayout()->blockBoundingRect(block).topLeft();
    const int side = fontMetrics().height();
    const double left = line.cursorToX(0) + (block.textDirection() == Qt::RightToLeft ? -side : 0);
    return QRect(qRound(place.x() + left),
        qRound(place.y() + line.y() + line.ascent()) + fontMetrics().descent() - side, side, side)
        .translated(0, -verticalScrollBar()->value());
}

QRect PageView::handle() const
{
    const bool isOfCode = m_page.codeLength > 0 && !m_written.badges.isEmpty();
    return isOfCode ? badgeRect(m_written.badges.first()) : QRect();
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    m_dragsDivider = event->button() == Qt::LeftButton && isOverDivider(event->pos());
    if (!m_dragsDivider)
        QTextBrowser::mousePressEvent(event);
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    const QRect badge = handle();
    if (m_dragsDivider) {
        dragDividerTo(viewport()->x() + event->pos().x());
    } else if (event->buttons().testFlag(Qt::LeftButton) && badge.contains(m_pressed)) {
        if ((event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
            m_pressed = {};
            Q_EMIT dragged();
        }
    } else {
        QTextBrowser::mouseMoveEvent(event);
        showHandle(event->pos(), badge.contains(event->pos()));
    }
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_dragsDivider, false))
        QTextBrowser::mouseReleaseEvent(event);
}

/// What can be done at the place of the pointer.
void PageView::showHandle(const QPoint &point, bool isPage)
{
    const Qt::CursorShape shape = isPage                      ? Qt::OpenHandCursor
                                  : isOverDivider(point)      ? Qt::SplitHCursor
                                  : anchorAt(point).isEmpty() ? Qt::IBeamCursor
                                                              : Qt::PointingHandCursor;
    if (viewport()->cursor().shape() == shape)
        return;
    viewport()->setCursor(shape);
    viewport()->setToolTip(isPage ? tr("Drag this page into a mail or a document") : QString());
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    // Alt and an arrow would walk through a history that a page does not have.
    if (event->modifiers().testFlag(Qt::AltModifier))
        event->ignore();
    else
        QTextBrowser::keyPressEvent(event);
}

void PageView::wheelEvent(QWheelEvent *event)
{
    // With Ctrl it is for the size of everything, not of this page alone.
    if (event->modifiers().testFlag(Qt::ControlModifier))
        event->ignore();
    else
        QTextBrowser::wheelEvent(event);
}

void PageView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint point = event->pos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        // What is selected, such as a link reached by Tab; else the top of what is seen.
        QTextCursor cursor = textCursor();
        cursor.setPosition(cursor.selectionStart());
        const QPoint caret = cursorRect(cursor).center() + QPoint(isRightToLeft() ? -2 : 2, 0);
        point = viewport()->rect().contains(caret) ? caret : QPoint();
    }
    menuOf(*this, point)->exec(viewport()->mapToGlobal(point));
}

} // namespace Wirecode::Window
