// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/sheet/comparisonview.h"

#include "share/clipboard.h"
#include "share/pages.h"
#include "window/look/pagestyle.h"
#include "window/page/findbar.h"
#include "window/sheet/codedrop.h"
#include "window/sheet/codepane.h"
#include "window/sheet/panesplitter.h"
#include "window/sheet/sectionaligner.h"
#include "window/sheet/swapanimation.h"

#include <QDrag>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace Wirecode::Window
{

using Navigation::Sides;

ComparisonView::ComparisonView(const Catalog::Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_overview(new PageView)
    , m_left(new CodePane)
    , m_right(new CodePane)
    , m_panes(new PaneSplitter)
    , m_conclusion(new PageView)
    , m_pages(new QSplitter(Qt::Vertical))
    , m_aligner(new SectionAligner(m_left->page(), m_right->page(), this))
    , m_layout(new QVBoxLayout(this))
{
    m_overview->setObjectName(QStringLiteral("overview"));
    m_left->page()->setObjectName(QStringLiteral("left"));
    m_right->page()->setObjectName(QStringLiteral("right"));
    m_conclusion->setObjectName(QStringLiteral("conclusion"));
    m_panes->addWidget(m_left);
    m_panes->addWidget(m_right);
    m_pages->addWidget(m_overview);
    m_pages->addWidget(m_panes);
    m_pages->addWidget(m_conclusion);
    m_pages->setChildrenCollapsible(false);
    m_pages->setStretchFactor(1, 1);
    m_overview->hide();
    m_right->hide();
    m_conclusion->hide();
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_pages);
    setAcceptDrops(true);

    for (const Sides::Side side : {Sides::Left, Sides::Right}) {
        CodePane *pane = paneAt(side);
        connect(pane, &CodePane::entered, this, [this, side] { Q_EMIT sideEntered(side); });
        connect(pane, &CodePane::closeRequested, this, [this, side] { Q_EMIT closeRequested(side); });
        connect(pane, &CodePane::dragged, this, [this, side] { startDrag(side); });
        pane->page()->installEventFilter(this);
    }
    for (PageView *page : pages()) {
        connect(page, &PageView::anchorClicked, this, &ComparisonView::linkActivated);
        connect(page, &PageView::restyled, this, &ComparisonView::alignLater);
        connect(page, &PageView::restyled, this, &ComparisonView::markMatches);
    }
    m_overview->setColumn(1.6, false);
    m_right->page()->setColumn(1, false);
    m_conclusion->setColumn(1.6, false);
    retranslate();
}

ComparisonView::~ComparisonView() = default;

QList<PageView *> ComparisonView::pages() const
{
    return {m_overview, m_left->page(), m_right->page(), m_conclusion};
}

void ComparisonView::arrange(const Sides &sides)
{
    m_sides = sides;
    m_overview->setVisible(sides.isPair());
    m_conclusion->setVisible(sides.isPair());
    m_right->setVisible(sides.isSplit());
    // A single page stands in the middle; several have one edge in common.
    m_left->page()->setColumn(sides.isSplit() ? 1 : 1.35, !sides.isSplit());
    for (const Sides::Side side : {Sides::Left, Sides::Right})
        paneAt(side)->setActive(sides.isSplit() && sides.active() == side);
}

void ComparisonView::show(const Sides &sides, const Language::TextTable &texts, Options options)
{
    QList<PageView::Place> places;
    for (const PageView *page : pages())
        places.append(options.keepsPlaces ? page->place() : PageView::Place{});
    // What goes anyway must not be laid out for another width first.
    if (sides.isSplit() != m_sides.isSplit() || sides.isPair() != m_sides.isPair()) {
        for (PageView *page : pages())
            page->setPage({});
    }
    arrange(sides);
    m_texts = texts;
    // The widths must be right before the texts come, or each page is laid out twice.
    m_pages->refresh();
    m_panes->refresh();
    if (sides.isPair())
        showPair(options);
    else
        showSingle();
    align();
    for (qsizetype i = 0; i < places.size(); ++i)
        pages().at(i)->goTo(places.at(i));
    markMatches();
}

void ComparisonView::showSingle()
{
    const Catalog::StatusCode *code = m_sides.left() ? m_catalog.find(*m_sides.left()) : nullptr;
    const Share::Document page =
        code ? Share::codePage(m_catalog, m_texts, m_texts.translated(m_catalog.entry(*code))) : m_startPage;
    m_title = code ? page.title : QString();
    m_left->setHeading({});
    m_left->page()->setPage(page);
    if (!m_sides.isSplit())
        return;
    m_right->setHeading(tr("Second code"));
    m_right->page()->setMessage(
        m_sides.right() ? Compare::compare(m_catalog, m_texts, *m_sides.left(), *m_sides.right()).error
                        : tr("Choose the second code in the list to compare it with this one."));
}

void ComparisonView::showPair(Options options)
{
    const Compare::Result result = Compare::compare(m_catalog, m_texts, *m_sides.left(), *m_sides.right());
    if (!result.comparison) {
        m_overview->setMessage(result.error);
        return;
    }
    const Compare::Comparison &comparison = *result.comparison;
    const Share::ComparisonPages pages = Share::comparisonPages(m_catalog, m_texts, comparison,
        options.hidesEqual ? Share::Show::Differences : Share::Show::Everything);
    m_title = comparison.title;
    m_overview->setPage(pages.overview);
    fitOverview();
    m_conclusion->setPage(pages.conclusion);
    const auto fill = [&](CodePane *pane, const Catalog::StatusCode &code, const Share::Document &page) {
        pane->setHeading(Compare::shortLabel(m_catalog, code.id), code.verdict.outcome);
        pane->page()->setPage(page);
    };
    fill(m_left, comparison.left, pages.left);
    fill(m_right, comparison.right, pages.right);
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
    m_alignsLater = false;
    if (m_right->isVisible())
        m_aligner->align();
}

void ComparisonView::alignLater()
{
    // Once for all that happens in one turn.
    if (!std::exchange(m_alignsLater, true))
        QMetaObject::invokeMethod(this, &ComparisonView::align, Qt::QueuedConnection);
}

void ComparisonView::setSynchronized(bool synchronized)
{
    m_aligner->setSynchronized(synchronized);
}

void ComparisonView::animateSwap()
{
    // The hint is 0 where the desktop asks for no animations.
    constexpr int longest = 200;
    const int time = std::min(longest, style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this));
    if (time > 0 && m_left->isVisible() && m_right->isVisible())
        new SwapAnimation(m_left, m_right, time, this);
}

