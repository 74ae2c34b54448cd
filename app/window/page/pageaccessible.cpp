// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/page/pageaccessible.h"

#include "window/page/pageview.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace Wirecode::Window
{

namespace
{

/// A row of a comparison: one sentence, at the place of its beginning.
class RowAccessible : public QAccessibleInterface
{
public:
    RowAccessible(PageView *page, WrittenPage::Row row)
        : m_page(page)
        , m_row(std::move(row))
    {
    }

    bool isValid() const override { return true; }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_page); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override { return {}; }
    void setText(QAccessible::Text, const QString &) override {}
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_row.text : QString();
    }
    QRect rect() const override
    {
        const QTextDocument *document = m_page->document();
        const QRectF block =
            document->documentLayout()->blockBoundingRect(document->findBlockByNumber(m_row.block));
        const QPoint place(0, qRound(block.top()) - m_page->verticalScrollBar()->value());
        return {
            m_page->viewport()->mapToGlobal(place), QSize(m_page->viewport()->width(), qRound(block.height()))};
    }

private:
    PageView *m_page;
    WrittenPage::Row m_row;
};

} // namespace

PageAccessible::PageAccessible(PageView *page)
    : QAccessibleWidget(page, QAccessible::EditableText)
{
}

PageAccessible::~PageAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_rows))
        QAccessible::deleteAccessibleInterface(id);
}

PageView *PageAccessible::page() const
{
    return static_cast<PageView *>(object());
}

const QList<QAccessible::Id> &PageAccessible::rows() const
{
    if (m_revision == page()->document()->revision())
        return m_rows;
    m_revision = page()->document()->revision();
    for (const QAccessible::Id id : std::as_const(m_rows))
        QAccessible::deleteAccessibleInterface(id);
    m_rows.clear();
    for (const WrittenPage::Row &row : page()->rows())
        m_rows.append(QAccessible::registerAccessibleInterface(new RowAccessible(page(), row)));
    return m_rows;
}

int PageAccessible::childCount() const
{
    return QAccessibleWidget::childCount() + static_cast<int>(rows().size());
}

QAccessibleInterface *PageAccessible::child(int index) const
{
    const int widgets = QAccessibleWidget::childCount();
    if (index < widgets)
        return QAccessibleWidget::child(index);
    const QList<QAccessible::Id> &all = rows();
    return index - widgets < all.size() ? QAccessible::accessibleInterface(all.at(index - widgets)) : nullptr;
}

int PageAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const QList<QAccessible::Id> &all = rows();
    for (int i = 0; i < all.size(); ++i) {
        if (QAccessible::accessibleInterface(all.at(i)) == child)
            return QAccessibleWidget::childCount() + i;
    }
    return QAccessibleWidget::indexOfChild(child);
}

QAccessible::State PageAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

void *PageAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QTextCursor PageAccessible::cursorOver(int start, int end) const
{
    QTextCursor cursor(page()->document());
    cursor.setPosition(std::clamp(start, 0, characterCount()));
    cursor.setPosition(std::clamp(end, 0, characterCount()), QTextCursor::KeepAnchor);
    return cursor;
}

void PageAccessible::selection(int index, int *start, int *end) const
{
    const QTextCursor cursor = page()->textCursor();
    *start = index == 0 ? cursor.selectionStart() : 0;
    *end = index == 0 ? cursor.selectionEnd() : 0;
}

int PageAccessible::selectionCount() const
{
    return page()->textCursor().hasSelection() ? 1 : 0;
}

void PageAccessible::addSelection(int start, int end)
{
    page()->setTextCursor(cursorOver(start, end));
}

void PageAccessible::removeSelection(int)
{
    setCursorPosition(cursorPosition());
}

void PageAccessible::setSelection(int, int start, int end)
{
    page()->setTextCursor(cursorOver(start, end));
}

int PageAccessible::cursorPosition() const
{
    return page()->textCursor().position();
}

void PageAccessible::setCursorPosition(int position)
{
    page()->setTextCursor(cursorOver(position, position));
}

QString PageAccessible::text(QAccessible::Text kind) const
{
    const QString text = QAccessibleWidget::text(kind);
    // A page without a name of its own is called by its title.
    return kind == QAccessible::Name && text.isEmpty() ? page()->document()->firstBlock().text() : text;
}

QString PageAccessible::text(int start, int end) const
{
    QString text = cursorOver(start, end).selectedText();
    // Qt's marks of paragraphs and of table cells; each stays one character.
    for (const char16_t mark : {u'\u2029', u'\ufdd0', u'\ufdd1'})
        text.replace(mark, u'\n');
    return text;
}

int PageAccessible::characterCount() const
{
    return page()->document()->characterCount() - 1;
}

QRect PageAccessible::characterRect(int offset) const
{
    const QRect rect = page()->cursorRect(cursorOver(offset, offset));
    return {page()->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

int PageAccessible::offsetAtPoint(const QPoint &point) const
{
    return page()->cursorForPosition(page()->viewport()->mapFromGlobal(point)).position();
}

void PageAccessible::scrollToSubstring(int start, int end)
{
    page()->setTextCursor(cursorOver(end, start));
    page()->ensureCursorVisible();
}

QString PageAccessible::textAtOffset(
    int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const
{
    if (boundary != QAccessible::LineBoundary)
        return QAccessibleTextInterface::textAtOffset(offset, boundary, start, end);
    // A line is what the arrow keys go through, not what ends with a line break.
    const QTextCursor cursor = cursorOver(offset, offset);
    const QTextBlock block = cursor.block();
    const QTextLine line = block.layout()->lineForTextPosition(cursor.positionInBlock());
    *start = block.position() + (line.isValid() ? line.textStart() : 0);
    *end = line.isValid() ? *start + line.textLength() : *start + block.length() - 1;
    return text(*start, *end);
}

QString PageAccessible::attributes(int offset, int *start, int *end) const
{
    const QTextBlock block = cursorOver(offset, offset).block();
    *start = block.position();
    *end = block.position() + block.length() - 1;
    return {};
}

} // namespace Wirecode::Window
