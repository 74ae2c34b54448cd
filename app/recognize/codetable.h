// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "recognize/formindex.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace Wirecode::Recognize
{

/// Of a symbol what counts: letters and digits in lower case, whatever joins its words.
std::string foldedSymbol(std::string_view text);

/// What is compared with texts of every code, as bytes: number, symbol, names, and the words of its cases in
/// logs. Codes are given by their place in Catalog::codes(), registries by theirs in Catalog::registries().
class CodeTable
{
public:
    explicit CodeTable(const Catalog::Catalog &catalog);

    /// The code of a registry with that number, or else one of another registry of its protocol: a log says 499
    /// whoever owns it. That of a registry whose name stands in the line comes first.
    std::optional<int> numbered(int registry, quint64 number, Line &line) const;
    /// The number for which one that nobody has registered stands: clients go by its class (RFC 9110 §15,
    /// RFC 5321 §4.2).
    static quint64 generalOf(quint64 number, Catalog::Role role);
    /// How the codes of a registry look, in its writing.
    Looks looks(int registry, Catalog::Form writing) const;
    /// Adds the numbers for which another one stands where nobody has registered them.
    static void addGeneral(Looks &looks, Catalog::Role role);
    /// Whether the line names the registry.
    bool isNamed(int registry, Line &line) const;
    /// The code that is written so, to the letter.
    std::optional<int> written(int registry, std::string_view code) const;
    /// The code with that folded symbol.
    std::optional<int> symbol(int registry, std::string_view folded) const;

    /// Name and reason phrases, folded, without what explains them in brackets.
    const std::vector<std::string> &namesOf(int code) const { return m_codes[size_t(code)].names; }
    /// Words of its cases in logs, folded.
    const std::vector<std::string> &logsOf(int code) const { return m_codes[size_t(code)].logs; }
    /// Which registry a code belongs to.
    int registryOf(int code) const { return m_codes[size_t(code)].registry; }

private:
    std::optional<int> ofOthers(int registry, quint64 number, Line &line) const;

    struct Code {
        int registry = 0;
        std::vector<std::string> names;
        std::vector<std::string> logs;
    };
    struct Registry {
        std::unordered_map<quint64, int> numbers;
        std::vector<qint16> small; ///< of each small number the code, or one of these:
        static constexpr qint16 nobodys = -1;
        static constexpr qint16 others = -2; ///< of another registry of the protocol
        TextMap<int> codes;
        TextMap<int> symbols;
        std::vector<int> siblings; ///< other registries of the protocol
        std::string mark;          ///< its id, by which a line can show it
    };

    std::vector<Code> m_codes;
    std::vector<Registry> m_registries;
};

} // namespace Wirecode::Recognize
