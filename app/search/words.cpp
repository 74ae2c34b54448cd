// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/words.h"

#include "language/folding.h"

#include <QString>

#include <algorithm>
#include <array>

namespace Wirecode::Search
{

namespace
{

constexpr size_t longestWord = 64; ///< bytes; what is longer is no word that anybody types

bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

bool isWildcard(char c)
{
    return c == '?' || c == 'x' || c == 'y' || c == 'z';
}

/// What each character of ASCII is in a word, 0 where it is neither letter nor digit.
constexpr std::array<char, 0x80> plainLetters = [] {
    std::array<char, 0x80> letters{};
    for (size_t c = '0'; c <= '9'; ++c)
        letters.at(c) = static_cast<char>(c);
    for (size_t c = 'a'; c <= 'z'; ++c)
        letters.at(c) = letters.at(c - 'a' + 'A') = static_cast<char>(c);
    return letters;
}();

bool isDotInNumber(QStringView text, qsizetype i)
{
    return i > 0 && i + 1 < text.size() && text[i] == u'.' && isDigit(text[i - 1].unicode()) &&
           isDigit(text[i + 1].unicode());
}

/// The length of a word, cut off before a letter where it is too long.
size_t lengthOf(std::string_view word)
{
    size_t length = std::min(word.size(), longestWord);
    while (length < word.size() && (static_cast<unsigned char>(word[length]) & 0xc0) == 0x80)
        --length;
    return length;
}

/// Takes the part before the next dot off a number or a pattern.
std::string_view takePart(std::string_view &text)
{
    const std::string_view part = text.substr(0, text.find('.'));
    text.remove_prefix(std::min(text.size(), part.size() + 1));
    return part;
}

bool matchesPart(std::string_view number, std::string_view pattern, bool dotted)
{
    if (dotted && pattern.size() == 1 && isWildcard(pattern.front()))
        return !number.empty();
    return number.size() == pattern.size() &&
           std::ranges::equal(number, pattern, [](char n, char p) { return n == p || isWildcard(p); });
}

} // namespace

void Words::take(QStringView text)
{
    m_letters.clear();
    m_words.clear();
    char16_t all = 0;
    for (const QChar c : text)
        all |= c.unicode();
    if (all < 0x80)
        takePlain(text);
    else
        takeFolded(Language::folded(text));
}

/// Folding ASCII only changes the case. Nearly all text is ASCII, so that this loop decides how long an index
/// takes.
void Words::takePlain(QStringView text)
{
    m_letters.resize(static_cast<size_t>(text.size()));
    char *const letters = m_letters.data();
    size_t begin = 0;
    size_t end = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (const char letter = i < text.size() ? plainLetters[text[i].unicode()] : '\0') {
            letters[end++] = letter;
        } else if (isDotInNumber(text, i)) {
            letters[end++] = '.';
        } else if (end > begin) {
            m_words.push_back({begin, std::min(end - begin, longestWord)});
            begin = end;
        }
    }
}

void Words::takeFolded(const QString &text)
{
    size_t begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        char32_t c = i < text.size() ? text.at(i).unicode() : u' ';
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
            ++i;
        }
        if (QChar::isLetterOrNumber(c)) {
            m_letters += QString::fromUcs4(&c, 1).toStdString();
        } else if (isDotInNumber(text, i)) {
            m_letters += '.';
        } else if (m_letters.size() > begin) {
            m_words.push_back({begin, lengthOf(std::string_view(m_letters).substr(begin))});
            begin = m_letters.size();
        }
    }
}

bool isNumber(std::string_view word)
{
    return !word.empty() &&
           std::ranges::all_of(word, [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
}

bool isPattern(std::string_view word)
{
    return word.size() >= 2 && word.front() >= '0' && word.front() <= '9' && !isNumber(word) &&
           std::ranges::all_of(
               word, [](char c) { return (c >= '0' && c <= '9') || c == '.' || isWildcard(c); });
}

bool matchesPattern(std::string_view number, std::string_view pattern)
{
    const bool dotted = pattern.find('.') != std::string_view::npos;
    while (!number.empty() && !pattern.empty()) {
        if (!matchesPart(takePart(number), takePart(pattern), dotted))
            return false;
    }
    return number.empty() && pattern.empty();
}

} // namespace Wirecode::Search
