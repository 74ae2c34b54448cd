// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/list/codepanel.h"
#include "window/sheet/sheetview.h"
#include "window/shell/explaining.h"
#include "window/shell/help.h"
#include "window/shell/mainwindow.h"
#include "window/shell/readingarea.h"
#include "window/shell/summoning.h"

#include <QAction>
#include <QCoreApplication>

#include <chrono>

using namespace std::chrono_literals;

namespace Wirecode::Window
{

using Navigation::Sides;

/// What each command does.
void MainWindow::connectCommands()
{
    const auto on = [this](Command command, auto slot) {
        connect(m_commands[command], &QAction::triggered, this, slot);
    };
    on(Command::Quit, [this] {
        if (quit())
            QCoreApplication::quit(); // hidden, the window would not be the last that closes
    });
    on(Command::FindInPage, [this] { m_reading->view()->find(); });
    on(Command::FindNext, [this] { m_reading->view()->findNext(1); });
    on(Command::FindPrevious, [this] { m_reading->view()->findNext(-1); });
    on(Command::Search, [this] { m_codes->focusSearch(); });
    on(Command::ZoomIn, [this] { zoomTo(Zoom::step(m_zoom.percent(), 1)); });
    on(Command::ZoomOut, [this] { zoomTo(Zoom::step(m_zoom.percent(), -1)); });
    on(Command::ZoomReset, [this] { zoomTo(Zoom::smallest); });
    on(Command::Favourite, [this](bool favourite) {
        if (sides().current())
            m_shelf.setFavourite(*sides().current(), favourite);
    });
    on(Command::ShowNotes, [this](bool shown) {
        m_state.showsNotes = shown;
        m_reading->showNotes(shown);
        m_saveTimer.start();
    });
    on(Command::WriteNote, [this] {
        if (!m_commands[Command::ShowNotes]->isChecked())
            m_commands[Command::ShowNotes]->trigger();
        m_reading->writeNote();
    });
    on(Command::HideEqual, [this](bool hidden) {
        m_state.hidesEqual = hidden;
        present();
        m_saveTimer.start();
    });
    on(Command::Back, [this] { m_navigator.goBack(); });
    on(Command::Forward, [this] { m_navigator.goForward(); });
    on(Command::StartPage, [this] {
        m_explaining->forget();
        leaveCodes();
    });
    on(Command::ExplainPasted, [this] { m_explaining->readClipboard(); });
    on(Command::Compare, [this] {
        m_navigator.go([](Sides &sides) { sides.chooseSecond(); });
        m_codes->focusSearch();
    });
    on(Command::Swap, &MainWindow::swapSides);
    on(Command::OtherSide, [this] { m_navigator.activate(Sides::other(sides().active())); });
    on(Command::CloseSide, [this] { m_navigator.go([](Sides &sides) { sides.close(sides.active()); }); });
    on(Command::Pin, [this] { m_navigator.togglePin(); });
    on(Command::Shortcuts, [this] { showShortcuts(m_commands, this); });
    on(Command::About, [this] { showAbout(this); });
    for (const Command command : {Command::GlobalShortcut, Command::TrayIcon})
        m_commands[command]->setEnabled(false);
    connect(m_summoning.get(), &Summoning::toggled, this, [this] { summon({.toggles = true}, {}); });
    connect(m_summoning.get(), &Summoning::shown, this, [this] { summon({}, {}); });
    connect(m_summoning.get(), &Summoning::said, this, &MainWindow::notify);
    connect(m_summoning.get(), &Summoning::changed, &m_saveTimer, qOverload<>(&QTimer::start));
    m_commands[Command::HideEqual]->setChecked(m_state.hidesEqual);
    m_commands[Command::ShowNotes]->setChecked(m_state.showsNotes);
    connect(&m_shelf, &Shelf::Shelf::favouritesChanged, this, &MainWindow::updateShelved);
    m_shelvedTimer.setSingleShot(true);
    m_shelvedTimer.setInterval(300ms);
    connect(&m_shelvedTimer, &QTimer::timeout, this, &MainWindow::updateShelved);
    for (const auto signal : {&Shelf::Shelf::notesChanged, &Shelf::Shelf::tagsChanged}) {
        connect(&m_shelf, signal, this, [this] {
            m_mayLose = false;
            m_shelvedTimer.start();
        });
    }
}

} // namespace Wirecode::Window
