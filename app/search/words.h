// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <string>
#include <string_view>
#include <vector>

namespace Wirecode::Search
{

/// The words of a text, folded, in UTF-8: runs of letters and digits; a dot between two digits belongs to the
/// word. A word's length is bounded, what is longer is cut off.
///
/// "Greylisted: 4.7.1, try-again." → greylisted, 4.7.1, try, again
class Words
{
public:
    Words() = default;
    explicit Words(QStringView text) { take(text); }

    /// Takes another text apart, in the memory of the one before.
    void take(QStringView text);

    size_t size() const { return m_words.size(); }
    std::string_view operator[](size_t i) const
    {
        return std::string_view(m_letters).substr(m_words[i].begin, m_words[i].length);
    }

private:
    struct Word {
        size_t begin;
        size_t length;
    };

    void takePlain(QStringView text);
    void takeFolded(const QString &text);

    std::string m_letters;
    std::vector<Word> m_words;
};

/// Whether a folded word is a number, or several with dots between: "550", "5.7.1".
bool isNumber(std::string_view word);
/// Whether a folded word is a pattern for numbers: "4xx", "55?", "4.7.x".
bool isPattern(std::string_view word);
/// Whether a number fits a pattern. Each wildcard stands for one digit; one that is alone between dots for any
/// number of them.
bool matchesPattern(std::string_view number, std::string_view pattern);

} // namespace Wirecode::Search
