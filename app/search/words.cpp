// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/words.h"

#include "language/folding.h"

#include <QString>

#include <algorithm>

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

/// Appends a letter or digit, folded but for the case of ASCII, in UTF-8; false where it is neither.
bool appendLetter(std::string &letters, char32_t c)
{
    if (c < 0x80) {
        const bool upper = c >= U'A' && c <= U'Z';
        if (!upper && !(c >= U'a' && c <= U'z') && !(c >= U'0' && c <= U'9'))
            return false;
        letters.push_back(static_cast<char>(upper ? c + (U'a' - U'A') : c));
        return true;
    }
    if (!QChar::isLetterOrNumber(c))
        return false;
    letters += QString::fromUcs4(&c, 1).toStdString();
    return true;
}

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
    // Folding plain ASCII only changes the case, which is done on the way.
    const bool plain = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    const QString folded = plain ? QString() : Language::folded(text);
    const QStringView letters = plain ? text : QStringView(folded);
    size_t begin = 0;
    for (qsizetype i = 0; i <= letters.size(); ++i) {
        char32_t c = i < letters.size() ? letters[i].unicode() : u' ';
        if (QChar::isHighSurrogate(c) && i + 1 < letters.size()) {
            c = QChar::surrogateToUcs4(letters[i], letters[i + 1]);
            ++i;
        }
        if (appendLetter(m_letters, c))
            continue;
        if (isDotInNumber(letters, i)) {
            m_letters.push_back('.');
        } else if (m_letters.size() > begin) {
            m_words.push_back({begin, lengthOf(std::string_view(m_letters).substr(begin))});
            begin = m_letters.size();
        }
    }
}

bool isNumber(std::string_view word)
{
    return !word.empty() && std::ranges::all_of(word, [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
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
