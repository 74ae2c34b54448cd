// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/nearest.h"

#include "catalog/notation.h"
#include "search/wordtable.h"

#include <QCoreApplication>

#include <algorithm>

namespace Wirecode::Search
{

QStringList nearestIds(const Catalog::Catalog &catalog, const QString &text, qsizetype count)
{
    constexpr int farthest = 2;
    constexpr qsizetype longest = 100;
    struct Candidate {
        int distance;
        QString id;
    };
    QList<Candidate> candidates;
    if (text.size() > longest)
        return {};
    const std::string typed = text.trimmed().toLower().toStdString();
    for (const Catalog::StatusCode *code : catalog.codes()) {
        const QString id = code->id.toString();
        // Somebody who types a bare code means any registry's.
        const int d = std::min(editDistance(typed, id.toLower().toStdString()),
            editDistance(typed, code->id.code.toLower().toStdString()));
        if (d <= farthest)
            candidates.append({d, id});
    }
    std::ranges::stable_sort(candidates, {}, &Candidate::distance);
    QStringList ids;
    for (const Candidate &candidate : candidates.first(std::min(count, candidates.size())))
        ids.append(candidate.id);
    return ids;
}

QString unknownIdMessage(const Catalog::Catalog &catalog, const QString &text)
{
    QStringList named;
    for (const Catalog::StatusCode *code : catalog.written(text.trimmed()))
        named.append(code->id.toString());
    if (named.size() > 1) {
        return QCoreApplication::translate(
            "Wirecode::Search::Nearest", "“%1” is a code of several registries: %2")
            .arg(text.trimmed(), named.join(QLatin1String(", ")));
    }
    const QStringList near = nearestIds(catalog, text);
    const QString message = Catalog::unknownCodeMessage(text);
    if (const Catalog::StatusCode *general = catalog.resolve(Catalog::withoutDetail(text.trimmed()))) {
        return message + QLatin1Char('\n') +
               //: Of an enhanced code such as 5.7.512. %1 is the id of the code for its class and subject, %2
               //: its name: "enhanced/5.7.0", "Other or undefined security status"
               QCoreApplication::translate("Wirecode::Search::Nearest",
                   "Its detail is not registered. Class and subject are those of %1: %2.")
                   .arg(general->id.toString(), general->name);
    }
    if (near.isEmpty())
        return message;
    return message + QLatin1Char('\n') +
           QCoreApplication::translate("Wirecode::Search::Nearest", "Nearest: %1")
               .arg(near.join(QLatin1String(", ")));
}

} // namespace Wirecode::Search
