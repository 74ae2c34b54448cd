// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/codetable.h"
#include "recognize/form.h"

#include <array>
#include <bitset>

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
    /// A form, and what is compared before it is looked at.
    struct Entry {
        Form::Tail tail;
        quint16 form = 0;
    };
    using Forms = std::vector<Entry>;
    /// Forms that the same signs before a code allow.
    struct Bucket {
        Forms words;
        Forms numbers;
        Forms dotted;               ///< codes of several numbers
        std::bitset<1024> readable; ///< small numbers that some of its forms can take for a code
    };
    struct Line {
        std::string_view text;
        size_t begin = 0; ///< behind marks of quotation
        size_t first = 0; ///< of its hits
    };
    /// A word or a number of a line.
    struct Place {
        size_t offset = 0;
        quint64 tail = 0; ///< what stands before it, as Form::Tail has it
        quint64 number = 0;
        size_t digits = 0; ///< with "0x"; none where it is a word
        bool isRead = false;
    };

    void add(const Known &known, const std::bitset<1024> &readable);
    Bucket &bucketOf(const Known &known);
    /// Small numbers that can be taken for a code of a registry.
    std::bitset<1024> readable(int registry, Catalog::Role role, bool isStrong) const;
    void look(const Line &line, size_t place, bool isInWord, std::vector<Hit> &hits) const;
    void tryContext(quint16 key, const Line &line, Place &place, std::vector<Hit> &hits) const;
    void tryAll(const Bucket &bucket, const Line &line, Place &place, std::vector<Hit> &hits) const;
    void tryOne(quint16 form, const Line &line, const Place &place, std::vector<Hit> &hits) const;
    void keepLikeliest(const Line &line, std::vector<Hit> &hits) const;
    std::optional<Read> read(const Known &known, std::string_view line, const Place &place) const;
    std::optional<Read> readEnhanced(const Known &known, std::string_view text) const;
    std::optional<Read> readText(const Known &known, std::string_view text) const;
    std::optional<Read> readSymbol(const Known &known, std::string_view line, size_t place) const;
    bool isSaidBy(int code, Form::Sign sign, std::string_view rest) const;

    CodeTable m_codes;
    std::vector<Known> m_known;
    /// By the last character before the code, folded, all digits as '0' and a word as ' ', and the one before
    /// that, or before the number or the word; 0 for any.
    std::vector<Bucket> m_byContext{Bucket()};
    std::vector<quint16> m_contexts = std::vector<quint16>(65536); ///< the place among those, or 0 for none
    std::array<bool, 256> m_lasts{}; ///< characters that end what stands before some form
    Bucket m_atBegin;
    Bucket m_behindAnything;
    Bucket m_free;   ///< of numbers, with nothing before them
    Bucket m_quoted; ///< of numbers, with a quotation mark before them
    std::unordered_map<std::string, std::vector<quint16>> m_symbols; ///< unmistakable words
    std::bitset<65536> m_symbolBegins;
};

} // namespace Wirecode::Recognize
