// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/list/stickyheaders.h"

#include <algorithm>
#include <optional>

namespace Wirecode::Window
{

namespace
{

/// The header of a depth that a point of the list is below, if there is one and it is not at its own place,
/// where `level` is how far from the top it stays.
std::optional<StickyHeader> headerAbove(const CodeGroups &groups, const RowPlaces &places, int depth)
{
    const int level = (depth - 1) * places.lineHeight;
    const QList<GroupedRow> &rows = groups.rows();
    int row = std::min(places.rowAt(level), static_cast<int>(rows.size()) - 1);
    // A header whose line is still below: what is at the top belongs to the one before.
    if (row > 0 && !rows.at(row).code && places.lineOf(row) > level)
        --row;
    if (row < 0)
        return std::nullopt;
    int group = rows.at(row).group;
    if (groups.depth(group) < depth)
        return std::nullopt;
    if (groups.depth(group) > depth)
        group = groups.at(group).parent;
    // The next of the same depth, or of a smaller one, pushes it out.
    int top = level;
    for (int next = group + 1; next < groups.size(); ++next) {
        if (groups.depth(next) > depth)
            continue;
        if (groups.at(next).row >= 0)
            top = std::min(top, places.lineOf(groups.at(next).row) - places.lineHeight);
        break;
    }
    if (places.lineOf(groups.at(group).row) >= top)
        return std::nullopt;
    return StickyHeader{groups.at(group).row, top};
}

} // namespace

QList<StickyHeader> stickyHeaders(const CodeGroups &groups, const RowPlaces &places)
{
    QList<StickyHeader> headers;
    if (groups.rows().isEmpty())
        return headers;
    for (const int depth : {2, 1}) {
        if (const std::optional<StickyHeader> header = headerAbove(groups, places, depth))
            headers.append(*header);
    }
    return headers;
}

} // namespace Wirecode::Window
