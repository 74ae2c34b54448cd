// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"

#include "search/nearest.h"
#include "share/address.h"
#include "window/announcer.h"
#include "window/codepanel.h"
#include "window/comparisonview.h"
#include "window/noticebar.h"
#include "window/readingarea.h"
#include "window/sharing.h"
#include "window/shortcutsdialog.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QScreen>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Wirecode::Window
{

MainWindow::MainWindow(const Catalog::Catalog &catalog, Language::Switch &language,
    Shelf::Collection &collection, Shelf::StateFile &stateFile, const Shelf::WindowState &state)
    : m_catalog(catalog)
    , m_language(language)
    , m_collection(collection)
    , m_stateFile(stateFile)
    , m_state(state)
    , m_appearance(QApplication::palette(), state.appearance, state.systemAppearance)
    , m_commands(menuBar(), this)
    , m_codes(new CodePanel(catalog))
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_notices(new NoticeBar)
{
    m_appearance.apply();
    m_zoom.setPercent(state.zoomPercent);
    m_splitter->addWidget(m_codes);
    // Where the pages will be, in their colour: they are made after the first frame.
    auto *place = new QWidget;
    place->setBackgroundRole(QPalette::Base);
    place->setAutoFillBackground(true);
    m_splitter->addWidget(place);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    auto *central = new QWidget;
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notices);
    layout->addWidget(m_splitter, 1);
    setCentralWidget(central);

    connect(m_codes, &CodePanel::codeChosen, this, [this](const Catalog::CodeId &id, bool walking) {
        change([&](Sides &sides) { sides.show(id); }, walking);
    });
    connect(m_codes, &CodePanel::compareRequested, this,
        [this](const Catalog::CodeId &id) { change([&](Sides &sides) { sides.compareWith(id); }); });
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(1s);
    connect(&m_saveTimer, &QTimer::timeout, this, &MainWindow::saveState);

    const int em = fontMetrics().height();
    if (!restoreGeometry(state.geometry))
        resize(QSize(96 * em, 60 * em).boundedTo(screen()->availableSize() * 0.9));
    if (!m_splitter->restoreState(state.listSplitter))
        m_splitter->setSizes({24 * em, 72 * em});
    m_codes->setTexts(language.texts());
    m_codes->focusSearch();

    QStringList ids;
    for (const auto &id : {state.left, state.right}) {
        if (id)
            ids.append(id->toString());
    }
    open(ids);
}

MainWindow::~MainWindow() = default;

bool MainWindow::event(QEvent *event)
{
    const bool handled = QMainWindow::event(event);
    // The list is on the screen first; the pages follow in the next turn, and after them what nobody sees
    // missing.
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
    m_sharing = new Sharing(m_catalog, m_language, m_collection, m_commands, this);
    connect(m_sharing, &Sharing::done, this, [this](const QString &sentence) {
        m_reading->say(sentence);
        announce(this, sentence);
    });
    connect(m_sharing, &Sharing::failed, this, &MainWindow::notify);
    m_reading = new ReadingArea(m_catalog, m_commands);
    ComparisonView *view = m_reading->view();
    connect(view, &ComparisonView::sideEntered, this, [this](Sides::Side side) {
        Sides sides = m_sides;
        sides.activate(side);
        setSides(sides);
    });
    connect(view, &ComparisonView::closeRequested, this,
        [this](Sides::Side side) { change([&](Sides &sides) { sides.close(side); }); });
    connect(view, &ComparisonView::linkActivated, this, &MainWindow::followLink);
    view->restoreStates(m_state.paneSplitter, m_state.pageSplitter);
    view->setSynchronized(m_state.synchronizedScrolling);
    delete m_splitter->replaceWidget(1, m_reading);
    m_splitter->setStretchFactor(1, 1);
    view->arrange(m_sides);
    m_reading->layout()->activate();
    view->layout()->activate();
}

void MainWindow::connectCommands()
{
    const auto on = [this](Command command, auto slot) {
        connect(m_commands[command], &QAction::triggered, this, slot);
    };
    on(Command::Quit, &QWidget::close);
    on(Command::Search, &MainWindow::focusSearch);
    on(Command::ZoomIn, [this] { zoomTo(Zoom::step(m_zoom.percent(), 1)); });
    on(Command::ZoomOut, [this] { zoomTo(Zoom::step(m_zoom.percent(), -1)); });
    on(Command::ZoomReset, [this] { zoomTo(Zoom::smallest); });
    on(Command::Favourite, &MainWindow::toggleFavourite);
    on(Command::ScrollTogether, [this](bool together) {
        m_state.synchronizedScrolling = together;
        m_reading->view()->setSynchronized(together);
        m_saveTimer.start();
    });
    on(Command::Back, &MainWindow::goBack);
    on(Command::Forward, &MainWindow::goForward);
    on(Command::StartPage, [this] { visit({}); });
    on(Command::Compare, [this] {
        change([](Sides &sides) { sides.chooseSecond(); });
        focusSearch();
    });
    on(Command::Swap, &MainWindow::swapSides);
    on(Command::OtherSide, [this] {
        Sides sides = m_sides;
        sides.activate(Sides::other(sides.active()));
        setSides(sides);
    });
    on(Command::CloseSide, [this] { change([](Sides &sides) { sides.close(sides.active()); }); });
    on(Command::Pin, [this] {
        Sides sides = m_sides;
        sides.togglePin();
        setSides(sides);
    });
    on(Command::Shortcuts, &MainWindow::showShortcuts);
    on(Command::About, &MainWindow::showAbout);
    m_commands[Command::ScrollTogether]->setChecked(m_state.synchronizedScrolling);
}

