// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation/history.h"

#include <utility>

namespace Wirecode::Navigation
{

void History::leave(const Sides &shown, bool walking)
{
    constexpr qsizetype longest = 100;
    m_ahead.clear();
    if (std::exchange(m_walking, walking) && walking)
        return;
    m_behind.append(shown);
    if (m_behind.size() > longest)
        m_behind.removeFirst();
}

Sides History::back(const Sides &shown)
{
    m_walking = false;
    m_ahead.append(shown);
    return m_behind.takeLast();
}

Sides History::forward(const Sides &shown)
{
    m_walking = false;
    m_behind.append(shown);
    return m_ahead.takeLast();
}

} // namespace Wirecode::Navigation
