// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "recognize/linescanner.h"

namespace Wirecode::Recognize
{

/// How often each code stands in a log.
struct Summary {
    struct Row {
        Catalog::CodeId id;
        quint64 count = 0;
        quint64 first = 0; ///< line
        quint64 last = 0;
        QString example; ///< the first line with it
    };
    quint64 lines = 0;
    quint64 total = 0;
    QList<Row> rows; ///< the most frequent first
};

/// Counts the codes of a log that comes in pieces, in constant memory: a line that is longer than any piece is
/// looked at in its beginning. The further lines of a reply repeat its code, which counts once. Words without a
/// code do not count.
class SummaryReader
{
public:
    SummaryReader(const Catalog::Catalog &catalog, const LineScanner &scanner);

    void read(std::string_view piece);
    /// A line may end where a file does.
    void endFile();
    /// What was counted so far.
    Summary summary() const;

private:
    struct Count {
        quint64 count = 0;
        quint64 first = 0;
        quint64 last = 0;
        std::string example;
    };

    void readLine(std::string_view line);

    const Catalog::Catalog &m_catalog;
    const LineScanner &m_scanner;
    std::vector<Count> m_counts; ///< by the place in Catalog::codes()
    std::vector<Hit> m_hits;
    std::string m_begun; ///< of a line whose end has not come
    std::string m_reply; ///< "550-": a reply that goes on
    quint64 m_lines = 0;
};

} // namespace Wirecode::Recognize
