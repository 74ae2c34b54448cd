// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QVariantAnimation>
#include <QWidget>

namespace Wirecode::Window
{

/// Lets the pictures of two widgets slide past each other, over whatever they show by now. Takes no input, and
/// is gone when it has ended.
class SwapAnimation : public QWidget
{
    Q_OBJECT

public:
    /// Takes the pictures, and starts. Both widgets are inside the parent.
    SwapAnimation(QWidget *one, QWidget *other, int milliseconds, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPixmap m_one;
    QPixmap m_other;
    QPoint m_onePlace;
    QPoint m_otherPlace;
    QVariantAnimation m_progress;
};

} // namespace Wirecode::Window
