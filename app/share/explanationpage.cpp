// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/explanationpage.h"

#include "language/terms.h"
#include "share/address.h"
#include "share/json.h"
#include "share/parts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Wirecode::Share
{

namespace
{

struct Explained {
    Q_DECLARE_TR_FUNCTIONS(Wirecode::Share::Explanation)
};

constexpr qsizetype longestLine = 300;

/// The line of a finding, of a long one what stands around it.
QString lineOf(const QString &text, const Recognize::Finding &finding)
{
    const qsizetype begin = finding.offset - finding.column + 1;
    const qsizetype end = text.indexOf(u'\n', finding.offset);
    const qsizetype from = std::max(begin, finding.offset - longestLine / 2);
    const qsizetype to = std::min(end < 0 ? text.size() : end, finding.offset + longestLine / 2);
    return (from > begin ? u"…"_s : QString()) + text.mid(from, to - from).simplified();
}

Section sectionOf(const Catalog::Catalog &catalog, const Language::TextTable &texts, const Catalog::CodeId &id,
    std::optional<qsizetype> cause)
{
    const Catalog::Entry entry = texts.translated(catalog.entry(*catalog.find(id)));
    Section section{Pages::codeTitle(catalog, id, entry.localizedName), {}};
    section.blocks.emplace_back(VerdictLine{entry.verdict.outcome, Language::sentence(entry.verdict)});
    if (cause && *cause < entry.cases.size())
        section.blocks.emplace_back(Pages::caseTable(entry, {entry.cases.at(*cause)}));
    else if (!entry.description.isEmpty())
        section.blocks.emplace_back(Paragraph{proseText(entry.description.first())});
    LinkList open;
    open.links.append({section.heading, addressOf(id), {}});
    section.blocks.emplace_back(open);
    return section;
}

QJsonObject caseOf(const Catalog::Entry &entry, std::optional<qsizetype> cause)
{
    if (!cause || *cause >= entry.cases.size())
        return {};
    const Catalog::Case &each = entry.cases.at(*cause);
    QJsonObject object = toJson(each, entry.actorIn(each));
    object.insert(u"number"_s, *cause);
    return object;
}

QString shareOf(quint64 count, quint64 all)
{
    return QLocale().toString(all == 0 ? 0.0 : 100.0 * double(count) / double(all), 'f', 1) + u" %"_s;
}

} // namespace

Document explanationPage(const Catalog::Catalog &catalog, const Language::TextTable &texts, const QString &text,
    const Recognize::Explanation &explanation)
{
    Document page;
    page.title = Explained::tr("Found in your text");
    const QList<Catalog::CodeId> codes = explanation.codes();
    page.opening.emplace_back(
        Paragraph{Explained::tr("%n code(s) in the text.", nullptr, int(codes.size())), Paragraph::Lead});
    if (!explanation.contradictions.isEmpty()) {
        ItemList list;
        for (const Recognize::Contradiction &each : explanation.contradictions)
            list.items.append(Text(each.sentence));
        page.sections.push_back({Explained::tr("What does not go together"), {list}});
    }
    for (const Catalog::CodeId &id : codes) {
        const auto finding = std::ranges::find(explanation.findings, id, &Recognize::Finding::id);
        if (finding == explanation.findings.end()) {
            Section section = sectionOf(catalog, texts, id, 0);
            section.blocks.insert(section.blocks.begin(),
                Paragraph{Explained::tr("A known reply of %1.").arg(catalog.registry(id.registry)->name)});
            page.sections.push_back(section);
            continue;
        }
        Section section = sectionOf(catalog, texts, id, finding->cause);
        section.blocks.insert(
            section.blocks.begin(), {Paragraph{lineOf(text, *finding), Paragraph::Wire},
                                        Paragraph{Explained::tr("Line %1, column %2, %3. %4")
                                                      .arg(finding->line)
                                                      .arg(finding->column)
                                                      .arg(Recognize::roleName(finding->role), finding->why)}});
        page.sections.push_back(section);
    }
    return page;
}

QJsonObject toJson(const Catalog::Catalog &catalog, const Language::TextTable &texts,
    const Recognize::Explanation &explanation)
{
    QJsonArray findings;
    for (const Recognize::Finding &each : explanation.findings) {
        const Catalog::Entry entry = texts.translated(catalog.entry(*catalog.find(each.id)));
        findings.append(QJsonObject{{u"id"_s, each.id.toString()}, {u"registry"_s, each.id.registry},
            {u"protocol"_s, catalog.registry(each.id.registry)->protocol}, {u"role"_s, idOf(each.role)},
            {u"start"_s, each.offset}, {u"length"_s, each.length}, {u"line"_s, each.line},
            {u"column"_s, each.column}, {u"text"_s, each.text}, {u"why"_s, each.why},
            {u"case"_s, caseOf(entry, each.cause)}});
    }
    QJsonArray responses;
    for (const Recognize::Response &each : explanation.responses) {
        responses.append(QJsonObject{{u"id"_s, each.id.toString()}, {u"registry"_s, each.id.registry},
            {u"owner"_s, catalog.registry(each.id.registry)->owner}, {u"start"_s, each.offset},
            {u"length"_s, each.length}});
    }
    QJsonArray contradictions;
    for (const Recognize::Contradiction &each : explanation.contradictions) {
        QJsonArray ids;
        for (const Catalog::CodeId &id : each.ids)
            ids.append(id.toString());
        contradictions.append(QJsonObject{{u"sentence"_s, each.sentence}, {u"ids"_s, ids}});
    }
    return {{u"findings"_s, findings}, {u"responses"_s, responses}, {u"contradictions"_s, contradictions}};
}

Document summaryPage(
    const Catalog::Catalog &catalog, const Language::TextTable &texts, const Recognize::Summary &summary)
{
    Document page;
    page.title = Explained::tr("Codes of the log");
    page.opening.emplace_back(
        Paragraph{Explained::tr("Lines: %1. Codes: %2.")
                      .arg(QLocale().toString(summary.lines), QLocale().toString(summary.total)),
            Paragraph::Lead});
    Table table;
    table.header = {Explained::tr("Code"), Explained::tr("Name"), Explained::tr("Count"),
        Explained::tr("Share"), Explained::tr("First line"), Explained::tr("Last line")};
    ItemList examples;
    for (const Recognize::Summary::Row &row : summary.rows) {
        const Catalog::StatusCode &code = *catalog.find(row.id);
        const QString id = row.id.toString();
        table.rows.append({{Text(id, {{0, id.size(), addressOf(row.id)}}), texts.nameOf(code),
            QLocale().toString(row.count), shareOf(row.count, summary.total), QLocale().toString(row.first),
            QLocale().toString(row.last)}});
        const QString example = row.example.first(std::min(row.example.size(), longestLine)).simplified();
        examples.items.append(Text(id + u": "_s + example, {{id.size() + 2, example.size(), {}, true}}));
    }
    page.opening.emplace_back(table);
    page.sections.push_back({Explained::tr("One example of each"), {examples}});
    return page;
}

QJsonObject toJson(const Catalog::Catalog &catalog, const Recognize::Summary &summary)
{
    QJsonArray codes;
    for (const Recognize::Summary::Row &row : summary.rows) {
        codes.append(QJsonObject{{u"id"_s, row.id.toString()}, {u"registry"_s, row.id.registry},
            {u"protocol"_s, catalog.registry(row.id.registry)->protocol}, {u"count"_s, qint64(row.count)},
            {u"share"_s, summary.total == 0 ? 0.0 : double(row.count) / double(summary.total)},
            {u"first"_s, qint64(row.first)}, {u"last"_s, qint64(row.last)}, {u"example"_s, row.example}});
    }
    return {{u"lines"_s, qint64(summary.lines)}, {u"total"_s, qint64(summary.total)}, {u"codes"_s, codes}};
}

} // namespace Wirecode::Share
