// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Wirecode::Search
{

/// Numbers in as few bytes as they need: seven bits in each, the highest bit says that more follow.
inline quint32 readVarint(const quint8 *&at)
{
    quint32 value = *at++;
    if (value < 0x80)
        return value;
    value &= 0x7f;
    for (int shift = 7;; shift += 7) {
        const quint32 byte = *at++;
        value |= (byte & 0x7f) << shift;
        if (byte < 0x80)
            return value;
    }
}

/// Writes to where there is room for varintSize() bytes; what is behind them.
inline quint8 *writeVarint(quint8 *at, quint32 value)
{
    for (; value >= 0x80; value >>= 7)
        *at++ = static_cast<quint8>(value | 0x80);
    *at++ = static_cast<quint8>(value);
    return at;
}

constexpr quint32 varintSize(quint32 value)
{
    quint32 size = 1;
    while (value >>= 7)
        ++size;
    return size;
}

} // namespace Wirecode::Search
