// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bitset>
#include <cstring>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace Wirecode::Recognize
{

/// A number whose high bits depend on all bits of another one.
constexpr quint64 spread(quint64 value)
{
    return value * 0x9e3779b97f4a7c15; // of the golden ratio
}

/// A map that is asked with parts of lines, nearly always in vain.
template<typename Value>
class TextMap
{
public:
    /// The value of a text, which is this one where it has none.
    Value &add(const std::string &text, Value value = {})
    {
        m_hashes.set(Hash()(text) % hashCount);
        return m_values.emplace(text, std::move(value)).first->second;
    }
    const Value *find(std::string_view text) const
    {
        if (!m_hashes[Hash()(text) % hashCount])
            return nullptr;
        const auto found = m_values.find(text);
        return found == m_values.end() ? nullptr : &found->second;
    }
    auto begin() const { return m_values.begin(); }
    auto end() const { return m_values.end(); }

private:
    /// Of the begin, the end and the length of a text.
    struct Hash {
        using is_transparent = void;

        size_t operator()(std::string_view text) const
        {
            quint64 begin = 0;
            quint64 end = 0;
            const size_t size = std::min(text.size(), sizeof(begin));
            std::memcpy(&begin, text.data(), size);
            std::memcpy(&end, text.data() + text.size() - size, size);
            return spread(begin ^ spread(end + text.size())) >> 32;
        }
    };
    static constexpr size_t hashCount = 1 << 13;

    std::unordered_map<std::string, Value, Hash, std::equal_to<>> m_values;
    std::bitset<hashCount> m_hashes;
};

} // namespace Wirecode::Recognize
