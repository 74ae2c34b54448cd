// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/page/pagewriter.h"
#include "window/page/readingplace.h"

#include <QTextBrowser>

namespace Wirecode::Window
{

/// Shows a page in the colours and the font of the window, in a column that is not too wide to read; a
/// comparison in two, with a divider that can be dragged. Loads nothing: a link is only reported. Keeps the
/// reading place whenever the text is laid out anew.
class PageView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    /// How much of the room for both sides the left one may have.
    static constexpr double leastShare = 0.3;
    static constexpr double mostShare = 0.7;

    /// The places of a comparison's columns in the view, from one edge to the other as it is read.
    struct Columns {
        int labels = 0; ///< where the names of the rows begin
        int left = 0;
        int right = 0; ///< where the divider is
        int end = 0;
        bool areBeside = false; ///< the two sides stand side by side
    };

    /// Shows a page from its beginning.
    void setPage(const Share::Document &page);
    const Share::Document &page() const { return m_page; }
    /// What is spoken of the rows of a comparison, and where they are.
    const QList<WrittenPage::Row> &rows() const { return m_written.rows; }

    Columns columns() const;
    /// The left side's share of the room for both, leastShare to mostShare.
    double divider() const { return m_shape.divider; }
    void setDivider(double share);
    /// Moves the divider to a place in the view.
    void dragDividerTo(int place);
    /// Opens all that is closed, to be found in.
    void openFolds();

    /// What stands at the top of the view.
    ReadingPlace place() const;
    void goTo(const ReadingPlace &place);

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    /// The user has come to work in this view.
    void entered();
    void linkActivated(const QUrl &url);
    /// Something is done that is not seen; a sentence that says what.
    void done(const QString &sentence);
    /// The page is being dragged away by its badge.
    void dragged();
    /// The columns of a comparison have other places.
    void columnsMoved();
    /// The page stands in other colours or another font now; whatever was laid over it is gone.
    void restyled();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void restyle();
    void render();
    void renderInPlace();
    void follow(const QUrl &url);
    bool isOverDivider(const QPoint &point) const;
    void showHandle(const QPoint &point, bool isPage);
    double widestColumn() const;
    /// Whether the page was written anew for it.
    bool placeColumn();
    void showFocus(bool shown);
    void paintFocus();
    /// The sign of an outcome, over the letter that stands for it in the text; in the viewport.
    QRect badgeRect(const WrittenPage::Badge &badge) const;
    /// The sign by which the page of a code is dragged.
    QRect handle() const;

    Share::Document m_page;
    PageShape m_shape;
    WrittenPage m_written;
    QPoint m_pressed;
    bool m_dragsDivider = false;
    bool m_showsFocus = false;
};

} // namespace Wirecode::Window
