// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/page/pagewriter.h"

#include <QTextBrowser>

#include <memory>
#include <optional>

class QMenu;

namespace Wirecode::Window
{

/// Shows a page in the colours and the font of the window, in a column that is not too wide to read. Loads
/// nothing: a link is only reported. Keeps the reading place whenever the text is laid out anew.
class PageView : public QTextBrowser
{
    Q_OBJECT

public:
    /// What stands at the top of the view; it can be found again in another size or language.
    struct Place {
        int block = 0;
        double share = 0; ///< how much of the block is above the top
    };

    explicit PageView(QWidget *parent = nullptr);

    /// The widest column, in comfortable widths; in the middle of the view, or at its start.
    void setColumn(double widths, bool centered);
    /// Shows a page from its beginning.
    void setPage(const Share::Document &page);
    /// Shows one sentence in the middle of nothing else.
    void setMessage(const QString &text);

    Place place() const;
    void goTo(const Place &place);
    /// Scrolls to a place in pixels, without saying so.
    void goTo(int top);

    /// What can be done at a point of the viewport; belongs to the caller.
    std::unique_ptr<QMenu> menuAt(const QPoint &point);

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    /// The user has come to work in this view.
    void entered();
    /// The user has scrolled to a place, in pixels. Not when the page moves by itself to keep its place.
    void scrolled(int top);
    /// The page is being dragged away by its badge.
    void dragged();
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
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void restyle();
    void render();
    /// Whether the page was written anew for it.
    bool placeColumn();
    void showFocus(bool shown);
    void paintFocus();
    /// The outcome's sign, over the letter that stands for it in the text; in document coordinates.
    QRect badgeRect() const;
    QTextBlock blockAt(int height) const;
    std::optional<size_t> sectionAt(const QPoint &point) const;

    Share::Document m_page;
    std::optional<VerdictPlace> m_verdict;
    QPoint m_pressed;
    double m_columnWidths = 1;
    bool m_centered = true;
    bool m_isWide = false; ///< whether causes and remedies stand side by side
    bool m_showsFocus = false;
    bool m_keepingPlace = false;
};

} // namespace Wirecode::Window
