// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <QCoreApplication>
#include <QLocale>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("wirecode-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WIRECODE_VERSION));

    using namespace Wirecode;
    Language::Switch language;
    const Catalog::Catalog catalog(Catalog::shippedFlatForm());
    return Cli::write(
        Cli::run(QCoreApplication::arguments(), catalog, language, QLocale::system().uiLanguages()));
}
