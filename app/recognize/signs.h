// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <string_view>

namespace Wirecode::Recognize
{

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
constexpr char lowered(char c)
{
    return static_cast<char>(c | (c >= 'A' && c <= 'Z' ? 0x20 : 0));
}
constexpr bool isLetter(char c)
{
    const char small = static_cast<char>(c | 0x20);
    return small >= 'a' && small <= 'z';
}

/// A table of what is so for each character: every character of a log is asked for several of these.
template<typename Is>
constexpr std::array<bool, 256> charactersThat(Is is)
{
    std::array<bool, 256> all{};
    for (int c = 0; c < 256; ++c)
        all[size_t(c)] = is(static_cast<char>(c));
    return all;
}
inline constexpr auto ofWords = charactersThat(
    [](char c) { return isLetter(c) || isDigit(c) || c == '_' || static_cast<unsigned char>(c) >= 0x80; });
inline constexpr auto wrappings =
    charactersThat([](char c) { return std::string_view(" \t\r\"'\\`").find(c) != std::string_view::npos; });

/// Whether a character belongs to a word: what is not ASCII does, so that no word ends within a letter.
constexpr bool isOfWord(char c)
{
    return ofWords[static_cast<unsigned char>(c)];
}
constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}
/// Signs around a value that say nothing of it: `"status": "404"`, `\"status\":404`.
constexpr bool isWrapping(char c)
{
    return wrappings[static_cast<unsigned char>(c)];
}
/// What may stand before the text of a line: marks of quotation and of protocols.
constexpr bool isMark(char c)
{
    return isWrapping(c) || c == '>' || c == '|' || c == '<' || c == '*' || c == '-';
}

/// Characters as bits, those alike in one.
namespace Signs
{

constexpr quint64 end = 1;
constexpr quint64 name = quint64(1) << 63; ///< no character, but a word with which the name of a code begins
constexpr std::string_view joins = ".,:/-";

/// The places of the bits, and of those of a sign that joins a number to a further one.
constexpr std::array<quint8, 256> places = [] {
    std::array<quint8, 256> all{};
    const quint8 blank = 1 + joins.size();
    quint8 next = blank + 2;
    for (int i = 0; i < 256; ++i) {
        const char c = static_cast<char>(i);
        const bool isLone = !isBlank(c) && i >= ' ' && !isOfWord(c);
        all[size_t(i)] = isLone ? ++next : isDigit(c) ? blank + 1 : isOfWord(c) ? blank + 2 : blank;
    }
    return all;
}();
constexpr std::array<quint8, 256> joinedPlaces = [] {
    std::array<quint8, 256> all = places;
    for (size_t i = 0; i < joins.size(); ++i)
        all[static_cast<unsigned char>(joins[i])] = quint8(1 + i);
    return all;
}();

constexpr quint64 of(char c)
{
    return quint64(1) << places[static_cast<unsigned char>(c)];
}
constexpr quint64 ofJoined(char c)
{
    return quint64(1) << joinedPlaces[static_cast<unsigned char>(c)];
}
/// What stands behind a number.
inline quint64 behind(std::string_view line, size_t place)
{
    if (place >= line.size())
        return end;
    const bool isJoined = place + 1 < line.size() && isDigit(line[place + 1]);
    return isJoined ? ofJoined(line[place]) : of(line[place]);
}

constexpr quint8 unwrapped = 1;
constexpr quint8 wrapped = 2;
constexpr quint8 ofWrapping(bool isWrapped)
{
    return isWrapped ? wrapped : unwrapped;
}

} // namespace Signs

} // namespace Wirecode::Recognize
