// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation/navigator.h"

namespace Wirecode::Navigation
{

void Navigator::open(const QList<Catalog::CodeId> &ids)
{
    if (!ids.isEmpty())
        go([&](Sides &sides) { sides = Sides::of(ids); });
}

void Navigator::goBack()
{
    if (canGoBack())
        set(m_history.back(m_sides));
}

void Navigator::goForward()
{
    if (canGoForward())
        set(m_history.forward(m_sides));
}

void Navigator::activate(Sides::Side side)
{
    Sides sides = m_sides;
    sides.activate(side);
    set(sides);
}

void Navigator::togglePin()
{
    Sides sides = m_sides;
    sides.togglePin();
    set(sides);
}

void Navigator::set(const Sides &sides)
{
    const bool sameCodes = sides.left() == m_sides.left() && sides.right() == m_sides.right() &&
                           sides.isSplit() == m_sides.isSplit();
    m_sides = sides;
    Q_EMIT moved(sameCodes);
}

} // namespace Wirecode::Navigation
