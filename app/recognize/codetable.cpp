// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/codetable.h"

#include "recognize/form.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Wirecode::Recognize
{

namespace
{

std::string loweredText(const QString &text)
{
    return text.toLower().toStdString();
}

bool contains(std::string_view line, std::string_view folded)
{
    return std::search(line.begin(), line.end(), folded.begin(), folded.end(),
               [](char a, char b) { return lowered(a) == b; }) != line.end();
}

} // namespace

std::string foldedSymbol(std::string_view text)
{
    std::string folded;
    for (const char c : text) {
        if (isLetter(c) || isDigit(c))
            folded.push_back(lowered(c));
    }
    return folded;
}

CodeTable::CodeTable(const Catalog::Catalog &catalog)
    : m_codes(size_t(catalog.codes().size()))
    , m_registries(size_t(catalog.registries().size()))
{
    int code = 0;
    for (size_t i = 0; i < m_registries.size(); ++i) {
        const Catalog::Registry &registry = catalog.registries().at(qsizetype(i));
        Registry &own = m_registries[i];
        own.mark = loweredText(registry.id);
        for (size_t other = 0; other < m_registries.size(); ++other) {
            if (other != i && catalog.registries().at(qsizetype(other)).protocol == registry.protocol)
                own.siblings.push_back(int(other));
        }
        // Those whose codes are known to stand in logs come first.
        std::stable_partition(own.siblings.begin(), own.siblings.end(),
            [&](int other) { return !catalog.registries().at(other).inText.isEmpty(); });
        for (const Catalog::StatusCode *each : catalog.codesOf(registry.id)) {
            const Catalog::Entry entry = catalog.entry(*each);
            Code &words = m_codes[size_t(code)];
            words.registry = int(i);
            words.names.push_back(loweredText(entry.name));
            for (const Catalog::Meaning &meaning : entry.meanings)
                words.names.push_back(loweredText(meaning.phrase));
            // The names that it had before: "413 Request Entity Too Large".
            for (const QString &alias : entry.aliases) {
                if (alias.contains(u' '))
                    words.names.push_back(loweredText(alias));
            }
            for (const Catalog::Case &cause : entry.cases) {
                for (const QString &log : cause.log)
                    words.logs.push_back(loweredText(log));
            }
            bool isNumber = false;
            const quint64 number = entry.id.code.toULongLong(&isNumber);
            if (isNumber && registry.form == Catalog::Form::Number)
                own.numbers.emplace(number, code);
            own.codes.add(entry.id.code.toStdString(), code);
            const QString &symbol =
                entry.symbol.isEmpty() && registry.form == Catalog::Form::Symbol ? entry.id.code : entry.symbol;
            if (!symbol.isEmpty())
                own.symbols.add(foldedSymbol(symbol.toStdString()), code);
            // Go spells it "Canceled".
            if (!entry.symbol.isEmpty()) {
                for (const QString &alias : entry.aliases)
                    own.symbols.add(foldedSymbol(alias.toStdString()), code);
            }
            ++code;
        }
    }
    constexpr quint64 smallest = 5000;
    constexpr quint64 leastStatus = 100; // what is less is an exit code or the like, of its registry alone
    for (Registry &registry : m_registries) {
        if (registry.numbers.empty())
            continue;
        registry.small.assign(smallest, Registry::nobodys);
        for (const int sibling : registry.siblings) {
            for (const auto &[number, other] : m_registries[size_t(sibling)].numbers) {
                if (number >= leastStatus && number < smallest)
                    registry.small[number] = Registry::others;
            }
        }
        for (const auto &[number, own] : registry.numbers) {
            if (number < smallest && own <= std::numeric_limits<qint16>::max())
                registry.small[number] = static_cast<qint16>(own);
        }
    }
}

std::optional<int> CodeTable::numbered(int registry, quint64 number, Line &line) const
{
    const Registry &own = m_registries[size_t(registry)];
    if (number < own.small.size()) {
        const qint16 code = own.small[number];
        if (code >= 0)
            return code;
        return code == Registry::others ? ofOthers(registry, number, line) : std::nullopt;
    }
    const auto found = own.numbers.find(number);
    return found == own.numbers.end() ? std::nullopt : std::optional(found->second);
}

std::optional<int> CodeTable::ofOthers(int registry, quint64 number, Line &line) const
{
    std::optional<int> first;
    for (const int sibling : m_registries[size_t(registry)].siblings) {
        const Registry &other = m_registries[size_t(sibling)];
        const auto there = other.numbers.find(number);
        if (there == other.numbers.end())
            continue;
        if (isNamed(sibling, line))
            return there->second;
        if (!first)
            first = there->second;
    }
    return first;
}

quint64 CodeTable::generalOf(quint64 number, Catalog::Role role)
{
    const quint64 first = number / 100;
    if (role == Catalog::Role::Reply)
        return first == 4 ? 451 : first == 5 ? 554 : 0;
    return role == Catalog::Role::Status ? first * 100 : 0;
}

Looks CodeTable::looks(int registry, Catalog::Form writing) const
{
    const Registry &own = m_registries[size_t(registry)];
    Looks looks;
    looks.isEnhanced = writing == Catalog::Form::Enhanced;
    looks.isText = writing == Catalog::Form::Text;
    for (const auto *words : {&own.codes, &own.symbols}) {
        for (const auto &[word, code] : *words) {
            looks.words.push_back(loweredText(QString::fromStdString(word)));
            if (looks.isEnhanced || looks.isText)
                looks.add(decimalAt(word, 0).first);
        }
    }
    for (const auto &[number, code] : own.numbers)
        looks.add(number);
    for (size_t number = 0; number < own.small.size(); ++number) {
        if (own.small[number] != Registry::nobodys)
            looks.add(number);
    }
    return looks;
}

void CodeTable::addGeneral(Looks &looks, Catalog::Role role)
{
    constexpr quint64 least = 100; // of three digits
    for (quint64 number = least; number < 10 * least; ++number) {
        if (generalOf(number, role) != 0)
            looks.add(number);
    }
}

bool CodeTable::isNamed(int registry, Line &line) const
{
    // The line may be long and have many codes: each registry is looked for in it once.
    const auto place = size_t(registry);
    if (!line.asked.test(place)) {
        line.asked.set(place);
        line.named.set(place, contains(line.text, m_registries[place].mark));
    }
    return line.named.test(place);
}

std::optional<int> CodeTable::written(int registry, std::string_view code) const
{
    const int *const found = m_registries[size_t(registry)].codes.find(code);
    return found ? std::optional(*found) : std::nullopt;
}

std::optional<int> CodeTable::symbol(int registry, std::string_view folded) const
{
    const int *const found = m_registries[size_t(registry)].symbols.find(folded);
    return found ? std::optional(*found) : std::nullopt;
}

} // namespace Wirecode::Recognize