void ComparisonView::find()
{
    if (!m_findBar) {
        const QList<PageView *> all = pages();
        m_findBar = new FindBar(QList<QTextEdit *>(all.begin(), all.end()));
        m_layout->addWidget(m_findBar);
    }
    m_findBar->open();
}

void ComparisonView::findNext(int step)
{
    if (m_findBar && m_findBar->isVisible())
        m_findBar->step(step);
    else
        find();
}

void ComparisonView::markMatches()
{
    if (m_findBar)
        m_findBar->refresh();
}

bool ComparisonView::closeFind()
{
    const bool open = m_findBar && m_findBar->isVisible();
    if (open)
        m_findBar->dismiss();
    return open;
}

std::unique_ptr<QMimeData> ComparisonView::dragData(Sides::Side side) const
{
    const std::optional<Catalog::CodeId> &id = m_sides.at(side);
    if (!id)
        return nullptr;
    return Share::mimeDataOf(Share::pageOf(m_catalog, m_texts, {*id}), Share::addressOf(*id));
}

void ComparisonView::startDrag(Sides::Side side)
{
    std::unique_ptr<QMimeData> page = dragData(side);
    if (!page)
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(page.release());
    drag->exec(Qt::CopyAction);
}

QList<ComparisonView::Target> ComparisonView::targets() const
{
    const auto placeOf = [this](const QWidget *widget) {
        return QRect(widget->mapTo(this, QPoint()), widget->size());
    };
    const QRect left = placeOf(m_left);
    if (m_sides.isSplit())
        return {{left, Sides::Left}, {placeOf(m_right), Sides::Right}};
    if (!m_sides.left())
        return {{left, Sides::Left}};
    // The second half is where the second side would open.
    QRect first = left;
    QRect second = left;
    if (m_panes->isStacked()) {
        first.setBottom(left.center().y());
        second.setTop(left.center().y());
    } else {
        first.setRight(left.center().x());
        second.setLeft(left.center().x());
        if (layoutDirection() == Qt::RightToLeft)
            std::swap(first, second);
    }
    return {{first, Sides::Left}, {second, Sides::Right}};
}

