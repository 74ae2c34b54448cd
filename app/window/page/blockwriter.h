// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/page/pageformats.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

#include <functional>

namespace Wirecode::Window
{

/// The level of the headings of sections.
constexpr int sectionLevel = 2;

/// A share of the width.
QTextLength percent(double share);
/// The columns of a table from left to right, whichever of them is read first.
QList<QTextLength> fromLeft(QList<QTextLength> columns);

/// Writes blocks, lists and tables to the end of a document, without empty blocks between them.
class BlockWriter
{
public:
    /// `spare` is the room at the end of lines outside of tables, in pixels.
    BlockWriter(QTextDocument &document, const PageColors &colors, int spare);

    const PageFormats &formats() const { return m_formats; }

    /// Goes on in a new block; in the one that is still empty, as at the beginning and behind a table.
    void begin(QTextBlockFormat format);
    /// Writes into the block; of a text with its spans.
    void insert(const QString &text, const QTextCharFormat &letters) { m_cursor.insertText(text, letters); }
    void insert(const Share::Text &text, const QTextCharFormat &letters);
    /// Writes a paragraph.
    void line(const Share::Text &text, const QTextCharFormat &letters, int roomBelow = 0);
    /// Writes a heading; `continues` for the second one of a section.
    void heading(const QString &text, int level, bool continues = false);
    /// Items with their signs; `insertItem` writes the text of one.
    template<typename Item, typename InsertItem>
    void list(const QList<Item> &items, InsertItem insertItem)
    {
        std::optional<int> list;
        for (const Item &item : items) {
            beginItem(list, &item == &items.back());
            insertItem(item);
        }
    }

    /// Writes a table; `writeCells` fills its cells with cell().
    void table(int rows, const QList<QTextLength> &columns, const std::function<void(QTextTable &)> &writeCells,
        int roomAbove = 0, int id = 0);
    /// Goes to a cell of the table that is being written; columns are counted as they are read.
    void cell(const QTextTable &table, int row, int column, const QTextTableCellFormat &format);
    /// Makes one cell of some in a row.
    static void merge(QTextTable &table, int row, int column, int columns);
    /// Writes something on a ground of its own, with a broad edge at its beginning if it has a colour.
    void box(const QColor &ground, const QColor &edge, const std::function<void()> &write);

    /// Keeps what follows a table or a box away from it.
    void setRoomBelowTables(int room) { m_roomBelowTables = room; }

    bool isInTable() const { return m_cell.isValid(); }
    /// The block that is being written.
    QTextBlock block() const { return m_cursor.block(); }
    static bool isRightToLeft();
    void addRoomBelow(int room);
    /// To be called behind the last block.
    void finish() { collapse(); }

private:
    QTextCharFormat formatOf(const Share::Span &span, const QTextCharFormat &letters) const;
    void beginItem(std::optional<int> &list, bool isLast);
    /// Takes the room of a block that is still empty: one has to stand before and behind each table.
    void collapse();

    QTextCursor m_cursor;
    PageFormats m_formats;
    int m_spare;
    int m_roomBelowTables = 0;
    QTextTableCell m_cell; ///< the one that is being written; invalid outside of tables
    QTextTable *m_tableBefore = nullptr;
    bool m_isBegun = true; ///< the block of the cursor is still empty
};

} // namespace Wirecode::Window
