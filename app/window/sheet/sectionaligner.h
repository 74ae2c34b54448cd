// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Wirecode::Window
{

class PageView;

/// The space to put before each section of two columns, so that the sections begin at the same heights.
struct SectionSpaces {
    QList<double> left;
    QList<double> right;
};

/// Computes them from the heights of what stands before each section: one height more than the space of the one
/// before. Sections that only one side has get no space.
SectionSpaces spacesFor(const QList<double> &leftHeights, const QList<double> &rightHeights);

/// Keeps the sections of two pages side by side, and their scroll bars together while that is wanted.
class SectionAligner : public QObject
{
    Q_OBJECT

public:
    SectionAligner(PageView *left, PageView *right, QObject *parent = nullptr);

    /// Aligns the sections now; to be called when the pages or their widths have changed. The page that was
    /// scrolled last keeps its place.
    void align();
    void setSynchronized(bool synchronized);
    /// Whether the pages are beside each other, from the next align() on. Elsewhere each has its sections and
    /// its scroll bar for itself.
    void setSideBySide(bool sideBySide);

private:
    void keepTogether();

    PageView *m_left;
    PageView *m_right;
    PageView *m_leader;
    bool m_synchronized = true;
    bool m_sideBySide = true;
};

} // namespace Wirecode::Window
