// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/sides.h"

#include <utility>

namespace Wirecode::Window
{

QList<Catalog::CodeId> Sides::codes() const
{
    QList<Catalog::CodeId> codes;
    for (const std::optional<Catalog::CodeId> &code : m_codes) {
        if (code)
            codes.append(*code);
    }
    return codes;
}

void Sides::show(const Catalog::CodeId &id)
{
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

void Sides::showPair(const Catalog::CodeId &left, const Catalog::CodeId &right)
{
    m_codes = {left, right};
    m_split = true;
    m_active = Right;
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
    m_active = m_active == Left ? Right : Left;
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
}

} // namespace Wirecode::Window
