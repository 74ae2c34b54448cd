// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/comparisonview.h"

#include "share/pages.h"
#include "window/codepane.h"
#include "window/sectionaligner.h"

#include <QEvent>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace Wirecode::Window
{

ComparisonView::ComparisonView(const Catalog::Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_overview(new PageView)
    , m_left(new CodePane)
    , m_right(new CodePane)
    , m_panes(new QSplitter(Qt::Horizontal))
    , m_conclusion(new PageView)
    , m_pages(new QSplitter(Qt::Vertical))
    , m_aligner(new SectionAligner(m_left->page(), m_right->page(), this))
{
    m_overview->setObjectName(QStringLiteral("overview"));
    m_left->page()->setObjectName(QStringLiteral("left"));
    m_right->page()->setObjectName(QStringLiteral("right"));
    m_conclusion->setObjectName(QStringLiteral("conclusion"));
    m_panes->addWidget(m_left);
    m_panes->addWidget(m_right);
    m_panes->setChildrenCollapsible(false);
    m_pages->addWidget(m_overview);
    m_pages->addWidget(m_panes);
    m_pages->addWidget(m_conclusion);
    m_pages->setChildrenCollapsible(false);
    m_pages->setStretchFactor(1, 1);
    m_overview->hide();
    m_right->hide();
    m_conclusion->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);

    for (const Sides::Side side : {Sides::Left, Sides::Right}) {
        connect(paneAt(side), &CodePane::entered, this, [this, side] { Q_EMIT sideEntered(side); });
        connect(paneAt(side), &CodePane::closeRequested, this, [this, side] { Q_EMIT closeRequested(side); });
    }
    for (const PageView *view : {m_overview, m_left->page(), m_right->page(), m_conclusion})
        connect(view, &PageView::anchorClicked, this, &ComparisonView::linkActivated);
    connect(m_panes, &QSplitter::splitterMoved, this, &ComparisonView::align);
    m_left->page()->installEventFilter(this);
    retranslate();
}

void ComparisonView::arrange(const Sides &sides)
{
    m_overview->setVisible(sides.isPair());
    m_conclusion->setVisible(sides.isPair());
    m_right->setVisible(sides.isSplit());
    for (const Sides::Side side : {Sides::Left, Sides::Right})
        paneAt(side)->setActive(sides.isSplit() && sides.active() == side);
}

void ComparisonView::show(const Sides &sides, const Language::TextTable &texts, bool keepPositions)
{
    arrange(sides);
    // The widths must be right before the texts come, or each page is laid out twice.
    m_pages->refresh();
    m_panes->refresh();
    if (sides.isPair())
        showPair(sides, texts, keepPositions);
    else
        showSingle(sides, texts, keepPositions);
}

void ComparisonView::showSingle(const Sides &sides, const Language::TextTable &texts, bool keepPositions)
{
    const Catalog::StatusCode *code = sides.left() ? m_catalog.find(*sides.left()) : nullptr;
    m_left->setHeading({});
    m_title.clear();
    if (code) {
        const Share::Document page = Share::codePage(m_catalog, texts, texts.translated(*code));
        m_title = page.title;
        m_left->page()->setPage(page, keepPositions);
    } else {
        m_left->page()->setMessage(tr("Choose a code in the list to read about it."));
    }
    if (!sides.isSplit())
        return;
    m_right->setHeading(tr("Second code"));
    m_right->page()->setMessage(sides.right()
                                    ? Compare::compare(m_catalog, texts, *sides.left(), *sides.right()).error
                                    : tr("Choose the second code in the list to compare it with this one."));
}

void ComparisonView::showPair(const Sides &sides, const Language::TextTable &texts, bool keepPositions)
{
    const Compare::Result result = Compare::compare(m_catalog, texts, *sides.left(), *sides.right());
    if (!result.comparison) {
        m_overview->setMessage(result.error);
        return;
    }
    const Compare::Comparison &comparison = *result.comparison;
    m_title = comparison.title;
    const Share::ComparisonPages pages = Share::comparisonPages(m_catalog, texts, comparison);
    m_overview->setPage(pages.overview, keepPositions);
    fitOverview();
    m_conclusion->setPage(pages.conclusion, keepPositions);
    const auto fill = [&](CodePane *pane, const Catalog::CodeId &id, const Share::Document &page) {
        pane->setHeading(Compare::shortLabel(m_catalog, id));
        pane->page()->setPage(page, keepPositions);
    };
    fill(m_left, comparison.left.id, pages.left);
    fill(m_right, comparison.right.id, pages.right);
    align();
}

/// Gives the overview the height of its text the first time, as long as the columns keep the larger part.
void ComparisonView::fitOverview()
{
    if (m_sized)
        return;
    m_sized = true;
    const int all = m_pages->height();
    const int overview = std::min(static_cast<int>(m_overview->document()->size().height()) + 1, all * 2 / 5);
    const int conclusion = all / 4;
    m_pages->setSizes({overview, all - overview - conclusion, conclusion});
}

void ComparisonView::align()
{
    if (m_right->isVisible())
        m_aligner->align();
}

void ComparisonView::setSynchronized(bool synchronized)
{
    m_aligner->setSynchronized(synchronized);
}

QByteArray ComparisonView::paneState() const
{
    return m_panes->saveState();
}

QByteArray ComparisonView::pageState() const
{
    return m_pages->saveState();
}

void ComparisonView::restoreStates(const QByteArray &paneState, const QByteArray &pageState)
{
    m_panes->restoreState(paneState);
    m_sized = m_pages->restoreState(pageState);
}

void ComparisonView::retranslate()
{
    m_overview->setAccessibleName(tr("Overview of the comparison"));
    m_conclusion->setAccessibleName(tr("Differences and advice"));
}

void ComparisonView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool ComparisonView::eventFilter(QObject *watched, QEvent *event)
{
    // The text is laid out for the new width once the view has handled the resize itself.
    if (watched == m_left->page() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &ComparisonView::align, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

} // namespace Wirecode::Window
