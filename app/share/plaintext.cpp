// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/render.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Wirecode::Share
{

namespace
{

constexpr qsizetype pageWidth = 80;

/// Breaks a text between words; lines after the first are indented to line up with the first.
QString wrapped(const QString &text, const QString &lead = {})
{
    QString result = lead;
    const QString indent(lead.size(), u' ');
    qsizetype column = lead.size();
    bool first = true;
    for (const QString &word : text.split(u' ')) {
        if (!first && column + 1 + word.size() > pageWidth) {
            result += u'\n' + indent;
            column = indent.size();
            first = true;
        }
        if (!first) {
            result += u' ';
            ++column;
        }
        result += word;
        column += word.size();
        first = false;
    }
    return result + u'\n';
}

QString underlined(const QString &heading, QChar line)
{
    return heading + u'\n' + QString(std::min(pageWidth, heading.size()), line) + u'\n';
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
        const bool literal = paragraph.role == Paragraph::Original || paragraph.role == Paragraph::Wire;
        return literal ? u"    "_s + paragraph.text + u'\n' : wrapped(paragraph.text);
    }

    QString operator()(const ItemList &list)
    {
        QString result;
        for (qsizetype i = 0; i < list.items.size(); ++i)
            result += wrapped(list.items.at(i), list.ordered ? u"%1. "_s.arg(i + 1, 2) : u"  - "_s);
        return result;
    }

    QString operator()(const Table &table)
    {
        QList<QStringList> rows;
        if (!table.header.isEmpty())
            rows.append(table.header);
        for (const Table::Row &row : table.rows)
            rows.append(row.cells);
        QList<qsizetype> widths(rows.first().size(), 0);
        for (const QStringList &row : rows) {
            for (qsizetype i = 0; i + 1 < row.size(); ++i)
                widths[i] = std::max(widths.at(i), row.at(i).size());
        }
        const qsizetype headerRows = table.header.isEmpty() ? 0 : 1;
        QString result;
        for (qsizetype r = 0; r < rows.size(); ++r) {
            // The mark stands first, so that it lines up whatever the cells hold.
            QString line = table.markLabel.isEmpty() ? QString()
                : r >= headerRows && table.rows.at(r - headerRows).marked ? u"≠ "_s
                                                                          : u"  "_s;
            for (qsizetype i = 0; i + 1 < rows.at(r).size(); ++i)
                line += rows.at(r).at(i).leftJustified(widths.at(i) + 2);
            result += wrapped(rows.at(r).last(), line);
        }
        if (!table.markLabel.isEmpty())
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
