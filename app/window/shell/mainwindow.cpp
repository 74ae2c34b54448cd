// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/mainwindow.h"

#include "search/nearest.h"
#include "share/address.h"
#include "window/list/codepanel.h"
#include "window/look/announcer.h"
#include "window/look/appearancemenu.h"
#include "window/page/pageview.h"
#include "window/sheet/sheetview.h"
#include "window/shell/commandstate.h"
#include "window/shell/explaining.h"
#include "window/shell/languagemenu.h"
#include "window/shell/listsplitter.h"
#include "window/shell/mousefilter.h"
#include "window/shell/noticebar.h"
#include "window/shell/readingarea.h"
#include "window/shell/sharing.h"
#include "window/shell/shelved.h"
#include "window/shell/summoning.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QUrl>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Wirecode::Window
{

using Navigation::Sides;

MainWindow::MainWindow(const Catalog::Catalog &catalog, Language::Switch &language, Shelf::Shelf &shelf,
    Shelf::StateFile &stateFile, const Shelf::WindowState &state)
    : m_catalog(catalog)
    , m_language(language)
    , m_shelf(shelf)
    , m_stateFile(stateFile)
    , m_state(state)
    , m_appearance(QApplication::palette(), state.appearance, state.systemAppearance)
    , m_commands(menuBar(), this)
    , m_recognizer(catalog)
    , m_codes(new CodePanel(catalog, language.texts(), m_recognizer))
    , m_summoning(std::make_unique<Summoning>(m_commands, m_state, *this))
    , m_splitter(new ListSplitter(m_codes))
    , m_notices(new NoticeBar)
{
    m_appearance.apply();
    m_zoom.setPercent(state.zoomPercent);
    m_splitter->setZoom(m_zoom.percent());
    auto *central = new QWidget;
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notices);
    layout->addWidget(m_splitter, 1);
    setCentralWidget(central);
    m_explaining = std::make_unique<Explaining>(m_recognizer, *layout, *this);

    connect(m_codes, &CodePanel::codeChosen, this, [this](const Catalog::CodeId &id, bool walking) {
        m_navigator.go([&](Sides &sides) { sides.show(id); }, walking);
    });
    connect(m_codes, &CodePanel::compareRequested, this,
        [this](const Catalog::CodeId &id) { m_navigator.go([&](Sides &sides) { sides.compareWith(id); }); });
    connect(m_codes, &CodePanel::favouriteRequested, &m_shelf, &Shelf::Shelf::setFavourite);
    connect(m_codes, &CodePanel::longTextPasted, m_explaining.get(), &Explaining::readText);
    connect(m_codes, &CodePanel::textExplained, this,
        [this](const QString &text, const Recognize::Explanation &explanation) {
            // Who is to choose a second code goes on reading the first.
            if (sides().isSplit() && !sides().right())
                return;
            m_explaining->setExplained(text, explanation);
            leaveCodes();
        });
    connect(m_explaining.get(), &Explaining::explained, this, &MainWindow::showExplained);
    connect(m_explaining.get(), &Explaining::failed, this, &MainWindow::notify);
    m_codes->setProtocols(state.protocols);
    connect(m_codes, &CodePanel::protocolsChanged, &m_saveTimer, qOverload<>(&QTimer::start));
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(1s);
    connect(&m_saveTimer, &QTimer::timeout, this, &MainWindow::saveState);

    if (!restoreGeometry(state.geometry))
        resize((QSize(96, 60) * fontMetrics().height()).boundedTo(screen()->availableSize() * 0.9));
    m_splitter->restore(state.listSplitter);
    m_codes->focusSearch();

    QStringList ids;
    for (const auto &id : {state.left, state.right}) {
        if (id)
            ids.append(id->toString());
    }
    connect(&m_navigator, &Navigation::Navigator::moved, this, &MainWindow::follow);
    open(ids);
}

MainWindow::~MainWindow() = default;

void MainWindow::open(const QStringList &ids)
{
    QList<Catalog::CodeId> known;
    for (const QString &text : ids) {
        if (const Catalog::StatusCode *code = m_catalog.resolve(text))
            known.append(code->id);
        else
            notify(Search::unknownIdMessage(m_catalog, text));
    }
    m_navigator.open(known);
}

void MainWindow::explainFile(const QString &path)
{
    m_explaining->readFile(path);
}

