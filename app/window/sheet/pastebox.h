// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

class QPushButton;

namespace Wirecode::Window
{

/// Takes a text to be explained: what is pasted or dropped at once, what is typed by its button or Ctrl+Enter.
/// Keeps nothing of it.
class PasteBox : public QWidget
{
    Q_OBJECT

public:
    explicit PasteBox(QWidget *parent = nullptr);

    QWidget *lastInTabOrder() const;

Q_SIGNALS:
    void textGiven(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void give();
    void retranslate();
    void fitToFont();

    QPlainTextEdit *m_text;
    QPushButton *m_explain;
};

} // namespace Wirecode::Window
