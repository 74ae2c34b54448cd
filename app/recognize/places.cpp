// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/places.h"

#include <charconv>

namespace Wirecode::Recognize
{

size_t wordEnd(std::string_view line, size_t place)
{
    line = line.substr(0, place + longestSymbol);
    while (place < line.size() && (isOfWord(line[place]) || (line[place] == '-' && place + 1 < line.size() &&
                                                                isLetter(line[place + 1]))))
        ++place;
    return place;
}

bool isNumberEnd(std::string_view line, size_t place)
{
    if (place >= line.size())
        return true;
    const char c = line[place];
    const bool digitFollows = place + 1 < line.size() && isDigit(line[place + 1]);
    return !isOfWord(c) && c != '%' &&
           !(digitFollows && std::string_view(".,:/-").find(c) != std::string_view::npos);
}

bool isFreeBegin(std::string_view line, size_t place)
{
    if (place == 0)
        return true;
    const char c = line[place - 1];
    if (c == ':')
        return place < 2 || !isDigit(line[place - 2]);
    return isWrapping(c) || std::string_view("([{<>=;|,#*").find(c) != std::string_view::npos;
}

bool isReplyLike(std::string_view line, size_t place)
{
    const std::string_view text = line.substr(place);
    if (text.size() < 4 || !isDigit(text[1]) || !isDigit(text[2]) || isOfWord(text[3]))
        return false;
    const size_t behind = text.find_first_not_of(" -:(#", 3);
    if (behind == std::string_view::npos || behind == 3)
        return false;
    return !isDigit(text[behind]) || (behind + 1 < text.size() && text[behind + 1] == '.');
}

bool isLogBegin(std::string_view line)
{
    return line.size() > 10 && isDigit(line[0]) && isDigit(line[3]) && line[4] == '-' && line[7] == '-';
}

size_t markEnd(std::string_view line)
{
    size_t i = 0;
    while (i < line.size() && isMark(line[i]))
        ++i;
    return i;
}

bool containsWord(std::string_view line, std::string_view folded)
{
    for (size_t i = 0; i + folded.size() <= line.size(); ++i) {
        if (lowered(line[i]) == folded[0] && (i == 0 || !isOfWord(folded[0]) || !isOfWord(line[i - 1])) &&
            beginsWith(line.substr(i), folded))
            return true;
    }
    return false;
}

std::pair<quint64, size_t> hexAt(std::string_view line, size_t place)
{
    const std::string_view text = line.substr(place, longestNumber);
    quint64 number = 0;
    const auto [end, error] = std::from_chars(text.data() + 2, text.data() + text.size(), number, 16);
    const bool isNumber = error == std::errc() && end != text.data() + 2;
    return {number, isNumber ? size_t(end - text.data()) : 0};
}

} // namespace Wirecode::Recognize
