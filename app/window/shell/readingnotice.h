// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Wirecode::Window
{

/// Says above the page what is being read and how far, and takes back the wish.
class ReadingNotice : public QFrame
{
    Q_OBJECT

public:
    explicit ReadingNotice(QWidget *parent = nullptr);

    /// Is shown for a file; how far it has come is said by setPercent(), if anybody knows.
    void begin(const QString &name);
    void setPercent(int percent);

Q_SIGNALS:
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_name;
    QLabel *m_label;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

} // namespace Wirecode::Window
