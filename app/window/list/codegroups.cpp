// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/list/codegroups.h"

#include <algorithm>
#include <array>
#include <functional>

namespace Wirecode::Window
{

namespace
{

using Kind = CodeGroup::Kind;

Kind kindOf(const Search::Match &match)
{
    switch (match.tier) {
    case Search::Tier::ExactCode:
        // A provider's reply has the number among other words: "421-4.7.0-flood".
        return match.code->id.code.contains(u'-') ? Kind::Numbers : Kind::Exact;
    case Search::Tier::CodePrefix:
        return Kind::Numbers;
    case Search::Tier::ExactName:
    case Search::Tier::Name:
        return Kind::Names;
    case Search::Tier::Alias:
    case Search::Tier::Description:
    case Search::Tier::Fix:
        return Kind::Mentioned;
    case Search::Tier::Inside:
    case Search::Tier::Typo:
        break;
    }
    return Kind::Similar;
}

/// Sorts what nearly always is sorted already, but for what leads.
template<typename Compare, typename Projection>
void sort(QList<Search::Match> &matches, qsizetype leading, Compare comesBefore, Projection projection)
{
    if (!std::ranges::is_sorted(matches.cbegin() + leading, matches.cend(), comesBefore, projection))
        std::ranges::stable_sort(matches.begin() + leading, matches.end(), comesBefore, projection);
}

} // namespace

const void *CodeGroup::id() const
{
    static constexpr std::array<char, 9> ofKind{};
    if (kind == Kind::Class)
        return codeClass;
    return kind == Kind::Registry ? static_cast<const void *>(registry) : &ofKind.at(static_cast<size_t>(kind));
}

void CodeGroups::setResults(const Catalog::Catalog &catalog, const Search::Results &results, bool bySearch)
{
    m_groups.clear();
    m_rows.clear();
    m_rows.reserve(results.matches.size() * 5 / 4); // and headers
    QList<Search::Match> matches = results.matches;
    if (!bySearch) {
        // In the order of the catalog, which keeps all of them in one place.
        sort(matches, 0, std::less<>(), &Search::Match::code);
    } else if (!results.isNearest) {
        sort(matches, results.leading, std::less<>(), kindOf);
    }
    const auto kindAt = [&](qsizetype place) {
        if (place < results.leading)
            return Kind::Found;
        return results.isNearest ? Kind::Nearest : kindOf(matches.at(place));
    };
    for (qsizetype i = 0; i < matches.size(); ++i) {
        const Search::Match &match = matches.at(i);
        if (!bySearch)
            addByRegistry(catalog, match);
        else if (const Kind kind = kindAt(i); m_groups.empty() || m_groups.back().kind != kind)
            add({kind});
        ++m_groups.back().count;
        if (m_showsCodes)
            m_rows.append({m_groups.back().id(), match.code, size() - 1, match.tier});
    }
}

void CodeGroups::addByRegistry(const Catalog::Catalog &catalog, const Search::Match &match)
{
    const Catalog::Registry *registry = m_groups.empty() ? nullptr : m_groups.back().registry;
    const Catalog::StatusCode &code = *match.code;
    if (!registry || registry->id != code.id.registry) {
        registry = catalog.registry(code.id.registry);
        add({Kind::Registry, registry});
    }
    // A single class would say the same again.
    if (registry->classes.size() > 1 &&
        (!m_groups.back().codeClass || m_groups.back().codeClass->id != code.classId)) {
        const int parent = m_groups.back().codeClass ? m_groups.back().parent : size() - 1;
        add({Kind::Class, registry, registry->findClass(code.classId), parent});
    }
    if (const int parent = m_groups.back().parent; parent >= 0)
        ++m_groups[static_cast<size_t>(parent)].count;
}

/// Begins with a group.
void CodeGroups::add(const CodeGroup &group)
{
    m_groups.push_back(group);
    CodeGroup &added = m_groups.back();
    const bool isHidden = added.parent >= 0 && isFolded(added.parent);
    m_showsCodes = !isHidden && !isFolded(size() - 1);
    if (isHidden)
        return;
    added.row = static_cast<int>(m_rows.size());
    m_rows.append({added.id(), nullptr, size() - 1});
}

void CodeGroups::toggle(const void *groupId)
{
    if (!m_folded.remove(groupId))
        m_folded.insert(groupId);
}

} // namespace Wirecode::Window
