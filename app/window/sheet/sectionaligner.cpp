// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/sheet/sectionaligner.h"

#include "window/page/pageview.h"
#include "window/page/pagewriter.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>
#include <cmath>

namespace Wirecode::Window
{

namespace
{

/// Block property that remembers the top margin a heading has without the aligner's space.
constexpr int ownMargin = QTextFormat::UserProperty + 1;

QList<QTextBlock> headings(const PageView &view)
{
    QList<QTextBlock> blocks;
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == sectionLevel)
            blocks.append(block);
    }
    return blocks;
}

double ownMarginOf(const QTextBlockFormat &format)
{
    return format.hasProperty(ownMargin) ? format.doubleProperty(ownMargin) : format.topMargin();
}

/// Heights between one section's beginning and the next, without the aligner's spaces.
QList<double> heightsBefore(const PageView &view, const QList<QTextBlock> &blocks)
{
    QList<double> heights;
    double last = 0;
    for (const QTextBlock &block : blocks) {
        const double top = view.document()->documentLayout()->blockBoundingRect(block).top();
        const QTextBlockFormat format = block.blockFormat();
        heights.append(top - last - (format.topMargin() - ownMarginOf(format)));
        last = top;
    }
    return heights;
}

void applySpaces(PageView &view, const QList<QTextBlock> &blocks, const QList<double> &spaces)
{
    const PageView::Place place = view.place();
    QTextCursor cursor(view.document());
    // Each heading is a change of its own: one change of all would lay out everything between them again.
    for (qsizetype i = 0; i < spaces.size(); ++i) {
        QTextBlockFormat format = blocks.at(i).blockFormat();
        const double own = ownMarginOf(format);
        if (std::abs(format.topMargin() - own - spaces.at(i)) < 0.5)
            continue;
        format.setProperty(ownMargin, own);
        format.setTopMargin(own + spaces.at(i));
        cursor.setPosition(blocks.at(i).position());
        cursor.setBlockFormat(format);
    }
    view.goTo(place);
}

} // namespace

SectionSpaces spacesFor(const QList<double> &leftHeights, const QList<double> &rightHeights)
{
    SectionSpaces spaces;
    const qsizetype common = std::min(leftHeights.size(), rightHeights.size());
    for (qsizetype i = 0; i < common; ++i) {
        const double taller = std::max(leftHeights.at(i), rightHeights.at(i));
        spaces.left.append(taller - leftHeights.at(i));
        spaces.right.append(taller - rightHeights.at(i));
    }
    return spaces;
}

SectionAligner::SectionAligner(PageView *left, PageView *right, QObject *parent)
    : QObject(parent)
    , m_left(left)
    , m_right(right)
    , m_leader(left)
{
    for (PageView *page : {left, right}) {
        connect(page, &PageView::scrolled, this, [this, page] {
            m_leader = page;
            keepTogether();
        });
    }
}

void SectionAligner::keepTogether()
{
    PageView *follower = m_leader == m_left ? m_right : m_left;
    if (m_synchronized && m_sideBySide && follower->isVisible())
        follower->goTo(m_leader->verticalScrollBar()->value());
}

void SectionAligner::setSynchronized(bool synchronized)
{
    m_synchronized = synchronized;
    keepTogether();
}

void SectionAligner::setSideBySide(bool sideBySide)
{
    m_sideBySide = sideBySide;
}

void SectionAligner::align()
{
    const QList<QTextBlock> left = headings(*m_left);
    const QList<QTextBlock> right = headings(*m_right);
    SectionSpaces spaces{QList<double>(left.size()), QList<double>(right.size())};
    if (m_sideBySide)
        spaces = spacesFor(heightsBefore(*m_left, left), heightsBefore(*m_right, right));
    applySpaces(*m_left, left, spaces.left);
    applySpaces(*m_right, right, spaces.right);
    keepTogether();
}

} // namespace Wirecode::Window
