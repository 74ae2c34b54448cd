// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/page/causes.h"

#include "window/page/blockwriter.h"

namespace Wirecode::Window
{

void writeSeen(BlockWriter &out, const Share::CaseTable::Row &row)
{
    const PageFormats &formats = out.formats();
    out.line(row.seen, {}, formats.step);
    if (!row.check.plain.isEmpty())
        out.line(row.check, formats.muted, formats.step);
}

void writeFix(BlockWriter &out, const Share::CaseTable::Row &row, const QString &lead)
{
    const PageFormats &formats = out.formats();
    for (const Share::Text &step : row.fix) {
        out.begin(formats.prose(formats.step));
        if (&step == &row.fix.first() && !lead.isEmpty())
            out.insert(lead + u' ', formats.label);
        out.insert(step, {});
    }
    if (!row.actor.isEmpty())
        out.insert(u' ' + row.actor, formats.muted);
}

void writeCauses(BlockWriter &out, const QString &seenHeading, const Share::CaseTable &causes)
{
    const PageFormats &formats = out.formats();
    const auto rows = static_cast<int>(causes.rows.size());
    out.table(
        rows + 1, {percent(0.5), percent(0.5)},
        [&](QTextTable &cells) {
            out.cell(cells, 0, 0, formats.cell(false, false));
            out.heading(seenHeading, sectionLevel);
            out.cell(cells, 0, 1, formats.cell(false, false));
            out.heading(causes.fixHeading, sectionLevel, true);
            for (int i = 0; i < rows; ++i) {
                out.cell(cells, i + 1, 0, formats.cell(true, false));
                writeSeen(out, causes.rows.at(i));
                out.cell(cells, i + 1, 1, formats.cell(true, false));
                writeFix(out, causes.rows.at(i), {});
            }
        },
        formats.step * 3);
}

} // namespace Wirecode::Window
