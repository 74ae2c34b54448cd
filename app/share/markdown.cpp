// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/render.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Wirecode::Share
{

namespace
{

/// Keeps characters that mean something in Markdown from doing so.
QString escaped(QString text)
{
    static const QRegularExpression special(uR"(([\\`*_<>\[\]|#~&]))"_s);
    text.replace(special, uR"(\\1)"_s);
    // At the beginning these would open a list or underline a heading.
    static const QRegularExpression bullet(u"^([-+=])"_s);
    static const QRegularExpression number(uR"(^([0-9]+)([.)]))"_s);
    return text.replace(bullet, uR"(\\1)"_s).replace(number, uR"(\1\\2)"_s);
}

/// Prose whose literal parts are code.
QString escaped(const Text &text)
{
    QString result;
    qsizetype done = 0;
    for (const Span &span : text.spans) {
        if (!span.literal)
            continue;
        const QString before = text.plain.sliced(done, span.start - done);
        // Only a beginning of the whole could be taken for a list or a heading.
        result += done == 0 ? escaped(before) : escaped(u'x' + before).sliced(1);
        result += u'`' + text.plain.sliced(span.start, span.length) + u'`';
        done = span.start + span.length;
    }
    const QString rest = text.plain.sliced(done);
    return result + (done == 0 ? escaped(rest) : escaped(u'x' + rest).sliced(1));
}

QString tableLine(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

class Markdown
{
public:
    explicit Markdown(int headingLevel)
        : m_headingLevel(headingLevel)
    {
    }

    QString heading(const QString &text) const
    {
        return QString(m_headingLevel, u'#') + u' ' + escaped(text) + u"\n\n"_s;
    }

    QString render(const std::vector<Block> &blocks) const
    {
        QStringList parts;
        for (const Block &block : blocks)
            parts.append(std::visit(*this, static_cast<const Block::variant &>(block)));
        return parts.join(u'\n');
    }

    QString operator()(const Paragraph &paragraph) const
    {
        switch (paragraph.role) {
        case Paragraph::Lead:
            return u"**"_s + escaped(paragraph.text) + u"**\n"_s;
        case Paragraph::Wire: {
            QString fence = u"```"_s;
            while (paragraph.text.plain.contains(fence))
                fence += u'`';
            return fence + u'\n' + paragraph.text.plain + u'\n' + fence + u'\n';
        }
        case Paragraph::Aside:
        case Paragraph::Body:
            break;
        }
        return escaped(paragraph.text) + u'\n';
    }

    QString operator()(const VerdictLine &verdict) const { return u"**"_s + escaped(verdict.text) + u"**\n"_s; }

    QString operator()(const ItemList &list) const
    {
        QString result;
        for (const Text &item : list.items)
            result += u"- "_s + escaped(item) + u'\n';
        return result;
    }

    QString operator()(const CaseTable &cases) const
    {
        QString result;
        for (qsizetype i = 0; i < cases.rows.size(); ++i) {
            const CaseTable::Row &row = cases.rows.at(i);
            const QString lead = QString::number(i + 1) + u". "_s;
            const QString indent(lead.size(), u' ');
            QStringList paragraphs{escaped(row.seen)};
            if (!row.check.plain.isEmpty())
                paragraphs.append(escaped(row.check));
            QString steps = u"**"_s + escaped(cases.fixLead) + u"**\n\n"_s;
            for (const Text &step : row.fix)
                steps += indent + u"- "_s + escaped(step) + u'\n';
            paragraphs.append(steps.trimmed());
            if (!row.actor.isEmpty())
                paragraphs.append(escaped(row.actor));
            result += lead + paragraphs.join(u"\n\n"_s + indent) + u"\n\n"_s;
        }
        result.chop(1);
        return result;
    }

    QString operator()(const Table &table) const
    {
        QStringList header;
        for (const QString &cell : table.header)
            header.append(escaped(cell));
        while (!table.rows.isEmpty() && header.size() < table.rows.first().cells.size())
            header.append(QString());
        QString result = tableLine(header) + tableLine(QStringList(header.size(), u"---"_s));
        for (const Table::Row &row : table.rows) {
            QStringList cells;
            for (const Text &cell : row.cells)
                cells.append(escaped(cell).replace(u'|', u"\\|"_s).replace(u"\\\\|"_s, u"\\|"_s));
            if (row.marked)
                cells.first().prepend(u"≠ "_s);
            result += tableLine(cells);
        }
        return result;
    }

    QString operator()(const LinkList &list) const
    {
        QString result = list.label.isEmpty() ? QString() : escaped(list.label) + u"\n\n"_s;
        for (const Link &link : list.links) {
            result += u"- ["_s + escaped(link.text) + u"]("_s + link.target + u')';
            result += link.note.isEmpty() ? u"\n"_s : u" "_s + escaped(link.note) + u'\n';
        }
        return result;
    }

    QString operator()(const Columns &columns) const
    {
        const Markdown inner(m_headingLevel + 1);
        QStringList parts;
        for (const Columns::Column &column : columns.columns)
            parts.append(inner.heading(column.heading) + inner.render(column.blocks));
        return parts.join(u'\n');
    }

    QString operator()(const Fold &fold) const
    {
        return u"**"_s + escaped(fold.label) + u"**\n\n"_s + render(fold.blocks);
    }

private:
    int m_headingLevel;
};

} // namespace

QString toMarkdown(const Document &document)
{
    const Markdown section(2);
    QStringList parts;
    if (!document.title.isEmpty())
        parts.append(Markdown(1).heading(document.title).trimmed() + u'\n');
    parts.append(section.render(document.opening));
    for (const Section &each : document.sections)
        parts.append(section.heading(each.heading) + section.render(each.blocks));
    return parts.join(u'\n');
}

} // namespace Wirecode::Share
