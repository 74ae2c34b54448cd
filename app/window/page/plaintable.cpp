// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/page/plaintable.h"

#include "window/page/blockwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Wirecode::Window
{

namespace
{

void writeFacts(BlockWriter &out, const Share::Table &table)
{
    const auto rows = static_cast<int>(table.rows.size());
    const double first = out.isInTable() ? 0.42 : 0.28; // a long word has no room in a quarter of half a page
    out.table(rows, {percent(first), percent(1 - first)}, [&](QTextTable &cells) {
        for (int i = 0; i < rows; ++i) {
            out.cell(cells, i, 0, out.formats().cell(false, false));
            out.line(table.rows.at(i).cells.first(), out.formats().muted);
            out.cell(cells, i, 1, out.formats().cell(false, false));
            out.line(table.rows.at(i).cells.last(), {});
        }
    });
}

void writeGrid(BlockWriter &out, const Share::Table &table)
{
    const auto rows = static_cast<int>(table.rows.size());
    const auto columns = static_cast<int>(table.header.size());
    // What names a row has more room than what is counted of it.
    QList<QTextLength> widths(columns, percent(0.5 / std::max(1, columns - 2)));
    widths[0] = percent(0.2);
    widths[1] = percent(0.3);
    out.table(rows + 1, widths, [&](QTextTable &cells) {
        for (int i = 0; i < columns; ++i) {
            out.cell(cells, 0, i, out.formats().cell(false, false));
            out.line(table.header.at(i), out.formats().label);
        }
        for (int row = 0; row < rows; ++row) {
            for (int i = 0; i < columns; ++i) {
                out.cell(cells, row + 1, i, out.formats().cell(true, false));
                out.line(table.rows.at(row).cells.at(i), {});
            }
        }
    });
}

void writeStacked(BlockWriter &out, const Share::Table &table)
{
    for (const Share::Table::Row &row : table.rows) {
        out.line(row.cells.first(), out.formats().bold);
        for (qsizetype i = 1; i < row.cells.size(); ++i) {
            out.begin(out.formats().prose(i + 1 == row.cells.size() ? out.formats().step * 3 : 0));
            out.insert(table.header.at(i) + u"  "_s, out.formats().muted);
            out.insert(row.cells.at(i), {});
        }
    }
}

} // namespace

void writeTable(BlockWriter &out, const Share::Table &table, bool isWide)
{
    if (table.header.isEmpty())
        writeFacts(out, table);
    else if (isWide)
        writeGrid(out, table);
    else
        writeStacked(out, table);
}

} // namespace Wirecode::Window
