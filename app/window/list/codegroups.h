// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/searchindex.h"

#include <QSet>

#include <vector>

namespace Wirecode::Window
{

/// What codes stand below in the list: a registry, a class of one, or how well they answer a search.
struct CodeGroup {
    enum class Kind { Registry, Class, Found, Exact, Numbers, Names, Mentioned, Similar, Nearest };

    Kind kind;
    const Catalog::Registry *registry = nullptr;   ///< of a registry or class
    const Catalog::CodeClass *codeClass = nullptr; ///< of a class
    int parent = -1;                               ///< the group that it is a part of
    int count = 0;                                 ///< of its codes
    int row = -1;                                  ///< of its header; -1 where that is folded away

    /// Which it is, whatever the search: the same address for the same group.
    const void *id() const;
};

/// A row of the list: a code, or the header of its group.
struct GroupedRow {
    const void *groupId;
    const Catalog::StatusCode *code; ///< null in a header
    int group;
    Search::Tier tier = Search::Tier::ExactCode;

    friend bool operator==(const GroupedRow &one, const GroupedRow &other)
    {
        return one.groupId == other.groupId && one.code == other.code;
    }
};

/// The results of a search under their headers, some of them folded. It keeps its memory from one search to the
/// next.
class CodeGroups
{
public:
    /// Groups what was found: by registry and class in the order of the catalog, or, where words were searched
    /// for, by how well they are met. The catalog must outlive this.
    void setResults(const Catalog::Catalog &catalog, const Search::Results &results, bool bySearch);
    /// Folds a group, or unfolds it, in the results that are set next. It stays so when it comes back in
    /// others.
    void toggle(const void *groupId);
    /// Folds the groups, in the results that are set next, that others have folded.
    void foldLike(const CodeGroups &others) { m_folded = others.m_folded; }
    bool isFolded(int group) const { return m_folded.contains(at(group).id()); }

    const CodeGroup &at(int group) const { return m_groups.at(static_cast<size_t>(group)); }
    int size() const { return static_cast<int>(m_groups.size()); }
    /// The rows, without those that are folded away.
    const QList<GroupedRow> &rows() const { return m_rows; }
    /// How many headers stay above a row of a group.
    int depth(int group) const { return at(group).parent < 0 ? 1 : 2; }

private:
    void addByRegistry(const Catalog::Catalog &catalog, const Search::Match &match);
    void add(const CodeGroup &group);

    std::vector<CodeGroup> m_groups;
    QList<GroupedRow> m_rows;
    bool m_showsCodes = true; ///< of the last group
    QSet<const void *> m_folded;
};

} // namespace Wirecode::Window
