// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/sectionaligner.h"

#include <QAbstractTextDocumentLayout>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextEdit>

#include <algorithm>
#include <cmath>

namespace Wirecode::Window
{

namespace
{

constexpr int sectionLevel = 2;
/// Block property that remembers the top margin a heading has without the aligner's space.
constexpr int ownMargin = QTextFormat::UserProperty + 1;

QList<QTextBlock> headings(const QTextEdit &view)
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
QList<double> heightsBefore(const QTextEdit &view, const QList<QTextBlock> &blocks)
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

void applySpaces(QTextEdit &view, const QList<QTextBlock> &blocks, const QList<double> &spaces)
{
    QTextCursor cursor(view.document());
    cursor.beginEditBlock();
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
    cursor.endEditBlock();
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

SectionAligner::SectionAligner(QTextEdit *left, QTextEdit *right, QObject *parent)
    : QObject(parent)
    , m_left(left)
    , m_right(right)
{
    const auto follow = [this](QTextEdit *leader, QTextEdit *follower) {
        connect(leader->verticalScrollBar(), &QScrollBar::valueChanged, this, [this, follower](int value) {
            if (!m_synchronized || m_following || !follower->isVisible())
                return;
            const QScopedValueRollback guard(m_following, true);
            follower->verticalScrollBar()->setValue(value);
        });
    };
    follow(left, right);
    follow(right, left);
}

void SectionAligner::setSynchronized(bool synchronized)
{
    m_synchronized = synchronized;
    if (synchronized && m_right->isVisible())
        m_right->verticalScrollBar()->setValue(m_left->verticalScrollBar()->value());
}

void SectionAligner::align()
{
    const QList<QTextBlock> left = headings(*m_left);
    const QList<QTextBlock> right = headings(*m_right);
    const SectionSpaces spaces = spacesFor(heightsBefore(*m_left, left), heightsBefore(*m_right, right));
    const QScopedValueRollback guard(m_following, true);
    applySpaces(*m_left, left, spaces.left);
    applySpaces(*m_right, right, spaces.right);
}

} // namespace Wirecode::Window