bool MainWindow::event(QEvent *event)
{
    const bool handled = QMainWindow::event(event);
    // The list is on the screen first; the pages follow in the next turn, then what nobody sees missing.
    if (!m_painted && event->type() == QEvent::Paint) {
        m_painted = true;
        QTimer::singleShot(0ms, this, [this] {
            createReading();
            present();
            QTimer::singleShot(100ms, this, &MainWindow::finishStart);
        });
    }
    return handled;
}

void MainWindow::createReading()
{
    m_commands.create();
    connectCommands();
    m_sharing = new Sharing(m_catalog, m_language, m_shelf, m_commands, this);
    connect(m_sharing, &Sharing::failed, this, &MainWindow::notify);
    m_reading = new ReadingArea(m_catalog, m_shelf, m_commands);
    SheetView *view = m_reading->view();
    connect(m_sharing, &Sharing::done, m_reading, &ReadingArea::say);
    connect(m_codes, &CodePanel::done, m_reading, &ReadingArea::say);
    connect(view->page(), &PageView::done, m_reading, &ReadingArea::say);
    connect(view, &SheetView::sideEntered, &m_navigator, &Navigation::Navigator::activate);
    connect(view, &SheetView::closeRequested, this,
        [this](Sides::Side side) { m_navigator.go([&](Sides &sides) { sides.close(side); }); });
    connect(view, &SheetView::pinRequested, this, [this](Sides::Side side) {
        m_navigator.activate(side);
        m_navigator.togglePin();
    });
    connect(view, &SheetView::favouriteRequested, &m_shelf, &Shelf::Shelf::setFavourite);
    connect(view, &SheetView::linkActivated, this, &MainWindow::followLink);
    connect(view, &SheetView::textPasted, m_explaining.get(), &Explaining::readText);
    connect(view, &SheetView::codeDropped, this, [this](Sides::Side side, const Catalog::CodeId &id) {
        m_navigator.go([&](Sides &sides) { sides.put(side, id); });
    });
    view->page()->setDivider(m_state.dividerPercent / 100.0);
    m_reading->showNotes(m_state.showsNotes);
    m_reading->restoreNoteState(m_state.noteSplitter);
    // Arranged before it is placed: each part shown later would ask the X server where the pointer is.
    view->arrange(sides());
    m_splitter->setPages(m_reading);
    m_reading->layout()->activate();
    view->layout()->activate();
}

void MainWindow::finishStart()
{
    m_commands.fillMenus();
    fillLanguageMenu(
        m_commands.menu(Menu::Language), m_language, [this](const QString &id, const QString &name) {
            m_state.language = id;
            m_language.setCurrent(id);
            m_saveTimer.start();
            //: Said by screen readers when the language has changed. %1 is its own name for itself
            announce(this, tr("The language is %1.").arg(name));
        });
    auto *colors = new AppearanceMenu(m_appearance.choice(), this);
    m_commands.menu(Menu::View)->addMenu(colors);
    connect(colors, &AppearanceMenu::chosen, this, [this](AppearanceChoice choice) {
        m_appearance.setChoice(choice);
        m_appearance.apply();
        m_saveTimer.start();
    });
    m_codes->prepare();
    m_codes->setShelved(searchableOf(m_shelf.shelved()));
    QApplication::setWindowIcon(QIcon(u":/icons/wirecode.png"_s));
    const auto *mouse = new MouseFilter(this);
    connect(mouse, &MouseFilter::zoomed, this,
        [this](int direction) { zoomTo(Zoom::step(m_zoom.percent(), direction)); });
    connect(mouse, &MouseFilter::back, &m_navigator, &Navigation::Navigator::goBack);
    connect(mouse, &MouseFilter::forward, &m_navigator, &Navigation::Navigator::goForward);
    Q_EMIT started();
}

