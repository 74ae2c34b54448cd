// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/pages.h"

#include "compare/partners.h"
#include "language/terms.h"
#include "share/mentions.h"
#include "share/parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Wirecode::Share
{

namespace
{

/// What the same number is in other protocols; nothing for a number so short that it is in nearly all.
std::optional<Paragraph> elsewhere(
    const Catalog::Catalog &catalog, const Language::TextTable &texts, const Catalog::Entry &code)
{
    constexpr qsizetype shortest = 3;
    constexpr qsizetype most = 5;
    const auto protocolOf = [&catalog](const Catalog::StatusCode &each) {
        return catalog.registry(each.id.registry)->protocol;
    };
    QList<Link> links;
    if (code.id.code.size() < shortest)
        return std::nullopt;
    for (const Catalog::StatusCode *other : catalog.written(code.id.code)) {
        const Catalog::Registry &registry = *catalog.registry(other->id.registry);
        if (other->id.code == code.id.code && registry.owner.isEmpty() &&
            registry.protocol != protocolOf(code) && links.size() < most) {
            //: What a number is elsewhere. %1 is a registry, %2 the name: "HTTP Misdirected Request"
            links.append({Pages::tr("%1 %2", "elsewhere").arg(registry.name, texts.nameOf(*other)),
                addressOf(other->id), {}});
        }
    }
    if (links.isEmpty())
        return std::nullopt;
    //: %2 is a number, %1 what it is in other protocols: "421 is also HTTP Misdirected Request · FTP …"
    const QString sentence = Pages::tr("%2 is also %1").replace("%2"_L1, code.id.code);
    return Paragraph{Pages::linesUp(sentence, links), Paragraph::Aside};
}

/// The codes of other registries that documents map this one to.
std::optional<Paragraph> equivalents(
    const Catalog::Catalog &catalog, const Language::TextTable &texts, const Catalog::Entry &code)
{
    QList<Link> links;
    for (const Catalog::Equivalent &each : code.equivalents) {
        if (const Catalog::StatusCode *other = catalog.find(each.id)) {
            //: Behind a link to a code that means the same. %1 says how far ("near"), %2 is the document that
            //: says so
            links.append({Pages::codeTitle(catalog, each.id, texts.nameOf(*other)), addressOf(each.id),
                Pages::tr("(%1, %2)").arg(Language::term(each.kind), each.reference)});
        }
    }
    if (links.isEmpty())
        return std::nullopt;
    //: %1 is one code or several: "HTTP 503 Service Unavailable (near, RFC 9110)"
    return Paragraph{Pages::linesUp(Pages::tr("Means the same: %1"), links), Paragraph::Aside};
}

/// What is told apart by what stands beside a reply code only; nothing where that says the same.
std::optional<Paragraph> whatDecides(const Catalog::Catalog &catalog, const Catalog::Entry &code)
{
    const auto asksForMore = [&](const Catalog::CodeId &id) {
        const Catalog::Verdict &verdict = catalog.find(id)->verdict;
        return verdict.outcome != code.verdict.outcome || verdict.retry != code.verdict.retry;
    };
    const auto others = std::ranges::count_if(code.companions, asksForMore);
    if (catalog.registry(code.id.registry)->form != Catalog::Form::Number || others == 0)
        return std::nullopt;
    //: What stands beside a reply code: "550 5.7.26". %1 is the number of all of them
    return Paragraph{Pages::tr("The enhanced code or the provider’s reply beside it decides: %n of %1 ask for "
                               "something else.",
                         nullptr, static_cast<int>(others))
                         .arg(code.companions.size()),
        Paragraph::Aside};
}

/// The codes that this one is taken for: each leads to the comparison with it.
LinkList partnerLinks(
    const Catalog::Catalog &catalog, const Language::TextTable &texts, const Catalog::CodeId &id)
{
    LinkList list;
    for (const Catalog::CodeId &partner : Compare::partnersOf(catalog, id)) {
        list.links.append({Pages::codeTitle(catalog, partner, texts.nameOf(*catalog.find(partner))),
            addressOf(id, partner), {}});
    }
    return list;
}

Section facts(const Catalog::Catalog &catalog, const Language::TextTable &texts, const Catalog::Entry &code)
{
    Table table;
    for (const Compare::Field &field : Compare::fieldsOf(catalog, texts, code))
        table.rows.append({{field.label, field.value}});
    return {Pages::tr("Facts"), {table}};
}

/// What stands above the sections of a code: its name and what to do.
Document beginning(const Catalog::Catalog &catalog, const Catalog::Entry &code)
{
    Document page;
    page.title = Pages::codeTitle(catalog, code.id, code.localizedName);
    page.codeLength = Compare::shortLabel(catalog, code.id).size();
    page.opening.emplace_back(VerdictLine{code.verdict.outcome, Language::sentence(code.verdict)});
    return page;
}

const Catalog::StatusCode *firstOf(const Catalog::Catalog &catalog, const QList<Catalog::CodeId> &ids)
{
    return ids.isEmpty() ? nullptr : catalog.find(ids.first());
}

} // namespace

Document codePage(const Catalog::Catalog &catalog, const Language::TextTable &texts, const Catalog::Entry &code)
{
    Document page = beginning(catalog, code);
    for (auto &line :
        {whatDecides(catalog, code), elsewhere(catalog, texts, code), equivalents(catalog, texts, code)}) {
        if (line)
            page.opening.emplace_back(*line);
    }
    page.sections = Pages::sectionsOf(code);
    page.sections.insert(page.sections.begin() + 2, facts(catalog, texts, code));
    page.sections.push_back(Pages::useOf(code));
    Section partners{Pages::tr("Often confused with"), {}};
    if (LinkList links = partnerLinks(catalog, texts, code.id); !links.links.isEmpty())
        partners.blocks.emplace_back(std::move(links));
    page.sections.push_back(std::move(partners));
    page.sections.push_back(
        Pages::learnMore(catalog, texts, referencesOf(catalog, {&code}), code.related, {}, code.companions));
    std::erase_if(page.sections, [](const Section &section) { return section.blocks.empty(); });
    Mentions(catalog, {code.id}).link(page);
    return page;
}

Document choicePage(const Catalog::Catalog &catalog, const Language::TextTable &texts,
    const Catalog::Entry &code, const QString &problem)
{
    Document page = codePage(catalog, texts, code);
    Section choice{Pages::tr("Compare it with"),
        {Paragraph{problem.isEmpty()
                       ? Pages::tr("Choose the second code in the list to compare it with this one.")
                       : problem}}};
    if (LinkList links = partnerLinks(catalog, texts, code.id); !links.links.isEmpty()) {
        choice.blocks.emplace_back(Paragraph{Pages::tr("It is often confused with:")});
        choice.blocks.emplace_back(std::move(links));
    }
    page.sections.insert(page.sections.begin(), std::move(choice));
    return page;
}

Document pageOf(const Catalog::Catalog &catalog, const Language::TextTable &texts,
    const QList<Catalog::CodeId> &ids, Show show)
{
    if (ids.size() == 2) {
        const Compare::Result result = Compare::compare(catalog, texts, ids.first(), ids.last());
        if (result.comparison)
            return comparisonPage(catalog, texts, *result.comparison, show);
    }
    const Catalog::StatusCode *code = firstOf(catalog, ids);
    return code ? codePage(catalog, texts, texts.translated(catalog.entry(*code))) : Document{};
}

Document summaryOf(
    const Catalog::Catalog &catalog, const Language::TextTable &texts, const QList<Catalog::CodeId> &ids)
{
    Document page = pageOf(catalog, texts, ids);
    const Catalog::StatusCode *code = firstOf(catalog, ids);
    if (!page.sides.isEmpty() || !code)
        return {page.title, page.opening, {}};
    const Catalog::Entry entry = texts.translated(catalog.entry(*code));
    page = beginning(catalog, entry);
    page.sections.push_back(facts(catalog, texts, entry));
    return page;
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
