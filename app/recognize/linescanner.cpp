// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/linescanner.h"

#include <algorithm>
#include <charconv>

namespace Wirecode::Recognize
{

namespace
{

using Sign = Form::Sign;

/// Longer names of codes than any.
constexpr size_t longestSymbol = 64;

char classOf(char c)
{
    return isDigit(c) ? '0' : lowered(c);
}

quint16 keyOf(char last, char before)
{
    return quint16((static_cast<unsigned char>(last) << 8) | static_cast<unsigned char>(before));
}

/// Where the word ends that begins here, with what joins the words of a symbol.
size_t wordEnd(std::string_view line, size_t place)
{
    while (place < line.size() && (isOfWord(line[place]) || (line[place] == '-' && place + 1 < line.size() &&
                                                                isLetter(line[place + 1]))))
        ++place;
    return place;
}

/// Whether a number may end here: it is no part of an address, a version, a time or a share.
bool isNumberEnd(std::string_view line, size_t place)
{
    if (place >= line.size())
        return true;
    const char c = line[place];
    const bool digitFollows = place + 1 < line.size() && isDigit(line[place + 1]);
    return !isOfWord(c) && c != '%' &&
           !(digitFollows && std::string_view(".,:/-").find(c) != std::string_view::npos);
}

/// Whether a number without anything before it may begin here.
bool isFreeBegin(std::string_view line, size_t place)
{
    if (place == 0)
        return true;
    const char c = line[place - 1];
    if (c == ':')
        return place < 2 || !isDigit(line[place - 2]);
    return isWrapping(c) || std::string_view("([{<>=;|,#*").find(c) != std::string_view::npos;
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
    // The signs before a code that the place itself skips are not what it is known by.
    auto last = std::ranges::find_if_not(before, [](const Form::Element &each) {
        return each.sign == Sign::Blanks || each.sign == Sign::Wrapping ||
               (each.sign == Sign::Literal && isWrapping(each.literal));
    });
    if (before.empty() || last == before.end()) {
        if (!known.form.isSymbol() && known.writing != Catalog::Form::Symbol)
            m_free.push_back(number);
        return;
    }
    if (last->sign == Sign::Begin) {
        m_atBegin.push_back(number);
        return;
    }
    if (last->sign == Sign::Word || last->sign == Sign::Anything) {
        m_afterWord.push_back(number);
        return;
    }
    const bool isNumber = last->sign == Sign::Number || last->sign == Sign::Reply;
    const char c = isNumber ? '0' : classOf(last->literal);
    const bool isKnown = !isNumber && std::next(last) != before.end() &&
                         std::next(last)->sign == Sign::Literal && !isWrapping(std::next(last)->literal);
    const quint16 key = keyOf(c, isKnown ? classOf(std::next(last)->literal) : '\0');
    m_byContext[key].push_back(number);
    m_contexts.set(key);
    m_lasts[static_cast<unsigned char>(c)] = true;
}

void LineScanner::scan(std::string_view line, std::vector<Hit> &hits) const
{
    const auto first = static_cast<std::ptrdiff_t>(hits.size());
    for (size_t i = 0; i < line.size(); ++i) {
        if (!isDigit(line[i]) && !isLetter(line[i]))
            continue;
        if (i > 0 && isOfWord(line[i - 1]) && line[i - 1] != '_' && (!isDigit(line[i]) || isDigit(line[i - 1])))
            continue;
        look(line, i, hits);
    }
    // What one form finds within what another finds is the more likely the more the form asks for.
    const auto added = std::ranges::subrange(hits.begin() + first, hits.end());
    std::ranges::stable_sort(added, std::ranges::greater(), &Hit::weight);
    std::vector<Hit> kept;
    for (const Hit &hit : added) {
        if (std::ranges::none_of(kept, [&hit](const Hit &other) {
                return hit.offset < other.offset + other.length && other.offset < hit.offset + hit.length;
            }))
            kept.push_back(hit);
    }
    std::ranges::sort(kept, {}, &Hit::offset);
    hits.resize(size_t(first));
    hits.insert(hits.end(), kept.begin(), kept.end());
}

void LineScanner::look(std::string_view line, size_t place, std::vector<Hit> &hits) const
{
    size_t end = place;
    while (end > 0 && isWrapping(line[end - 1]))
        --end;
    if (end > 0) {
        const char last = classOf(line[end - 1]);
        if (m_lasts[static_cast<unsigned char>(last)]) {
            const quint16 exact = keyOf(last, end > 1 ? classOf(line[end - 2]) : '\1');
            if (m_contexts.test(exact))
                tryAll(m_byContext.at(exact), line, place, hits);
            if (m_contexts.test(keyOf(last, '\0')))
                tryAll(m_byContext.at(keyOf(last, '\0')), line, place, hits);
        }
    }
    constexpr size_t farthestBegin = 16; // marks of quotation
    if (place <= farthestBegin)
        tryAll(m_atBegin, line, place, hits);
    if (isDigit(line[place])) {
        if (isFreeBegin(line, place))
            tryAll(m_free, line, place, hits);
        if (place > 0 && isBlank(line[place - 1]))
            tryAll(m_afterWord, line, place, hits);
    } else if (place + 1 < line.size() && (place == 0 || line[place - 1] != '_') &&
               m_symbolBegins.test(keyOf(line[place], line[place + 1]))) {
        const auto found = m_symbols.find(std::string(line.substr(place, wordEnd(line, place) - place)));
        if (found != m_symbols.end())
            tryAll(found->second, line, place, hits);
    }
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
