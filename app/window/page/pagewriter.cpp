// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/page/pagewriter.h"

#include "share/render.h"
#include "window/look/outcomebadge.h"
#include "window/look/pagestyle.h"
#include "window/page/blockwriter.h"
#include "window/page/causes.h"
#include "window/page/plaintable.h"
#include "window/page/sidestable.h"

#include <QCoreApplication>
#include <QTextDocument>

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Wirecode::Window
{

namespace
{

struct Spoken {
    Q_DECLARE_TR_FUNCTIONS(Wirecode::Window::PageWriter)
};

QString plainOf(const std::vector<Share::Block> &blocks)
{
    return Share::toText({{}, blocks, {}}).simplified();
}

/// What the parts of a page look like.
class Writer
{
public:
    Writer(
        QTextDocument &document, const Share::Document &page, const PageColors &colors, const PageShape &shape)
        : m_out(document, colors, shape.spare)
        , m_formats(m_out.formats())
        , m_step(m_formats.step)
        , m_page(page)
        , m_shape(shape)
    {
        // Those of a comparison are a row of them, each with a rule above it.
        if (page.sides.isEmpty())
            m_out.setRoomBelowTables(m_step * 2);
    }

    WrittenPage written()
    {
        // The heads above a comparison are its title.
        if (!m_page.title.isEmpty() && m_page.sides.isEmpty())
            writeTitle();
        write(m_page.opening);
        size_t beside = 0;
        if (m_page.isShort && m_shape.isWide)
            beside = sectionsBesideEachOther();
        if (beside > 0)
            writeInColumns(beside, m_step * 3, [this](size_t i) { writeSection(m_page.sections[i]); });
        for (size_t i = beside; i < m_page.sections.size(); ++i)
            writeSection(m_page.sections[i]);
        m_out.finish();
        for (qsizetype i = 0; i < m_spoken.size(); ++i)
            m_written.rows[i].block = m_spoken.at(i).blockNumber();
        return std::move(m_written);
    }

    void operator()(const Share::Paragraph &paragraph)
    {
        if (paragraph.role == Share::Paragraph::Wire) {
            m_out.box(m_formats.colors.quiet, {}, [&] {
                QTextBlockFormat format = m_formats.prose(0);
                format.setLayoutDirection(Qt::LeftToRight);
                m_out.begin(format);
                // Lines of one text: it is copied and spoken as a whole.
                Share::Text lines = paragraph.text;
                lines.plain.replace(u'\n', QChar::LineSeparator);
                m_out.insert(lines, PageFormats::literal({}));
            });
            return;
        }
        const bool isLead = paragraph.role == Share::Paragraph::Lead;
        const double size = isLead ? 1.15 : 1;
        QTextCharFormat letters = m_formats.sized(size);
        if (paragraph.role == Share::Paragraph::Aside)
            letters = m_formats.muted;
        m_out.begin(m_formats.prose(isLead ? m_step * 4 : m_step * 2, size));
        m_out.insert(paragraph.text, letters);
    }

    void operator()(const Share::VerdictLine &verdict)
    {
        const QColor own = outcomeColor(verdict.outcome, m_formats.colors.ground);
        const QColor ground = m_formats.colors.groundLike(own);
        m_out.box(ground, own, [&] {
            m_out.begin(m_formats.prose(0));
            QTextCharFormat sign = m_formats.sized(1.5);
            sign.setForeground(ground);
            m_out.insert(QString(Share::signOf(verdict.outcome)), sign);
            m_out.insert(u' ' + verdict.text, m_formats.bold);
            m_written.badges.append({verdict.outcome, m_out.block().blockNumber()});
        });
    }

    void operator()(const Share::ItemList &list)
    {
        m_out.list(list.items, [this](const Share::Text &text) { m_out.insert(text, {}); });
    }

    void operator()(const Share::LinkList &list)
    {
        if (!list.label.isEmpty()) {
            m_out.line(list.label, m_formats.muted, m_step);
        }
        m_out.list(list.links, [this](const Share::Link &link) {
            m_out.insert(link.text, m_formats.linked({}, link.target, false));
            if (!link.note.isEmpty())
                m_out.insert(u' ' + link.note, m_formats.muted);
        });
    }

    void operator()(const Share::CaseTable &cases)
    {
        for (const Share::CaseTable::Row &row : cases.rows) {
            writeSeen(m_out, row);
            writeFix(m_out, row, cases.fixLead);
            m_out.addRoomBelow(m_step * 4);
        }
    }

    void operator()(const Share::Table &table)
    {
        if (m_page.sides.isEmpty())
            writeTable(m_out, table, m_shape.isWide);
        else if (table.header.isEmpty())
            writeLines(table);
        else if (m_shape.isWide)
            writeSides(table, {});
        else
            writeStacked(table);
    }

    void operator()(const Share::Columns &columns)
    {
        if (m_page.sides.isEmpty() && m_shape.isWide) {
            writeInColumns(columns.columns.size(), 0, [&](size_t i) { write(columns.columns[i].blocks); });
            return;
        }
        for (const Share::Columns::Column &column : columns.columns) {
            if (!column.heading.isEmpty())
                m_out.heading(column.heading, sectionLevel + 1);
            write(column.blocks);
        }
    }

    void operator()(const Share::Fold &fold)
    {
        const bool isOpen = m_shape.openFolds.contains(fold.id);
        const QString sign = isOpen ? u"▾ "_s : BlockWriter::isRightToLeft() ? u"◂ "_s : u"▸ "_s;
        m_out.line(QString(sign + fold.label), m_formats.linked({}, foldAddress(fold.id), false), m_step * 2);
        if (isOpen)
            write(fold.blocks);
    }

private:
    void write(const std::vector<Share::Block> &blocks)
    {
        for (const Share::Block &block : blocks)
            std::visit(*this, static_cast<const Share::Block::variant &>(block));
    }

    void writeTitle()
    {
        QTextBlockFormat format;
        format.setHeadingLevel(1);
        format.setBottomMargin(m_step * 3);
        m_out.begin(format);
        QTextCharFormat code = m_formats.sized(2);
        code.merge(m_formats.bold);
        m_out.insert(m_page.title.first(m_page.codeLength), code);
        m_out.insert(
            m_page.title.sliced(m_page.codeLength), m_formats.sized(m_page.codeLength > 0 ? 1.4 : 1.8));
    }

    /// How many of the first sections stand in two columns: those before one that has columns of its own.
    size_t sectionsBesideEachOther() const
    {
        const auto end = std::ranges::find_if(m_page.sections, [](const Share::Section &section) {
            return std::holds_alternative<Share::Columns>(section.blocks.front());
        });
        const auto count = static_cast<size_t>(end - m_page.sections.begin());
        return count > 1 ? count : 0;
    }

    /// The first half of some parts beside the second.
    void writeInColumns(size_t count, int roomAbove, const std::function<void(size_t)> &writePart)
    {
        const size_t half = (count + 1) / 2;
        m_out.table(
            1, {percent(0.5), percent(0.5)},
            [&](QTextTable &cells) {
                for (size_t i = 0; i < count; ++i) {
                    if (i % half == 0)
                        m_out.cell(cells, 0, i < half ? 0 : 1, m_formats.cell(false, false));
                    writePart(i);
                }
            },
            roomAbove);
    }

    void writeSection(const Share::Section &section)
    {
        const bool hasSides = !m_page.sides.isEmpty();
        const Share::CaseTable *cases = m_shape.isWide && !hasSides ? Share::casesOf(section) : nullptr;
        if (m_shape.isWide && hasSides) {
            writeBesideHeading(section);
        } else if (cases) {
            writeCauses(m_out, section.heading, *cases);
        } else {
            m_out.heading(section.heading, sectionLevel);
            write(section.blocks);
        }
    }

    /// A section of a comparison: its name at the beginning of the row, and what the two sides say.
    void writeBesideHeading(const Share::Section &section)
    {
        if (const auto *table = std::get_if<Share::Table>(&section.blocks.front())) {
            writeSides(*table, section.heading);
            return;
        }
        const bool hasColumns = std::holds_alternative<Share::Columns>(section.blocks.front());
        m_out.table(
            hasColumns ? static_cast<int>(section.blocks.size()) : 1, columnsOfSides(m_shape.divider),
            [&](QTextTable &cells) {
                m_out.cell(cells, 0, 0, m_formats.cell(true, false));
                m_out.heading(section.heading, sectionLevel);
                if (!hasColumns) {
                    BlockWriter::merge(cells, 0, 1, 2);
                    m_out.cell(cells, 0, 1, m_formats.cell(true, false));
                    write(section.blocks);
                    return;
                }
                for (int row = 0; row < cells.rows(); ++row)
                    writeColumns(cells, row, section);
            },
            m_step * 2, SidesTable);
    }

    /// A row of a section: what the two sides say, or what is so with both.
    void writeColumns(QTextTable &cells, int row, const Share::Section &section)
    {
        const auto &columns = std::get<Share::Columns>(section.blocks[static_cast<size_t>(row)]).columns;
        const bool isOfBoth = columns.size() == 1;
        const auto &left = columns.front();
        const auto &right = columns.back();
        if (row > 0)
            m_out.cell(cells, row, 0, m_formats.cell(true, false));
        if (isOfBoth) {
            BlockWriter::merge(cells, row, 1, 2);
            m_out.line(left.heading, m_formats.muted);
        }
        m_spoken.append(m_out.block());
        m_out.cell(cells, row, 1, m_formats.cell(true, false));
        write(left.blocks);
        if (!isOfBoth) {
            m_out.cell(cells, row, 2, m_formats.cell(true, true));
            write(right.blocks);
        }
        //: A section of a comparison as it is spoken. %1 is its heading, %2 and %4 are codes such as "SMTP
        //: 421", %3 and %5 what is said of them
        const QString ofEach = Spoken::tr("%1. %2: %3 %4: %5");
        //: The same of what is so with both codes. %1 is the heading, %2 "Both codes", %3 what is said of them
        const QString ofBoth = Spoken::tr("%1. %2: %3");
        m_written.rows.append({isOfBoth ? ofBoth.arg(section.heading, left.heading, plainOf(left.blocks))
                                        : ofEach.arg(section.heading, left.heading, plainOf(left.blocks),
                                              right.heading, plainOf(right.blocks))});
    }

    /// Rows of a comparison on its two sides, below a heading if there is one.
    void writeSides(const Share::Table &table, const QString &heading)
    {
        const int above = heading.isEmpty() ? 0 : 1;
        m_out.table(
            above + static_cast<int>(table.rows.size()), columnsOfSides(m_shape.divider),
            [&](QTextTable &cells) {
                if (above > 0) {
                    BlockWriter::merge(cells, 0, 0, 3);
                    m_out.cell(cells, 0, 0, m_formats.cell(true, false));
                    m_out.heading(heading, sectionLevel);
                }
                for (int i = 0; i < table.rows.size(); ++i) {
                    const Share::Table::Row &row = table.rows.at(i);
                    m_out.cell(cells, above + i, 0, m_formats.cell(false, false));
                    writeLabel(row);
                    speak(table, row);
                    m_out.cell(cells, above + i, 1, m_formats.cell(false, false));
                    m_out.line(row.cells.at(1), {});
                    m_out.cell(cells, above + i, 2, m_formats.cell(false, true));
                    m_out.line(row.cells.at(2), {});
                }
            },
            m_step * 2, SidesTable);
    }

    /// The same where there is no room: each row one below the other, with the codes before what is theirs.
    void writeStacked(const Share::Table &table)
    {
        for (const Share::Table::Row &row : table.rows) {
            writeLabel(row);
            speak(table, row);
            for (const int side : {1, 2}) {
                m_out.begin(m_formats.prose(side == 1 ? 0 : m_step * 3));
                m_out.insert(table.header.at(side) + u"  "_s, m_formats.label);
                m_out.insert(row.cells.at(side), {});
            }
        }
    }

    /// Rows in the column of one side, which has no room for two.
    void writeLines(const Share::Table &table)
    {
        for (const Share::Table::Row &row : table.rows) {
            m_out.begin(m_formats.prose(m_step));
            m_out.insert(row.cells.first().plain + u"  "_s, m_formats.muted);
            m_out.insert(row.cells.last(), {});
        }
    }

    /// What a row is about. What differs has a sign: it does not rest on colour.
    void writeLabel(const Share::Table::Row &row)
    {
        m_out.begin(m_formats.prose(0));
        if (row.marked)
            m_out.insert(u"≠ "_s, m_formats.bold);
        m_out.insert(row.cells.first(), m_formats.muted);
    }

    void speak(const Share::Table &table, const Share::Table::Row &row)
    {
        //: A row of a comparison as it is spoken. %1 is what it is about, %2 and %4 are codes such as "SMTP
        //: 421", %3 and %5 what is so with them
        const QString sentence =
            (row.marked ? Spoken::tr("%1. %2: %3. %4: %5. Differs.") : Spoken::tr("%1. %2: %3. %4: %5."))
                .arg(row.cells.at(0).plain, table.header.at(1), row.cells.at(1).plain, table.header.at(2),
                    row.cells.at(2).plain);
        m_written.rows.append({sentence});
        m_spoken.append(m_out.block());
    }

    BlockWriter m_out;
    const PageFormats &m_formats;
    int m_step;
    const Share::Document &m_page;
    const PageShape &m_shape;
    WrittenPage m_written;
    /// Where the rows are. In a mirrored table their labels stand last: what is written after them moves them.
    QList<QTextBlock> m_spoken;
};

} // namespace

QString foldAddress(const QString &id)
{
    return u"fold:"_s + id;
}

WrittenPage writePage(
    QTextDocument &document, const Share::Document &page, const PageColors &colors, const PageShape &shape)
{
    QTextCursor edit(&document);
    edit.beginEditBlock();
    document.clear();
    WrittenPage written = Writer(document, page, colors, shape).written();
    edit.endEditBlock();
    return written;
}

} // namespace Wirecode::Window
