// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/form.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace Wirecode::Recognize
{

namespace
{

using Sign = Form::Sign;

constexpr std::array<std::pair<QLatin1StringView, Sign>, 9> signs{
    std::pair{QLatin1StringView("{n}"), Sign::Number}, {QLatin1StringView("{w}"), Sign::Word},
    {QLatin1StringView("{*}"), Sign::Anything}, {QLatin1StringView("{reply}"), Sign::Reply},
    {QLatin1StringView("{name}"), Sign::Name}, {QLatin1StringView("{log}"), Sign::Log},
    {QLatin1StringView("{enhanced}"), Sign::Enhanced}, {QLatin1StringView("{text}"), Sign::Text},
    {QLatin1StringView("~"), Sign::Wrapping}};

int weightOf(Form::Element element)
{
    switch (element.sign) {
    case Sign::Literal:
        return isOfWord(element.literal) ? 3 : 2;
    case Sign::Enhanced:
        return 40;
    case Sign::Name:
        return 30;
    case Sign::Log:
        return 25;
    case Sign::Begin:
    case Sign::End:
        return 3;
    case Sign::Number:
    case Sign::Reply:
        return 2;
    default:
        return 1;
    }
}

bool isReplyNumber(std::string_view text)
{
    return text.size() >= 3 && text[0] >= '2' && text[0] <= '5' && isDigit(text[1]) && isDigit(text[2]);
}

} // namespace

bool beginsWith(std::string_view text, std::string_view folded)
{
    return text.size() >= folded.size() && std::equal(folded.begin(), folded.end(), text.begin(),
                                               [](char a, char b) { return a == lowered(b); });
}

size_t enhancedLength(std::string_view text)
{
    if (text.size() < 5 || (text[0] != '2' && text[0] != '4' && text[0] != '5') || text[1] != '.')
        return 0;
    size_t i = 2;
    for (int part = 0; part < 2; ++part) {
        const size_t begin = i;
        while (i < text.size() && isDigit(text[i]))
            ++i;
        if (i == begin || i - begin > 3)
            return 0;
        if (part == 0 && (i >= text.size() || text[i++] != '.'))
            return 0;
    }
    const bool goesOn = i < text.size() &&
                        (isOfWord(text[i]) || (text[i] == '.' && i + 1 < text.size() && isDigit(text[i + 1])));
    return goesOn ? 0 : i;
}

Form::Form(QStringView form)
{
    bool isBehind = false;
    while (!form.isEmpty()) {
        const bool isSymbol = form.startsWith(QLatin1StringView("{symbol}"));
        if (isSymbol || form.startsWith(QLatin1StringView("{code}"))) {
            m_isSymbol = isSymbol;
            isBehind = true;
            form = form.sliced(isSymbol ? 8 : 6);
            continue;
        }
        const auto found =
            std::ranges::find_if(signs, [form](const auto &each) { return form.startsWith(each.first); });
        Element element;
        if (found != signs.end()) {
            element.sign = found->second;
            form = form.sliced(found->first.size());
        } else {
            const char c = static_cast<char>(form.front().unicode());
            element = c == ' '                       ? Element{Sign::Blanks}
                      : c == '^' && m_before.empty() ? Element{Sign::Begin}
                      : c == '$' && form.size() == 1 ? Element{Sign::End}
                                                     : Element{Sign::Literal, lowered(c)};
            form = form.sliced(1);
        }
        m_weight += weightOf(element);
        (isBehind ? m_behind : m_before).push_back(element);
    }
    m_beginsInWord =
        !m_before.empty() && m_before.front().sign == Sign::Literal && isOfWord(m_before.front().literal);
    std::ranges::reverse(m_before);
}

quint64 tailAt(std::string_view line, size_t place)
{
    quint64 text = 0;
    constexpr size_t width = sizeof(text);
    if (place >= width) {
        std::memcpy(&text, line.data() + place - width, width);
        text = qFromLittleEndian(text);
    } else {
        for (size_t i = 0; i < place; ++i)
            text |= quint64(static_cast<unsigned char>(line[place - 1 - i])) << (8 * (width - 1 - i));
    }
    // Each capital gets the bit of the small letter; so do some signs, in forms as well.
    constexpr quint64 high = 0x4040404040404040;
    return text | ((text & high) >> 1);
}

bool Form::isAside(Element element)
{
    return element.sign == Sign::Blanks || element.sign == Sign::Wrapping ||
           (element.sign == Sign::Literal && isWrapping(element.literal));
}

Form::Tail Form::tail() const
{
    std::string literal;
    for (auto each = std::ranges::find_if_not(m_before, isAside);
         each != m_before.end() && each->sign == Sign::Literal && literal.size() < sizeof(quint64); ++each)
        literal.insert(literal.begin(), each->literal);
    Tail tail{tailAt(literal, literal.size()), 0};
    for (size_t i = 0; i < literal.size(); ++i)
        tail.mask |= quint64(0xff) << (8 * (sizeof(quint64) - 1 - i));
    return tail;
}

Reason Form::reason() const
{
    const auto has = [this](Sign sign) {
        return std::ranges::find(m_behind, sign, &Element::sign) != m_behind.end();
    };
    if (has(Sign::Enhanced))
        return Reason::Enhanced;
    if (has(Sign::Name))
        return Reason::Name;
    if (has(Sign::Log))
        return Reason::Log;
    if (m_before.empty())
        return Reason::Word;
    return m_before.back().sign == Sign::Begin ? Reason::Begin : Reason::Before;
}

bool Form::isFar() const
{
    return std::ranges::any_of(
        m_before, [](const Element &each) { return each.sign == Sign::Anything || each.sign == Sign::Word; });
}

bool Form::matchesBefore(std::string_view line, size_t place, size_t &begin) const
{
    return beforeFrom(0, line, place, begin);
}

bool Form::beforeFrom(size_t element, std::string_view line, size_t place, size_t &begin) const
{
    for (; element < m_before.size(); ++element) {
        const Element each = m_before[element];
        size_t i = place;
        const auto skip = [&](auto belongs) {
            while (i > 0 && belongs(line[i - 1]))
                --i;
        };
        switch (each.sign) {
        case Sign::Literal:
            if (i == 0 || lowered(line[i - 1]) != each.literal)
                return false;
            --i;
            break;
        case Sign::Wrapping:
            skip(isWrapping);
            break;
        case Sign::Begin:
            skip(isMark);
            if (i != 0)
                return false;
            break;
        case Sign::Reply:
            if (i < 3 || !isReplyNumber(line.substr(i - 3, 3)) ||
                (i > 3 && (isOfWord(line[i - 4]) || line[i - 4] == '.')))
                return false;
            i -= 3;
            break;
        case Sign::Anything:
            for (size_t far = 0; far < farthest && far <= place; ++far) {
                if (beforeFrom(element + 1, line, place - far, begin))
                    return true;
            }
            return false;
        default:
            skip(each.sign == Sign::Blanks   ? isBlank
                 : each.sign == Sign::Number ? isDigit
                                             : [](char c) { return !isBlank(c); });
            if (i == place)
                return false;
        }
        place = i;
    }
    begin = place;
    return !m_beginsInWord || place == 0 || !isOfWord(line[place - 1]);
}

size_t Form::lengthOf(Element element, std::string_view text)
{
    size_t i = 0;
    const auto skip = [&](auto belongs) {
        while (i < text.size() && belongs(text[i]))
            ++i;
    };
    switch (element.sign) {
    case Sign::Literal:
        return !text.empty() && lowered(text.front()) == element.literal ? 1 : noLength;
    case Sign::Wrapping:
        skip(isWrapping);
        return i;
    case Sign::End:
        skip(isWrapping);
        return i == text.size() ? i : noLength;
    case Sign::Enhanced:
        i = enhancedLength(text);
        break;
    case Sign::Reply:
        return isReplyNumber(text) ? 3 : noLength;
    case Sign::Blanks:
        skip(isBlank);
        break;
    case Sign::Number:
        skip(isDigit);
        break;
    default:
        skip([](char c) { return !isBlank(c); });
    }
    return i == 0 ? noLength : i;
}

} // namespace Wirecode::Recognize
