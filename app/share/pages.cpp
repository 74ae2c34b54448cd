// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/pages.h"

#include "language/terms.h"

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

constexpr auto scheme = "wirecode:"_L1;

QString markLabel()
{
    //: Mark of a table row whose values are not the same
    return Pages::tr("differs");
}

std::vector<Block> paragraphs(const QStringList &texts, Paragraph::Role role = Paragraph::Body)
{
    std::vector<Block> blocks;
    for (const QString &text : texts)
        blocks.emplace_back(Paragraph{text, role});
    return blocks;
}

/// The phrases of the specification: visible in every language, and by context where a code has several
/// meanings.
std::vector<Block> phraseBlocks(const Catalog::StatusCode &code)
{
    std::vector<Block> blocks;
    for (const Catalog::Meaning &meaning : code.meanings)
        blocks.emplace_back(Paragraph{meaning.phrase, Paragraph::Original});
    return blocks;
}

/// Description, and what the code means in each context where there are several.
std::vector<Block> descriptionBlocks(const Catalog::StatusCode &code)
{
    std::vector<Block> blocks = paragraphs(code.description);
    if (!code.origin.isEmpty())
        blocks.emplace_back(Paragraph{Pages::tr("Origin: %1").arg(code.origin)});
    if (code.meanings.size() > 1) {
        Table table;
        for (const Catalog::Meaning &meaning : code.meanings)
            table.rows.append({{meaning.context, meaning.text}});
        blocks.emplace_back(table);
    }
    return blocks;
}

Block referenceLinks(const Catalog::Catalog &catalog, const Catalog::CodeId &id,
    const QList<Catalog::Reference> &references, const QHash<QString, QString> &otherDocuments = {})
{
    QHash<QString, QString> titles = otherDocuments;
    if (const Catalog::Protocol *protocol = catalog.protocol(id.protocol))
        titles.insert(protocol->documents);
    LinkList list{Pages::tr("Specifications"), {}};
    for (const Catalog::Reference &reference : references)
        list.links.append({reference.toString(), reference.url(), titles.value(reference.document)});
    return list;
}

Block codeLinks(
    const Catalog::Catalog &catalog, const Language::TextTable &texts, const QList<Catalog::CodeId> &ids)
{
    LinkList list{Pages::tr("Related codes"), {}};
    for (const Catalog::CodeId &id : ids) {
        if (const Catalog::StatusCode *code = catalog.find(id))
            list.links.append(
                {Compare::shortLabel(catalog, id), addressOf(id), texts.translated(*code).localizedName});
    }
    return list;
}

Block pairLinks(const Catalog::Catalog &catalog, const QList<Compare::PairLink> &pairs)
{
    LinkList list{Pages::tr("Other comparisons"), {}};
    for (const Compare::PairLink &pair : pairs) {
        //: A link to a comparison. %1 and %2 are codes: "SMTP 421 and SMTP 450"
        list.links.append(
            {Pages::tr("%1 and %2")
                    .arg(Compare::shortLabel(catalog, pair.left), Compare::shortLabel(catalog, pair.right)),
                addressOf(pair.left, pair.right), {}});
    }
    return list;
}

Table verdictTable(const QList<Compare::Field> &fields)
{
    Table table;
    for (const Compare::Field &field : fields)
        table.rows.append({{field.label, field.value}});
    return table;
}

} // namespace

Document sidePage(const Catalog::StatusCode &code)
{
    Document page;
    page.opening = phraseBlocks(code);
    page.sections.push_back({Pages::tr("Description"), descriptionBlocks(code)});
    page.sections.push_back({Pages::tr("When you see it"), {ItemList{code.seen}}});
    page.sections.push_back({Pages::tr("How to fix it"), {ItemList{code.fix, true}}});
    page.sections.push_back({Pages::tr("Example"), paragraphs(code.examples, Paragraph::Wire)});
    return page;
}

Document codePage(
    const Catalog::Catalog &catalog, const Language::TextTable &texts, const Catalog::StatusCode &code)
{
    Document page = sidePage(code);
    //: Title of a code's page. %1 is the code, %2 its name: "SMTP 421 Service not available"
    page.title = Pages::tr("%1 %2").arg(Compare::shortLabel(catalog, code.id), code.localizedName);
    page.opening.emplace_back(verdictTable(Compare::fieldsOf(catalog, texts, code)));
    page.sections.push_back({Pages::tr("When to use it"), paragraphs({code.use})});
    Section more{Pages::tr("Learn more"), {referenceLinks(catalog, code.id, code.references)}};
    if (!code.related.isEmpty())
        more.blocks.push_back(codeLinks(catalog, texts, code.related));
    QList<Compare::PairLink> pairs;
    for (const Catalog::CuratedPair *pair : catalog.pairsOf(code.id))
        pairs.append({pair->left, pair->right});
    if (!pairs.isEmpty())
        more.blocks.push_back(pairLinks(catalog, pairs));
    page.sections.push_back(std::move(more));
    return page;
}

