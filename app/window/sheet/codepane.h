// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/page/pageview.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace Wirecode::Window
{

/// One side of the comparison: a heading with a button that closes the side, and the code's page below it.
class CodePane : public QFrame
{
    Q_OBJECT

public:
    explicit CodePane(QWidget *parent = nullptr);

    PageView *page() const { return m_page; }
    /// The heading of the side, with the sign of an outcome; an empty one hides the bar with the button.
    void setHeading(const QString &heading, std::optional<Catalog::Outcome> outcome = {});
    /// Marks the side that the list works on.
    void setActive(bool active);

Q_SIGNALS:
    void closeRequested();
    void entered();
    /// The heading is being dragged away.
    void dragged();

protected:
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fitBar();
    void retranslate();

    QWidget *m_bar;
    QLabel *m_heading;
    QToolButton *m_close;
    PageView *m_page;
    std::optional<Catalog::Outcome> m_outcome;
    QPoint m_pressed;
    bool m_active = false;
};

} // namespace Wirecode::Window
