// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/render.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Wirecode::Share
{

namespace
{

constexpr qsizetype pageWidth = 80;

/// Breaks a text between words into lines of a width; a longer word has a line of its own.
QStringList linesOf(const QString &text, qsizetype width)
{
    QStringList lines{QString()};
    for (const QString &word : text.split(u' ')) {
        QString &line = lines.last();
        if (line.isEmpty())
            line = word;
        else if (line.size() + 1 + word.size() <= width)
            line += u' ' + word;
        else
            lines.append(word);
    }
    return lines;
}

/// A text after a lead such as "1. "; the lines after the first are indented to line up with the first.
QString wrapped(const QString &text, const QString &lead = {})
{
    const QString indent(lead.size(), u' ');
    return lead + linesOf(text, pageWidth - lead.size()).join(u'\n' + indent) + u'\n';
}

QString wrapped(const Text &text, const QString &lead = {})
{
    return wrapped(withBackticks(text), lead);
}

qsizetype longestWord(const QString &text)
{
    const QStringList words = text.split(u' ');
    return std::ranges::max(words, {}, &QString::size).size();
}

/// Widths of columns that fit the page: the widest give way, and words are broken only where nothing else
/// helps.
QList<qsizetype> columnWidths(const QList<QStringList> &rows, qsizetype available)
{
    QList<qsizetype> widths(rows.first().size(), 0);
    QList<qsizetype> words = widths;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths.at(i), row.at(i).size());
            words[i] = std::max(words.at(i), longestWord(row.at(i)));
        }
    }
    while (std::accumulate(widths.begin(), widths.end(), qsizetype(0)) > available) {
        auto widest = widths.end();
        for (auto width = widths.begin(); width != widths.end(); ++width) {
            if (*width > words.at(width - widths.begin()) && (widest == widths.end() || *width > *widest))
                widest = width;
        }
        --*(widest == widths.end() ? std::ranges::max_element(widths) : widest);
    }
    return widths;
}

/// The lines of a cell. A word that is wider than its column is broken: it would cover the next one.
QStringList linesOfCell(const QString &text, qsizetype width)
{
    QStringList lines;
    for (const QString &line : linesOf(text, width)) {
        for (qsizetype at = 0; at == 0 || at < line.size(); at += width)
            lines.append(line.sliced(at, std::min(width, line.size() - at)));
    }
    return lines;
}

QString underlined(const QString &heading, QChar line)
{
    return heading + u'\n' + QString(std::min(pageWidth, heading.size()), line) + u'\n';
}

/// One row of a table, as many lines as its longest cell needs.
QString tableRow(const QStringList &cells, const QList<qsizetype> &widths, const QString &mark)
{
    QList<QStringList> columns;
    qsizetype height = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        columns.append(linesOfCell(cells.at(i), widths.at(i)));
        height = std::max(height, columns.last().size());
    }
    QString result;
    for (qsizetype l = 0; l < height; ++l) {
        QString line = l == 0 ? mark : QString(mark.size(), u' ');
        for (qsizetype i = 0; i < columns.size(); ++i)
            line += columns.at(i).value(l).leftJustified(widths.at(i) + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        result += line + u'\n';
    }
    return result;
}

class PlainText
{
public:
    QString render(const std::vector<Block> &blocks)
    {
        QStringList parts;
        for (const Block &block : blocks)
            parts.append(std::visit(*this, static_cast<const Block::variant &>(block)));
        return parts.join(u'\n');
    }

    QString operator()(const Paragraph &paragraph)
    {
        if (paragraph.role != Paragraph::Wire)
            return wrapped(paragraph.text);
        QString lines;
        for (const QString &line : paragraph.text.plain.split(u'\n'))
            lines += u"    "_s + line + u'\n';
        return lines;
    }

    QString operator()(const VerdictLine &verdict) { return wrapped(verdict.text); }

    QString operator()(const ItemList &list)
    {
        QString result;
        for (const Text &item : list.items)
            result += wrapped(item, u"  - "_s);
        return result;
    }

    QString operator()(const CaseTable &cases)
    {
        QStringList parts;
        for (qsizetype i = 0; i < cases.rows.size(); ++i) {
            const CaseTable::Row &row = cases.rows.at(i);
            const QString number = u"%1. "_s.arg(i + 1, 2);
            const QString indent(number.size(), u' ');
            QString part = wrapped(row.seen, number);
            if (!row.check.plain.isEmpty())
                part += wrapped(row.check, indent);
            part += indent + cases.fixLead + u'\n';
            for (const Text &step : row.fix)
                part += wrapped(step, indent + u"- "_s);
            if (!row.actor.isEmpty())
                part += wrapped(row.actor, indent);
            parts.append(part);
        }
        return parts.join(u'\n');
    }

    QString operator()(const Table &table)
    {
        QList<QStringList> rows;
        if (!table.header.isEmpty())
            rows.append(table.header);
        for (const Table::Row &row : table.rows) {
            QStringList cells;
            for (const Text &cell : row.cells)
                cells.append(withBackticks(cell));
            rows.append(cells);
        }
        if (rows.isEmpty())
            return {};
        constexpr qsizetype gap = 2;
        const bool marks = !table.markLabel.isEmpty();
        const QList<qsizetype> widths =
            columnWidths(rows, pageWidth - gap * (rows.first().size() - 1) - (marks ? gap : 0));
        const qsizetype headerRows = table.header.isEmpty() ? 0 : 1;
        QString result;
        for (qsizetype r = 0; r < rows.size(); ++r) {
            // The mark stands first, so that it lines up whatever the cells hold.
            const bool marked = r >= headerRows && table.rows.at(r - headerRows).marked;
            const QString mark = !marks ? QString() : marked ? u"≠ "_s : u"  "_s;
            result += tableRow(rows.at(r), widths, mark);
        }
        if (marks)
            result += u"\n≠ "_s + table.markLabel + u'\n';
        return result;
    }

    QString operator()(const LinkList &list)
    {
        QString result = list.label.isEmpty() ? QString() : list.label + u'\n';
        for (const Link &link : list.links) {
            result += wrapped(link.note.isEmpty() ? link.text : link.text + u"  "_s + link.note, u"  - "_s);
            if (link.target.startsWith("https:"_L1))
                result += u"    "_s + link.target + u'\n';
        }
        return result;
    }

    QString operator()(const Columns &columns)
    {
        QStringList parts;
        for (const Columns::Column &column : columns.columns)
            parts.append(u"["_s + column.heading + u"]\n"_s + render(column.blocks));
        return parts.join(u'\n');
    }

    QString operator()(const Fold &fold) { return fold.label + u'\n' + render(fold.blocks); }
};

} // namespace

QString toText(const Document &document)
{
    PlainText plain;
    QStringList parts;
    if (!document.title.isEmpty())
        parts.append(underlined(document.title, u'='));
    parts.append(plain.render(document.opening));
    for (const Section &section : document.sections)
        parts.append(underlined(section.heading, u'-') + u'\n' + plain.render(section.blocks));
    return parts.join(u'\n');
}

} // namespace Wirecode::Share
