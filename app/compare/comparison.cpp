// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparison.h"

#include "catalog/notation.h"
#include "compare/relation.h"
#include "language/terms.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Wirecode::Compare
{

namespace
{

struct Comparing {
    Q_DECLARE_TR_FUNCTIONS(Wirecode::Compare::Comparison)
};

template<typename T>
void appendNew(QList<T> &list, const T &value)
{
    if (!list.contains(value))
        list.append(value);
}

/// What the two say of their own use, each behind its code; advice for both, as for an enhanced code of two
/// classes, once.
QStringList chooseOf(const Catalog::Catalog &catalog, const Catalog::Entry &left, const Catalog::Entry &right)
{
    if (left.use == right.use)
        return {left.use};
    QStringList choose;
    for (const Catalog::Entry *side : {&left, &right}) {
        //: When to use a code, or to expect it. %1 is the code, %2 a sentence about it
        choose.append(
            Comparing::tr("%1: %2", "code and sentence").arg(shortLabel(catalog, side->id), side->use));
    }
    return choose;
}

void addLearnMore(const Catalog::Catalog &catalog, Comparison &comparison)
{
    const Catalog::CodeId left = comparison.left.id;
    const Catalog::CodeId right = comparison.right.id;
    for (const Catalog::Entry *side : {&comparison.left, &comparison.right}) {
        for (const Catalog::CodeId &id : side->related) {
            if (id != left && id != right)
                appendNew(comparison.related, id);
        }
        for (const Catalog::CodePair &pair : catalog.pairsOf(side->id))
            appendNew(comparison.comparisons, pair);
    }
    comparison.comparisons.removeAll({left, right});
    comparison.comparisons.removeAll({right, left});
}

/// Every fact that either side has: what only the right one has stands behind what it follows there, so that a
/// fact has the same place whichever side has it.
QList<Row> rowsOf(const QList<Field> &left, const QList<Field> &right)
{
    QList<Row> rows;
    for (const Field &field : left)
        rows.append({field.id, field.label, field.value, {}});
    qsizetype next = 0;
    for (const Field &field : right) {
        const auto row = std::ranges::find(rows, field.id, &Row::id);
        if (row == rows.end())
            rows.insert(next, {field.id, field.label, {}, {}});
        else
            next = row - rows.begin();
        rows[next++].right = field.value;
    }
    return rows;
}

} // namespace

QList<Field> fieldsOf(
    const Catalog::Catalog &catalog, const Language::TextTable &texts, const Catalog::Entry &code)
{
    const Catalog::Verdict &verdict = code.verdict;
    QStringList phrases;
    for (const Catalog::Meaning &meaning : code.meanings)
        phrases.append(meaning.phrase);
    QList<Field> fields{
        {u"phrase"_s, Comparing::tr("Reason phrase"), phrases.isEmpty() ? code.name : phrases.join(u" · "_s)}};
    if (!code.symbol.isEmpty())
        fields.append({u"symbol"_s, Comparing::tr("Symbol"), code.symbol});
    fields += {{u"class"_s, Comparing::tr("Class"), classText(catalog, texts, code)},
        {u"outcome"_s, Comparing::tr("Outcome"), Language::term(verdict.outcome)},
        {u"retry"_s, Comparing::tr("Retry"), Language::term(verdict.retry)},
        {u"actor"_s, Comparing::tr("Who must act"), Language::term(verdict.actor)},
        {u"stage"_s, Comparing::tr("Stage"), verdict.stage}};
    // Where no code of a registry closes anything, as among exit codes, none says that something stays open.
    const auto closes = [](const Catalog::StatusCode *each) { return each->verdict.closes; };
    if (std::ranges::any_of(catalog.codesOf(code.id.registry), closes))
        fields.append({u"closes"_s, Comparing::tr("Connection"), Language::closesTerm(verdict.closes)});
    fields.append({u"status"_s, Comparing::tr("Status"), Language::term(code.status)});
    const Catalog::Registry *registry = code.facts.isEmpty() ? nullptr : catalog.registry(code.id.registry);
    if (!registry)
        return fields;
    const Catalog::Registry translated = texts.translated(*registry);
    for (const Catalog::Fact &fact : code.facts) {
        const auto kind = std::ranges::find(translated.facts, fact.id, &Catalog::FactKind::id);
        if (kind == translated.facts.end())
            continue;
        const qsizetype value = kind->valueIds.indexOf(fact.value);
        fields.append({u"facts."_s + fact.id, kind->label, value < 0 ? fact.value : kind->values.value(value)});
    }
    return fields;
}

QString classText(
    const Catalog::Catalog &catalog, const Language::TextTable &texts, const Catalog::StatusCode &code)
{
    const Catalog::Registry *registry = catalog.registry(code.id.registry);
    const Catalog::CodeClass *codeClass = registry ? registry->findClass(code.classId) : nullptr;
    return codeClass ? classText(texts, *registry, *codeClass) : code.classId;
}

QString classText(
    const Language::TextTable &texts, const Catalog::Registry &registry, const Catalog::CodeClass &codeClass)
{
    const QString name = texts.nameOf(registry, codeClass);
    // Not every registry numbers its classes.
    const bool hasNumber = codeClass.id.front().isDigit();
    //: A class of codes. %1 is its id, %2 its name: "4yz Transient Negative Completion"
    return hasNumber ? Comparing::tr("%1 %2", "class").arg(codeClass.id, name) : name;
}

QString shortLabel(const Catalog::Catalog &catalog, const Catalog::CodeId &id)
{
    const Catalog::Registry *registry = catalog.registry(id.registry);
    //: A code with its registry. %1 is the name of the registry, %2 the code: "SMTP 421"
    return Comparing::tr("%1 %2", "registry and code").arg(registry ? registry->name : id.registry, id.code);
}

QString titleOf(const Catalog::Catalog &catalog, const Language::TextTable &texts,
    const Catalog::StatusCode &left, const Catalog::StatusCode &right)
{
    const bool sameRegistry = left.id.registry == right.id.registry;
    //: Title of a comparison. %1 and %3 are codes, %2 and %4 their names: "SMTP 421 Service not available vs
    //: 551 …"
    return Comparing::tr("%1 %2 vs %3 %4")
        .arg(shortLabel(catalog, left.id), texts.nameOf(left),
            sameRegistry ? right.id.code : shortLabel(catalog, right.id), texts.nameOf(right));
}

Result compare(const Catalog::Catalog &catalog, const Language::TextTable &texts, const Catalog::CodeId &left,
    const Catalog::CodeId &right)
{
    const Catalog::StatusCode *leftCode = catalog.find(left);
    const Catalog::StatusCode *rightCode = catalog.find(right);
    if (!leftCode || !rightCode)
        return {std::nullopt, Catalog::unknownCodeMessage((leftCode ? right : left).toString())};
    if (left == right) {
        return {std::nullopt, Comparing::tr("%1 is on both sides. Choose another code to compare it with.")
                                  .arg(shortLabel(catalog, left))};
    }

    Comparison comparison;
    comparison.left = texts.translated(catalog.entry(*leftCode));
    comparison.right = texts.translated(catalog.entry(*rightCode));
    comparison.title = titleOf(catalog, texts, comparison.left, comparison.right);
    comparison.rows =
        rowsOf(fieldsOf(catalog, texts, comparison.left), fieldsOf(catalog, texts, comparison.right));
    if (const std::optional<Catalog::CuratedPair> curated = catalog.pair(left, right)) {
        const Catalog::CuratedPair pair = texts.translated(*curated);
        comparison.summary = pair.summary;
        comparison.differences = pair.differences;
        comparison.choose = pair.choose;
        comparison.isCurated = true;
    } else {
        const bool sameRegistry = left.registry == right.registry;
        const Side leftSide{comparison.left, sameRegistry ? left.code : shortLabel(catalog, left)};
        const Side rightSide{comparison.right, sameRegistry ? right.code : shortLabel(catalog, right)};
        comparison.summary = summaryOf(leftSide, rightSide);
        comparison.differences = differencesOf(comparison.left, comparison.right);
        comparison.choose = chooseOf(catalog, comparison.left, comparison.right);
    }
    addLearnMore(catalog, comparison);
    return {comparison, {}};
}

} // namespace Wirecode::Compare
