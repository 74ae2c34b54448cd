// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/page/pagewriter.h"

#include "share/render.h"
#include "window/look/pagestyle.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Wirecode::Window
{

namespace
{

/// Sizes as QTextDocument knows them: 1.5, 1.2 and 1 times that of the text.
enum Size { Plain, Large, Larger };

QTextCharFormat sized(Size size)
{
    QTextCharFormat format;
    format.setProperty(QTextFormat::FontSizeAdjustment, static_cast<int>(size));
    return format;
}

/// Writes block after block to the end of a document.
class Writer
{
public:
    Writer(QTextDocument &document, const PageColors &colors)
        : m_cursor(&document)
        , m_colors(colors)
        , m_step(pageStep(document.defaultFont()))
    {
        m_prose.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        m_prose.setBottomMargin(m_step * 3);
        m_muted.setForeground(colors.muted);
        m_bold.setFontWeight(QFont::Bold);
    }

    /// A heading; `continues` for the second one of a section.
    void heading(const QString &text, int level, bool continues = false)
    {
        QTextBlockFormat format;
        if (!continues)
            format.setHeadingLevel(level);
        format.setTopMargin(level == sectionLevel ? m_step * 6 : 0);
        format.setBottomMargin(m_step * 2);
        begin(format);
        QTextCharFormat letters = sized(level == 1 ? Larger : level == sectionLevel ? Large : Plain);
        letters.merge(m_bold);
        m_cursor.insertText(text, letters);
    }

    void write(const std::vector<Share::Block> &blocks)
    {
        for (const Share::Block &block : blocks)
            std::visit(*this, static_cast<const Share::Block::variant &>(block));
    }

    void operator()(const Share::Paragraph &paragraph)
    {
        QTextBlockFormat format = m_prose;
        QTextCharFormat letters;
        switch (paragraph.role) {
        case Share::Paragraph::Original:
            format.setLayoutDirection(Qt::LeftToRight);
            letters = m_muted;
            break;
        case Share::Paragraph::Wire:
            format.setLayoutDirection(Qt::LeftToRight);
            format.setTopMargin(m_step * 5);
            format.setBottomMargin(m_step * 5);
            format.setLeftMargin(m_step * 3);
            format.setRightMargin(m_step * 3);
            format.setBackground(m_colors.quiet);
            letters = literal({});
            break;
        case Share::Paragraph::Lead:
        case Share::Paragraph::Body:
            break;
        }
        begin(format);
        insert(paragraph.text, letters);
    }

    void operator()(const Share::VerdictLine &verdict)
    {
        begin(m_prose);
        QTextCharFormat sign = sized(Larger);
        sign.setForeground(m_colors.ground);
        m_cursor.insertText(Share::signOf(verdict.outcome), sign);
        m_cursor.insertText(u' ' + verdict.text, m_bold);
        m_verdict = {verdict.outcome, m_cursor.blockNumber()};
    }

    void operator()(const Share::ItemList &list)
    {
        writeList(list.items, list.ordered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc,
            list.ordered ? m_step * 2 : m_step, [this](const Share::Text &text) { insert(text, {}); });
    }

    void operator()(const Share::LinkList &list)
    {
        if (!list.label.isEmpty()) {
            QTextBlockFormat format = m_prose;
            format.setTopMargin(m_step * 2);
            format.setBottomMargin(m_step);
            begin(format);
            m_cursor.insertText(list.label, m_muted);
        }
        writeList(list.links, QTextListFormat::ListDisc, m_step, [this](const Share::Link &link) {
            m_cursor.insertText(link.text, linked({}, link.target));
            if (!link.note.isEmpty())
                m_cursor.insertText(u' ' + link.note, QTextCharFormat());
        });
    }

    /// The causes under two headings, side by side.
    void writeSideBySide(const QString &seenHeading, const Share::CaseTable &cases)
    {
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(0);
        format.setTopMargin(m_step * 6);
        format.setProperty(PlainTable, true);
        const QTextLength half(QTextLength::PercentageLength, 50);
        format.setColumnWidthConstraints({half, half});
        QTextTable *cells = m_cursor.insertTable(static_cast<int>(cases.rows.size()) + 1, 2, format);
        const auto enter = [&](int row, int column) {
            QTextTableCellFormat room;
            room.setRightPadding(m_step * 6);
            room.setBottomPadding(m_step * 3);
            QTextTableCell cell = cells->cellAt(row, column);
            cell.setFormat(room);
            m_cursor = cell.firstCursorPosition();
            m_isBegun = true;
        };
        enter(0, 0);
        heading(seenHeading, sectionLevel);
        enter(0, 1);
        heading(cases.fixHeading, sectionLevel, true);
        for (int i = 0; i < cases.rows.size(); ++i) {
            enter(i + 1, 0);
            writeSeen(cases.rows.at(i));
            enter(i + 1, 1);
            writeFix(cases.rows.at(i));
        }
        m_cursor.movePosition(QTextCursor::End);
        m_isBegun = true;
    }

    void operator()(const Share::CaseTable &cases)
    {
        for (const Share::CaseTable::Row &row : cases.rows) {
            writeSeen(row);
            QTextBlockFormat label = m_prose;
            label.setBottomMargin(m_step);
            begin(label);
            m_cursor.insertText(cases.fixHeading, m_muted);
            writeFix(row);
            QTextBlockFormat format = m_cursor.blockFormat();
            format.setBottomMargin(m_step * 6);
            m_cursor.setBlockFormat(format);
        }
    }

    void operator()(const Share::Table &table)
    {
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(2);
        format.setMargin(m_step * 3);
        // The ground of a table is higher than its rows.
        format.setBottomMargin(m_step * 8);
        const bool hasMarks = !table.markLabel.isEmpty();
        const int headers = table.header.isEmpty() ? 0 : 1;
        const int rows = headers + static_cast<int>(table.rows.size());
        const int columns = static_cast<int>(table.rows.first().cells.size()) + (hasMarks ? 1 : 0);
        QTextTable *cells = m_cursor.insertTable(rows, columns, format);
        for (int column = 0; headers > 0 && column < table.header.size(); ++column)
            insertCell(*cells, 0, column, table.header.at(column), m_bold);
        for (int i = 0; i < table.rows.size(); ++i) {
            const Share::Table::Row &row = table.rows.at(i);
            insertCell(*cells, headers + i, 0, row.cells.first(), m_muted);
            // What differs is bold: the words, where the cells have others in common.
            const bool bold = row.marked && std::ranges::none_of(row.cells, Share::hasChangedWords);
            for (int column = 1; column < row.cells.size(); ++column)
                insertCell(
                    *cells, headers + i, column, row.cells.at(column), bold ? m_bold : QTextCharFormat());
            // A sign beside the bold type: the difference does not rest on colour.
            if (hasMarks && row.marked)
                insertCell(*cells, headers + i, columns - 1, QString(u"≠ "_s + table.markLabel), m_muted);
        }
        m_cursor.movePosition(QTextCursor::End);
        m_isBegun = true;
    }

    void operator()(const Share::Columns &columns)
    {
        for (const Share::Columns::Column &column : columns.columns) {
            heading(column.heading, sectionLevel + 1);
            write(column.blocks);
        }
    }

    std::optional<VerdictPlace> verdict() const { return m_verdict; }

private:
    void writeSeen(const Share::CaseTable::Row &row)
    {
        begin(m_prose);
        insert(row.seen, {});
        if (row.check.plain.isEmpty())
            return;
        begin(m_prose);
        insert(row.check, m_muted);
    }

    void writeFix(const Share::CaseTable::Row &row)
    {
        for (const Share::Text &step : row.fix) {
            begin(m_prose);
            insert(step, {});
        }
        if (row.actor.isEmpty())
            return;
        begin(m_prose);
        m_cursor.insertText(row.actor, m_muted);
    }

    /// Goes on in a new block. A document and what follows a table begin with one.
    void begin(const QTextBlockFormat &format)
    {
        if (std::exchange(m_isBegun, false))
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format, QTextCharFormat());
    }

    /// Items with a space between them, in pixels; `insertItem` writes the text of one.
    template<typename Item, typename InsertItem>
    void writeList(const QList<Item> &items, QTextListFormat::Style style, int space, InsertItem insertItem)
    {
        QTextListFormat listFormat;
        listFormat.setStyle(style);
        listFormat.setIndent(1);
        const QTextList *list = nullptr;
        for (const Item &item : items) {
            QTextBlockFormat format = m_prose;
            if (&item != &items.back())
                format.setBottomMargin(space);
            if (list)
                format.setObjectIndex(list->objectIndex());
            begin(format);
            if (!list)
                list = m_cursor.createList(listFormat);
            insertItem(item);
        }
    }

    void insertCell(
        QTextTable &table, int row, int column, const Share::Text &text, const QTextCharFormat &letters)
    {
        QTextTableCell cell = table.cellAt(row, column);
        QTextTableCellFormat room;
        room.setRightPadding(m_step * 3);
        cell.setFormat(room);
        m_cursor = cell.firstCursorPosition();
        QTextBlockFormat format = m_prose;
        format.setBottomMargin(0);
        m_cursor.setBlockFormat(format);
        insert(text, letters);
    }

    void insert(const Share::Text &text, const QTextCharFormat &letters)
    {
        qsizetype done = 0;
        for (const Share::Span &span : text.spans) {
            m_cursor.insertText(text.plain.sliced(done, span.start - done), letters);
            m_cursor.insertText(text.plain.sliced(span.start, span.length), span.literal ? literal(letters)
                                                                            : span.target.isEmpty()
                                                                                ? changed(letters)
                                                                                : linked(letters, span.target));
            done = span.start + span.length;
        }
        m_cursor.insertText(text.plain.sliced(done), letters);
    }

    QTextCharFormat linked(QTextCharFormat format, const QString &target) const
    {
        format.setAnchor(true);
        format.setAnchorHref(target);
        format.setForeground(m_colors.link);
        format.setFontUnderline(true);
        return format;
    }

    static QTextCharFormat literal(QTextCharFormat format)
    {
        format.setFontFamilies({u"monospace"_s});
        format.setFontFixedPitch(true);
        return format;
    }

    QTextCharFormat changed(QTextCharFormat format) const
    {
        format.merge(m_bold);
        format.setBackground(m_colors.changed);
        return format;
    }

    QTextCursor m_cursor;
    const PageColors &m_colors;
    int m_step;
    QTextBlockFormat m_prose;
    QTextCharFormat m_muted;
    QTextCharFormat m_bold;
    bool m_isBegun = true;
    std::optional<VerdictPlace> m_verdict;
};

} // namespace

std::optional<VerdictPlace> writePage(
    QTextDocument &document, const Share::Document &page, const PageColors &colors, bool isWide)
{
    QTextCursor edit(&document);
    edit.beginEditBlock();
    document.clear();
    Writer writer(document, colors);
    if (!page.title.isEmpty())
        writer.heading(page.title, 1);
    writer.write(page.opening);
    for (const Share::Section &section : page.sections) {
        const Share::CaseTable *cases = isWide ? Share::casesOf(section) : nullptr;
        if (cases) {
            writer.writeSideBySide(section.heading, *cases);
            continue;
        }
        writer.heading(section.heading, sectionLevel);
        writer.write(section.blocks);
    }
    edit.endEditBlock();
    return writer.verdict();
}

} // namespace Wirecode::Window
