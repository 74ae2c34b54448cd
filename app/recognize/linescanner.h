// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/codetable.h"
#include "recognize/formindex.h"

namespace Wirecode::Recognize
{

/// A code in a line.
struct Hit {
    int code = 0; ///< its place in Catalog::codes()
    size_t offset = 0;
    size_t length = 0;
    size_t begin = 0; ///< of what stands before it and says so
    size_t end = 0;   ///< of what stands behind it
    Catalog::Role role = Catalog::Role::Reply;
    Reason reason = Reason::Before;
    int weight = 0;
    quint16 form = 0;         ///< of those that the scanner knows
    bool isRegistered = true; ///< otherwise it stands for a number that nobody has registered

    friend bool operator==(const Hit &, const Hit &) = default;
};

/// Finds the codes of a line by what stands around them. A place in a line is looked at where a word or a
/// number begins, and there only those forms that the two characters before it allow.
class LineScanner
{
public:
    explicit LineScanner(const Catalog::Catalog &catalog);

    /// Adds the codes of a line, in order, none over another.
    void scan(std::string_view line, std::vector<Hit> &hits) const;

    /// Of a longer one a part is a line.
    static constexpr size_t longestLine = 1 << 16;

    const CodeTable &codes() const { return m_codes; }

private:
    struct Known {
        Form form;
        int registry = 0;
        Catalog::Form writing = Catalog::Form::Number;
        Catalog::Role role = Catalog::Role::Reply;
        Reason reason = Reason::Before;
        std::vector<std::string> with;
        bool isWord = false;   ///< written in letters
        bool isFar = false;    ///< looks back over any text
        bool isStrong = false; ///< shows a code even where the number is nobody's
    };
    /// A code as it stands in the line, in one of the ways to write it.
    struct Read {
        int code = 0;
        size_t length = 0;
        bool isRegistered = true;
    };

    void tryOne(quint16 form, Line &line, const Place &place, std::vector<Hit> &hits) const;
    void keepLikeliest(Line &line, std::vector<Hit> &hits) const;
    std::optional<Read> read(const Known &known, Line &line, const Place &place) const;
    std::optional<Read> readEnhanced(const Known &known, std::string_view text) const;
    std::optional<Read> readText(const Known &known, std::string_view text) const;
    std::optional<Read> readSymbol(const Known &known, std::string_view line, size_t place) const;
    bool isSaidBy(int code, Form::Sign sign, std::string_view rest) const;

    CodeTable m_codes;
    std::vector<Known> m_known;
    FormIndex m_index;
};

} // namespace Wirecode::Recognize
