// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/links.h"

#include "share/address.h"

#include <QCoreApplication>

#include <algorithm>

namespace Wirecode::Share
{

QList<CitedReference> referencesOf(const Catalog::Catalog &catalog, const QList<const Catalog::Entry *> &codes)
{
    QList<CitedReference> cited;
    for (const Catalog::Entry *code : codes) {
        const Catalog::Registry *registry = catalog.registry(code->id.registry);
        for (const Catalog::Reference &reference : registry ? code->references : QList<Catalog::Reference>()) {
            if (std::ranges::find(cited, reference, &CitedReference::reference) == cited.end())
                cited.append({registry, reference});
        }
    }
    return cited;
}

LinkList referenceLinks(const QString &label, const QList<CitedReference> &references)
{
    LinkList list{label, {}, LinkList::References};
    for (const auto &[registry, reference] : references) {
        const Catalog::Document document = registry->documents.value(reference.document);
        //: Behind a link to a document that may change. %1 is its title, %2 the day it was read, "2026-08-22"
        const QString note = document.read.isEmpty()
                                 ? document.title
                                 : QCoreApplication::translate("Wirecode::Share::Links", "%1, read on %2")
                                       .arg(document.title, document.read);
        list.links.append({reference.toString(), registry->urlOf(reference), note});
    }
    return list;
}

LinkList codeLinks(const QString &label, const Catalog::Catalog &catalog, const Language::TextTable &texts,
    const QList<Catalog::CodeId> &ids)
{
    LinkList list{label, {}};
    for (const Catalog::CodeId &id : ids) {
        if (const Catalog::StatusCode *code = catalog.find(id))
            list.links.append({Compare::shortLabel(catalog, id), addressOf(id), texts.nameOf(*code)});
    }
    return list;
}

LinkList comparisonLinks(const QString &label, const Catalog::Catalog &catalog,
    const Language::TextTable &texts, const QList<Catalog::CodePair> &pairs)
{
    LinkList list{label, {}};
    for (const Catalog::CodePair &pair : pairs) {
        const Catalog::StatusCode *left = catalog.find(pair.left);
        const Catalog::StatusCode *right = catalog.find(pair.right);
        if (left && right) {
            list.links.append(
                {Compare::titleOf(catalog, texts, *left, *right), addressOf(pair.left, pair.right), {}});
        }
    }
    return list;
}

} // namespace Wirecode::Share
