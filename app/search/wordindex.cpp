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

std::span<const quint8> WordIndex::placesOf(WordRange range) const
{
    const auto found = std::ranges::lower_bound(m_crowds, range);
    if (found == m_crowds.end() || *found != range)
        return {};
    const size_t half = (documentCount() + size_t(1)) / 2;
    return {m_crowdPlaces.data() + static_cast<size_t>(found - m_crowds.begin()) * half, half};
}

} // namespace Wirecode::Search
