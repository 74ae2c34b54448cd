// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/form.h"

#include <algorithm>
#include <utility>

namespace Wirecode::Recognize
{

inline constexpr auto classes = [] {
    std::array<char, 256> all{};
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = isDigit(static_cast<char>(i)) ? '0' : lowered(static_cast<char>(i));
    return all;
}();
/// Of a character what counts beside a code: digits are alike, and so are cases.
constexpr char classOf(char c)
{
    return classes[static_cast<unsigned char>(c)];
}
/// Two of them as one number.
constexpr quint16 keyOf(char last, char before)
{
    return quint16((static_cast<unsigned char>(last) << 8) | static_cast<unsigned char>(before));
}
inline constexpr size_t longestSymbol = 64; ///< longer than the name of any code
/// Where the word ends that begins here, with what joins the words of a symbol; of a longer one than any symbol
/// its begin counts.
size_t wordEnd(std::string_view line, size_t place);
/// Whether a number may end here: it is no part of an address, a version, a time or a share.
bool isNumberEnd(std::string_view line, size_t place);
/// Whether a number without anything before it may begin here.
bool isFreeBegin(std::string_view line, size_t place);
/// Behind the sign at a place, or behind the blanks there.
inline size_t beyondAt(std::string_view line, size_t place)
{
    const bool isBlankThere = place < line.size() && isBlank(line[place]);
    do {
        ++place;
    } while (isBlankThere && place < line.size() && isBlank(line[place]));
    return place;
}
/// Where what only wraps a code begins before it.
inline size_t wrappingBegin(std::string_view line, size_t place)
{
    while (place > 0 && isWrapping(line[place - 1]))
        --place;
    return place;
}
/// Where the number begins that may end here, and whose last digit counts at least.
inline size_t numberBegin(std::string_view line, size_t end)
{
    size_t place = end - 1;
    while (isDigit(line[end - 1]) && place > 0 && isDigit(line[place - 1]))
        --place;
    return place;
}
/// The class of what stands before a place, but for what only wraps; a sign that nothing has where that is
/// nothing.
inline char classBefore(std::string_view line, size_t place)
{
    place = wrappingBegin(line, place);
    return place == 0 ? '\1' : classOf(line[place - 1]);
}
/// Whether a mark of quotation stands before a place, or one that ends a quotation and a blank.
inline bool isQuotedAt(std::string_view line, size_t place)
{
    if (place == 0 || line[place - 1] != ' ')
        return place > 0 && isWrapping(line[place - 1]) && !isBlank(line[place - 1]);
    return place > 1 && line[place - 2] == '"';
}
/// Whether a number of three digits stands here with words or an enhanced code behind it, as replies have.
bool isReplyLike(std::string_view line, size_t place);
/// Whether a line begins with a date: only then `{*}` reaches from there to a code.
bool isLogBegin(std::string_view line);
/// Where the marks of quotation before the text of a line end.
size_t markEnd(std::string_view line);
/// Whether a text has a word that begins so; the second is folded.
bool containsWord(std::string_view line, std::string_view folded);

inline constexpr size_t longestNumber = 18; ///< longer than any code
/// Whether "0x" stands there, and more.
inline bool isHexAt(std::string_view line, size_t place)
{
    return line[place] == '0' && place + 2 < line.size() && lowered(line[place + 1]) == 'x';
}
/// The number behind "0x", and its length with that; none where there is none, or a longer one than any code.
std::pair<quint64, size_t> hexAt(std::string_view line, size_t place);
inline std::pair<quint64, size_t> decimalAt(std::string_view line, size_t place)
{
    const size_t most = std::min(line.size(), place + longestNumber);
    quint64 number = 0;
    size_t end = place;
    for (; end < most && isDigit(line[end]); ++end)
        number = 10 * number + quint64(line[end] - '0');
    return {number, end - place};
}

} // namespace Wirecode::Recognize
