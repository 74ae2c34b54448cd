// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/render.h"

using namespace Qt::StringLiterals;

namespace Wirecode::Share
{

namespace
{

QString element(QStringView tag, const QString &content)
{
    return u'<' + tag + u'>' + content + u"</"_s + tag.split(u' ').first() + u">\n"_s;
}

class Html
{
public:
    explicit Html(int headingLevel)
        : m_heading(u"h%1"_s.arg(headingLevel))
    {
    }

    QString heading(const QString &text) const { return element(m_heading, text.toHtmlEscaped()); }

    QString render(const std::vector<Block> &blocks) const
    {
        QString result;
        for (const Block &block : blocks)
            result += std::visit(*this, static_cast<const Block::variant &>(block));
        return result;
    }

    QString operator()(const Paragraph &paragraph) const
    {
        const QString text = paragraph.text.toHtmlEscaped();
        switch (paragraph.role) {
        case Paragraph::Lead:
            return element(u"p class=\"lead\"", text);
        case Paragraph::Original:
            return element(u"p class=\"original\" lang=\"en\" dir=\"ltr\"", text);
        case Paragraph::Wire:
            return element(u"p class=\"wire\" dir=\"ltr\"", u"<code>"_s + text + u"</code>"_s);
        case Paragraph::Body:
            break;
        }
        return element(u"p", text);
    }

    QString operator()(const ItemList &list) const
    {
        QString items;
        for (const QString &item : list.items)
            items += element(u"li", item.toHtmlEscaped());
        return element(list.ordered ? u"ol" : u"ul", items);
    }

    QString operator()(const Table &table) const
    {
        QString rows;
        if (!table.header.isEmpty())
            rows += headerRow(table);
        for (const Table::Row &each : table.rows) {
            QString cells = element(u"td class=\"field\"", each.cells.first().toHtmlEscaped());
            for (qsizetype i = 1; i < each.cells.size(); ++i) {
                const QString text = each.cells.at(i).toHtmlEscaped();
                cells += each.marked ? element(u"td class=\"marked\"", u"<b>"_s + text + u"</b>"_s)
                                     : element(u"td", text);
            }
            if (!table.markLabel.isEmpty()) {
                // A sign beside the bold type: the difference does not rest on colour.
                const QString mark = each.marked ? u"≠ "_s + table.markLabel.toHtmlEscaped() : QString();
                cells += element(u"td class=\"mark\"", mark);
            }
            rows += element(u"tr", cells);
        }
        return element(u"table class=\"facts\" cellspacing=\"0\" cellpadding=\"2\"", rows);
    }

    QString operator()(const LinkList &list) const
    {
        QString items;
        for (const Link &link : list.links) {
            const QString anchor =
                u"<a href=\"%1\">%2</a>"_s.arg(link.target.toHtmlEscaped(), link.text.toHtmlEscaped());
            items += element(u"li", link.note.isEmpty() ? anchor : anchor + u" "_s + link.note.toHtmlEscaped());
        }
        const QString label =
            list.label.isEmpty() ? QString() : element(u"p class=\"label\"", list.label.toHtmlEscaped());
        return label + element(u"ul", items);
    }

    QString operator()(const Columns &columns) const
    {
        QString cells;
        for (const Columns::Column &column : columns.columns) {
            cells += element(u"td width=\"%1%\" valign=\"top\""_s.arg(100 / columns.columns.size()),
                element(u"h3", column.heading.toHtmlEscaped()) + render(column.blocks));
        }
        return element(u"table class=\"columns\" width=\"100%\" cellpadding=\"6\"", element(u"tr", cells));
    }

private:
    static QString headerRow(const Table &table)
    {
        QString cells;
        // QTextDocument centers th whatever the style sheet says.
        for (const QString &cell : table.header)
            cells += element(u"td", u"<b>"_s + cell.toHtmlEscaped() + u"</b>"_s);
        return element(u"tr", table.markLabel.isEmpty() ? cells : cells + element(u"td", QString()));
    }

    QString m_heading;
};

} // namespace

QString toHtmlBody(const Document &document)
{
    const Html section(2);
    QString body = document.title.isEmpty() ? QString() : Html(1).heading(document.title);
    body += section.render(document.opening);
    for (const Section &each : document.sections)
        body += section.heading(each.heading) + section.render(each.blocks);
    return body;
}

QString toHtml(const Document &document)
{
    return uR"(<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>%1</title>
<style>
body { font-family: sans-serif; line-height: 1.45; max-width: 64em; margin: 2em auto; padding: 0 1em; }
.original { font-style: italic; }
.lead { font-weight: bold; }
table.facts td { vertical-align: top; text-align: start; padding-inline-end: 1em; }
table.columns { table-layout: fixed; }
code { white-space: pre-wrap; }
</style>
</head>
<body>
%2</body>
</html>
)"_s.arg(document.title.toHtmlEscaped(), toHtmlBody(document));
}

} // namespace Wirecode::Share
