// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "navigation/history.h"

#include <QObject>

namespace Wirecode::Navigation
{

/// Where the user is: what the sides hold, and the way back and forward. Without widgets.
class Navigator : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const Sides &sides() const { return m_sides; }
    bool canGoBack() const { return m_history.canGoBack(); }
    bool canGoForward() const { return m_history.canGoForward(); }

    /// Shows one code, or two beside each other; with none, everything stays as it is.
    void open(const QList<Catalog::CodeId> &ids);
    /// Goes on to what `step` makes of the sides. A step of a walk down the list has no way back of its own.
    template<typename Step>
    void go(Step step, bool walking = false)
    {
        Sides sides = m_sides;
        step(sides);
        if (sides == m_sides)
            return;
        m_history.leave(m_sides, walking);
        set(sides);
    }
    void goBack();
    void goForward();
    /// Makes a side the one that the list works on.
    void activate(Sides::Side side);
    void togglePin();

Q_SIGNALS:
    /// Other codes are shown; with `sameCodes`, only the active or the pinned side is another.
    void moved(bool sameCodes);

private:
    void set(const Sides &sides);

    Sides m_sides;
    History m_history;
};

} // namespace Wirecode::Navigation
