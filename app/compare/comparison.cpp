// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparison.h"

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

void addLearnMore(const Catalog::Catalog &catalog, Comparison &comparison)
{
    const Catalog::CodeId left = comparison.left.id;
    const Catalog::CodeId right = comparison.right.id;
    for (const Catalog::Entry *side : {&comparison.left, &comparison.right}) {
        for (const Catalog::Reference &reference : side->references)
            appendNew(comparison.references, reference);
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

QList<Row> rowsOf(const QList<Field> &left, const QList<Field> &right)
{
    QList<Row> rows;
    for (qsizetype i = 0; i < left.size(); ++i)
        rows.append({left.at(i).id, left.at(i).label, left.at(i).value, right.at(i).value});
    return rows;
}

} // namespace

QList<Field> fieldsOf(
    const Catalog::Catalog &catalog, const Language::TextTable &texts, const Catalog::StatusCode &code)
{
    const Catalog::Verdict &verdict = code.verdict;
    return {
        {"class"_L1, Comparing::tr("Class"), classText(catalog, texts, code)},
        {"outcome"_L1, Comparing::tr("Outcome"), Language::term(verdict.outcome)},
        {"retry"_L1, Comparing::tr("Retry"), Language::term(verdict.retry)},
        {"actor"_L1, Comparing::tr("Who must act"), Language::term(verdict.actor)},
        {"stage"_L1, Comparing::tr("Stage"), verdict.stage},
        {"closes"_L1, Comparing::tr("Connection"), Language::closesTerm(verdict.closes)},
        {"status"_L1, Comparing::tr("Status"), Language::term(code.status)},
    };
}

QString classText(
    const Catalog::Catalog &catalog, const Language::TextTable &texts, const Catalog::StatusCode &code)
{
    const Catalog::Protocol *protocol = catalog.protocol(code.id.protocol);
    const Catalog::CodeClass *codeClass = protocol ? protocol->findClass(code.classId) : nullptr;
    if (!codeClass)
        return code.classId;
    //: A class of codes. %1 is its id, %2 its name: "4yz Transient Negative Completion"
    return Comparing::tr("%1 %2", "class").arg(codeClass->id, texts.translated(*protocol, *codeClass).name);
}

QString shortLabel(const Catalog::Catalog &catalog, const Catalog::CodeId &id)
{
    const Catalog::Protocol *protocol = catalog.protocol(id.protocol);
    //: A code with its protocol. %1 is the protocol, %2 the code: "SMTP 421"
    return Comparing::tr("%1 %2", "protocol and code").arg(protocol ? protocol->name : id.protocol, id.code);
}

QString titleOf(const Catalog::Catalog &catalog, const Language::TextTable &texts,
    const Catalog::StatusCode &left, const Catalog::StatusCode &right)
{
    const bool sameProtocol = left.id.protocol == right.id.protocol;
    //: Title of a comparison. %1 and %3 are codes, %2 and %4 their names: "SMTP 421 Service not available vs
    //: 551 …"
    return Comparing::tr("%1 %2 vs %3 %4")
        .arg(shortLabel(catalog, left.id), texts.nameOf(left),
            sameProtocol ? right.id.code : shortLabel(catalog, right.id), texts.nameOf(right));
}

QString unknownCodeMessage(const QString &id)
{
    return Comparing::tr("There is no code “%1”.").arg(id);
}

Result compare(const Catalog::Catalog &catalog, const Language::TextTable &texts, const Catalog::CodeId &left,
    const Catalog::CodeId &right)
{
    const Catalog::StatusCode *leftCode = catalog.find(left);
    const Catalog::StatusCode *rightCode = catalog.find(right);
    if (!leftCode || !rightCode)
        return {std::nullopt, unknownCodeMessage((leftCode ? right : left).toString())};
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
    } else {
        const bool sameProtocol = left.protocol == right.protocol;
        const Side leftSide{comparison.left, sameProtocol ? left.code : shortLabel(catalog, left)};
        const Side rightSide{comparison.right, sameProtocol ? right.code : shortLabel(catalog, right)};
        comparison.summary = summaryOf(leftSide, rightSide);
        comparison.differences = differencesOf(leftSide, rightSide);
        comparison.choose = {comparison.left.use, comparison.right.use};
    }
    addLearnMore(catalog, comparison);
    return {comparison, {}};
}

} // namespace Wirecode::Compare
