// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/mentions.h"

#include "share/address.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace Wirecode::Share
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Wirecode::Share::Mentions)
};

/// A word and where it stands.
struct Word {
    qsizetype start = 0;
    QStringView text;

    qsizetype end() const { return start + text.size(); }
};

/// Whether a character belongs to a word as codes are written: what comes on the wire is ASCII. Signs that
/// join, as in a version, an address or a large number, do so here too. Every character of a page is asked for.
bool isOfWord(QChar c)
{
    static constexpr auto belongs = [] {
        std::array<bool, 128> table{};
        std::fill(table.begin() + '!', table.begin() + '\x7f', true);
        for (const char sign : std::string_view(R"("'`()[]<>{}|;!)"))
            table.at(static_cast<size_t>(sign)) = false;
        return table;
    }();
    return c.unicode() < belongs.size() && belongs.at(c.unicode());
}

QList<Word> wordsOf(const QString &text)
{
    QList<Word> words;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype start = i;
        while (i < text.size() && isOfWord(text.at(i)))
            ++i;
        qsizetype end = i;
        while (end > start && u".,:?"_s.contains(text.at(end - 1))) // of the sentence
            --end;
        if (end > start)
            words.append({start, QStringView(text).sliced(start, end - start)});
        else if (i == start)
            ++i;
    }
    return words;
}

/// The word before a place of a text, in any script; empty where more than blanks lie between.
QStringView wordBefore(QStringView text)
{
    text = text.trimmed();
    qsizetype length = 0;
    while (length < text.size() && text.at(text.size() - 1 - length).isLetterOrNumber())
        ++length;
    return text.last(length);
}

/// The same for the word behind a place.
QStringView wordAfter(QStringView text)
{
    text = text.trimmed();
    return text.first(
        std::ranges::find_if_not(text, [](QChar c) { return c.isLetterOrNumber(); }) - text.begin());
}

} // namespace

Mentions::Mentions(const Catalog::Catalog &catalog, const QList<Catalog::CodeId> &about)
    : m_catalog(catalog)
    , m_about(about)
{
    for (const Catalog::CodeId &id : about) {
        if (!m_registries.contains(id.registry))
            m_registries.append(id.registry);
    }
    //: Words, separated by blanks, that show beside a number that it is no status code but, for example, the
    //: port of a server. They are searched for, and never shown.
    const QString ports = Words::tr("port ports");
    m_otherNumbers = u"rfc std bcp port ports "_s.append(ports).toCaseFolded().split(u' ', Qt::SkipEmptyParts);
}

const Catalog::StatusCode *Mentions::find(QStringView word, QStringView before, QStringView after) const
{
    if (const std::optional<Catalog::CodeId> id = Catalog::CodeId::parse(word))
        return m_catalog.find(*id);
    QStringList registries = m_registries;
    constexpr qsizetype unmistakable = 3;
    const auto named = std::ranges::find_if(
        m_catalog.registries(), [before](const Catalog::Registry &each) { return each.name == before; });
    if (named != m_catalog.registries().end())
        registries = {named->id};
    else if (word.size() < unmistakable)
        return nullptr;
    const Catalog::StatusCode *found = nullptr;
    for (const QString &registry : std::as_const(registries)) {
        const Catalog::StatusCode *code = m_catalog.find({registry, word.toString()});
        if (code && found)
            return nullptr;
        found = code ? code : found;
    }
    const auto isOther = [this](QStringView neighbour) {
        return !neighbour.isEmpty() && m_otherNumbers.contains(neighbour.toString().toCaseFolded());
    };
    return found && !isOther(before) && !isOther(after) ? found : nullptr;
}

QList<Span> Mentions::in(const QString &text) const
{
    QList<Span> mentions;
    const QList<Word> words = wordsOf(text);
    for (const Word &word : words) {
        const QStringView all(text);
        const Catalog::StatusCode *code =
            find(word.text, wordBefore(all.first(word.start)), wordAfter(all.sliced(word.end())));
        if (code && !m_about.contains(code->id))
            mentions.append({word.start, word.text.size(), addressOf(code->id)});
    }
    return mentions;
}

void Mentions::link(Text &text) const
{
    if (!std::ranges::all_of(text.spans, &Span::literal))
        return;
    for (const Span &mention : in(text.plain)) {
        const auto overlaps = [&mention](const Span &span) {
            return span.start < mention.start + mention.length && mention.start < span.start + span.length;
        };
        if (std::ranges::none_of(text.spans, overlaps))
            text.spans.append(mention);
    }
    std::ranges::sort(text.spans, {}, &Span::start);
}

void Mentions::link(std::vector<Block> &blocks) const
{
    for (Block &block : blocks) {
        if (auto *paragraph = std::get_if<Paragraph>(&block)) {
            if (paragraph->role == Paragraph::Body || paragraph->role == Paragraph::Lead)
                link(paragraph->text);
        } else if (auto *list = std::get_if<ItemList>(&block)) {
            for (Text &item : list->items)
                link(item);
        } else if (auto *cases = std::get_if<CaseTable>(&block)) {
            for (CaseTable::Row &row : cases->rows) {
                link(row.seen);
                link(row.check);
                for (Text &step : row.fix)
                    link(step);
            }
        } else if (auto *table = std::get_if<Table>(&block)) {
            for (Table::Row &row : table->rows) {
                for (Text &cell : row.cells)
                    link(cell);
            }
        } else if (auto *columns = std::get_if<Columns>(&block)) {
            for (Columns::Column &column : columns->columns)
                link(column.blocks);
        } else if (auto *fold = std::get_if<Fold>(&block)) {
            link(fold->blocks);
        }
    }
}

void Mentions::link(Document &page) const
{
    link(page.opening);
    for (Section &section : page.sections)
        link(section.blocks);
}

} // namespace Wirecode::Share
