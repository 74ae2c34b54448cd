// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/linescanner.h"

#include "recognize/masks.h"
#include "recognize/places.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cstring>

namespace Wirecode::Recognize
{

namespace
{

using Sign = Form::Sign;

/// Longer names of codes than any.
constexpr size_t longestSymbol = 64;

/// The number for which one that nobody has registered stands: clients go by its class (RFC 9110 §15,
/// RFC 5321 §4.2).
quint64 generalOf(quint64 number, Catalog::Role role)
{
    const quint64 first = number / 100;
    if (role == Catalog::Role::Reply)
        return first == 4 ? 451 : first == 5 ? 554 : 0;
    return role == Catalog::Role::Status ? first * 100 : 0;
}

/// What of a form convinces.
Reason reasonOf(const Form &form)
{
    const auto has = [&form](Sign sign) {
        return std::ranges::find(form.behind(), sign, &Form::Element::sign) != form.behind().end();
    };
    if (has(Sign::Enhanced))
        return Reason::Enhanced;
    if (has(Sign::Name))
        return Reason::Name;
    if (has(Sign::Log))
        return Reason::Log;
    if (form.before().empty())
        return Reason::Word;
    return form.before().back().sign == Sign::Begin ? Reason::Begin : Reason::Before;
}

} // namespace

LineScanner::LineScanner(const Catalog::Catalog &catalog)
    : m_codes(catalog)
{
    for (int i = 0; i < catalog.registries().size(); ++i) {
        const Catalog::Registry &registry = catalog.registries().at(i);
        for (const Catalog::InText &inText : registry.inText) {
            for (const QString &form : inText.forms) {
                Known known{Form(form), i, registry.form, inText.role, {}, {}};
                known.reason = reasonOf(known.form);
                for (const QString &word : inText.with)
                    known.with.push_back(word.toLower().toStdString());
                add(known);
            }
        }
    }
    for (int code = 0; code < catalog.codes().size(); ++code) {
        for (quint16 i = 0; i < m_known.size(); ++i) {
            const Known &known = m_known[i];
            const Catalog::StatusCode &each = *catalog.codes().at(code);
            if (!known.form.before().empty() || known.registry != m_codes.registryOf(code))
                continue;
            const std::string word = (known.form.isSymbol() ? each.symbol : each.id.code).toStdString();
            const bool isWord = known.form.isSymbol() || known.writing == Catalog::Form::Symbol;
            if (isWord && word.size() > 1) {
                m_symbols[word].push_back(i);
                m_symbolBegins.set(keyOf(word[0], word[1]));
            }
        }
    }
}

void LineScanner::add(const Known &known)
{
    const auto number = quint16(m_known.size());
    m_known.push_back(known);
    const std::vector<Form::Element> &before = known.form.before();
    const auto isSkipped = [](const Form::Element &each) {
        return each.sign == Sign::Blanks || each.sign == Sign::Wrapping ||
               (each.sign == Sign::Literal && isWrapping(each.literal));
    };
    // The signs before a code that the place itself skips are not what it is known by.
    const auto last = std::ranges::find_if_not(before, isSkipped);
    if (last == before.end()) {
        if (!known.form.isSymbol() && known.writing != Catalog::Form::Symbol)
            m_free.push_back(number);
        return;
    }
    if (last->sign == Sign::Begin) {
        m_atBegin.push_back(number);
        return;
    }
    if (last->sign == Sign::Anything) {
        m_behindAnything.push_back(number);
        return;
    }
    // A number and a word are known by what stands before them.
    const auto next = std::find_if_not(std::next(last), before.end(), isSkipped);
    const auto classOfSign = [](const Form::Element &each) {
        const bool isNumber = each.sign == Sign::Number || each.sign == Sign::Reply;
        return isNumber ? '0' : each.sign == Sign::Literal ? classOf(each.literal) : '\0';
    };
    const bool isReply = last->sign == Sign::Reply; // it has a begin of its own
    const char second = next == before.end() || isReply ? '\0' : classOfSign(*next);
    const quint16 key = keyOf(last->sign == Sign::Word ? ' ' : classOfSign(*last), second);
    m_byContext[key].push_back(number);
    m_contexts.set(key);
    m_lasts[key >> 8] = true;
}

/// Looks at each place where a word or a number begins; a number also begins behind a letter.
void LineScanner::scan(std::string_view line, std::vector<Hit> &hits) const
{
    constexpr size_t width = 64;
    const auto first = static_cast<std::ptrdiff_t>(hits.size());
    const Line whole{line, markEnd(line)};
    // Of the character before.
    quint64 wasDigit = 0;
    quint64 wasLetter = 0;
    quint64 wasUnderscore = 0;
    for (size_t at = 0; at < line.size(); at += width) {
        std::array<char, width> tail{};
        const char *text = line.data() + at;
        if (line.size() - at < width) {
            std::memcpy(tail.data(), text, line.size() - at);
            text = tail.data();
        }
        const Masks masks = masksOf(text);
        const quint64 letters = masks.letters | masks.others;
        const quint64 behindDigit = (masks.digits << 1) | wasDigit;
        const quint64 behindLetter = (letters << 1) | wasLetter;
        const quint64 behindUnderscore = (masks.underscores << 1) | wasUnderscore;
        quint64 begins = (masks.letters & ~behindDigit & ~behindLetter) | (masks.digits & ~behindDigit);
        wasDigit = masks.digits >> 63;
        wasLetter = letters >> 63;
        wasUnderscore = masks.underscores >> 63;
        for (; begins != 0; begins &= begins - 1) {
            const int bit = std::countr_zero(begins);
            const bool isInWord = (((behindLetter | behindUnderscore) >> bit) & 1) != 0;
            look(whole, at + size_t(bit), isInWord, hits);
        }
    }
    keepLikeliest(first, hits);
}

/// What one form finds within what another finds is the more likely the more the form asks for.
void LineScanner::keepLikeliest(std::ptrdiff_t first, std::vector<Hit> &hits)
{
    const auto begin = hits.begin() + first;
    if (hits.end() - begin < 2)
        return;
    std::ranges::stable_sort(begin, hits.end(), std::ranges::greater(), &Hit::weight);
    auto kept = begin;
    for (auto hit = begin; hit != hits.end(); ++hit) {
        if (std::none_of(begin, kept, [&hit](const Hit &other) {
                return hit->offset < other.offset + other.length && other.offset < hit->offset + hit->length;
            }))
            *kept++ = *hit;
    }
    hits.erase(kept, hits.end());
    std::ranges::sort(hits.begin() + first, hits.end(), {}, &Hit::offset);
}

void LineScanner::look(const Line &line, size_t place, bool isInWord, std::vector<Hit> &hits) const
{
    const std::string_view text = line.text;
    size_t end = place;
    while (end > 0 && isWrapping(text[end - 1]))
        --end;
    if (end > 0) {
        const char last = classOf(text[end - 1]);
        if (m_lasts[static_cast<unsigned char>(last)]) {
            size_t before = end - 1;
            while (last == '0' && before > 0 && isDigit(text[before - 1]))
                --before;
            tryContext(keyOf(last, classBefore(text, before)), text, place, hits);
            tryContext(keyOf(last, '\0'), text, place, hits);
        }
        if (end < place && isDigit(text[place])) {
            size_t before = end;
            while (before > 0 && !isBlank(text[before - 1]))
                --before;
            tryContext(keyOf(' ', classBefore(text, before)), text, place, hits);
            tryContext(keyOf(' ', '\0'), text, place, hits);
        }
    }
    if (isInWord)
        return;
    if (place == line.begin)
        tryAll(m_atBegin, text, place, hits);
    if (isDigit(text[place])) {
        const bool isQuoted = place > 1 && text[place - 1] == ' ' && text[place - 2] == '"';
        if ((isQuoted || isReplyLike(text, place)) && isFreeBegin(text, place))
            tryAll(m_free, text, place, hits);
        if (end < place && end > 0 && isLogBegin(text))
            tryAll(m_behindAnything, text, place, hits);
    } else if (place + 1 < text.size() && m_symbolBegins.test(keyOf(text[place], text[place + 1]))) {
        const auto found = m_symbols.find(std::string(text.substr(place, wordEnd(text, place) - place)));
        if (found != m_symbols.end())
            tryAll(found->second, text, place, hits);
    }
}

void LineScanner::tryContext(quint16 key, std::string_view line, size_t place, std::vector<Hit> &hits) const
{
    if (m_contexts.test(key))
        tryAll(m_byContext.at(key), line, place, hits);
}

void LineScanner::tryAll(const Forms &forms, std::string_view line, size_t place, std::vector<Hit> &hits) const
{
    for (const quint16 form : forms)
        tryOne(m_known[form], line, place, hits);
}

void LineScanner::tryOne(const Known &known, std::string_view line, size_t place, std::vector<Hit> &hits) const
{
    const bool isWord = known.form.isSymbol() || known.writing == Catalog::Form::Symbol;
    if (!isWord && !isDigit(line[place]))
        return;
    if (known.writing == Catalog::Form::Enhanced && (place + 1 >= line.size() || line[place + 1] != '.'))
        return;
    // What looks back over any text is asked for last.
    const bool isFar = std::ranges::any_of(known.form.before(),
        [](const Form::Element &each) { return each.sign == Sign::Anything || each.sign == Sign::Word; });
    size_t begin = place;
    if (!isFar && !known.form.matchesBefore(line, place, begin))
        return;
    const std::optional<Read> read = this->read(known, line, place);
    if (!read)
        return;
    const size_t end = place + read->length;
    if (known.form.behind().empty() ? !isNumberEnd(line, end) : end < line.size() && isDigit(line[end]))
        return;
    // Within a sentence, "404 not found" tells of a number of things.
    const auto isSo = [&](Sign sign, std::string_view rest) {
        const bool mayBeName = begin == 0 || (!rest.empty() && rest[0] != lowered(rest[0]));
        return (sign != Sign::Name || mayBeName) && isSaidBy(read->code, sign, rest);
    };
    if (!known.form.matchesBehind(line, end, isSo) || (isFar && !known.form.matchesBefore(line, place, begin)))
        return;
    int weight = known.form.weight() + (read->isRegistered ? 10 : 0) + 2 * int(read->length);
    if (!known.with.empty()) {
        if (std::ranges::none_of(
                known.with, [line](const std::string &word) { return containsWord(line, word); }))
            return;
        weight += 5;
    }
    if (m_codes.isNamed(known.registry, line))
        weight += 6;
    hits.push_back(
        {read->code, place, read->length, begin, end, known.role, known.reason, weight, read->isRegistered});
}

std::optional<LineScanner::Read> LineScanner::read(
    const Known &known, std::string_view line, size_t place) const
{
    if (known.form.isSymbol() || known.writing == Catalog::Form::Symbol)
        return readSymbol(known, line, place);
    const std::string_view rest = line.substr(place);
    switch (known.writing) {
    case Catalog::Form::Enhanced: {
        const size_t length = enhancedLength(rest);
        if (length == 0)
            return std::nullopt;
        std::string code(rest.substr(0, length));
        bool isRegistered = true;
        for (const char *general : {"", ".0", ".0.0"}) {
            if (*general) {
                isRegistered = false;
                code = code.substr(0, general[2] ? 1 : code.rfind('.')) + general;
            }
            if (const std::optional<int> found = m_codes.written(known.registry, code))
                return Read{*found, length, isRegistered};
        }
        return std::nullopt;
    }
    case Catalog::Form::Text: { // "401.2", "401 2"
        size_t length = 0;
        std::string code;
        for (int part = 0; part < 2; ++part) {
            const size_t begin = length;
            while (length < rest.size() && isDigit(rest[length]))
                code += rest[length++];
            if (length == begin || length - begin > 4)
                return std::nullopt;
            if (part == 0) {
                if (length == rest.size() || (rest[length] != '.' && rest[length] != ' '))
                    return std::nullopt;
                code += '.';
                ++length;
            }
        }
        const std::optional<int> found = m_codes.written(known.registry, code);
        return found ? std::optional(Read{*found, length}) : std::nullopt;
    }
    default:
        return readNumber(known, line, place);
    }
}

std::optional<LineScanner::Read> LineScanner::readNumber(
    const Known &known, std::string_view line, size_t place) const
{
    const std::string_view rest = line.substr(place, 18);
    const bool isHex = rest.size() > 2 && rest[0] == '0' && lowered(rest[1]) == 'x';
    const std::string_view digits = isHex ? rest.substr(2) : rest;
    quint64 number = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), number, isHex ? 16 : 10);
    if (error != std::errc() || end == digits.data())
        return std::nullopt;
    const auto length = size_t(end - rest.data());
    if (const std::optional<int> found = m_codes.numbered(known.registry, number, line))
        return Read{*found, length};
    // A number without a meaning needs more than itself to be taken for a code.
    const bool isStrong = length == 3 && known.with.empty() &&
                          (!known.form.before().empty() ||
                              std::ranges::any_of(known.form.behind(),
                                  [](const Form::Element &each) { return each.sign == Sign::Enhanced; }));
    if (!isStrong || generalOf(number, known.role) == 0)
        return std::nullopt;
    const std::optional<int> general = m_codes.numbered(known.registry, generalOf(number, known.role), line);
    return general ? std::optional(Read{*general, length, false}) : std::nullopt;
}

