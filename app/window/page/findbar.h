// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QTextEdit;
class QToolButton;

namespace Wirecode::Window
{

class PageFinder;

/// Finds words in a page: a field, the number of matches, and buttons to walk through them. Hidden until it
/// is opened.
class FindBar : public QFrame
{
    Q_OBJECT

public:
    explicit FindBar(QTextEdit *page, QWidget *parent = nullptr);

    /// Shows the bar and takes the focus, with the words that are selected in the page if that has it.
    void open();
    /// Hides the bar; the match is selected in the page, which gets the focus if the bar had it.
    void dismiss();
    /// Goes to the next match (1) or to the one before (-1).
    void step(int by);
    /// Looks again: the page has changed.
    void refresh();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showPlace();
    void retranslate();

    QTextEdit *m_page;
    PageFinder *m_finder;
    QLineEdit *m_field;
    QLabel *m_place;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
};

} // namespace Wirecode::Window