void MainWindow::finishStart()
{
    m_commands.fillMenus();
    createLanguageMenu();
    createAppearanceMenu();
    m_codes->prepareIndex();
    QApplication::setWindowIcon(QIcon(u":/icons/wirecode.png"_s));
    // The wheel and the buttons of the mouse mean the same wherever it is.
    qApp->installEventFilter(this);
    Q_EMIT started();
}

void MainWindow::createLanguageMenu()
{
    auto *languages = new QActionGroup(this);
    for (const Language::LanguageInfo &language : Language::languages()) {
        QAction *action = m_commands.menu(Menu::Language)->addAction(language.nativeName);
        action->setCheckable(true);
        action->setData(language.id);
        action->setChecked(language.id == m_language.current());
        languages->addAction(action);
    }
    connect(languages, &QActionGroup::triggered, this,
        [this](const QAction *action) {
            chooseLanguage(action->data().toString());
            //: Said by screen readers when the language has changed. %1 is its own name for itself
            announce(this, tr("The language is %1.").arg(action->text()));
        });
}

void MainWindow::createAppearanceMenu()
{
    m_appearances = m_commands.menu(Menu::View)->addMenu(QString());
    auto *choices = new QActionGroup(this);
    for (const AppearanceChoice choice : {AppearanceChoice::System, AppearanceChoice::Light,
             AppearanceChoice::Dark, AppearanceChoice::HighContrast}) {
        QAction *action = choices->addAction(m_appearances->addAction(QString()));
        action->setCheckable(true);
        action->setChecked(choice == m_appearance.choice());
        connect(action, &QAction::triggered, this, [this, choice] {
            m_appearance.setChoice(choice);
            m_appearance.apply();
            m_saveTimer.start();
        });
    }
    retranslate();
}

void MainWindow::retranslate()
{
    m_commands.retranslate();
    if (!m_appearances)
        return;
    m_appearances->setTitle(tr("Co&lors"));
    const QList<QAction *> choices = m_appearances->actions();
    choices.at(0)->setText(tr("As the &System"));
    choices.at(1)->setText(tr("&Light"));
    choices.at(2)->setText(tr("&Dark"));
    choices.at(3)->setText(tr("&High Contrast"));
}

void MainWindow::setSystemAppearance(std::optional<bool> dark, bool highContrast)
{
    m_appearance.setSystem(dark, highContrast);
    m_appearance.apply();
    m_saveTimer.start();
}

void MainWindow::chooseLanguage(const QString &id)
{
    m_state.language = id;
    m_language.setCurrent(id);
    m_saveTimer.start();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_codes->setTexts(m_language.texts());
    retranslate();
    present(true);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (!watched->isWidgetType() || !wheel->modifiers().testFlag(Qt::ControlModifier))
            return false;
        if (wheel->angleDelta().y() != 0)
            zoomTo(Zoom::step(m_zoom.percent(), wheel->angleDelta().y()));
        return true;
    }
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType() && isActiveWindow()) {
        const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
        if (button == Qt::BackButton)
            goBack();
        else if (button == Qt::ForwardButton)
            goForward();
        return button == Qt::BackButton || button == Qt::ForwardButton;
    }
    return false;
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
    m_saveTimer.start();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    QMainWindow::closeEvent(event);
}

void MainWindow::open(const QStringList &ids)
{
    QList<Catalog::CodeId> known;
    for (const QString &text : ids) {
        const std::optional<Catalog::CodeId> id = Catalog::CodeId::parse(text);
        if (id && m_catalog.find(*id)) {
            known.append(*id);
            continue;
        }
        notify(Compare::unknownCodeMessage(text));
        const QStringList near = Search::nearestIds(m_catalog, text);
        if (!near.isEmpty())
            notify(tr("Nearest: %1").arg(near.join(u", "_s)));
    }
    if (!known.isEmpty() || ids.isEmpty())
        setSides(Sides::of(known)); // else what was open stays
}

void MainWindow::notify(const QString &message)
{
    if (!message.isEmpty())
        m_notices->add(message);
}

