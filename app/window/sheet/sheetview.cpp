// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/sheet/sheetview.h"

#include "share/clipboard.h"
#include "share/pages.h"
#include "window/page/findbar.h"
#include "window/page/pageview.h"
#include "window/sheet/codedrop.h"
#include "window/sheet/pastebox.h"
#include "window/sheet/sheetheads.h"

#include <QDrag>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QVBoxLayout>

#include <algorithm>

namespace Wirecode::Window
{

using Navigation::Sides;

SheetView::SheetView(const Catalog::Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_page(new PageView)
    , m_heads(new SheetHeads(m_page))
    , m_layout(new QVBoxLayout(this))
{
    m_page->setObjectName(QStringLiteral("sheet"));
    m_heads->hide();
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_heads);
    m_layout->addWidget(m_page, 1);
    setAcceptDrops(true);

    for (const Sides::Side side : {Sides::Left, Sides::Right}) {
        const SheetHead *head = m_heads->head(side);
        connect(head, &SheetHead::entered, this, [this, side] { Q_EMIT sideEntered(side); });
        connect(head, &SheetHead::closeRequested, this, [this, side] { Q_EMIT closeRequested(side); });
        connect(head, &SheetHead::pinRequested, this, [this, side] { Q_EMIT pinRequested(side); });
        connect(head, &SheetHead::dragged, this, [this, side] { startDrag(side); });
        connect(head, &SheetHead::favouriteRequested, this,
            [this, side](bool favourite) { Q_EMIT favouriteRequested(*m_sides.at(side), favourite); });
    }
    connect(m_page, &PageView::dragged, this, [this] { startDrag(Sides::Left); });
    connect(m_page, &PageView::linkActivated, this, &SheetView::linkActivated);
    connect(m_page, &PageView::restyled, this, &SheetView::markMatches);
}

SheetView::~SheetView() = default;

void SheetView::arrange(const Sides &sides)
{
    m_sides = sides;
    m_heads->setVisible(sides.isSplit());
    fillHeads();
}

void SheetView::setFavourites(const std::array<bool, 2> &areFavourites)
{
    m_areFavourites = areFavourites;
    fillHeads();
}

void SheetView::fillHeads()
{
    for (const Sides::Side side : {Sides::Left, Sides::Right}) {
        SheetHead::Content content;
        if (const Catalog::StatusCode *code = m_sides.at(side) ? m_catalog.find(*m_sides.at(side)) : nullptr)
            content = {Compare::shortLabel(m_catalog, code->id), code->id.code, m_texts.nameOf(*code),
                code->verdict.outcome};
        content.isActive = m_sides.active() == side;
        content.isFavourite = m_areFavourites.at(side);
        content.isPinned = m_sides.pinned() == side;
        m_heads->head(side)->setContent(content);
    }
}

void SheetView::show(const Sides &sides, const Language::TextTable &texts, Options options)
{
    const ReadingPlace read = options.keepsPlace ? m_page->place() : ReadingPlace{};
    m_texts = texts;
    arrange(sides);
    placePasteBox();
    // The height must be right before the text comes.
    m_layout->activate();
    const Share::Document page = pageToShow(options);
    m_title = sides.left() || !m_startsHere ? page.title : QString();
    m_page->setPage(page);
    m_page->setAccessibleName(page.title);
    m_page->goTo(read);
    markMatches();
}

void SheetView::placePasteBox()
{
    const bool isWanted = !m_sides.left() && m_startsHere;
    if (isWanted && !m_pasteBox) {
        m_pasteBox = new PasteBox;
        m_layout->insertWidget(1, m_pasteBox);
        setTabOrder(m_pasteBox->lastInTabOrder(), m_page);
        connect(m_pasteBox, &PasteBox::textGiven, this, &SheetView::textPasted);
        connect(m_page, &PageView::columnsMoved, m_pasteBox, [this] { placePasteBox(); });
    }
    if (!m_pasteBox)
        return;
    m_pasteBox->setVisible(isWanted);
    const PageView::Columns text = m_page->columns();
    const auto [left, right] = std::minmax(text.labels, text.end);
    m_pasteBox->layout()->setContentsMargins(left, m_page->fontMetrics().height(), width() - right, 0);
}

Share::Document SheetView::pageToShow(Options options) const
{
    const Catalog::StatusCode *code = m_sides.left() ? m_catalog.find(*m_sides.left()) : nullptr;
    if (!code)
        return m_otherPage;
    const auto entry = [&] { return m_texts.translated(m_catalog.entry(*code)); };
    if (!m_sides.isSplit())
        return Share::codePage(m_catalog, m_texts, entry());
    if (!m_sides.right())
        return Share::choicePage(m_catalog, m_texts, entry(), {});
    const Compare::Result result = Compare::compare(m_catalog, m_texts, *m_sides.left(), *m_sides.right());
    if (!result.comparison)
        return Share::choicePage(m_catalog, m_texts, entry(), result.error);
    return Share::comparisonPage(m_catalog, m_texts, *result.comparison,
        options.hidesEqual ? Share::Show::Differences : Share::Show::Everything);
}

void SheetView::find()
{
    if (!m_findBar) {
        m_findBar = new FindBar(m_page);
        m_layout->addWidget(m_findBar);
    }
    m_page->openFolds();
    m_findBar->open();
}

void SheetView::findNext(int step)
{
    if (m_findBar && m_findBar->isVisible())
        m_findBar->step(step);
    else
        find();
}

void SheetView::markMatches()
{
    if (m_findBar)
        m_findBar->refresh();
}

bool SheetView::closeFind()
{
    const bool open = m_findBar && m_findBar->isVisible();
    if (open)
        m_findBar->dismiss();
    return open;
}

std::unique_ptr<QMimeData> SheetView::dragData(Sides::Side side) const
{
    const std::optional<Catalog::CodeId> &id = m_sides.at(side);
    if (!id)
        return nullptr;
    return Share::mimeDataOf(Share::pageOf(m_catalog, m_texts, {*id}), Share::addressOf(*id));
}

void SheetView::startDrag(Sides::Side side)
{
    std::unique_ptr<QMimeData> page = dragData(side);
    if (!page)
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(page.release());
    drag->exec(Qt::CopyAction);
}

std::optional<SheetView::Target> SheetView::targetOf(const QDropEvent &event) const
{
    const std::optional<Catalog::CodeId> id = codeOf(*event.mimeData());
    if (!id || !m_catalog.find(*id))
        return std::nullopt;
    if (!m_sides.left())
        return Target{rect(), Sides::Left};
    // The halves are those of the columns, or would be.
    const PageView::Columns columns = m_page->columns();
    const int middle = columns.areBeside ? columns.right : width() / 2;
    const bool isFirst = event.position().x() < middle;
    QRect half = rect();
    if (isFirst)
        half.setRight(middle);
    else
        half.setLeft(middle);
    const bool isLeft = isFirst != isRightToLeft();
    return Target{half, isLeft ? Sides::Left : Sides::Right};
}

void SheetView::dragEnterEvent(QDragEnterEvent *event)
{
    // Where exactly it may be dropped is seen when it moves.
    const std::optional<Catalog::CodeId> id = codeOf(*event->mimeData());
    event->setAccepted(id && m_catalog.find(*id));
}

void SheetView::dragMoveEvent(QDragMoveEvent *event)
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

void SheetView::dragLeaveEvent(QDragLeaveEvent *)
{
    if (m_dropFrame)
        m_dropFrame->hide();
}

void SheetView::dropEvent(QDropEvent *event)
{
    if (m_dropFrame)
        m_dropFrame->hide();
    const std::optional<Target> target = targetOf(*event);
    if (!target)
        return;
    event->acceptProposedAction();
    Q_EMIT codeDropped(target->side, *codeOf(*event->mimeData()));
}

void SheetView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_heads->updateGeometry();
}

} // namespace Wirecode::Window
