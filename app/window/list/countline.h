// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace Wirecode::Window
{

/// A text that changes with every key, below the list. A label in the panel's layout would have everything up
/// to the window laid out anew each time; here that is so only where the text needs another number of lines.
class CountLine : public QWidget
{
public:
    explicit CountLine(QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);

    /// As high as the text needs to be; it wants no width.
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QLabel *m_label;
    int m_height = 0;
};

} // namespace Wirecode::Window
