// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/shipped.h"
#include "desktop/searchprovider.h"
#include "language/language.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdio>
#include <cstdlib>

using namespace std::chrono_literals;

/// wirecode-search: what the bus starts when somebody types into the search of the desktop.
int main(int argc, char *argv[])
{
    using namespace Wirecode;
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("wirecode-search"));
    Language::Switch language;
    language.setCurrent(Language::bestLanguage(QLocale::system().uiLanguages()));
    const Catalog::Shipped shipped = Catalog::openShipped();
    const Catalog::Catalog catalog(shipped.flatForm);
    if (!shipped.problem.isEmpty())
        std::fprintf(stderr, "%s\n", qUtf8Printable(shipped.problem));
    Desktop::Finder finder(catalog, language.texts());
    Desktop::SearchProvider provider(finder, QDBusConnection::sessionBus(), 60s);
    QObject::connect(&provider, &Desktop::SearchProvider::idle, &application, &QCoreApplication::quit);
    if (!provider.start()) {
        std::fprintf(stderr, "wirecode-search: the name on the session bus cannot be had.\n");
        return EXIT_FAILURE;
    }
    return QCoreApplication::exec();
}
