// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/shipped.h"
#include "cli/launch.h"
#include "desktop/session.h"
#include "desktop/terminationsignal.h"
#include "shelf/shelffile.h"
#include "window/look/style.h"
#include "window/shell/mainwindow.h"
#include "window/shell/summoning.h"

#include <QApplication>
#include <QLocale>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace Wirecode;

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"wirecode"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(WIRECODE_VERSION));
    const Cli::Launch launch = Cli::parseLaunch(argc, argv);
    if (launch.answer)
        return Cli::answer(argc, argv);
    Desktop::Session session(Shelf::StateFile::defaultPath());
    if (!launch.ownWindow && session.handOver(argc, argv))
        return EXIT_SUCCESS;
    const QApplication application(argc, argv);
    Window::dressApplication();
    Shelf::StateFile stateFile(Shelf::StateFile::defaultPath());
    const Shelf::WindowState state = stateFile.load();
    Language::Switch language;
    language.setCurrent(Language::bestLanguage(
        QStringList{launch.request.language, state.language} + QLocale::system().uiLanguages()));
    Shelf::Shelf shelf;
    Shelf::ShelfFile shelfFile(Shelf::ShelfFile::defaultPath(), shelf);
    const Catalog::Shipped shipped = Catalog::openShipped();
    const Catalog::Catalog catalog(shipped.flatForm);
    Window::MainWindow window(catalog, language, shelf, stateFile, state);
    QObject::connect(&session, &Desktop::Session::summoned, &window, [&window](const Summon::Summons &summons) {
        window.summon(Cli::parseLaunch(summons.arguments, summons.folder).request, summons.token);
    });
    QObject::connect(&session, &Desktop::Session::restyled, &window, &Window::MainWindow::setSystemAppearance);
    QObject::connect(&window, &Window::MainWindow::started, &session, &Desktop::Session::start);
    window.summoning().connectTo(session);
    QObject::connect(&shelfFile, &Shelf::ShelfFile::failed, &window, &Window::MainWindow::notify);
    window.setLastSave([&shelfFile] { return shelfFile.flush(); });
    const Desktop::TerminationSignal termination;
    // Nobody may be there to be asked: what cannot be saved is said where the program was started.
    QObject::connect(&termination, &Desktop::TerminationSignal::received, &window,
        [&window] { QCoreApplication::exit(window.quit() ? EXIT_SUCCESS : EXIT_FAILURE); });
    for (const QString &problem : QStringList{stateFile.problem(), shelfFile.problem(), shipped.problem} +
                                      catalog.issues() + language.problems())
        window.notify(problem);
    window.answer(launch.request);
    window.show();
    return QApplication::exec();
}
