// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/sheet/panesplitter.h"

#include <utility>

namespace Wirecode::Window
{

PaneSplitter::PaneSplitter(QWidget *parent)
    : QSplitter(parent)
{
    setChildrenCollapsible(false);
}

void PaneSplitter::setStacked(bool stacked)
{
    if (stacked == isStacked())
        return;
    const QByteArray state = std::exchange(m_other, saveState());
    setOrientation(stacked ? Qt::Vertical : Qt::Horizontal);
    if (state.isEmpty())
        setSizes({width(), width()});
    else
        restore(state);
}

QByteArray PaneSplitter::sideBySideState() const
{
    return isStacked() ? m_other : saveState();
}

void PaneSplitter::restoreSideBySide(const QByteArray &state)
{
    if (isStacked())
        m_other = state;
    else
        restore(state);
}

void PaneSplitter::restore(const QByteArray &state)
{
    const Qt::Orientation wanted = orientation();
    restoreState(state);
    // A state from a file could say anything.
    setOrientation(wanted);
    setChildrenCollapsible(false);
}

} // namespace Wirecode::Window
