// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace Wirecode::Window
{

/// A word in a round frame that is on or off.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// An arrow key leads to the chip before (-1) or behind (+1).
    void left(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    mutable QString m_measured; ///< the text that was, in this font, so wide
    mutable QFont m_font;
    mutable int m_width = 0;
};

} // namespace Wirecode::Window
