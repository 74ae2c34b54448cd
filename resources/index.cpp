// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/shipped.h"
#include "search/searchindex.h"

#include <QCoreApplication>

#include <cstdio>

/// wirecode-index LANGUAGE: writes what the search looks into, beside the catalog and the translations that it
/// is made of.
int main(int argc, char *argv[])
{
    using namespace Wirecode;
    const QCoreApplication application(argc, argv);
    const Catalog::Shipped shipped = Catalog::openShipped();
    const Catalog::Catalog catalog(shipped.flatForm);
    const Language::TextTable texts(QCoreApplication::arguments().value(1));
    QString problem = shipped.problem;
    if (!texts.isThere())
        problem = QStringLiteral("There are no texts in “%1”.").arg(texts.languageId());
    if (problem.isEmpty())
        problem = Search::SearchIndex::build(catalog, texts)->save(texts);
    if (problem.isEmpty())
        return 0;
    std::fprintf(stderr, "wirecode-index: %s\n", qUtf8Printable(problem));
    return 1;
}
