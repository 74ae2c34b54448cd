// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/verdict.h"
#include "navigation/sides.h"

#include <QWidget>

#include <optional>

class QToolButton;

namespace Wirecode::Window
{

/// The head of one side of a comparison: what stands there, and what can be done with it.
class SheetHead : public QWidget
{
    Q_OBJECT

public:
    struct Content {
        QString code;   ///< "SMTP 421"; empty while none is chosen
        QString number; ///< "421": what is shown of it where there is little room
        QString name;
        std::optional<Catalog::Outcome> outcome;
        bool isActive = false; ///< the list works on this side
        bool isFavourite = false;
        bool isPinned = false;
    };

    explicit SheetHead(Navigation::Sides::Side side, QWidget *parent = nullptr);

    void setContent(const Content &content);
    QSize sizeHint() const override;

Q_SIGNALS:
    void entered();
    /// It is being dragged away.
    void dragged();
    void favouriteRequested(bool favourite);
    void pinRequested();
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fitToFont();
    QFont codeFont() const;
    void showButtons();
    void retranslate();

    QString m_letter; ///< "A" or "B"
    Content m_content;
    QToolButton *m_favourite;
    QToolButton *m_pin;
    QToolButton *m_close;
    QPoint m_pressed;
};

} // namespace Wirecode::Window
