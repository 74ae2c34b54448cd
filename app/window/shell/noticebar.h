// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace Wirecode::Window
{

/// Messages above the page, shown until they are dismissed; hidden where there is none.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void add(const QString &message);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void dismiss();
    void retranslate();

    QLabel *m_label;
    QToolButton *m_dismiss;
};

} // namespace Wirecode::Window
