// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/form.h"

#include <utility>

namespace Wirecode::Recognize
{

/// Of a character what counts beside a code: digits are alike, and so are cases.
inline char classOf(char c)
{
    return isDigit(c) ? '0' : lowered(c);
}
/// Two of them as one number.
inline quint16 keyOf(char last, char before)
{
    return quint16((static_cast<unsigned char>(last) << 8) | static_cast<unsigned char>(before));
}
/// Where the word ends that begins here, with what joins the words of a symbol.
size_t wordEnd(std::string_view line, size_t place);
/// Whether a number may end here: it is no part of an address, a version, a time or a share.
bool isNumberEnd(std::string_view line, size_t place);
/// Whether a number without anything before it may begin here.
bool isFreeBegin(std::string_view line, size_t place);
/// The class of what stands before a place, but for what only wraps; a sign that nothing has where that is
/// nothing.
inline char classBefore(std::string_view line, size_t place)
{
    while (place > 0 && isWrapping(line[place - 1]))
        --place;
    return place == 0 ? '\1' : classOf(line[place - 1]);
}
/// Whether a number of three digits stands here with words or an enhanced code behind it, as replies have.
bool isReplyLike(std::string_view line, size_t place);
/// Whether a line begins with a date: only then `{*}` reaches from there to a code.
bool isLogBegin(std::string_view line);
/// Where the marks of quotation before the text of a line end.
size_t markEnd(std::string_view line);
/// Whether a text has a word that begins so; the second is folded.
bool containsWord(std::string_view line, std::string_view folded);
/// The number at a place, in decimal or hexadecimal, and its length; none where it is longer than any code.
std::pair<quint64, size_t> numberAt(std::string_view line, size_t place);

} // namespace Wirecode::Recognize
