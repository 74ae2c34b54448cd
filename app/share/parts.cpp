// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/parts.h"

#include "language/terms.h"
#include "share/address.h"

#include <algorithm>
#include <functional>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Wirecode::Share
{

namespace
{

/// Description, and what the code means in each context where there are several.
std::vector<Block> descriptionBlocks(const Catalog::Entry &code)
{
    std::vector<Block> blocks;
    for (const QString &paragraph : code.description)
        blocks.emplace_back(Paragraph{proseText(paragraph)});
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

/// Codes by their numbers alone, a line a registry: of some there are more than a hundred.
std::vector<Block> linesOfRegistries(const Catalog::Catalog &catalog, const QList<Catalog::CodeId> &ids)
{
    std::vector<Block> lines;
    for (auto id = ids.begin(); id != ids.end();) {
        const QString registry = id->registry;
        QList<Link> links;
        for (; id != ids.end() && id->registry == registry; ++id)
            links.append({id->code, addressOf(*id), {}});
        //: Codes of a registry. %2 is its name, %1 the codes: "Gmail: 550-5.1.1 · 550-5.2.1-rate"
        const QString sentence = Pages::tr("%2: %1").replace("%2"_L1, catalog.registry(registry)->name);
        lines.emplace_back(Paragraph{Pages::linesUp(sentence, links)});
    }
    return lines;
}

} // namespace

QString Pages::markLabel()
{
    //: Mark of a table row whose values are not the same
    return tr("differs");
}

QString Pages::codeTitle(const Catalog::Catalog &catalog, const Catalog::CodeId &id, const QString &name)
{
    //: Title of a code's page. %1 is the code, %2 its name: "SMTP 421 Service not available"
    return tr("%1 %2").arg(Compare::shortLabel(catalog, id), name);
}

QList<Text> Pages::proseTexts(const QStringList &texts)
{
    QList<Text> result;
    std::ranges::transform(texts, std::back_inserter(result), proseText);
    return result;
}

Text Pages::linesUp(const QString &sentence, const QList<Link> &links)
{
    Text text;
    const QString between = u" · "_s;
    for (const Link &link : links) {
        if (!text.plain.isEmpty())
            text.plain += between;
        text.spans.append({text.plain.size(), link.text.size(), link.target});
        text.plain += link.note.isEmpty() ? link.text : link.text + u' ' + link.note;
    }
    const qsizetype place = sentence.indexOf("%1"_L1);
    for (Span &span : text.spans)
        span.start += place;
    text.plain = sentence.first(place) + text.plain + sentence.sliced(place + 2);
    return text;
}

CaseTable Pages::caseTable(const Catalog::Entry &code, const QList<Catalog::Case> &causes)
{
    CaseTable table{tr("How to fix it"), tr("How to fix it:"), {}};
    for (const Catalog::Case &cause : causes) {
        CaseTable::Row row{proseText(cause.seen), {}, proseTexts(cause.fix), {}};
        if (!cause.check.isEmpty()) {
            //: How to find out whether a cause is the right one. %1 is a command or a place to look
            row.check = proseText(tr("To make sure: %1").arg(cause.check));
        }
        if (cause.actor && *cause.actor != code.verdict.actor) {
            //: %1 is a side: "Receiver's side"
            row.actor = tr("Who must act here: %1").arg(Language::term(*cause.actor));
        }
        table.rows.append(row);
    }
    return table;
}

std::vector<Section> Pages::sectionsOf(const Catalog::Entry &code)
{
    std::vector<Section> sections{
        {tr("When you see it"), {}}, {tr("Description"), descriptionBlocks(code)}, {tr("Example"), {}}};
    if (!code.cases.isEmpty())
        sections.front().blocks.emplace_back(caseTable(code, code.cases));
    if (!code.session.isEmpty())
        sections.back().blocks.emplace_back(Paragraph{code.session.join(u'\n'), Paragraph::Wire});
    return sections;
}

Section Pages::useOf(const Catalog::Entry &code)
{
    Section section{tr("When to use it"), {}};
    if (!code.use.isEmpty())
        section.blocks.emplace_back(Paragraph{proseText(code.use)});
    return section;
}

Section Pages::learnMore(const Catalog::Catalog &catalog, const Language::TextTable &texts,
    const QList<CitedReference> &references, const QList<Catalog::CodeId> &related,
    const QList<Catalog::CodePair> &comparisons, const QList<Catalog::CodeId> &companions)
{
    Section section{tr("Learn more"), {}};
    const auto add = [&section](const QString &id, const QString &label, const LinkList &links) {
        if (!links.links.isEmpty())
            section.blocks.emplace_back(Fold{id, label.arg(links.links.size()), {links}});
    };
    //: A list that opens. %1 is the number of its entries
    add(u"specifications"_s, tr("Specifications (%1)"), referenceLinks({}, references));
    const auto isReply = [&catalog](const Catalog::CodeId &id) {
        return !catalog.registry(id.registry)->owner.isEmpty();
    };
    QList<Catalog::CodeId> replies = companions;
    QList<Catalog::CodeId> codes = companions;
    replies.removeIf(std::not_fn(isReply));
    codes.removeIf(isReply);
    //: A list that opens: codes that stand beside this one in a reply. %1 is the number of its entries
    add(u"companions"_s, tr("Codes beside it (%1)"), codeLinks({}, catalog, texts, codes));
    if (!replies.isEmpty()) {
        //: A list that opens: what single providers and programs say with this code. %1 is the number of its
        //: entries
        section.blocks.emplace_back(Fold{u"replies"_s,
            tr("Providers’ replies with it (%1)").arg(replies.size()), linesOfRegistries(catalog, replies)});
    }
    //: A list that opens. %1 is the number of its entries
    add(u"related"_s, tr("Related codes (%1)"), codeLinks({}, catalog, texts, related));
    //: A list that opens. %1 is the number of its entries
    add(u"comparisons"_s, tr("Other comparisons (%1)"), comparisonLinks({}, catalog, texts, comparisons));
    return section;
}

} // namespace Wirecode::Share