void MainWindow::setSystemAppearance(std::optional<bool> dark, bool highContrast)
{
    m_appearance.setSystem(dark, highContrast);
    m_appearance.apply();
    m_saveTimer.start();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_codes->setTexts(m_language.texts());
    m_commands.retranslate();
    m_explaining->retranslate();
    present(true);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        stepBack();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::zoomTo(int percent)
{
    m_zoom.setPercent(percent);
    m_splitter->setZoom(m_zoom.percent());
    m_saveTimer.start();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    if (m_lastSave && !m_lastSave() && !std::exchange(m_mayLose, true)) {
        notify(tr("What you have changed last is not saved. Close the window again to end without it."));
        event->ignore();
        return;
    }
    if (!m_isQuitting && m_summoning->hasIcon()) {
        hide();
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
}

bool MainWindow::quit()
{
    m_isQuitting = true;
    const bool isClosed = close();
    m_isQuitting = false;
    return isClosed;
}

void MainWindow::notify(const QString &message)
{
    if (!message.isEmpty())
        m_notices->add(message);
}

/// Esc where nothing nearer has a use for it.
void MainWindow::stepBack()
{
    if (m_reading && m_reading->view()->closeFind())
        return;
    if (m_codes->isAncestorOf(focusWidget()))
        m_navigator.goBack();
    else
        m_codes->focusSearch();
}

void MainWindow::follow(bool sameCodes)
{
    m_codes->setCurrent(sides().current());
    m_codes->setCompared(sides().left(), sides().right());
    if (!sameCodes) {
        present();
    } else if (m_reading) {
        m_reading->view()->arrange(sides()); // the pages stay as they are
        showMarks();
    }
    m_saveTimer.start();
}

void MainWindow::present(bool keepPositions)
{
    if (!m_reading)
        return;
    const std::optional<Share::Document> text =
        sides().left() ? std::nullopt : m_explaining->page(m_language.texts());
    m_sharing->setShown(sides().codes(), text);
    showMarks();
    m_reading->setSubject(sides());
    SheetView *view = m_reading->view();
    if (text)
        view->setOtherPage(*text, false);
    else if (!sides().left())
        view->setOtherPage(Share::startPage(m_catalog, m_language.texts(), offeredOf(m_shelf.shelved())), true);
    view->show(sides(), m_language.texts(), {.keepsPlace = keepPositions, .hidesEqual = m_state.hidesEqual});
    setWindowTitle(view->title().isEmpty() ? QGuiApplication::applicationDisplayName() : view->title());
}

void MainWindow::leaveCodes()
{
    if (sides().left())
        m_navigator.go([](Sides &sides) { sides = {}; });
    else
        present();
}

void MainWindow::showExplained()
{
    leaveCodes();
    if (!m_reading)
        return;
    m_reading->view()->page()->setFocus();
    announce(this, m_reading->view()->page()->page().title);
}

void MainWindow::followLink(const QUrl &url)
{
    if (url.scheme() == "https"_L1) {
        QDesktopServices::openUrl(url);
        return;
    }
    const QList<Catalog::CodeId> ids = Share::codesOfAddress(url.toString());
    if (ids.size() == 1 && m_catalog.find(ids.first())) {
        // As in the list: with Ctrl it comes beside what is shown.
        const bool beside = QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier);
        m_navigator.go(
            [&](Sides &sides) { beside ? sides.compareWith(ids.first()) : sides.show(ids.first()); });
        return;
    }
    if (!ids.isEmpty())
        open(url.path().split(u'+'));
}

/// What the commands and the heads say of the codes that are shown.
void MainWindow::showMarks()
{
    showState(m_commands, m_navigator, m_shelf, m_sharing->isTextShown());
    m_reading->showFavourites(sides());
}

void MainWindow::swapSides()
{
    m_navigator.go([](Sides &sides) { sides.swap(); });
    //: Said by screen readers when the sides have been swapped. %1 and %2 are codes: "SMTP 421"
    announce(this, tr("Sides swapped: %1 on the left, %2 on the right.")
                       .arg(Compare::shortLabel(m_catalog, *sides().left()),
                           Compare::shortLabel(m_catalog, *sides().right())));
}

/// What the user keeps has changed: search and the start page know of it.
void MainWindow::updateShelved()
{
    m_shelvedTimer.stop();
    m_mayLose = false;
    m_codes->setShelved(searchableOf(m_shelf.shelved()));
    showMarks();
    if (!sides().left())
        present(true);
}

void MainWindow::saveState()
{
    m_saveTimer.stop();
    // What has been shown for the time of the timer was looked at, not walked past.
    if (const std::optional<Shelf::Subject> subject = sides().subject())
        m_shelf.addRecent(*subject);
    m_state.left = sides().left();
    m_state.right = sides().right();
    m_state.protocols = m_codes->protocols();
    m_state.zoomPercent = m_zoom.percent();
    m_state.appearance = m_appearance.choiceId();
    m_state.systemAppearance = m_appearance.systemId();
    m_state.geometry = saveGeometry();
    m_state.listSplitter = m_splitter->saveState();
    if (m_reading) {
        m_state.dividerPercent = qRound(m_reading->view()->page()->divider() * 100);
        m_state.noteSplitter = m_reading->noteState();
    }
    if (!m_stateFile.save(m_state))
        qWarning("%s", qUtf8Printable(m_stateFile.problem()));
    notify(m_stateFile.problem());
}

} // namespace Wirecode::Window
