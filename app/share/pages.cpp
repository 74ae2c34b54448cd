// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/pages.h"

#include "compare/partners.h"
#include "compare/worddiff.h"
#include "language/terms.h"
#include "share/links.h"
#include "share/mentions.h"
#include "share/render.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Wirecode::Share
{

namespace
{

struct Pages {
    Q_DECLARE_TR_FUNCTIONS(Wirecode::Share::Pages)
};

QString markLabel()
{
    //: Mark of a table row whose values are not the same
    return Pages::tr("differs");
}

std::vector<Block> paragraphs(const QStringList &texts, Paragraph::Role role = Paragraph::Body)
{
    std::vector<Block> blocks;
    for (const QString &text : texts)
        blocks.emplace_back(Paragraph{role == Paragraph::Wire ? Text(text) : proseText(text), role});
    return blocks;
}

QList<Text> proseTexts(const QStringList &texts)
{
    QList<Text> result;
    std::ranges::transform(texts, std::back_inserter(result), proseText);
    return result;
}

QString codeTitle(const Catalog::Catalog &catalog, const Catalog::CodeId &id, const QString &name)
{
    //: Title of a code's page. %1 is the code, %2 its name: "SMTP 421 Service not available"
    return Pages::tr("%1 %2").arg(Compare::shortLabel(catalog, id), name);
}

/// The reason phrases of the specification, and the symbol: visible in every language.
std::vector<Block> phraseBlocks(const Catalog::Entry &code)
{
    std::vector<Block> blocks;
    for (const Catalog::Meaning &meaning : code.meanings)
        blocks.emplace_back(Paragraph{meaning.phrase, Paragraph::Original});
    if (code.meanings.isEmpty())
        blocks.emplace_back(Paragraph{code.name, Paragraph::Original});
    if (!code.symbol.isEmpty())
        blocks.emplace_back(Paragraph{code.symbol, Paragraph::Wire});
    return blocks;
}

CaseTable caseTable(const Catalog::Entry &code)
{
    CaseTable table{Pages::tr("How to fix it"), {}};
    for (const Catalog::Case &cause : code.cases) {
        CaseTable::Row row{proseText(cause.seen), {}, proseTexts(cause.fix), {}};
        if (!cause.check.isEmpty()) {
            //: How to find out whether a cause is the right one. %1 is a command or a place to look
            row.check = proseText(Pages::tr("To make sure: %1").arg(cause.check));
        }
        if (cause.actor && *cause.actor != code.verdict.actor) {
            //: %1 is a side: "Receiver's side"
            row.actor = Pages::tr("Who must act here: %1").arg(Language::term(*cause.actor));
        }
        table.rows.append(row);
    }
    return table;
}

/// Description, and what the code means in each context where there are several.
std::vector<Block> descriptionBlocks(const Catalog::Entry &code)
{
    std::vector<Block> blocks = paragraphs(code.description);
    if (!code.origin.isEmpty())
        blocks.emplace_back(Paragraph{Pages::tr("Origin: %1").arg(code.origin)});
    if (code.meanings.size() > 1) {
        Table table;
        for (const Catalog::Meaning &meaning : code.meanings)
            table.rows.append({{meaning.context, proseText(meaning.text)}});
        blocks.emplace_back(table);
    }
    return blocks;
}

QString specificationsLabel()
{
    return Pages::tr("Specifications");
}

/// The codes of other registries that documents map this one to.
LinkList equivalentLinks(
    const Catalog::Catalog &catalog, const Language::TextTable &texts, const Catalog::Entry &code)
{
    LinkList list{Pages::tr("Means the same"), {}};
    for (const Catalog::Equivalent &each : code.equivalents) {
        const Catalog::StatusCode *other = catalog.find(each.id);
        if (!other)
            continue;
        //: Behind a link to a code that means the same. %1 is its name, %2 how far ("near"), %3 the document
        //: that says so
        list.links.append({Compare::shortLabel(catalog, each.id), addressOf(each.id),
            Pages::tr("%1 (%2, %3)").arg(texts.nameOf(*other), Language::term(each.kind), each.reference)});
    }
    return list;
}

/// The codes that this one is taken for: each leads to the comparison with it.
Block partnerLinks(const Catalog::Catalog &catalog, const Language::TextTable &texts, const Catalog::CodeId &id,
    const QList<Catalog::CodeId> &partners)
{
    LinkList list;
    for (const Catalog::CodeId &partner : partners)
        list.links.append(
            {codeTitle(catalog, partner, texts.nameOf(*catalog.find(partner))), addressOf(id, partner), {}});
    return list;
}

Table verdictTable(const QList<Compare::Field> &fields)
{
    Table table;
    for (const Compare::Field &field : fields)
        table.rows.append({{field.label, field.value}});
    return table;
}

/// What a code says of itself: any two have the same sections in the same order.
Document sidePage(const Catalog::Entry &code)
{
    Document page;
    page.opening = phraseBlocks(code);
    page.sections.push_back({Pages::tr("Description"), descriptionBlocks(code)});
    page.sections.push_back({Pages::tr("When you see it"), {caseTable(code)}});
    page.sections.push_back({Pages::tr("Example"), paragraphs(code.session, Paragraph::Wire)});
    return page;
}

/// One side of a row, with the words marked that the other does not have.
Text changedText(const QString &text, const QList<Language::Range> &changes)
{
    Text result(text);
    for (const Language::Range &change : changes)
        result.spans.append({change.start, change.length, {}});
    return result;
}

Document overviewOf(const Catalog::Catalog &catalog, const Compare::Comparison &comparison)
{
    Document page;
    page.title = comparison.title;
    page.opening.emplace_back(Paragraph{proseText(comparison.summary), Paragraph::Lead});
    Table verdict;
    verdict.markLabel = markLabel();
    verdict.header = {Pages::tr("Field", "a column of the verdict table"),
        Compare::shortLabel(catalog, comparison.left.id), Compare::shortLabel(catalog, comparison.right.id)};
    for (const Compare::Row &row : comparison.rows) {
        const Compare::WordDiff words =
            row.differs() ? Compare::wordDiff(row.left, row.right) : Compare::WordDiff();
        verdict.rows.append(
            {{row.label, changedText(row.left, words.left), changedText(row.right, words.right)},
                row.differs()});
    }
    page.opening.emplace_back(verdict);
    return page;
}

Document conclusionOf(const Catalog::Catalog &catalog, const Language::TextTable &texts,
    const Compare::Comparison &comparison, const QList<CitedReference> &references)
{
    Document page;
    Table differences;
    differences.header = {Pages::tr("Aspect", "a column of the differences"),
        Compare::shortLabel(catalog, comparison.left.id), Compare::shortLabel(catalog, comparison.right.id)};
    for (const Catalog::Difference &each : comparison.differences)
        differences.rows.append({{proseText(each.aspect), proseText(each.left), proseText(each.right)}});
    if (!differences.rows.isEmpty())
        page.sections.push_back({Pages::tr("Key differences"), {differences}});
    page.sections.push_back(
        {Pages::tr("Which to use or expect when"), {ItemList{proseTexts(comparison.choose), false}}});
    Section more{Pages::tr("Learn more"), {}};
    if (!references.isEmpty())
        more.blocks.emplace_back(referenceLinks(specificationsLabel(), references));
    if (!comparison.related.isEmpty())
        more.blocks.emplace_back(codeLinks(Pages::tr("Related codes"), catalog, texts, comparison.related));
    if (!comparison.comparisons.isEmpty()) {
        more.blocks.emplace_back(
            comparisonLinks(Pages::tr("Other comparisons"), catalog, texts, comparison.comparisons));
    }
    if (!more.blocks.empty())
        page.sections.push_back(std::move(more));
    return page;
}

bool isEmpty(const Section &section)
{
    return section.blocks.empty();
}

/// Takes the sections in which neither side has anything: not every code has lines of a session.
void dropEmptySections(Document &left, Document &right)
{
    for (size_t i = left.sections.size(); i-- > 0;) {
        if (!isEmpty(left.sections[i]) || !isEmpty(right.sections[i]))
            continue;
        const auto at = static_cast<std::ptrdiff_t>(i);
        left.sections.erase(left.sections.begin() + at);
        right.sections.erase(right.sections.begin() + at);
    }
}

bool readTheSame(const std::vector<Block> &left, const std::vector<Block> &right)
{
    return toText({{}, left, {}}) == toText({{}, right, {}});
}

/// Takes the sections and the opening from both sides that read the same. How many there were.
int hideEqualSections(Document &left, Document &right)
{
    int hidden = 0;
    for (size_t i = left.sections.size(); i-- > 0;) {
        if (!readTheSame(left.sections[i].blocks, right.sections[i].blocks))
            continue;
        const auto at = static_cast<std::ptrdiff_t>(i);
        left.sections.erase(left.sections.begin() + at);
        right.sections.erase(right.sections.begin() + at);
        ++hidden;
    }
    if (readTheSame(left.opening, right.opening)) {
        left.opening.clear();
        right.opening.clear();
        ++hidden;
    }
    return hidden;
}

/// Takes the equal rows from the verdict table at the end of an overview, and says how much of the comparison
/// is hidden, with what is hidden elsewhere.
void hideEqualRows(Document &overview, int hiddenElsewhere)
{
    auto &table = std::get<Table>(overview.opening.back());
    const auto equalRows =
        static_cast<int>(table.rows.removeIf([](const Table::Row &row) { return !row.marked; }));
    const int hidden = equalRows + hiddenElsewhere;
    const bool allEqual = table.rows.isEmpty();
    if (allEqual) {
        overview.opening.pop_back();
        //: Where what is equal is hidden, and the verdicts are equal in every row. %n counts all that is
        //: hidden: rows, sections and references.
        overview.opening.emplace_back(Paragraph{Pages::tr(
            "The verdicts are the same in every row; %n equal entries are hidden.", nullptr, hidden)});
    } else if (hidden > 0) {
        //: %n counts the rows, sections and references that two codes have alike.
        overview.opening.emplace_back(Paragraph{Pages::tr("%n equal entries are hidden.", nullptr, hidden)});
    }
}

} // namespace

Document codePage(const Catalog::Catalog &catalog, const Language::TextTable &texts, const Catalog::Entry &code)
{
    Document page = sidePage(code);
    page.title = codeTitle(catalog, code.id, code.localizedName);
    page.opening.emplace_back(VerdictLine{code.verdict.outcome, Language::term(code.verdict.outcome)});
    page.opening.emplace_back(verdictTable(Compare::fieldsOf(catalog, texts, code)));
    page.sections.push_back({Pages::tr("When to use it"), paragraphs({code.use})});
    std::erase_if(page.sections, isEmpty);
    const QList<Catalog::CodeId> partners = Compare::partnersOf(catalog, code.id);
    if (!partners.isEmpty()) {
        page.sections.push_back(
            {Pages::tr("Often confused with"), {partnerLinks(catalog, texts, code.id, partners)}});
    }
    Section more{Pages::tr("Learn more"), {}};
    if (LinkList equivalents = equivalentLinks(catalog, texts, code); !equivalents.links.isEmpty())
        more.blocks.emplace_back(std::move(equivalents));
    more.blocks.emplace_back(referenceLinks(specificationsLabel(), referencesOf(catalog, {&code})));
    if (!code.related.isEmpty())
        more.blocks.emplace_back(codeLinks(Pages::tr("Related codes"), catalog, texts, code.related));
    page.sections.push_back(std::move(more));
    Mentions(catalog, {code.id}).link(page);
    return page;
}

ComparisonPages comparisonPages(const Catalog::Catalog &catalog, const Language::TextTable &texts,
    const Compare::Comparison &comparison, Show show)
{
    ComparisonPages pages{
        overviewOf(catalog, comparison), sidePage(comparison.left), sidePage(comparison.right), {}};
    dropEmptySections(pages.left, pages.right);
    QList<CitedReference> references = referencesOf(catalog, {&comparison.left, &comparison.right});
    if (show == Show::Differences) {
        const auto ofBoth = [&comparison](const CitedReference &each) {
            return comparison.left.references.contains(each.reference) &&
                   comparison.right.references.contains(each.reference);
        };
        const auto equalReferences = static_cast<int>(references.removeIf(ofBoth));
        hideEqualRows(pages.overview, equalReferences + hideEqualSections(pages.left, pages.right));
    }
    pages.conclusion = conclusionOf(catalog, texts, comparison, references);
    const QList<Catalog::CodeId> about{comparison.left.id, comparison.right.id};
    const Mentions mentions(catalog, about);
    for (Document *page : {&pages.overview, &pages.left, &pages.right, &pages.conclusion})
        mentions.link(*page);
    return pages;
}

Document comparisonPage(const Catalog::Catalog &catalog, const Language::TextTable &texts,
    const Compare::Comparison &comparison, Show show)
{
    ComparisonPages pages = comparisonPages(catalog, texts, comparison, show);
    Document &page = pages.overview;
    const QString leftLabel = Compare::shortLabel(catalog, comparison.left.id);
    const QString rightLabel = Compare::shortLabel(catalog, comparison.right.id);
    const auto sideBySide = [&](const QString &heading, std::vector<Block> left, std::vector<Block> right) {
        Columns columns;
        columns.columns.push_back({leftLabel, std::move(left)});
        columns.columns.push_back({rightLabel, std::move(right)});
        page.sections.push_back({heading, {std::move(columns)}});
    };
    Document &left = pages.left;
    Document &right = pages.right;
    if (!left.opening.empty())
        sideBySide(Pages::tr("Reason phrase"), std::move(left.opening), std::move(right.opening));
    for (size_t i = 0; i < left.sections.size(); ++i)
        sideBySide(
            left.sections[i].heading, std::move(left.sections[i].blocks), std::move(right.sections[i].blocks));
    std::ranges::move(pages.conclusion.sections, std::back_inserter(page.sections));
    return std::move(page);
}

Document pageOf(const Catalog::Catalog &catalog, const Language::TextTable &texts,
    const QList<Catalog::CodeId> &ids, Show show)
{
    if (ids.size() == 2) {
        const Compare::Result result = Compare::compare(catalog, texts, ids.first(), ids.last());
        if (result.comparison)
            return comparisonPage(catalog, texts, *result.comparison, show);
    }
    const Catalog::StatusCode *code = ids.isEmpty() ? nullptr : catalog.find(ids.first());
    return code ? codePage(catalog, texts, texts.translated(catalog.entry(*code))) : Document{};
}

Document codeListPage(const Language::TextTable &texts, const QList<const Catalog::StatusCode *> &codes)
{
    Document page;
    Table table;
    table.header = {Pages::tr("Id"), Pages::tr("Class"), Pages::tr("Status"), Pages::tr("Name")};
    for (const Catalog::StatusCode *code : codes) {
        const QString id = code->id.toString();
        table.rows.append({{Text(id, {{0, id.size(), addressOf(code->id)}}), code->classId,
            Language::term(code->status), texts.nameOf(*code)}});
    }
    page.opening.emplace_back(table);
    return page;
}

} // namespace Wirecode::Share
