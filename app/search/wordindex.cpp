// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/wordindex.h"

#include "search/wordindexbuilder.h"

#include <algorithm>

namespace Wirecode::Search
{

std::optional<WordIndex> WordIndex::build(
    quint32 count, const Source &source, std::stop_token stop, quint32 mostThreads)
{
    return WordIndexBuilder(count, source, std::move(stop), mostThreads).build();
}

const std::vector<quint8> *WordIndex::placesOf(WordRange range) const
{
    const auto found = std::ranges::lower_bound(m_crowds, range, {}, &Crowd::range);
    return found != m_crowds.end() && found->range == range ? &found->places : nullptr;
}

} // namespace Wirecode::Search
