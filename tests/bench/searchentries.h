// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace Wirecode::Bench
{

/// A made-up code with as much text as a real one.
struct Entry {
    std::string_view code;     ///< "48213", "5.7.26"
    std::string_view protocol; ///< "SMTP"
    std::string_view name;     ///< three to five words
    std::string_view prose;    ///< about sixty words
};

/// A text in the search field, and what kind of text it is.
struct Keystroke {
    std::string kind;
    std::string text;
};

/// Entries with words as frequent as in a natural language (Zipf), the same in every run. All letters are
/// ASCII.
class Entries
{
public:
    explicit Entries(size_t count);
    Entries(const Entries &) = delete;
    Entries &operator=(const Entries &) = delete;

    const std::vector<Entry> &list() const { return m_entries; }
    size_t textSize() const { return m_text.size(); }

    /// What the search field holds after each key of somebody who looks for the entries: numbers, one letter,
    /// one word and two words of an entry, words with a typo, and words that are nowhere.
    std::vector<Keystroke> keystrokes() const;

private:
    std::string m_text;
    std::vector<Entry> m_entries;
};

} // namespace Wirecode::Bench
