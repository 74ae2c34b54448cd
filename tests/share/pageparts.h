// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "share/document.h"

#include <algorithm>

namespace Wirecode::Test
{

using namespace Qt::StringLiterals;
using namespace Share;

inline QStringList headings(const Document &page)
{
    QStringList result;
    for (const Section &section : page.sections)
        result.append(section.heading);
    return result;
}

/// The only block of the section with that heading, of that kind.
template<typename Kind>
Kind blockOf(const Document &page, const QString &heading, size_t block = 0)
{
    const qsizetype index = headings(page).indexOf(heading);
    return index < 0 ? Kind() : std::get<Kind>(page.sections.at(static_cast<size_t>(index)).blocks.at(block));
}

/// The fold of blocks with that id; without an id where there is none.
inline Fold foldOf(const std::vector<Block> &blocks, const QString &id)
{
    for (const Block &block : blocks) {
        if (const auto *fold = std::get_if<Fold>(&block); fold && fold->id == id)
            return *fold;
    }
    return {};
}

/// The fold of the last section, where one can read on.
inline Fold moreOf(const Document &page, const QString &id)
{
    return page.sections.empty() ? Fold() : foldOf(page.sections.back().blocks, id);
}

/// The links of a fold; none where it has something else.
inline QList<Link> linksOf(const Fold &fold)
{
    const auto *list = fold.blocks.empty() ? nullptr : std::get_if<LinkList>(&fold.blocks.front());
    return list ? list->links : QList<Link>();
}

/// The addresses of a text, each with the words that lead there: "word -> wirecode:…".
inline QStringList targetsOf(const Text &text)
{
    QStringList targets;
    for (const Span &span : text.spans) {
        if (!span.target.isEmpty())
            targets.append(text.plain.sliced(span.start, span.length) + u" -> "_s + span.target);
    }
    return targets;
}

/// Every text of blocks that can have spans, in their order.
inline QList<Text> texts(const std::vector<Block> &blocks)
{
    QList<Text> found;
    for (const Block &block : blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            found.append(paragraph->text);
        } else if (const auto *list = std::get_if<ItemList>(&block)) {
            found.append(list->items);
        } else if (const auto *cases = std::get_if<CaseTable>(&block)) {
            for (const CaseTable::Row &row : cases->rows)
                found.append(QList<Text>{row.seen, row.check} + row.fix);
        } else if (const auto *table = std::get_if<Table>(&block)) {
            for (const Table::Row &row : table->rows)
                found.append(row.cells);
        } else if (const auto *columns = std::get_if<Columns>(&block)) {
            for (const Columns::Column &column : columns->columns)
                found.append(texts(column.blocks));
        } else if (const auto *fold = std::get_if<Fold>(&block)) {
            found.append(texts(fold->blocks));
        }
    }
    return found;
}

inline QList<Text> texts(const Document &page)
{
    QList<Text> found = texts(page.opening);
    for (const Section &section : page.sections)
        found.append(texts(section.blocks));
    return found;
}

/// The wirecode: addresses in the prose of a page, in its order.
inline QStringList mentions(const Document &page)
{
    QStringList targets;
    for (const Text &text : texts(page)) {
        for (const Span &span : text.spans) {
            if (!span.target.isEmpty())
                targets.append(span.target);
        }
    }
    return targets;
}

/// The literal parts of a page, in its order.
inline QStringList literals(const Document &page)
{
    QStringList parts;
    for (const Text &text : texts(page)) {
        for (const Span &span : text.spans) {
            if (span.literal)
                parts.append(text.plain.sliced(span.start, span.length));
        }
    }
    return parts;
}

inline QStringList plain(const QList<Text> &texts)
{
    QStringList result;
    for (const Text &text : texts)
        result.append(text.plain);
    return result;
}

/// The rows of a table: "Retry | Not needed".
inline QStringList rows(const Table &table)
{
    QStringList lines;
    for (const Table::Row &row : table.rows)
        lines.append(plain(row.cells).join(u" | "_s));
    return lines;
}

} // namespace Wirecode::Test
