// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "navigation/sides.h"

namespace Wirecode::Navigation
{

/// The way back and forward through what was shown. Bounded; without widgets.
class History
{
public:
    /// Keeps what is left, to come back to it. Steps of a walk (arrow keys down the list) count as one: of
    /// them only the place where the walk began is kept. What lay ahead is forgotten.
    void leave(const Sides &shown, bool walking);
    bool canGoBack() const { return !m_behind.isEmpty(); }
    bool canGoForward() const { return !m_ahead.isEmpty(); }
    /// What was shown before; `shown` is then ahead. Call only where canGoBack().
    Sides back(const Sides &shown);
    /// The way forward again. Call only where canGoForward().
    Sides forward(const Sides &shown);

private:
    QList<Sides> m_behind;
    QList<Sides> m_ahead;
    bool m_walking = false;
};

} // namespace Wirecode::Navigation
