// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace Wirecode::Search
{

/// Numbers words in the order in which they are first seen. A table of its own, because nearly all of the time
/// that building an index takes is spent in it: the words lie behind each other, and nothing is allocated for
/// one.
class Dictionary
{
public:
    quint32 size() const { return static_cast<quint32>(m_offsets.size() - 1); }
    std::string_view operator[](quint32 number) const
    {
        return std::string_view(m_letters).substr(m_offsets[number], m_offsets[number + 1] - m_offsets[number]);
    }

    /// The number of a word, the next one where it is new.
    quint32 numberOf(std::string_view word)
    {
        if (size() >= m_slots.size() / 2)
            grow();
        const auto hash = static_cast<quint32>(std::hash<std::string_view>()(word));
        size_t at = hash & (m_slots.size() - 1);
        for (; m_slots[at].next > 0; at = (at + 1) & (m_slots.size() - 1)) {
            if (m_slots[at].hash == hash && (*this)[m_slots[at].next - 1] == word)
                return m_slots[at].next - 1;
        }
        m_letters += word;
        m_offsets.push_back(static_cast<quint32>(m_letters.size()));
        m_slots[at] = {hash, size()};
        return size() - 1;
    }

private:
    struct Slot {
        quint32 hash = 0;
        quint32 next = 0; ///< the number and one, 0 in an empty slot
    };

    void grow()
    {
        std::vector<Slot> slots(m_slots.size() * 2);
        for (const Slot &slot : m_slots) {
            size_t at = slot.hash & (slots.size() - 1);
            while (slots[at].next > 0)
                at = (at + 1) & (slots.size() - 1);
            if (slot.next > 0)
                slots[at] = slot;
        }
        m_slots = std::move(slots);
    }

    std::string m_letters;
    std::vector<quint32> m_offsets{0};
    std::vector<Slot> m_slots = std::vector<Slot>(1024); ///< a power of two, half empty at least
};

} // namespace Wirecode::Search
