// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/launch.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QFontMetrics>
#include <QLocale>

#include <future>

using namespace Qt::StringLiterals;
using namespace Wirecode;

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"wirecode"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(WIRECODE_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const Cli::Launch launch = Cli::parseLaunch(arguments);
    const QStringList system = QLocale::system().uiLanguages();
    if (launch.answer) {
        // Nothing to show: no display is needed. Asked again, now that there can be a language.
        const QCoreApplication application(argc, argv);
        Language::Switch language;
        language.setCurrent(Language::bestLanguage(QStringList{launch.language} + system));
        return Cli::write(*Cli::parseLaunch(arguments).answer);
    }

    const QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Wirecode"_s);
    QGuiApplication::setDesktopFileName(u"io.github.wirecode.Wirecode"_s);

    // Scripts that cannot be read without shaping keep it; the others start a fifth sooner.
    QFont font = QApplication::font();
    font.setStyleStrategy(QFont::StyleStrategy(font.styleStrategy() | QFont::PreferNoShaping));
    QApplication::setFont(font);

    // The first use of a font reads the font database; meanwhile another thread reads the catalog.
    auto reading = std::async(std::launch::async, &Catalog::readCatalog, Catalog::shippedCatalogFiles());
    QFontMetrics(font).height();
    Shelf::StateFile stateFile(Shelf::StateFile::defaultPath());
    const Shelf::WindowState state = stateFile.load();
    Language::Switch language;
    language.setCurrent(Language::bestLanguage(QStringList{launch.language, state.language} + system));
    const Catalog::ReadResult result = reading.get();
    const Catalog::Catalog catalog(result.protocols);

    Window::MainWindow window(catalog, language, stateFile, state);
    if (!stateFile.problem().isEmpty())
        window.notify(stateFile.problem());
    for (const Catalog::Issue &issue : result.issues)
        window.notify(issue.toString());
    if (!launch.ids.isEmpty())
        window.open(launch.ids);
    window.show();
    return QApplication::exec();
}