Document overviewPage(const Catalog::Catalog &catalog, const Compare::Comparison &comparison)
{
    Document page;
    page.title = comparison.title;
    page.opening.emplace_back(Paragraph{comparison.summary, Paragraph::Lead});
    Table verdict;
    verdict.markLabel = markLabel();
    verdict.header = {Pages::tr("Field", "a column of the verdict table"),
        Compare::shortLabel(catalog, comparison.left.id), Compare::shortLabel(catalog, comparison.right.id)};
    for (const Compare::Row &row : comparison.rows)
        verdict.rows.append({{row.label, row.left, row.right}, row.differs()});
    page.opening.emplace_back(verdict);
    return page;
}

Document conclusionPage(
    const Catalog::Catalog &catalog, const Language::TextTable &texts, const Compare::Comparison &comparison)
{
    Document page;
    page.sections.push_back({Pages::tr("Key differences"), {ItemList{comparison.differences, true}}});
    page.sections.push_back({Pages::tr("Which to use or expect when"), {ItemList{comparison.choose}}});
    QHash<QString, QString> titles;
    if (const Catalog::Protocol *protocol = catalog.protocol(comparison.right.id.protocol))
        titles = protocol->documents;
    Section more{
        Pages::tr("Learn more"), {referenceLinks(catalog, comparison.left.id, comparison.references, titles)}};
    if (!comparison.related.isEmpty())
        more.blocks.push_back(codeLinks(catalog, texts, comparison.related));
    if (!comparison.comparisons.isEmpty())
        more.blocks.push_back(pairLinks(catalog, comparison.comparisons));
    page.sections.push_back(std::move(more));
    return page;
}

Document comparisonPage(
    const Catalog::Catalog &catalog, const Language::TextTable &texts, const Compare::Comparison &comparison)
{
    Document page = overviewPage(catalog, comparison);
    const QString leftLabel = Compare::shortLabel(catalog, comparison.left.id);
    const QString rightLabel = Compare::shortLabel(catalog, comparison.right.id);
    const auto sideBySide = [&](const QString &heading, std::vector<Block> left, std::vector<Block> right) {
        Columns columns;
        columns.columns.push_back({leftLabel, std::move(left)});
        columns.columns.push_back({rightLabel, std::move(right)});
        page.sections.push_back({heading, {std::move(columns)}});
    };
    Document left = sidePage(comparison.left);
    Document right = sidePage(comparison.right);
    sideBySide(Pages::tr("Reason phrase"), std::move(left.opening), std::move(right.opening));
    for (size_t i = 0; i < left.sections.size(); ++i)
        sideBySide(
            left.sections[i].heading, std::move(left.sections[i].blocks), std::move(right.sections[i].blocks));
    Document conclusion = conclusionPage(catalog, texts, comparison);
    std::ranges::move(conclusion.sections, std::back_inserter(page.sections));
    return page;
}

Document pageOf(
    const Catalog::Catalog &catalog, const Language::TextTable &texts, const QList<Catalog::CodeId> &ids)
{
    if (ids.size() == 2) {
        const Compare::Result result = Compare::compare(catalog, texts, ids.first(), ids.last());
        if (result.comparison)
            return comparisonPage(catalog, texts, *result.comparison);
    }
    const Catalog::StatusCode *code = ids.isEmpty() ? nullptr : catalog.find(ids.first());
    return code ? codePage(catalog, texts, texts.translated(*code)) : Document{};
}

Document codeListPage(const Language::TextTable &texts, const QList<const Catalog::StatusCode *> &codes)
{
    Document page;
    Table table;
    table.header = {Pages::tr("Id"), Pages::tr("Class"), Pages::tr("Status"), Pages::tr("Name")};
    for (const Catalog::StatusCode *code : codes) {
        const Catalog::StatusCode translated = texts.translated(*code);
        table.rows.append(
            {{code->id.toString(), code->classId, Language::term(code->status), translated.localizedName}});
    }
    page.opening.emplace_back(table);
    return page;
}

QString addressOf(const Catalog::CodeId &id)
{
    return scheme + id.toString();
}

QString addressOf(const Catalog::CodeId &left, const Catalog::CodeId &right)
{
    return addressOf(left) + u'+' + right.toString();
}

QList<Catalog::CodeId> codesOfAddress(const QString &address)
{
    QList<Catalog::CodeId> ids;
    if (!address.startsWith(scheme))
        return ids;
    const QStringList parts = address.sliced(scheme.size()).split(u'+');
    for (const QString &part : parts) {
        const std::optional<Catalog::CodeId> id = Catalog::CodeId::parse(part);
        if (!id || parts.size() > 2)
            return {};
        ids.append(*id);
    }
    return ids;
}

} // namespace Wirecode::Share
