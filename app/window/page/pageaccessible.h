// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

class QTextCursor;

namespace Wirecode::Window
{

class PageView;

/// A page as screen readers know it: text to be read, where Qt calls a text browser a label, of which nothing
/// but the name is spoken. The rows of a comparison are items in it, each with what it says of both sides.
class PageAccessible : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit PageAccessible(PageView *page);
    ~PageAccessible() override;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(QAccessible::Text kind) const override;
    QString text(int start, int end) const override;
    QString textAtOffset(
        int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

private:
    PageView *page() const;
    /// The rows that the page has now.
    const QList<QAccessible::Id> &rows() const;
    /// From one place of the text to another; places that do not exist become the nearest ones.
    QTextCursor cursorOver(int start, int end) const;

    mutable QList<QAccessible::Id> m_rows;
    mutable int m_revision = -1; ///< of the document that the rows are from
};

} // namespace Wirecode::Window
