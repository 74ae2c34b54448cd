// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/startpage.h"

#include "share/address.h"
#include "share/links.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

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

/// Two codes that people confuse, and the question that they have.
struct Needed {
    QStringView left;
    QStringView right;
    const char *question;
};

constexpr std::array neededPairs{
    Needed{u"http/502", u"http/504", QT_TRANSLATE_NOOP("Wirecode::Share::StartPage", "broken or late?")},
    Needed{
        u"http/401", u"http/403", QT_TRANSLATE_NOOP("Wirecode::Share::StartPage", "unknown or not allowed?")},
    Needed{u"http/301", u"http/302", QT_TRANSLATE_NOOP("Wirecode::Share::StartPage", "from now on or once?")},
    Needed{u"nginx/499", u"http/504", QT_TRANSLATE_NOOP("Wirecode::Share::StartPage", "who gave up first?")},
    Needed{u"grpc/14", u"grpc/4", QT_TRANSLATE_NOOP("Wirecode::Share::StartPage", "out of reach or slow?")},
    Needed{u"websocket/1000", u"websocket/1006",
        QT_TRANSLATE_NOOP("Wirecode::Share::StartPage", "closed or cut off?")},
    Needed{
        u"smtp/450", u"smtp/451", QT_TRANSLATE_NOOP("Wirecode::Share::StartPage", "on purpose or by fault?")},
    Needed{u"smtp/452", u"smtp/552", QT_TRANSLATE_NOOP("Wirecode::Share::StartPage", "no room or over quota?")},
    Needed{u"dns/2", u"dns/3", QT_TRANSLATE_NOOP("Wirecode::Share::StartPage", "no answer or no name?")},
    Needed{u"tls/40", u"tls/70", QT_TRANSLATE_NOOP("Wirecode::Share::StartPage", "ciphers or version?")},
    Needed{u"sip/480", u"sip/486", QT_TRANSLATE_NOOP("Wirecode::Share::StartPage", "away or busy?")},
    Needed{u"ftp/530", u"ftp/550", QT_TRANSLATE_NOOP("Wirecode::Share::StartPage", "the person or the file?")},
};

/// Those of them that this catalog has: their numbers, and the question behind.
QList<Link> pairLinks(const Catalog::Catalog &catalog)
{
    QList<Link> links;
    for (const Needed &pair : neededPairs) {
        const auto left = Catalog::CodeId::parse(pair.left);
        const auto right = Catalog::CodeId::parse(pair.right);
        if (!catalog.pair(*left, *right))
            continue;
        const QString second =
            left->registry == right->registry ? right->code : Compare::shortLabel(catalog, *right);
        //: Two codes to be compared: "HTTP 502 ↔ 504"
        const QString text = Start::tr("%1 ↔ %2").arg(Compare::shortLabel(catalog, *left), second);
        links.append({text, addressOf(*left, *right), Start::tr(pair.question)});
    }
    return links;
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
    addLinks(Start::tr("Favourites"), codeLinks({}, catalog, texts, shelved.favourites));
    addLinks(Start::tr("Recent codes"), codeLinks({}, catalog, texts, shelved.recentCodes));
    addLinks(Start::tr("Recent comparisons"), comparisonLinks({}, catalog, texts, shelved.recentComparisons));
    const QList<Link> needed = pairLinks(catalog);
    if (!needed.isEmpty()) {
        const qsizetype half = (needed.size() + 1) / 2;
        page.sections.push_back({Start::tr("Comparisons people need"),
            {Columns{{{{}, {LinkList{{}, needed.first(half)}}}, {{}, {LinkList{{}, needed.sliced(half)}}}}}}});
    }
    if (!catalog.codes().isEmpty()) {
        const Catalog::StatusCode *example =
            needed.isEmpty() ? nullptr : catalog.find(codesOfAddress(needed.first().target).first());
        page.sections.push_back(
            {Start::tr("How to search"), {searches(texts, example ? *example : *catalog.codes().first())}});
    }
    return page;
}

} // namespace Wirecode::Share
