// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/shipped.h"
#include "cli/command.h"
#include "cli/packedinput.h"

#include <QCoreApplication>
#include <QLocale>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("wirecode-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WIRECODE_VERSION));

    using namespace Wirecode;
    Language::Switch language;
    const QStringList wishes = QLocale::system().uiLanguages();
    language.setCurrent(Language::bestLanguage(wishes)); // for what is said of the catalog
    const Catalog::Shipped shipped = Catalog::openShipped();
    const Catalog::Catalog catalog(shipped.flatForm);
    Cli::Output output = Cli::run(QCoreApplication::arguments(), catalog, language, wishes, Cli::readPacked);
    if (!shipped.problem.isEmpty())
        output.err.prepend(shipped.problem + QLatin1Char('\n'));
    return Cli::write(output);
}
