// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/summary.h"

#include <algorithm>
#include <cstring>

namespace Wirecode::Recognize
{

SummaryReader::SummaryReader(const Catalog::Catalog &catalog, const LineScanner &scanner)
    : m_catalog(catalog)
    , m_scanner(scanner)
    , m_counts(size_t(catalog.codes().size()))
{
}

void SummaryReader::read(std::string_view piece)
{
    while (!piece.empty()) {
        const auto *const end = static_cast<const char *>(std::memchr(piece.data(), '\n', piece.size()));
        const std::string_view part = end ? piece.substr(0, size_t(end - piece.data())) : piece;
        piece.remove_prefix(part.size() + (end ? 1 : 0));
        if (end && m_begun.empty()) {
            readLine(part);
            continue;
        }
        m_begun.append(part.substr(0, LineScanner::longestLine - m_begun.size()));
        if (end) {
            readLine(m_begun);
            m_begun.clear();
        }
    }
}

void SummaryReader::endFile()
{
    if (!m_begun.empty())
        readLine(m_begun);
    m_begun.clear();
}

Summary SummaryReader::summary() const
{
    Summary summary;
    summary.lines = m_lines;
    for (size_t i = 0; i < m_counts.size(); ++i) {
        const Count &count = m_counts[i];
        if (count.count == 0)
            continue;
        summary.total += count.count;
        summary.rows.append({m_catalog.codes().at(qsizetype(i))->id, count.count, count.first, count.last,
            QString::fromUtf8(count.example)});
    }
    std::ranges::stable_sort(summary.rows, std::ranges::greater(), &Summary::Row::count);
    return summary;
}

void SummaryReader::readLine(std::string_view line)
{
    constexpr size_t longestExample = 400;
    line = line.substr(0, LineScanner::longestLine);
    ++m_lines;
    m_hits.clear();
    m_scanner.scan(line, m_hits);
    const std::string_view goesOn = m_reply;
    const bool isFurther = goesOn.size() == 4 && line.starts_with(goesOn.substr(0, 3)) && line.size() > 3 &&
                           (line[3] == '-' || line[3] == ' ');
    if (!isFurther) {
        for (const Hit &hit : m_hits) {
            Count &count = m_counts[size_t(hit.code)];
            if (count.count++ == 0) {
                count.first = m_lines;
                count.example = line.substr(0, longestExample);
            }
            count.last = m_lines;
        }
    }
    const bool mayGoOn =
        line.size() > 3 && line[3] == '-' && isDigit(line[0]) && isDigit(line[1]) && isDigit(line[2]);
    m_reply = mayGoOn ? line.substr(0, 4) : std::string_view();
}

} // namespace Wirecode::Recognize
