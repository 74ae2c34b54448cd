// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "navigation/sides.h"
#include "window/page/pageview.h"
#include "window/sheet/sheethead.h"

#include <QAbstractSlider>

#include <array>

namespace Wirecode::Window
{

/// The handle of the divider: for the mouse, and for the arrow keys, as hundredths of the room for both sides.
class DividerHandle : public QAbstractSlider
{
    Q_OBJECT

public:
    explicit DividerHandle(QWidget *parent);

Q_SIGNALS:
    /// It is being dragged to a place in its parent.
    void dragged(int place);
    /// Both sides shall have the same room.
    void resetRequested();

protected:
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
};

/// The heads of the two sides of a comparison, which stay above the page while that is scrolled.
class SheetHeads : public QWidget
{
    Q_OBJECT

public:
    /// The heads stand above the columns of that page.
    explicit SheetHeads(PageView *page, QWidget *parent = nullptr);

    SheetHead *head(Navigation::Sides::Side side) const { return m_heads.at(side); }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    PageView *m_page;
    std::array<SheetHead *, 2> m_heads;
    DividerHandle *m_divider;
};

} // namespace Wirecode::Window
