// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "window/sides.h"

#include <QWidget>

class QSplitter;
class QUrl;

namespace Wirecode::Window
{

class CodePane;
class PageView;
class SectionAligner;

/// The right part of the window: one code, or two side by side with what a comparison says above and below
/// them.
class ComparisonView : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonView(const Catalog::Catalog &catalog, QWidget *parent = nullptr);

    /// Opens as many sides as are needed, without any text yet.
    void arrange(const Sides &sides);
    /// Shows what the sides hold, in the language of the texts. Pages that stay keep their scroll positions if
    /// asked.
    void show(const Sides &sides, const Language::TextTable &texts, bool keepPositions = false);
    void setSynchronized(bool synchronized);
    /// The title of what is shown; empty where nothing is.
    QString title() const { return m_title; }

    QByteArray paneState() const;
    QByteArray pageState() const;
    /// Sizes as saved by the two above; what makes no sense is passed over.
    void restoreStates(const QByteArray &paneState, const QByteArray &pageState);

Q_SIGNALS:
    void sideEntered(Wirecode::Window::Sides::Side side);
    void closeRequested(Wirecode::Window::Sides::Side side);
    void linkActivated(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showPair(const Sides &sides, const Language::TextTable &texts, bool keepPositions);
    void showSingle(const Sides &sides, const Language::TextTable &texts, bool keepPositions);
    void fitOverview();
    void align();
    void retranslate();
    CodePane *paneAt(Sides::Side side) const { return side == Sides::Left ? m_left : m_right; }

    const Catalog::Catalog &m_catalog;
    QString m_title;
    bool m_sized = false;
    PageView *m_overview;
    CodePane *m_left;
    CodePane *m_right;
    QSplitter *m_panes;
    PageView *m_conclusion;
    QSplitter *m_pages;
    SectionAligner *m_aligner;
};

} // namespace Wirecode::Window
