// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <utility>
#include <vector>

namespace Wirecode::Search
{

/// Values behind each other that no longer change: its own, or those of memory that somebody else keeps, such
/// as a file that is mapped. It can be moved, and not be copied.
template<typename T>
class FlatArray
{
public:
    FlatArray() = default;
    FlatArray(std::vector<T> own) // NOLINT(google-explicit-constructor): a vector that is done becomes one
        : m_own(std::move(own))
        , m_values(m_own)
    {
    }
    /// The values must outlive the array.
    explicit FlatArray(std::span<const T> kept)
        : m_values(kept)
    {
    }
    // The values of a vector stay where they are when it moves.
    FlatArray(FlatArray &&) noexcept = default;
    FlatArray &operator=(FlatArray &&) noexcept = default;
    FlatArray(const FlatArray &) = delete;
    FlatArray &operator=(const FlatArray &) = delete;
    ~FlatArray() = default;

    size_t size() const { return m_values.size(); }
    const T *data() const { return m_values.data(); }
    const T &operator[](size_t i) const { return m_values[i]; }
    auto begin() const { return m_values.begin(); }
    auto end() const { return m_values.end(); }

private:
    std::vector<T> m_own;
    std::span<const T> m_values;
};

} // namespace Wirecode::Search
