// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolBar;

namespace Wirecode::Catalog
{
class Catalog;
}

namespace Wirecode::Window
{

class Commands;
class ComparisonView;

/// The right part of the window: the tools, and below them what is read.
class ReadingArea : public QWidget
{
    Q_OBJECT

public:
    /// The commands must have been created, and outlive the area.
    ReadingArea(const Catalog::Catalog &catalog, const Commands &commands);

    ComparisonView *view() const { return m_view; }
    /// Says for a few seconds what has been done.
    void say(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QToolBar *m_tools;
    QLabel *m_said;
    QTimer m_silence;
    ComparisonView *m_view;
};

} // namespace Wirecode::Window
