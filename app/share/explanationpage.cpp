// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/explanationpage.h"

#include "compare/comparison.h"
#include "language/terms.h"
#include "share/address.h"
#include "share/json.h"
#include "share/parts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Wirecode::Share
{

namespace
{

struct Explained {
    Q_DECLARE_TR_FUNCTIONS(Wirecode::Share::Explanation)
};

constexpr qsizetype longestLine = 300;

/// Lines of a text that is shown, with the codes in them.
class Quote
{
public:
    Quote(const Catalog::Catalog &catalog, const QString &text, QList<Recognize::Finding> findings)
        : m_catalog(catalog)
        , m_text(text)
        , m_findings(std::move(findings))
    {
        std::ranges::stable_sort(m_findings, {}, &Recognize::Finding::offset);
        constexpr qsizetype longest = 6000;
        m_isWhole = text.size() <= longest && text.count(u'\n') < mostWhole;
        if (m_isWhole) {
            qsizetype end = text.size();
            while (end > 0 && text.at(end - 1).isSpace())
                --end;
            add(0, end);
            return;
        }
        for (qsizetype shown = 0, line = 0; const Recognize::Finding &finding : std::as_const(m_findings)) {
            if (finding.line == line)
                continue;
            if (shown++ == mostLines)
                break;
            line = finding.line;
            addLineOf(finding);
        }
    }

    bool isWhole() const { return m_isWhole; }
    const Text &shown() const { return m_shown; }
    bool shows(const Recognize::Finding &finding) const { return finding.offset < m_end; }

private:
    static constexpr qsizetype mostWhole = 24; ///< lines of a text that leaves what was found in sight
    static constexpr qsizetype mostLines = 60;

    /// The line of a finding; of a long one what stands around it.
    void addLineOf(const Recognize::Finding &finding)
    {
        const qsizetype begin = finding.offset - finding.column + 1;
        const qsizetype end = m_text.indexOf(u'\n', finding.offset);
        const qsizetype from = std::max(begin, finding.offset - longestLine / 2);
        const qsizetype to = std::min(end < 0 ? m_text.size() : end, finding.offset + longestLine);
        if (!m_shown.plain.isEmpty())
            m_shown.plain += u'\n';
        if (from > begin)
            m_shown.plain += u'…';
        add(from, to);
    }

    void add(qsizetype from, qsizetype to)
    {
        const qsizetype shift = m_shown.plain.size() - from;
        for (const QChar c : QStringView(m_text).sliced(from, to - from)) {
            // What is neither a letter nor an end of a line could end the place that a view has for it.
            const bool isShown = c == u'\n' || c.isSurrogate() || (c.isPrint() && !c.isSpace());
            m_shown.plain += isShown ? c : u' ';
        }
        for (const Recognize::Finding &finding : std::as_const(m_findings)) {
            const qsizetype end = finding.offset + finding.length;
            if (finding.offset < std::max(from, m_end) || end > to)
                continue;
            m_shown.spans.append({finding.offset + shift, finding.length, addressOf(finding.id), false,
                m_catalog.find(finding.id)->verdict.outcome});
            m_end = end;
        }
        m_end = std::max(m_end, to);
    }

    const Catalog::Catalog &m_catalog;
    const QString &m_text;
    QList<Recognize::Finding> m_findings;
    Text m_shown;
    qsizetype m_end = 0; ///< of what is shown
    bool m_isWhole = false;
};

/// What a code says, who acts, and the case that fits.
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
    //: A link to the page of a code. %1 is the code: "SMTP 550"
    const QString open = Explained::tr("Open %1").arg(Compare::shortLabel(catalog, id));
    section.blocks.emplace_back(LinkList{{}, {{open, addressOf(id), {}}}});
    return section;
}

/// How a page begins: what was found, the text, and what can be done with the first two codes.
std::vector<Block> openingOf(const Catalog::Catalog &catalog, const QString &text, const Quote &quote,
    const QList<Catalog::CodeId> &codes)
{
    std::vector<Block> blocks;
    QString lead = codes.isEmpty() ? Explained::tr("No code was found in this text.")
                                   : Explained::tr("%n code(s) in the text.", nullptr, int(codes.size()));
    if (!codes.isEmpty() && !quote.isWhole()) {
        lead += u' ' + Explained::tr("Of its %n line(s), these are the first with codes.", nullptr,
                           int(text.count(u'\n') + (text.endsWith(u'\n') ? 0 : 1)));
    }
    blocks.emplace_back(Paragraph{lead, Paragraph::Lead});
    if (!quote.shown().plain.isEmpty())
        blocks.emplace_back(Paragraph{quote.shown(), Paragraph::Wire});
    if (codes.isEmpty()) {
        blocks.emplace_back(
            Paragraph{Explained::tr("The search finds words of it: names of codes, and what logs say.")});
    }
    if (codes.size() > 1) {
        //: A link to a comparison. %1 and %2 are codes: "SMTP 550"
        const QString compare =
            Explained::tr("Compare %1 with %2")
                .arg(Compare::shortLabel(catalog, codes.at(0)), Compare::shortLabel(catalog, codes.at(1)));
        blocks.emplace_back(LinkList{{}, {{compare, addressOf(codes.at(0), codes.at(1)), {}}}});
    }
    return blocks;
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
    const QList<Catalog::CodeId> codes = explanation.codes();
    const Quote quote(catalog, text, explanation.findings);
    Document page;
    page.title =
        codes.isEmpty() ? Explained::tr("Nothing found in your text") : Explained::tr("Found in your text");
    page.opening = openingOf(catalog, text, quote, codes);
    if (!explanation.contradictions.isEmpty()) {
        ItemList list;
        for (const Recognize::Contradiction &each : explanation.contradictions)
            list.items.append(Text(each.sentence));
        page.sections.push_back({Explained::tr("What does not go together"), {list}});
    }
    for (const Catalog::CodeId &id : codes) {
        const auto finding = std::ranges::find(explanation.findings, id, &Recognize::Finding::id);
        const bool isReply = finding == explanation.findings.end();
        Section section = sectionOf(catalog, texts, id, isReply ? 0 : finding->cause);
        const QString why = isReply
                                ? Explained::tr("A known reply of %1.").arg(catalog.registry(id.registry)->name)
                                : Explained::tr("Line %1, column %2, %3. %4")
                                      .arg(finding->line)
                                      .arg(finding->column)
                                      .arg(Recognize::roleName(finding->role), finding->why);
        section.blocks.insert(section.blocks.begin(), Paragraph{why, Paragraph::Aside});
        if (!isReply && !quote.shows(*finding)) {
            section.blocks.insert(
                section.blocks.begin(), Paragraph{Quote(catalog, text, {*finding}).shown(), Paragraph::Wire});
        }
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