std::optional<LineScanner::Read> LineScanner::readSymbol(
    const Known &known, std::string_view line, size_t place) const
{
    std::optional<Read> longest;
    const bool isExact = known.form.before().empty() || !known.form.isSymbol();
    if (isExact && !known.form.isSymbol()) {
        const size_t length = wordEnd(line, place) - place;
        const std::optional<int> found = m_codes.written(known.registry, line.substr(place, length));
        return found ? std::optional(Read{*found, length}) : std::nullopt;
    }
    std::string folded;
    for (size_t i = place; i < line.size() && i - place < longestSymbol; ++i) {
        const char c = line[i];
        if (isLetter(c) || isDigit(c))
            folded += lowered(c);
        else if (std::string_view(isExact ? "_-" : "_-/ ").find(c) == std::string_view::npos)
            break;
        const bool isEnd = i + 1 == line.size() || !isOfWord(line[i + 1]);
        if (!isEnd || folded.empty())
            continue;
        if (const std::optional<int> found = m_codes.symbol(known.registry, folded))
            longest = Read{*found, i + 1 - place};
    }
    return longest;
}

bool LineScanner::isSaidBy(int code, Form::Sign sign, std::string_view rest) const
{
    if (sign == Sign::Text)
        return !rest.empty() && (isLetter(rest[0]) || rest[0] == '<' || rest[0] == '#' || rest[0] == '(');
    if (sign == Sign::Name) {
        return std::ranges::any_of(m_codes.namesOf(code), [rest](const std::string &name) {
            return beginsWith(rest, name) && (rest.size() == name.size() || !isOfWord(rest[name.size()]));
        });
    }
    return std::ranges::any_of(
        m_codes.logsOf(code), [rest](const std::string &log) { return containsWord(rest, log); });
}

} // namespace Wirecode::Recognize
