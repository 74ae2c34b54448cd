// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/launch.h"
#include "desktop/systemappearance.h"
#include "shelf/collectionfile.h"
#include "window/mainwindow.h"
#include "window/style.h"

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
    const Cli::Launch launch = Cli::parseLaunch(argc, argv);
    if (launch.answer)
        return Cli::answer(argc, argv);

    const QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Wirecode"_s);
    QGuiApplication::setDesktopFileName(u"io.github.wirecode.Wirecode"_s);
    QApplication::setStyle(new Window::Style);
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
    language.setCurrent(Language::bestLanguage(
        QStringList{launch.language, state.language} + QLocale::system().uiLanguages()));
    Shelf::Collection collection;
    Shelf::CollectionFile collectionFile(Shelf::CollectionFile::defaultPath(), collection);
    const Catalog::ReadResult result = reading.get();
    const Catalog::Catalog catalog(result.protocols);
    Window::MainWindow window(catalog, language, collection, stateFile, state);
    Desktop::SystemAppearance appearance;
    QObject::connect(
        &appearance, &Desktop::SystemAppearance::changed, &window, &Window::MainWindow::setSystemAppearance);
    QObject::connect(&window, &Window::MainWindow::started, &appearance, [&] { appearance.start(); });
    QObject::connect(&collectionFile, &Shelf::CollectionFile::failed, &window, &Window::MainWindow::notify);
    window.notify(stateFile.problem());
    window.notify(collectionFile.problem());
    for (const Catalog::Issue &issue : result.issues)
        window.notify(issue.toString());
    if (!launch.ids.isEmpty())
        window.open(launch.ids);
    window.show();
    return QApplication::exec();
}
