// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/linescanner.h"

#include "recognize/masks.h"
#include "recognize/places.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <tuple>
#include <unordered_map>

namespace Wirecode::Recognize
{

namespace
{

using Sign = Form::Sign;

} // namespace

LineScanner::LineScanner(const Catalog::Catalog &catalog)
    : m_codes(catalog)
{
    for (int i = 0; i < catalog.registries().size(); ++i) {
        const Catalog::Registry &registry = catalog.registries().at(i);
        if (registry.inText.isEmpty())
            continue;
        const Looks looks = m_codes.looks(i, registry.form);
        for (const Catalog::InText &inText : registry.inText) {
            Looks allLooks = looks;
            CodeTable::addGeneral(allLooks, inText.role);
            for (const QString &form : inText.forms) {
                Known known{Form(form), i, registry.form, inText.role, {}, {}};
                known.reason = known.form.reason();
                known.isWord = known.form.isSymbol() || known.writing == Catalog::Form::Symbol;
                known.isFar = known.form.isFar();
                known.isStrong =
                    inText.with.isEmpty() && (!known.form.before().empty() || known.reason == Reason::Enhanced);
                for (const QString &word : inText.with)
                    known.with.push_back(word.toLower().toStdString());
                m_index.add(
                    quint16(m_known.size()), known.form, known.isWord, known.isStrong ? allLooks : looks);
                m_known.push_back(std::move(known));
            }
        }
    }
    for (int code = 0; code < catalog.codes().size(); ++code) {
        for (const std::string &name : m_codes.namesOf(code))
            m_index.addName(name);
        for (size_t i = 0; i < m_known.size(); ++i) {
            const Known &known = m_known[i];
            const Catalog::StatusCode &each = *catalog.codes().at(code);
            if (!known.form.before().empty() || known.registry != m_codes.registryOf(code))
                continue;
            const std::string word = (known.form.isSymbol() ? each.symbol : each.id.code).toStdString();
            const bool isWord = known.form.isSymbol() || known.writing == Catalog::Form::Symbol;
            if (isWord && word.size() > 1)
                m_index.addWord(quint16(i), word);
        }
    }
}

/// Looks at each place where a word or a number begins; a number also begins behind a letter.
void LineScanner::scan(std::string_view line, std::vector<Hit> &hits) const
{
    Line whole(line, hits.size());
    Place place;
    Masks before;
    Masks masks = masksAt(line, 0);
    for (size_t at = 0; at < line.size(); at += Masks::width) {
        const Masks next = masksAt(line, at + Masks::width);
        const auto behind = [](quint64 mask, quint64 one) { return (mask << 1) | (one >> 63); };
        const quint64 behindDigit = behind(masks.digits, before.digits);
        const quint64 behindLetter = behind(masks.letters | masks.others, before.letters | before.others);
        const quint64 inWord = behindLetter | behind(masks.underscores, before.underscores);
        quint64 begins = (masks.letters & ~behindDigit & ~behindLetter) | (masks.digits & ~behindDigit);
        for (; begins != 0; begins &= begins - 1) {
            const int bit = std::countr_zero(begins);
            const auto lengthOf = [bit](quint64 mask, quint64 rest) {
                return size_t(std::countr_one((mask >> bit) | ((rest << 1) << (63 - bit))));
            };
            const bool isNumber = ((masks.digits >> bit) & 1) != 0;
            const size_t length = isNumber ? lengthOf(masks.digits, next.digits)
                                           : lengthOf(masks.digits | masks.letters, next.digits | next.letters);
            place.offset = at + size_t(bit);
            m_index.find(whole, {place.offset, length, isNumber, ((inWord >> bit) & 1) != 0}, place);
            if (place.forms.isEmpty())
                continue;
            for (const quint16 form : place.forms)
                tryOne(form, whole, place, hits);
            place.forms.clear();
        }
        before = masks;
        masks = next;
    }
    if (hits.size() > whole.first)
        keepLikeliest(whole, hits);
}

/// What one form finds within what another finds is the more likely the more the form asks for, and where the
/// line names its registry. Words that a form wants besides are looked for last.
void LineScanner::keepLikeliest(Line &line, std::vector<Hit> &hits) const
{
    constexpr int named = 6;
    const auto begin = hits.begin() + static_cast<std::ptrdiff_t>(line.first);
    const auto areOver = [](const Hit &hit, const Hit &other) {
        return hit.offset < other.offset + other.length && other.offset < hit.offset + hit.length;
    };
    if (std::adjacent_find(begin, hits.end(), areOver) == hits.end() &&
        std::all_of(begin, hits.end(), [this](const Hit &hit) { return m_known[hit.form].with.empty(); }))
        return;
    std::string folded;
    const auto isThere = [&](const std::string &word) {
        if (folded.empty())
            std::ranges::transform(line.text, std::back_inserter(folded), lowered);
        for (size_t at = folded.find(word); at != std::string::npos; at = folded.find(word, at + 1)) {
            if (at == 0 || !isOfWord(word[0]) || !isOfWord(folded[at - 1]))
                return true;
        }
        return false;
    };
    // The line may be long and have many: the words of each form are looked for in it once.
    std::unordered_map<quint16, bool> formsWithWords;
    const auto hasWords = [&](const Hit &hit) {
        const std::vector<std::string> &with = m_known[hit.form].with;
        const auto [known, isNew] = formsWithWords.try_emplace(hit.form);
        if (isNew)
            known->second = with.empty() || std::ranges::any_of(with, isThere);
        return known->second;
    };
    auto kept = begin;
    for (auto first = begin, last = begin; first != hits.end(); first = last) {
        // Those that are over each other, one behind the other.
        for (size_t end = 0; last != hits.end() && (last == first || last->offset < end); ++last)
            end = std::max(end, last->offset + last->length);
        for (auto hit = first; hit != last; ++hit) {
            const bool isDoubted = std::any_of(
                first, last, [&](const Hit &other) { return hit->code != other.code && areOver(*hit, other); });
            if (isDoubted && m_codes.isNamed(m_known[hit->form].registry, line))
                hit->weight += named;
        }
        std::stable_sort(first, last, [](const Hit &a, const Hit &b) { return a.weight > b.weight; });
        const auto keptHere = kept;
        for (auto hit = first; hit != last; ++hit) {
            const bool isCovered =
                std::any_of(keptHere, kept, [&](const Hit &other) { return areOver(*hit, other); });
            if (!isCovered && hasWords(*hit))
                *kept++ = *hit;
        }
        std::sort(keptHere, kept, [](const Hit &a, const Hit &b) { return a.offset < b.offset; });
    }
    hits.erase(kept, hits.end());
}

void LineScanner::tryOne(quint16 form, Line &line, const Place &place, std::vector<Hit> &hits) const
{
    const Known &known = m_known[form];
    if (!known.isWord && place.digits == 0)
        return;
    // A number is read before what stands around it is looked at, and a word after.
    std::optional<Read> read;
    if (!known.isWord) {
        read = this->read(known, line, place);
        if (!read)
            return;
    }
    size_t begin = place.offset;
    if (!known.isFar && !known.form.matchesBefore(line.text, place.offset, begin))
        return;
    if (known.isWord)
        read = readSymbol(known, line.text, place.offset);
    if (!read)
        return;
    const size_t end = place.offset + read->length;
    if (known.form.behind().empty() ? !isNumberEnd(line.text, end)
                                    : end < line.text.size() && isDigit(line.text[end]))
        return;
    const int weight = known.form.weight() + (read->isRegistered ? 10 : 0) + 2 * int(read->length) +
                       (known.with.empty() ? 0 : 5);
    constexpr int more = 6; // where the line names the registry
    for (size_t i = hits.size(); i > line.first && hits[i - 1].offset == place.offset; --i) {
        const Hit &hit = hits[i - 1];
        const int least = hit.code == read->code ? weight - 1 : weight + more;
        if (hit.weight > least && m_known[hit.form].with.empty())
            return;
    }
    // Within a sentence, "404 not found" tells of a number of things.
    const auto isSo = [&](Sign sign, std::string_view rest) {
        const bool mayBeName = begin == 0 || (!rest.empty() && rest[0] != lowered(rest[0]));
        return (sign != Sign::Name || mayBeName) && isSaidBy(read->code, sign, rest);
    };
    if (!known.form.matchesBehind(line.text, end, isSo) ||
        (known.isFar && !known.form.matchesBefore(line.text, place.offset, begin)))
        return;
    hits.push_back({read->code, place.offset, read->length, begin, end, known.role, known.reason, weight, form,
        read->isRegistered});
}

std::optional<LineScanner::Read> LineScanner::read(const Known &known, Line &line, const Place &place) const
{
    if (known.writing == Catalog::Form::Enhanced)
        return readEnhanced(known, line.text.substr(place.offset));
    if (known.writing == Catalog::Form::Text)
        return readText(known, line.text.substr(place.offset));
    if (const std::optional<int> found = m_codes.numbered(known.registry, place.number, line))
        return Read{*found, place.digits};
    // A number without a meaning needs more than itself to be taken for a code.
    constexpr size_t digits = 3;
    if (!known.isStrong || place.digits != digits || CodeTable::generalOf(place.number, known.role) == 0)
        return std::nullopt;
    const std::optional<int> general =
        m_codes.numbered(known.registry, CodeTable::generalOf(place.number, known.role), line);
    return general ? std::optional(Read{*general, place.digits, false}) : std::nullopt;
}

/// "5.7.1", and for one that is not registered what its subject and its class say.
std::optional<LineScanner::Read> LineScanner::readEnhanced(const Known &known, std::string_view text) const
{
    const size_t length = enhancedLength(text);
    if (length == 0)
        return std::nullopt;
    const std::string_view code = text.substr(0, length);
    if (const std::optional<int> found = m_codes.written(known.registry, code))
        return Read{*found, length};
    for (const std::string &general :
        {std::string(code.substr(0, code.rfind('.'))) + ".0", std::string(code.substr(0, 1)) + ".0.0"}) {
        if (const std::optional<int> found = m_codes.written(known.registry, general))
            return Read{*found, length, false};
    }
    return std::nullopt;
}

/// "401.2", or "401 2" in the columns of a log.
std::optional<LineScanner::Read> LineScanner::readText(const Known &known, std::string_view text) const
{
    constexpr size_t longest = 4;
    const auto digitsAt = [text](size_t place) {
        size_t end = place;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        return end - place;
    };
    const size_t first = digitsAt(0);
    if (first == 0 || first > longest || first >= text.size() || (text[first] != '.' && text[first] != ' '))
        return std::nullopt;
    const size_t second = digitsAt(first + 1);
    if (second == 0 || second > longest)
        return std::nullopt;
    const std::string code =
        std::string(text.substr(0, first)) + '.' + std::string(text.substr(first + 1, second));
    const std::optional<int> found = m_codes.written(known.registry, code);
    return found ? std::optional(Read{*found, first + 1 + second}) : std::nullopt;
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
    std::array<char, longestSymbol> folded; // NOLINT(cppcoreguidelines-pro-type-member-init)
    size_t size = 0;
    for (size_t i = place; i < line.size() && i - place < longestSymbol; ++i) {
        const char c = line[i];
        if (isLetter(c) || isDigit(c))
            folded[size++] = lowered(c);
        else if (std::string_view(isExact ? "_-" : "_-/ ").find(c) == std::string_view::npos)
            break;
        const bool isEnd = i + 1 == line.size() || !isOfWord(line[i + 1]);
        if (!isEnd || size == 0)
            continue;
        if (const std::optional<int> found = m_codes.symbol(known.registry, {folded.data(), size}))
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
    return std::ranges::any_of(m_codes.logsOf(code),
        [near = rest.substr(0, farthest)](const std::string &log) { return containsWord(near, log); });
}

} // namespace Wirecode::Recognize
