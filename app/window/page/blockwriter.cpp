// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/page/blockwriter.h"

#include <QGuiApplication>
#include <QTextDocument>
#include <QTextList>

#include <algorithm>
#include <utility>

namespace Wirecode::Window
{

QTextLength percent(double share)
{
    return QTextLength(QTextLength::PercentageLength, share * 100);
}

QList<QTextLength> fromLeft(QList<QTextLength> columns)
{
    // Qt mirrors no table of a document.
    if (BlockWriter::isRightToLeft())
        std::ranges::reverse(columns);
    return columns;
}

BlockWriter::BlockWriter(QTextDocument &document, const PageColors &colors, int spare)
    : m_cursor(&document)
    , m_formats(document.defaultFont(), colors)
    , m_spare(spare)
{
}

void BlockWriter::begin(QTextBlockFormat format)
{
    const bool isLong = !isInTable() && format.headingLevel() == 0; // lines of prose may be too wide to be read
    if (isLong && isRightToLeft())
        format.setLeftMargin(m_spare);
    else if (isLong)
        format.setRightMargin(m_spare);
    if (std::exchange(m_isBegun, false))
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format, QTextCharFormat());
}

void BlockWriter::insert(const Share::Text &text, const QTextCharFormat &letters)
{
    qsizetype done = 0;
    for (const Share::Span &span : text.spans) {
        insert(text.plain.sliced(done, span.start - done), letters);
        insert(text.plain.sliced(span.start, span.length), formatOf(span, letters));
        done = span.start + span.length;
    }
    insert(text.plain.sliced(done), letters);
}

void BlockWriter::line(const Share::Text &text, const QTextCharFormat &letters, int roomBelow)
{
    begin(m_formats.prose(roomBelow));
    insert(text, letters);
}

void BlockWriter::heading(const QString &text, int level, bool continues)
{
    const int step = m_formats.step;
    const bool isFirst = isInTable() && m_isBegun;
    const int roomAbove = level == sectionLevel && !isFirst ? step * 5 : 0;
    // Behind a table the layout knows of its room only.
    if (m_isBegun && m_tableBefore && roomAbove > 0) {
        QTextTableFormat before = m_tableBefore->format();
        before.setBottomMargin(roomAbove);
        m_tableBefore->setFormat(before);
    }
    QTextBlockFormat format = m_formats.prose(isInTable() ? step : step * 2);
    if (!continues)
        format.setHeadingLevel(level);
    format.setTopMargin(roomAbove);
    begin(format);
    QTextCharFormat letters = m_formats.bold;
    if (level == sectionLevel) {
        letters = m_formats.label;
        letters.merge(m_formats.sized(0.9));
    }
    insert(text, letters);
}

QTextCharFormat BlockWriter::formatOf(const Share::Span &span, const QTextCharFormat &letters) const
{
    if (span.outcome)
        return m_formats.coded(letters, span.target, *span.outcome);
    if (span.literal)
        return PageFormats::literal(letters);
    return span.target.isEmpty() ? m_formats.changed(letters) : m_formats.linked(letters, span.target, true);
}

void BlockWriter::beginItem(std::optional<int> &list, bool isLast)
{
    QTextBlockFormat format = m_formats.prose(isLast ? m_formats.step * 2 : m_formats.step);
    if (list)
        format.setObjectIndex(*list);
    begin(format);
    if (list)
        return;
    QTextListFormat listFormat;
    listFormat.setStyle(QTextListFormat::ListDisc);
    listFormat.setIndent(1);
    list = m_cursor.createList(listFormat)->objectIndex();
}

void BlockWriter::table(int rows, const QList<QTextLength> &columns,
    const std::function<void(QTextTable &)> &writeCells, int roomAbove, int id)
{
    const QTextTableCell outer = m_cell;
    if (m_isBegun)
        collapse();
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(0);
    format.setTopMargin(std::max(roomAbove, m_formats.step));
    format.setBottomMargin(m_roomBelowTables);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(fromLeft(columns));
    if (id != 0)
        format.setProperty(id, true);
    QTextTable &cells = *m_cursor.insertTable(rows, static_cast<int>(columns.size()), format);
    writeCells(cells);
    if (m_isBegun)
        collapse();
    m_cursor = cells.lastCursorPosition();
    m_cursor.movePosition(QTextCursor::NextBlock);
    m_cell = outer;
    m_tableBefore = &cells;
    m_isBegun = true;
}

void BlockWriter::cell(const QTextTable &table, int row, int column, const QTextTableCellFormat &format)
{
    if (m_isBegun)
        collapse();
    m_cell = table.cellAt(row, isRightToLeft() ? table.columns() - 1 - column : column);
    m_cell.setFormat(format);
    m_cursor = m_cell.firstCursorPosition();
    m_isBegun = true;
}

void BlockWriter::merge(QTextTable &table, int row, int column, int columns)
{
    table.mergeCells(row, isRightToLeft() ? table.columns() - column - columns : column, 1, columns);
}

void BlockWriter::box(const QColor &ground, const QColor &edge, const std::function<void()> &write)
{
    const int step = m_formats.step;
    table(
        1, {percent(1)},
        [&](QTextTable &cells) {
            QTextTableCellFormat format;
            format.setBackground(ground);
            format.setPadding(step * 2);
            if (edge.isValid()) {
                if (isRightToLeft()) {
                    format.setRightBorder(step);
                    format.setRightBorderStyle(QTextFrameFormat::BorderStyle_Solid);
                    format.setRightBorderBrush(edge);
                } else {
                    format.setLeftBorder(step);
                    format.setLeftBorderStyle(QTextFrameFormat::BorderStyle_Solid);
                    format.setLeftBorderBrush(edge);
                }
            }
            cell(cells, 0, 0, format);
            write();
        },
        step * 2);
}

bool BlockWriter::isRightToLeft()
{
    return QGuiApplication::isRightToLeft();
}

void BlockWriter::addRoomBelow(int room)
{
    QTextBlockFormat format = m_cursor.blockFormat();
    format.setBottomMargin(room);
    m_cursor.setBlockFormat(format);
}

void BlockWriter::collapse()
{
    if (!m_isBegun)
        return;
    QTextBlockFormat format;
    format.setLineHeight(1, QTextBlockFormat::FixedHeight);
    m_cursor.setBlockFormat(format);
}

} // namespace Wirecode::Window
