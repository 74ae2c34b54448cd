// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdio>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("wirecode-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WIRECODE_VERSION));

    using namespace Wirecode;
    Language::Switch language;
    const Cli::Output output = Cli::run(QCoreApplication::arguments(), Catalog::readCatalog(Catalog::shippedCatalogFiles()), language,
        QLocale::system().uiLanguages());
    // UTF-8 whatever the locale: Qt would turn the text into question marks under LC_ALL=C.
    std::fputs(output.out.toUtf8().constData(), stdout);
    std::fputs(output.err.toUtf8().constData(), stderr);
    return output.exitCode;
}
