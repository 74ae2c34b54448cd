// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/places.h"
#include "recognize/textmap.h"

#include <QVarLengthArray>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <bitset>
#include <cstring>
#include <string>

namespace Wirecode::Recognize
{

/// A line, and what is asked of it more than once.
struct Line {
    Line(std::string_view whole, size_t hits)
        : text(whole)
        , begin(markEnd(whole))
        , first(hits)
        , isLog(isLogBegin(whole))
    {
    }

    std::string_view text;
    size_t begin = 0;       ///< behind marks of quotation
    size_t first = 0;       ///< of its hits
    size_t blank = 0;       ///< up to where blanks have been looked for
    size_t behindBlank = 0; ///< behind the last of those
    quint64 words = 0;      ///< that stand before what is looked at, a bit for each
    bool isLog = false;
    static constexpr size_t mostRegistries = 256;
    std::bitset<mostRegistries> asked; ///< the registries of which it was asked whether it names them
    std::bitset<mostRegistries> named; ///< those that it names
};

/// Where a word or a number begins.
struct Begin {
    size_t offset = 0;
    size_t length =
        0; ///< of the digits, or of the letters and digits of a word; what is long need not be exact
    bool isNumber = false;
    bool isInWord = false;
};

/// A word or a number of a line, and the forms that may be there.
struct Place {
    size_t offset = 0;
    quint64 number = 0;
    size_t digits = 0; ///< with "0x"; none where no number can be read
    QVarLengthArray<quint16, 64> forms;
};

/// How codes look at a glance. Others may look so as well.
struct Looks {
    static constexpr size_t numberCount = 4096;
    static constexpr size_t lengthCount = 8;

    /// The length of a number; longer ones are alike, and so are those with a zero before them.
    static size_t lengthOf(size_t digits, bool isZeroBefore)
    {
        return digits > 1 && isZeroBefore ? 0 : std::min(digits, lengthCount - 1);
    }

    void add(quint64 number)
    {
        numbers.set(number % numberCount);
        size_t digits = 1;
        for (quint64 rest = number; rest >= 10; rest /= 10)
            ++digits;
        lengths.set(lengthOf(digits, false));
    }

    std::bitset<numberCount> numbers; ///< their last digits
    std::bitset<lengthCount> lengths;
    std::vector<std::string> words; ///< folded
    bool isText = false;            ///< of several numbers with a dot or a blank between
    bool isEnhanced = false;        ///< of three with dots
};

/// Finds the forms that a place of a line allows, by what is cheap to compare: the characters before it, the
/// words before those, what stands behind a number, and the look of the code. Nearly every place of a log
/// allows none.
class FormIndex
{
public:
    /// A form by its number; those added first are tried first.
    void add(quint16 number, const Form &form, bool isWord, const Looks &looks);
    /// A word that nothing has to stand before.
    void addWord(quint16 number, const std::string &word);
    /// A name of a code, folded.
    void addName(const std::string &name);

    /// Adds to a place the forms that may be there, in the order in which they are to be tried. Places come in
    /// the order of the line.
    Q_ALWAYS_INLINE void find(Line &line, const Begin &begin, Place &place) const
    {
        if (begin.isNumber)
            findNumber(line, begin, place);
        else
            findWord(line, begin, place);
    }

private:
    /// What of a place is compared before a form is tried there.
    struct Glance {
        quint64 tail = 0;               ///< what stands before it, as Form::Tail has it
        quint64 words = 0;              ///< those before it
        quint64 follower = ~quint64(0); ///< what stands behind a number
        quint64 beyond = ~quint64(0);   ///< what stands behind that
        quint8 wrapping = 0;            ///< whether something wraps the code, as a bit
    };
    struct Entry {
        Form::Tail tail;
        quint64 words = 0;
        quint64 followers = 0;
        quint64 beyond = 0;
        quint16 form = 0;
        quint8 wrappings = 0; ///< the bits of both

        bool allows(const Glance &glance) const
        {
            return ((glance.tail ^ tail.text) & tail.mask) == 0 && (words & ~glance.words) == 0 &&
                   (followers & glance.follower) != 0 && (beyond & glance.beyond) != 0 &&
                   (wrappings & glance.wrapping) != 0;
        }
    };
    /// Forms that the same signs before a code allow.
    struct Bucket {
        explicit Bucket(char before = 0)
            : last(before)
        {
        }

        std::vector<Entry> words;
        std::vector<Entry> numbers;
        std::bitset<Looks::numberCount> looks;
        std::array<quint64, 2> followers{}; ///< of numbers, and of those that something wraps
        char last;                          ///< the last character before the code
    };
    /// In the place of the last character before a code.
    static constexpr char nothing = '\1';
    static constexpr char anything = '\2';
    static constexpr char aWord = ' ';
    static constexpr char quotation = '\3';
    static constexpr char far = '\4';

