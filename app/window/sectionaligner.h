// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QTextEdit;

namespace Wirecode::Window
{

/// The space to put before each section of two columns, so that the sections begin at the same heights.
struct SectionSpaces {
    QList<double> left;
    QList<double> right;
};

/// Computes them from the heights of what stands before each section: one height more than the space of the one
/// before. Sections that only one side has get no space.
SectionSpaces spacesFor(const QList<double> &leftHeights, const QList<double> &rightHeights);

/// Keeps the sections of two text views side by side, and their scroll bars together while that is wanted.
class SectionAligner : public QObject
{
    Q_OBJECT

public:
    SectionAligner(QTextEdit *left, QTextEdit *right, QObject *parent = nullptr);

    /// Aligns the sections now; to be called when the pages or their widths have changed.
    void align();
    void setSynchronized(bool synchronized);

private:
    QTextEdit *m_left;
    QTextEdit *m_right;
    bool m_synchronized = true;
    bool m_following = false;
};

} // namespace Wirecode::Window
