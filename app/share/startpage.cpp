// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/startpage.h"

#include "share/address.h"
#include "share/links.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Wirecode::Share
{

namespace
{

struct Start {
    Q_DECLARE_TR_FUNCTIONS(Wirecode::Share::StartPage)
};

/// Entries of a list: more are for the list of codes.
constexpr qsizetype most = 8;

/// The comparisons of the codes that are confused the most: one of each protocol, and then as many more as
/// there is room for, no code in more than two of them.
QList<Catalog::CodePair> neededComparisons(const Catalog::Catalog &catalog)
{
    QList<Catalog::CodePair> pairs = catalog.pairs();
    QHash<Catalog::CodeId, int> confusions;
    for (const Catalog::CodePair &pair : std::as_const(pairs)) {
        ++confusions[pair.left];
        ++confusions[pair.right];
    }
    std::ranges::stable_sort(pairs, std::ranges::greater(), [&confusions](const Catalog::CodePair &pair) {
        return confusions.value(pair.left) + confusions.value(pair.right);
    });
    QList<Catalog::CodePair> needed;
    QHash<Catalog::CodeId, int> shown;
    QSet<QString> protocols;
    const auto take = [&](const Catalog::CodePair &pair) {
        const bool isNew = !needed.contains(pair) && shown.value(pair.left) < 2 && shown.value(pair.right) < 2;
        if (needed.size() == most || !isNew)
            return;
        needed.append(pair);
        ++shown[pair.left];
        ++shown[pair.right];
    };
    for (const Catalog::CodePair &pair : std::as_const(pairs)) {
        const QString &protocol = catalog.registry(pair.left.registry)->protocol;
        if (pair.left.registry == pair.right.registry && !protocols.contains(protocol)) {
            protocols.insert(protocol);
            take(pair);
        }
    }
    for (const Catalog::CodePair &pair : std::as_const(pairs))
        take(pair);
    return needed;
}

/// Pairs in short: their numbers, and the names behind.
LinkList pairLinks(
    const Catalog::Catalog &catalog, const Language::TextTable &texts, const QList<Catalog::CodePair> &pairs)
{
    LinkList list;
    for (const Catalog::CodePair &pair : pairs) {
        const bool sameRegistry = pair.left.registry == pair.right.registry;
        const QString right = sameRegistry ? pair.right.code : Compare::shortLabel(catalog, pair.right);
        //: Two codes to be compared: "HTTP 502 ↔ 504"
        const QString text = Start::tr("%1 ↔ %2").arg(Compare::shortLabel(catalog, pair.left), right);
        //: The names of two codes, behind a link to their comparison
        const QString note =
            Start::tr("%1 · %2", "names")
                .arg(texts.nameOf(*catalog.find(pair.left)), texts.nameOf(*catalog.find(pair.right)));
        list.links.append({text, addressOf(pair.left, pair.right), note});
    }
    return list;
}

/// Searches that find something in this catalog, and what they find.
Table searches(const Language::TextTable &texts, const Catalog::StatusCode &code)
{
    const QString &number = code.id.code;
    Table table;
    table.rows.append({{number, Start::tr("this code, and all that begin like it")}});
    if (number.size() > 1 && std::ranges::all_of(number, [](QChar c) { return c.isDigit(); })) {
        table.rows.append({{QString(number.front() + QString(number.size() - 1, u'x')),
            Start::tr("all codes of this form: each x stands for any digit")}});
    }
    table.rows.append({{texts.nameOf(code), Start::tr("words of a name, of a description or of a log line")}});
    table.rows.append(
        {{u"retry:later"_s, Start::tr("all codes after which the same request may succeed later")}});
    return table;
}

} // namespace

Document startPage(const Catalog::Catalog &catalog, const Language::TextTable &texts, const Shelved &shelved)
{
    Document page;
    page.title = Start::tr("Look up a code");
    page.isShort = true;
    page.opening.emplace_back(Paragraph{
        Start::tr("Type a code or a few words to find what it means. Choose two codes to compare them."),
        Paragraph::Lead});
    const auto addLinks = [&page](const QString &heading, LinkList list) {
        list.links = list.links.first(std::min(most, list.links.size()));
        if (!list.links.isEmpty())
            page.sections.push_back({heading, {std::move(list)}});
    };
    const QList<Catalog::CodePair> needed = neededComparisons(catalog);
    addLinks(Start::tr("Favourites"), codeLinks({}, catalog, texts, shelved.favourites));
    addLinks(Start::tr("Recent codes"), codeLinks({}, catalog, texts, shelved.recentCodes));
    addLinks(Start::tr("Recent comparisons"), comparisonLinks({}, catalog, texts, shelved.recentComparisons));
    addLinks(Start::tr("Comparisons people need"), pairLinks(catalog, texts, needed));
    if (!catalog.codes().isEmpty()) {
        const Catalog::StatusCode &example =
            needed.isEmpty() ? *catalog.codes().first() : *catalog.find(needed.first().left);
        page.sections.push_back({Start::tr("How to search"), {searches(texts, example)}});
    }
    return page;
}

} // namespace Wirecode::Share
