// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/worddiff.h"
#include "share/mentions.h"
#include "share/pages.h"
#include "share/parts.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Wirecode::Share
{

namespace
{

/// One side of a row, with the words marked that the other does not have; a dash where its registry has no such
/// fact.
Text changedText(const QString &text, const QList<Language::Range> &changes)
{
    Text result(text.isEmpty() ? u"–"_s : text);
    for (const Language::Range &change : changes)
        result.spans.append({change.start, change.length, {}});
    return result;
}

/// The facts in which the two differ and, apart, those in which they do not.
struct Facts {
    Table differing;
    Table equal;
};

Facts factsOf(const Compare::Comparison &comparison, const QStringList &sides)
{
    Facts facts;
    for (Table *table : {&facts.differing, &facts.equal})
        table->header = QStringList{Pages::tr("Field", "a column of the verdict table")} + sides;
    facts.differing.markLabel = Pages::markLabel();
    for (const Compare::Row &row : comparison.rows) {
        if (!row.differs()) {
            facts.equal.rows.append({{row.label, row.left, row.right}});
            continue;
        }
        const Compare::WordDiff words = Compare::wordDiff(row.left, row.right);
        facts.differing.rows.append(
            {{row.label, changedText(row.left, words.left), changedText(row.right, words.right)}, true});
    }
    return facts;
}

/// Takes out of both sides what they have alike: all of it, or causes.
std::vector<Block> takeShared(std::vector<Block> &left, std::vector<Block> &right)
{
    if (left == right) {
        right.clear();
        return std::exchange(left, {});
    }
    auto *leftCases = left.empty() ? nullptr : std::get_if<CaseTable>(&left.front());
    auto *rightCases = right.empty() ? nullptr : std::get_if<CaseTable>(&right.front());
    if (!leftCases || !rightCases)
        return {};
    CaseTable shared = *leftCases;
    shared.rows.removeIf([&](const CaseTable::Row &row) { return rightCases->rows.removeAll(row) == 0; });
    if (shared.rows.isEmpty())
        return {};
    for (auto [blocks, cases] : {std::pair(&left, leftCases), std::pair(&right, rightCases)}) {
        cases->rows.removeIf([&](const CaseTable::Row &row) { return shared.rows.contains(row); });
        if (cases->rows.isEmpty())
            blocks->clear();
    }
    return {shared};
}

/// What the two say of themselves, section by section.
class SideBySide
{
public:
    SideBySide(QStringList sides, Show show)
        : m_sides(std::move(sides))
        , m_show(show)
    {
    }

    void add(Section left, Section right)
    {
        if (left.blocks.empty() && right.blocks.empty())
            return;
        Section section{left.heading, {}};
        std::vector<Block> shared = takeShared(left.blocks, right.blocks);
        if (!left.blocks.empty() || !right.blocks.empty())
            section.blocks.emplace_back(Columns{
                {{m_sides.first(), std::move(left.blocks)}, {m_sides.last(), std::move(right.blocks)}}});
        if (!shared.empty() && m_show == Show::Differences) {
            const auto *cases = std::get_if<CaseTable>(&shared.front());
            m_hidden += section.blocks.empty() || !cases ? 1 : static_cast<int>(cases->rows.size());
        } else if (!shared.empty()) {
            //: Heading of what is said of both codes of a comparison alike
            section.blocks.emplace_back(Columns{{{Pages::tr("Both codes"), std::move(shared)}}});
        }
        if (!section.blocks.empty())
            m_sections.push_back(std::move(section));
    }

    /// How many sections and causes were left out because they read the same.
    int hidden() const { return m_hidden; }
    std::vector<Section> &&sections() { return std::move(m_sections); }

private:
    QStringList m_sides;
    Show m_show;
    int m_hidden = 0;
    std::vector<Section> m_sections;
};

/// The equal facts: closed, or only counted with all else that is hidden.
Block equalFacts(Facts &&facts, Show show, int hiddenElsewhere)
{
    const auto equal = static_cast<int>(facts.equal.rows.size());
    if (show == Show::Everything) {
        //: A line that opens. %n counts facts that two codes have alike.
        return Fold{u"equal"_s, Pages::tr("%n facts are the same", nullptr, equal), {std::move(facts.equal)}};
    }
    const int hidden = equal + hiddenElsewhere;
    if (facts.differing.rows.isEmpty()) {
        //: Where what is equal is hidden, and the verdicts are equal in every row. %n counts all that is
        //: hidden: rows, causes, sections and references.
        return Paragraph{
            Pages::tr("The verdicts are the same in every row; %n equal entries are hidden.", nullptr, hidden)};
    }
    //: %n counts the rows, causes, sections and references that two codes have alike.
    return Paragraph{Pages::tr("%n equal entries are hidden.", nullptr, hidden)};
}

} // namespace

Document comparisonPage(const Catalog::Catalog &catalog, const Language::TextTable &texts,
    const Compare::Comparison &comparison, Show show)
{
    const Catalog::Entry &left = comparison.left;
    const Catalog::Entry &right = comparison.right;
    Document page;
    page.title = comparison.title;
    page.sides = {Compare::shortLabel(catalog, left.id), Compare::shortLabel(catalog, right.id)};

    SideBySide sideBySide(page.sides, show);
    std::vector<Section> leftSections = Pages::sectionsOf(left);
    std::vector<Section> rightSections = Pages::sectionsOf(right);
    for (size_t i = 0; i < leftSections.size(); ++i)
        sideBySide.add(std::move(leftSections[i]), std::move(rightSections[i]));
    // Where nobody wrote which to use when, that is what the two say of their use.
    if (comparison.isCurated)
        sideBySide.add(Pages::useOf(left), Pages::useOf(right));

    QList<CitedReference> references = referencesOf(catalog, {&left, &right});
    int hidden = sideBySide.hidden();
    if (show == Show::Differences) {
        hidden += static_cast<int>(references.removeIf([&](const CitedReference &each) {
            return left.references.contains(each.reference) && right.references.contains(each.reference);
        }));
    }

    page.opening.emplace_back(Paragraph{proseText(comparison.summary), Paragraph::Lead});
    Facts facts = factsOf(comparison, page.sides);
    if (!facts.differing.rows.isEmpty())
        page.opening.emplace_back(facts.differing);
    if (!facts.equal.rows.isEmpty() || hidden > 0)
        page.opening.push_back(equalFacts(std::move(facts), show, hidden));

    Table differences;
    differences.header = QStringList{Pages::tr("Aspect", "a column of the differences")} + page.sides;
    for (const Catalog::Difference &each : comparison.differences)
        differences.rows.append({{proseText(each.aspect), proseText(each.left), proseText(each.right)}});
    if (!differences.rows.isEmpty())
        page.sections.push_back({Pages::tr("Key differences"), {differences}});
    page.sections.push_back(
        {Pages::tr("Which to use or expect when"), {ItemList{Pages::proseTexts(comparison.choose)}}});
    std::ranges::move(sideBySide.sections(), std::back_inserter(page.sections));
    Section more = Pages::learnMore(catalog, texts, references, comparison.related, comparison.comparisons);
    if (!more.blocks.empty())
        page.sections.push_back(std::move(more));
    Mentions(catalog, {left.id, right.id}).link(page);
    return page;
}

} // namespace Wirecode::Share
