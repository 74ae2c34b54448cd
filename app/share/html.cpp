// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/render.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Wirecode::Share
{

namespace
{

QString element(QStringView tag, const QString &content)
{
    return u'<' + tag + u'>' + content + u"</"_s + tag.split(u' ').first() + u">\n"_s;
}

QString inlined(const Text &text)
{
    if (text.spans.isEmpty())
        return text.plain.toHtmlEscaped();
    QString html;
    qsizetype done = 0;
    for (const Span &span : text.spans) {
        const QString part = text.plain.sliced(span.start, span.length).toHtmlEscaped();
        html += text.plain.sliced(done, span.start - done).toHtmlEscaped();
        if (span.literal)
            html += u"<code dir=\"ltr\">"_s + part + u"</code>"_s;
        else if (span.target.isEmpty())
            html += u"<b class=\"changed\">"_s + part + u"</b>"_s;
        else
            html += u"<a href=\""_s + span.target.toHtmlEscaped() + u"\">"_s + part + u"</a>"_s;
        done = span.start + span.length;
    }
    return html + text.plain.sliced(done).toHtmlEscaped();
}

class Html
{
public:
    explicit Html(int headingLevel)
        : m_heading(u"h%1"_s.arg(headingLevel))
    {
    }

    /// A heading, with a name to go to if it has one.
    QString heading(const QString &text, const QString &anchor = {}) const
    {
        return element(
            anchor.isEmpty() ? m_heading : m_heading + u" id=\""_s + anchor + u'"', text.toHtmlEscaped());
    }

    QString render(const std::vector<Block> &blocks) const
    {
        QString result;
        for (const Block &block : blocks)
            result += std::visit(*this, static_cast<const Block::variant &>(block));
        return result;
    }

    QString operator()(const Paragraph &paragraph) const
    {
        const QString text = inlined(paragraph.text);
        switch (paragraph.role) {
        case Paragraph::Lead:
            return element(u"p class=\"lead\"", text);
        case Paragraph::Aside:
            return element(u"p class=\"aside\"", text);
        case Paragraph::Wire:
            // Whatever the style sheet: a line that does not wrap would be cut off.
            return element(u"pre class=\"example\" style=\"white-space: pre-wrap\" dir=\"ltr\"", text);
        case Paragraph::Body:
            break;
        }
        return element(u"p", text);
    }

    QString operator()(const VerdictLine &verdict) const
    {
        return element(u"p class=\"verdict %1\""_s.arg(idOf(verdict.outcome)),
            u"<span class=\"shape\">"_s + signOf(verdict.outcome) + u"</span> "_s +
                verdict.text.toHtmlEscaped());
    }

    QString operator()(const ItemList &list) const
    {
        QString items;
        for (const Text &item : list.items)
            items += element(u"li", inlined(item));
        return element(u"ul", items);
    }

    /// The causes under two headings, side by side.
    QString sideBySide(const QString &seenHeading, const QString &anchor, const CaseTable &cases) const
    {
        const auto half = [](const QString &content) {
            return element(u"td width=\"50%\" valign=\"top\"", content);
        };
        QString rows = element(u"tr", half(heading(seenHeading, anchor)) + half(heading(cases.fixHeading)));
        for (const CaseTable::Row &row : cases.rows)
            rows += element(u"tr", half(seen(row)) + half(fix(row)));
        return element(u"table class=\"cases\" width=\"100%\" cellspacing=\"0\" cellpadding=\"2\"", rows);
    }

    QString operator()(const CaseTable &cases) const
    {
        QString items;
        for (const CaseTable::Row &row : cases.rows) {
            items += element(
                u"li", seen(row) + element(u"p class=\"label\"", cases.fixLead.toHtmlEscaped()) + fix(row));
        }
        return element(u"ol class=\"cases\"", items);
    }

    QString operator()(const Table &table) const
    {
        QString rows;
        if (!table.header.isEmpty())
            rows += headerRow(table);
        for (const Table::Row &each : table.rows) {
            // A sign, so that the difference does not rest on colour.
            const QString mark = each.marked ? u"≠ "_s : QString();
            QString cells = element(u"td class=\"field\"", mark + inlined(each.cells.first()));
            for (const Text &cell : each.cells.sliced(1))
                cells += element(u"td", inlined(cell));
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
        return label +
               element(list.role == LinkList::References ? u"ul class=\"references\"" : u"ul class=\"links\"",
                   items);
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

    QString operator()(const Fold &fold) const
    {
        return element(u"p class=\"label\"", fold.label.toHtmlEscaped()) + render(fold.blocks);
    }

private:
    static QString seen(const CaseTable::Row &row)
    {
        const QString check = row.check.plain.isEmpty() ? QString() : element(u"p", inlined(row.check));
        return element(u"p", inlined(row.seen)) + check;
    }

    static QString fix(const CaseTable::Row &row)
    {
        QString steps;
        for (const Text &step : row.fix)
            steps += element(u"p", inlined(step));
        return row.actor.isEmpty() ? steps : steps + element(u"p class=\"actor\"", row.actor.toHtmlEscaped());
    }

    static QString headerRow(const Table &table)
    {
        QString cells;
        // QTextDocument centers th whatever the style sheet says.
        for (const QString &cell : table.header)
            cells += element(u"td", u"<b>"_s + cell.toHtmlEscaped() + u"</b>"_s);
        return element(u"tr", cells);
    }

    QString m_heading;
};

/// What a mail program keeps of a page is its body: there the styles stand in the elements. Colours are left to
/// it, so that the page is legible on a light and on a dark ground.
QString withStyles(QString body)
{
    static const QList<std::pair<QLatin1StringView, QLatin1StringView>> styles{
        {R"(class="lead")"_L1, "font-weight: bold"_L1},
        {R"(class="columns")"_L1, "table-layout: fixed"_L1},
        {R"(class="cases")"_L1, "table-layout: fixed"_L1},
        {"<tr"_L1, "vertical-align: top; text-align: start"_L1},
        {"<td"_L1, "padding-right: 1em"_L1},
    };
    // No text of a page holds what is searched for: quotation marks and angle brackets are escaped in it.
    for (const auto &[place, style] : styles)
        body.replace(place, place + u" style=\""_s + style + u'"');
    return body;
}

} // namespace

QChar signOf(Catalog::Outcome outcome)
{
    switch (outcome) {
    case Catalog::Outcome::Information:
        return u'○';
    case Catalog::Outcome::Success:
        return u'✓';
    case Catalog::Outcome::MoreInput:
        return u'◎';
    case Catalog::Outcome::Redirection:
        return u'→';
    case Catalog::Outcome::TransientFailure:
        return u'▲';
    case Catalog::Outcome::PermanentFailure:
        return u'✕';
    }
    Q_UNREACHABLE();
}

QString toHtmlBody(const Document &document)
{
    const Html section(2);
    QString body = document.title.isEmpty() ? QString() : Html(1).heading(document.title);
    body += section.render(document.opening);
    for (size_t i = 0; i < document.sections.size(); ++i) {
        const Section &each = document.sections[i];
        if (const CaseTable *cases = casesOf(each))
            body += section.sideBySide(each.heading, anchorOf(i), *cases);
        else
            body += section.heading(each.heading, anchorOf(i)) + section.render(each.blocks);
    }
    return body;
}

QString toHtml(const Document &document)
{
    return uR"(<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="color-scheme" content="light dark">
<title>%1</title>
<style>
body { font-family: sans-serif; line-height: 1.45; max-width: 64em; margin: 2em auto; padding: 0 1em; }
</style>
</head>
<body>
%2</body>
</html>
)"_s.arg(document.title.toHtmlEscaped(), withStyles(toHtmlBody(document)));
}

} // namespace Wirecode::Share
