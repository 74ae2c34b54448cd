// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/list/groupedlistview.h"

#include <QKeyEvent>

#include <functional>
#include <optional>

namespace Wirecode::Window
{

/// The list of codes found: what keys, mouse and menu do in it.
class CodeListView : public GroupedListView
{
    Q_OBJECT

public:
    /// The model must outlive the view.
    explicit CodeListView(CodeListModel &model, QWidget *parent = nullptr);

    /// Lists what a query has found. For a new query from its top; else what is on the screen stays there, as
    /// far as it is still found.
    void setResults(const Search::Results &results, const Search::Query &query);
    /// Marks a code without saying so by chosen(); an unset one marks nothing.
    void setMarked(const std::optional<Catalog::CodeId> &id);

Q_SIGNALS:
    /// A code is to be shown; walking: the arrow keys passed over it.
    void chosen(const Wirecode::Catalog::CodeId &id, bool walking);
    /// A code is to be put beside the one that is shown.
    void compareRequested(const Wirecode::Catalog::CodeId &id);
    /// A code is to become a favourite, or to be one no longer.
    void favouriteRequested(const Wirecode::Catalog::CodeId &id, bool favourite);
    /// Something is done that is not seen; a sentence that says what.
    void done(const QString &sentence);
    /// The Up key led out of the list.
    void leftUpwards();
    /// Something was typed, which the list has no use for.
    void typed(QKeyEvent *event);

protected:
    bool viewportEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dataChanged(
        const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void startDrag(Qt::DropActions actions) override;

private:
    void mark();
    void changeRows(const std::function<void()> &change);
    bool isOverButton(const QPoint &point, const QModelIndex &index) const;
    bool fold(int key);
    void toggle(int headerRow);

    CodeListModel &m_model;
    std::optional<Catalog::CodeId> m_marked;
    bool m_marking = false;
    bool m_isPressTaken = false; ///< the button of the mouse has had its effect
};

} // namespace Wirecode::Window