void MainWindow::setSides(const Sides &sides)
{
    const bool sameCodes = sides.left() == m_sides.left() && sides.right() == m_sides.right() &&
                           sides.isSplit() == m_sides.isSplit();
    m_sides = sides;
    m_codes->setCurrent(sides.current());
    if (!sameCodes || !m_reading) {
        present();
    } else {
        // Only the active side may have changed: the pages stay as they are.
        m_reading->view()->arrange(m_sides);
        m_commands[Command::Pin]->setChecked(m_sides.pinned().has_value());
    }
    m_saveTimer.start();
}

void MainWindow::visit(const Sides &sides, bool walking)
{
    if (sides != m_sides)
        m_history.leave(m_sides, walking);
    setSides(sides);
}

void MainWindow::goBack()
{
    if (m_history.canGoBack())
        setSides(m_history.back(m_sides));
}

void MainWindow::goForward()
{
    if (m_history.canGoForward())
        setSides(m_history.forward(m_sides));
}

/// What Esc does where nothing nearer has a use for it.
void MainWindow::stepBack()
{
    if (m_codes->isAncestorOf(focusWidget()))
        goBack();
    else
        focusSearch();
}

void MainWindow::present(bool keepPositions)
{
    if (!m_reading)
        return;
    const bool pair = m_sides.isPair();
    const bool any = m_sides.left().has_value();
    for (const Command command : {Command::Swap, Command::OtherSide, Command::ScrollTogether, Command::HideEqual})
        m_commands[command]->setEnabled(pair);
    for (const Command command : {Command::Compare, Command::CopyText, Command::CopyMarkdown, Command::CopyPage,
             Command::CopyLink, Command::SavePdf, Command::Print, Command::Pin, Command::Favourite})
        m_commands[command]->setEnabled(any);
    m_commands[Command::CloseSide]->setEnabled(m_sides.isSplit());
    m_commands[Command::Back]->setEnabled(m_history.canGoBack());
    m_commands[Command::Forward]->setEnabled(m_history.canGoForward());
    m_commands[Command::Pin]->setChecked(m_sides.pinned().has_value());
    m_commands[Command::Favourite]->setChecked(any && m_collection.isFavourite(*m_sides.left()));
    m_sharing->setCodes(m_sides.codes());
    ComparisonView *view = m_reading->view();
    view->show(m_sides, m_language.texts(), {.keepsPlaces = keepPositions});
    setWindowTitle(view->title().isEmpty() ? QGuiApplication::applicationDisplayName() : view->title());
}

void MainWindow::followLink(const QUrl &url)
{
    if (url.scheme() == "https"_L1) {
        QDesktopServices::openUrl(url);
        return;
    }
    const QList<Catalog::CodeId> ids = Share::codesOfAddress(url.toString());
    if (ids.size() == 1)
        change([&](Sides &sides) { sides.show(ids.first()); });
    else if (!ids.isEmpty())
        visit(Sides::of(ids));
}

void MainWindow::toggleFavourite(bool favourite)
{
    if (m_sides.current())
        m_collection.setFavourite(*m_sides.current(), favourite);
}

void MainWindow::swapSides()
{
    change([](Sides &sides) { sides.swap(); });
    //: Said by screen readers when the sides have been swapped. %1 and %2 are codes: "SMTP 421"
    announce(this, tr("Sides swapped: %1 on the left, %2 on the right.")
                       .arg(Compare::shortLabel(m_catalog, *m_sides.left()),
                           Compare::shortLabel(m_catalog, *m_sides.right())));
}

void MainWindow::focusSearch()
{
    m_codes->focusSearch();
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(m_commands, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    // Not QMessageBox::about(), which returns when the user is done: a screen reader would wait for it.
    auto *about = new QMessageBox(QMessageBox::NoIcon, tr("About Wirecode"),
        tr("Wirecode %1, a reference browser for protocol status codes.\n\nFree software under the GNU General "
           "Public License, version 3 or later.")
            .arg(QApplication::applicationVersion()),
        QMessageBox::Ok, this);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

void MainWindow::saveState()
{
    m_saveTimer.stop();
    m_state.left = m_sides.left();
    m_state.right = m_sides.right();
    m_state.zoomPercent = m_zoom.percent();
    m_state.appearance = m_appearance.choiceId();
    m_state.systemAppearance = m_appearance.systemId();
    m_state.geometry = saveGeometry();
    m_state.listSplitter = m_splitter->saveState();
    if (m_reading) {
        m_state.paneSplitter = m_reading->view()->paneState();
        m_state.pageSplitter = m_reading->view()->pageState();
    }
    if (m_stateFile.save(m_state))
        return;
    qWarning("%s", qUtf8Printable(m_stateFile.problem()));
    notify(m_stateFile.problem());
}

} // namespace Wirecode::Window
