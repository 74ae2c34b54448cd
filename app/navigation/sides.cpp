// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation/sides.h"

#include <utility>

namespace Wirecode::Navigation
{

Sides Sides::of(const QList<Catalog::CodeId> &codes)
{
    Sides sides;
    if (codes.size() > 1)
        sides.showPair(codes.at(0), codes.at(1));
    else if (!codes.isEmpty())
        sides.show(codes.first());
    return sides;
}

QList<Catalog::CodeId> Sides::codes() const
{
    QList<Catalog::CodeId> codes;
    for (const std::optional<Catalog::CodeId> &code : m_codes) {
        if (code)
            codes.append(*code);
    }
    return codes;
}

std::optional<Shelf::Subject> Sides::subject() const
{
    if (!left())
        return std::nullopt;
    return right() ? Shelf::Subject(*left(), *right()) : Shelf::Subject(*left());
}

void Sides::show(const Catalog::CodeId &id)
{
    if (m_pinned) {
        m_split = true;
        m_active = other(*m_pinned);
    }
    m_codes.at(m_active) = id;
}

void Sides::compareWith(const Catalog::CodeId &id)
{
    chooseSecond();
    show(id);
}

void Sides::chooseSecond()
{
    if (!left())
        return;
    m_split = true;
    m_active = Right;
}

void Sides::put(Side side, const Catalog::CodeId &id)
{
    m_split = m_split || (side == Right && left());
    m_active = m_split ? side : Left;
    m_codes.at(m_active) = id;
}

void Sides::showPair(const Catalog::CodeId &left, const Catalog::CodeId &right)
{
    m_codes = {left, right};
    m_split = true;
    m_active = Right;
    m_pinned.reset();
}

void Sides::activate(Side side)
{
    if (m_split)
        m_active = side;
}

void Sides::swap()
{
    if (!left() || !right())
        return;
    std::swap(m_codes.at(Left), m_codes.at(Right));
    m_active = other(m_active);
    if (m_pinned)
        m_pinned = other(*m_pinned);
}

void Sides::close(Side side)
{
    if (!m_split)
        return;
    if (side == Left && right())
        m_codes.at(Left) = m_codes.at(Right);
    m_codes.at(Right).reset();
    m_active = Left;
    m_split = false;
    // The pin goes with its code.
    m_pinned = m_pinned && *m_pinned != side ? std::optional(Left) : std::nullopt;
}

void Sides::togglePin()
{
    if (m_pinned)
        m_pinned.reset();
    else if (current())
        m_pinned = m_active;
}

} // namespace Wirecode::Navigation