std::optional<ComparisonView::Target> ComparisonView::targetOf(const QDropEvent &event) const
{
    const std::optional<Catalog::CodeId> id = codeOf(*event.mimeData());
    if (!id || !m_catalog.find(*id))
        return std::nullopt;
    const QList<Target> all = targets();
    const auto target = std::ranges::find_if(
        all, [&event](const Target &each) { return each.place.contains(event.position().toPoint()); });
    return target == all.end() ? std::nullopt : std::optional(*target);
}

void ComparisonView::dragEnterEvent(QDragEnterEvent *event)
{
    // Where exactly it may be dropped is seen when it moves.
    const std::optional<Catalog::CodeId> id = codeOf(*event->mimeData());
    event->setAccepted(id && m_catalog.find(*id));
}

void ComparisonView::dragMoveEvent(QDragMoveEvent *event)
{
    const std::optional<Target> target = targetOf(*event);
    event->setAccepted(target.has_value());
    if (!m_dropFrame)
        m_dropFrame = new DropFrame(this);
    m_dropFrame->setVisible(target.has_value());
    if (!target)
        return;
    const QString label = Compare::shortLabel(m_catalog, *codeOf(*event->mimeData()));
    const std::optional<Catalog::CodeId> &other =
        m_sides.at(target->side == Sides::Left ? Sides::Right : Sides::Left);
    m_dropFrame->showAt(
        target->place, other ? tr("Compare %1 with %2").arg(label, Compare::shortLabel(m_catalog, *other))
                             : tr("Show %1").arg(label));
}

void ComparisonView::dragLeaveEvent(QDragLeaveEvent *)
{
    if (m_dropFrame)
        m_dropFrame->hide();
}

void ComparisonView::dropEvent(QDropEvent *event)
{
    if (m_dropFrame)
        m_dropFrame->hide();
    const std::optional<Target> target = targetOf(*event);
    if (!target)
        return;
    event->acceptProposedAction();
    Q_EMIT codeDropped(target->side, *codeOf(*event->mimeData()));
}

QByteArray ComparisonView::paneState() const
{
    return m_panes->sideBySideState();
}

QByteArray ComparisonView::pageState() const
{
    return m_pages->saveState();
}

void ComparisonView::restoreStates(const QByteArray &paneState, const QByteArray &pageState)
{
    m_panes->restoreSideBySide(paneState);
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
    else if (event->type() == QEvent::FontChange)
        fitWidth();
}

bool ComparisonView::eventFilter(QObject *watched, QEvent *event)
{
    // The text is laid out for the new width once the view has handled the resize itself.
    if (event->type() == QEvent::Resize)
        alignLater();
    return QWidget::eventFilter(watched, event);
}

void ComparisonView::resizeEvent(QResizeEvent *event)
{
    fitWidth();
    QWidget::resizeEvent(event);
}

/// Stacks the sides where there is no room for two columns of 40 characters.
void ComparisonView::fitWidth()
{
    const int narrowest = 2 * (readingWidth(font()) * 3 / 5 + pageStep(font()) * 8);
    m_panes->setStacked(width() < narrowest);
    m_aligner->setSideBySide(!m_panes->isStacked());
}

} // namespace Wirecode::Window