    Bucket &bucketOf(const Form &form);
    void allowWords(size_t behind, const std::vector<std::string> &words);
    void allowFollowers(size_t behind, std::bitset<Looks::lengthCount> lengths, quint64 followers);
    static void addAll(const std::vector<Entry> &entries, const Glance &glance, Place &place);
    void findWord(Line &line, const Begin &begin, Place &place) const;
    void findNumber(Line &line, const Begin &begin, Place &place) const;
    void addWords(const Line &line, const Begin &begin, size_t end, quint32 word, Place &place) const;
    void addNumbers(Line &line, const Begin &begin, size_t end, quint64 follower, Place &place) const;
    /// Hands over the forms known by the last character before the code, and by the one before that.
    template<typename Take>
    void inContext(char last, char before, Take take) const
    {
        for (const quint16 key : {keyOf(last, before), keyOf(last, '\0')}) {
            if (m_contexts[key] != 0)
                take(m_byContext[m_contexts[key]]);
        }
    }
    /// What stands before a code: a character, and whether something wraps the code. None is 0.
    static size_t behind(char last, bool isWrapped)
    {
        return 2 * size_t(static_cast<unsigned char>(classOf(last))) + (isWrapped ? 1 : 0);
    }
    static constexpr size_t behindCount = 512;
    /// The place of a word among those behind something.
    static size_t lookOfWord(size_t behind, quint32 begin)
    {
        return spread((quint64(behind) << 32) | begin) >> 47;
    }
    static constexpr size_t wordCount = 1 << 17;
    static constexpr size_t nameCount = 1 << 14;
    static size_t lookOfName(std::string_view line, size_t place);
    bool mayBeWord(size_t behind, quint32 begin) const { return m_words[lookOfWord(behind, begin)]; }
    bool mayBeFreeWord(quint32 begin) const { return m_words[lookOfWord(0, begin)]; }

    /// By the last character before the code, folded, all digits as '0' and a word as ' ', and the one before
    /// that, or before the number or the word; 0 for any.
    std::vector<Bucket> m_byContext{Bucket()};
    std::vector<quint16> m_contexts = std::vector<quint16>(65536); ///< the place among those, or 0 for none
    /// What numbers allow behind them, by what stands before them and by their lengths.
    std::array<std::array<quint64, Looks::lengthCount>, behindCount> m_followers{};
    std::bitset<wordCount> m_words; ///< begins of words, with what stands before them
    Bucket m_atBegin{nothing};
    Bucket m_behindAnything{far};
    Bucket m_free{anything};    ///< of numbers, with nothing before them
    Bucket m_quoted{quotation}; ///< of numbers, with a quotation mark before them
    TextMap<std::vector<quint16>> m_freeWords;
    std::bitset<nameCount> m_names; ///< their first words
};

/// The first letters and digits of a word, folded: up to four, where it has that many.
inline quint32 beginOfWord(std::string_view line, size_t place, size_t length)
{
    quint32 begin = 0;
    if (place + sizeof(begin) <= line.size())
        std::memcpy(&begin, line.data() + place, sizeof(begin));
    else
        std::memcpy(&begin, line.data() + place, line.size() - place);
    constexpr quint32 small = 0x20202020; // digits have that bit
    constexpr std::array<quint32, 5> lengths{0, 0xff, 0xffff, 0xffffff, 0xffffffff};
    return (qFromLittleEndian(begin) | small) & lengths[std::min(sizeof(begin), length)];
}
/// A bit for a word; some words share one.
inline quint64 bitOfWord(quint32 begin)
{
    return quint64(1) << (spread(begin) >> 58);
}

Q_ALWAYS_INLINE void FormIndex::findWord(Line &line, const Begin &begin, Place &place) const
{
    const quint32 word = beginOfWord(line.text, begin.offset, begin.length);
    const size_t end = wrappingBegin(line.text, begin.offset);
    if ((end > 0 && mayBeWord(behind(line.text[end - 1], end < begin.offset), word)) || mayBeFreeWord(word) ||
        (begin.offset == line.begin && mayBeWord(behind(nothing, false), word)))
        addWords(line, begin, end, word, place);
    line.words |= bitOfWord(word);
}

Q_ALWAYS_INLINE void FormIndex::findNumber(Line &line, const Begin &begin, Place &place) const
{
    const std::string_view text = line.text;
    const size_t end = wrappingBegin(text, begin.offset);
    const bool isWrapped = end < begin.offset;
    const bool isZeroBefore = text[begin.offset] == '0';
    const auto &followers = m_followers[end > 0 ? behind(text[end - 1], isWrapped) : 0];
    const quint64 follower = Signs::behind(text, begin.offset + begin.length);
    if ((followers[Looks::lengthOf(begin.length, isZeroBefore)] & follower) != 0 ||
        begin.offset == line.begin || (isWrapped && (line.isLog || isQuotedAt(text, begin.offset))) ||
        (isZeroBefore && isHexAt(text, begin.offset)))
        addNumbers(line, begin, end, follower, place);
}

} // namespace Wirecode::Recognize
