// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/list/codelistmodel.h"
#include "window/list/stickyheaders.h"

#include <QListView>

namespace Wirecode::Window
{

class CodeDelegate;

/// The list of codes as it is seen: its rows, the headers that stay at the top while they scroll by, and how
/// one walks and scrolls past them.
class GroupedListView : public QListView
{
    Q_OBJECT

public:
    /// The model must outlive the view.
    explicit GroupedListView(CodeListModel &model, QWidget *parent = nullptr);

    /// The row at a point; where a header covers others, its own.
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    /// Has the letters drawn that only rows of a search have, so that the first key finds them.
    void prepareLetters();

protected:
    /// A code on the screen, and how far from the top it is.
    struct Anchor {
        const Catalog::StatusCode *code;
        int top;
    };

    QList<Anchor> anchors() const;
    void returnTo(const QList<Anchor> &anchors);
    RowPlaces places() const;
    /// Where the line of a header is on the screen, at its own place or at the top.
    int shownLineOf(int headerRow) const;
    CodeDelegate &codeDelegate() const { return *m_delegate; }
    /// What the delegate needs to know of a row at a place.
    QStyleOptionViewItem optionOf(const QRect &rect) const;

    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    QList<StickyHeader> headers() const { return stickyHeaders(m_model.groups(), places()); }
    QRect lineOf(const StickyHeader &header) const;

    CodeListModel &m_model;
    CodeDelegate *m_delegate;
};

} // namespace Wirecode::Window
