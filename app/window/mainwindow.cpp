// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"

#include "search/nearest.h"
#include "share/pages.h"
#include "share/render.h"
#include "window/announcer.h"
#include "window/codepanel.h"
#include "window/comparisonview.h"
#include "window/noticebar.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QScreen>
#include <QSplitter>
#include <QStatusBar>
#include <QToolBar>
#include <QUrl>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Wirecode::Window
{

MainWindow::MainWindow(const Catalog::Catalog &catalog, Language::Switch &language, Shelf::StateFile &stateFile,
    const Shelf::WindowState &state)
    : m_catalog(catalog)
    , m_language(language)
    , m_stateFile(stateFile)
    , m_state(state)
    , m_codes(new CodePanel(catalog))
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_notices(new NoticeBar)
    , m_count(new QLabel)
    , m_fileMenu(menuBar()->addMenu(QString()))
    , m_editMenu(menuBar()->addMenu(QString()))
    , m_viewMenu(menuBar()->addMenu(QString()))
    , m_languageMenu(menuBar()->addMenu(QString()))
    , m_helpMenu(menuBar()->addMenu(QString()))
    , m_toolBar(addToolBar(QString()))
    , m_languages(new QActionGroup(this))
{
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
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_count);
    createActions();
    createLanguageMenu();

    connect(m_codes, &CodePanel::codeChosen, this,
        [this](const Catalog::CodeId &id) { change([&](Sides &sides) { sides.show(id); }); });
    connect(m_codes, &CodePanel::compareRequested, this,
        [this](const Catalog::CodeId &id) { change([&](Sides &sides) { sides.compareWith(id); }); });
    connect(m_codes, &CodePanel::resultCountChanged, this, [this](int count) {
        showCount(count);
        announce(this, m_count->text());
    });
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(1s);
    connect(&m_saveTimer, &QTimer::timeout, this, &MainWindow::saveState);

    const int em = fontMetrics().height();
    if (!restoreGeometry(state.geometry))
        resize(QSize(96 * em, 60 * em).boundedTo(screen()->availableSize() * 0.9));
    if (!m_splitter->restoreState(state.listSplitter))
        m_splitter->setSizes({24 * em, 72 * em});
    m_synchronize->setChecked(state.synchronizedScrolling);
    m_codes->setTexts(language.texts());
    retranslate();
    showCount(m_codes->resultCount());
    m_codes->focusSearch();

    QStringList ids;
    for (const auto &id : {state.left, state.right}) {
        if (id)
            ids.append(id->toString());
    }
    open(ids);
}

MainWindow::~MainWindow() = default;

QAction *MainWindow::addAction(QMenu *menu, const QKeySequence &shortcut, void (MainWindow::*slot)())
{
    return menu->addAction(QString(), shortcut, this, slot);
}

void MainWindow::createActions()
{
    m_copyText = addAction(m_editMenu, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &MainWindow::copyText);
    m_copyMarkdown =
        addAction(m_editMenu, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), &MainWindow::copyMarkdown);
    m_quit = m_fileMenu->addAction(QString(), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);
    m_find = addAction(m_viewMenu, QKeySequence(Qt::CTRL | Qt::Key_K), &MainWindow::focusSearch);
    m_viewMenu->addSeparator();
    m_compare = addAction(m_viewMenu, QKeySequence(Qt::CTRL | Qt::Key_D), &MainWindow::chooseSecond);
    m_swap = addAction(m_viewMenu, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X), &MainWindow::swapSides);
    m_switchSide = addAction(m_viewMenu, QKeySequence(Qt::Key_F6), &MainWindow::switchSide);
    m_close = addAction(m_viewMenu, QKeySequence(Qt::CTRL | Qt::Key_W), &MainWindow::closeActiveSide);
    m_viewMenu->addSeparator();
    m_synchronize = m_viewMenu->addAction(QString());
    m_synchronize->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y));
    m_synchronize->setCheckable(true);
    m_synchronize->setChecked(true);
    connect(m_synchronize, &QAction::toggled, this, &MainWindow::setSynchronized);
    m_about = addAction(m_helpMenu, {}, &MainWindow::showAbout);

    m_toolBar->setObjectName(u"actions"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_toolBar->addActions({m_compare, m_swap, m_close, m_synchronize});
    m_toolBar->addSeparator();
    m_toolBar->addActions({m_copyText, m_copyMarkdown});
}

void MainWindow::createLanguageMenu()
{
    for (const Language::LanguageInfo &language : Language::languages()) {
        QAction *action = m_languageMenu->addAction(language.nativeName);
        action->setCheckable(true);
        action->setData(language.id);
        action->setChecked(language.id == m_language.current());
        m_languages->addAction(action);
    }
    connect(m_languages, &QActionGroup::triggered, this,
        [this](const QAction *action) { chooseLanguage(action->data().toString()); });
}

void MainWindow::retranslate()
{
    m_fileMenu->setTitle(tr("&File"));
    m_editMenu->setTitle(tr("&Edit"));
    m_viewMenu->setTitle(tr("&View"));
    m_languageMenu->setTitle(tr("&Language"));
    m_helpMenu->setTitle(tr("&Help"));
    m_quit->setText(tr("&Quit"));
    m_copyText->setText(tr("Copy as &Text"));
    m_copyMarkdown->setText(tr("Copy as &Markdown"));
    m_find->setText(tr("&Search Codes"));
    m_compare->setText(tr("&Compare With…"));
    m_swap->setText(tr("S&wap Sides"));
    m_switchSide->setText(tr("&Other Side"));
    m_close->setText(tr("C&lose Side"));
    m_synchronize->setText(tr("Scroll &Together"));
    m_about->setText(tr("&About Wirecode"));
    m_toolBar->setWindowTitle(tr("Tools"));
    m_toolBar->setAccessibleName(m_toolBar->windowTitle());
    if (auto *more = m_toolBar->findChild<QWidget *>(u"qt_toolbar_ext_button"_s)) {
        more->setToolTip(tr("More tools"));
        more->setAccessibleName(more->toolTip());
    }
    showCount(m_codes->resultCount());
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

bool MainWindow::event(QEvent *event)
{
    const bool handled = QMainWindow::event(event);
    // The list is on the screen first; the pages follow in the next turn, and after them what nobody sees
    // missing.
    if (!m_painted && event->type() == QEvent::Paint) {
        m_painted = true;
        QTimer::singleShot(0ms, this, [this] {
            createView();
            present();
            QTimer::singleShot(100ms, this, &MainWindow::finishStart);
        });
    }
    return handled;
}

void MainWindow::createView()
{
    m_view = new ComparisonView(m_catalog);
    connect(m_view, &ComparisonView::sideEntered, this,
        [this](Sides::Side side) { change([&](Sides &sides) { sides.activate(side); }); });
    connect(m_view, &ComparisonView::closeRequested, this,
        [this](Sides::Side side) { change([&](Sides &sides) { sides.close(side); }); });
    connect(m_view, &ComparisonView::linkActivated, this, &MainWindow::followLink);
    m_view->restoreStates(m_state.paneSplitter, m_state.pageSplitter);
    m_view->setSynchronized(m_synchronize->isChecked());
    delete m_splitter->replaceWidget(1, m_view);
    m_splitter->setStretchFactor(1, 1);
    m_view->arrange(m_sides);
    m_view->layout()->activate();
}

void MainWindow::finishStart()
{
    m_codes->prepareIndex();
    QApplication::setWindowIcon(QIcon(u":/icons/wirecode.png"_s));
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
    if (known.isEmpty() && !ids.isEmpty())
        return; // what was open stays
    Sides sides;
    if (known.size() == 2)
        sides.showPair(known.first(), known.last());
    else if (!known.isEmpty())
        sides.show(known.first());
    setSides(sides);
}

void MainWindow::notify(const QString &message)
{
    m_notices->add(message);
}

void MainWindow::setSides(const Sides &sides)
{
    const bool sameCodes = sides.left() == m_sides.left() && sides.right() == m_sides.right() &&
                           sides.isSplit() == m_sides.isSplit();
    m_sides = sides;
    m_codes->setCurrent(sides.current());
    if (sameCodes && m_view)
        m_view->arrange(m_sides); // only the active side may have changed: the pages stay as they are
    else
        present();
    m_saveTimer.start();
}

void MainWindow::present(bool keepPositions)
{
    const bool pair = m_sides.isPair();
    m_compare->setEnabled(m_sides.left().has_value());
    m_swap->setEnabled(pair);
    m_switchSide->setEnabled(pair);
    m_close->setEnabled(m_sides.isSplit());
    m_synchronize->setEnabled(pair);
    m_copyText->setEnabled(m_compare->isEnabled());
    m_copyMarkdown->setEnabled(m_compare->isEnabled());
    if (!m_view)
        return;
    m_view->show(m_sides, m_language.texts(), keepPositions);
    setWindowTitle(m_view->title().isEmpty() ? QGuiApplication::applicationDisplayName() : m_view->title());
}

void MainWindow::followLink(const QUrl &url)
{
    if (url.scheme() == "https"_L1)
        QDesktopServices::openUrl(url);
    const QList<Catalog::CodeId> ids = Share::codesOfAddress(url.toString());
    Sides sides = m_sides;
    if (ids.size() == 2)
        sides.showPair(ids.first(), ids.last());
    else if (ids.size() == 1)
        sides.show(ids.first());
    setSides(sides);
}

void MainWindow::chooseSecond()
{
    change([&](Sides &sides) { sides.chooseSecond(); });
    m_codes->focusSearch();
}

void MainWindow::swapSides()
{
    change([&](Sides &sides) { sides.swap(); });
    //: Said by screen readers when the sides have been swapped. %1 and %2 are codes: "SMTP 421"
    announce(this, tr("Sides swapped: %1 on the left, %2 on the right.")
                       .arg(Compare::shortLabel(m_catalog, *m_sides.left()),
                           Compare::shortLabel(m_catalog, *m_sides.right())));
}

void MainWindow::switchSide()
{
    change([&](Sides &sides) { sides.activate(sides.active() == Sides::Left ? Sides::Right : Sides::Left); });
}

void MainWindow::closeActiveSide()
{
    change([&](Sides &sides) { sides.close(sides.active()); });
}

void MainWindow::copyText()
{
    QApplication::clipboard()->setText(
        Share::toText(Share::pageOf(m_catalog, m_language.texts(), m_sides.codes())));
    statusBar()->showMessage(tr("Copied as text."), 4000);
}

void MainWindow::copyMarkdown()
{
    QApplication::clipboard()->setText(
        Share::toMarkdown(Share::pageOf(m_catalog, m_language.texts(), m_sides.codes())));
    statusBar()->showMessage(tr("Copied as Markdown."), 4000);
}

void MainWindow::focusSearch()
{
    m_codes->focusSearch();
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

void MainWindow::setSynchronized(bool synchronized)
{
    if (m_view)
        m_view->setSynchronized(synchronized);
    m_saveTimer.start();
}

void MainWindow::chooseLanguage(const QString &id)
{
    m_state.language = id;
    m_language.setCurrent(id);
    //: Said by screen readers when the language has changed. %1 is its own name for itself
    announce(this, tr("The language is %1.").arg(m_languages->checkedAction()->text()));
    m_saveTimer.start();
}

void MainWindow::saveState()
{
    m_saveTimer.stop();
    m_state.left = m_sides.left();
    m_state.right = m_sides.right();
    m_state.geometry = saveGeometry();
    m_state.listSplitter = m_splitter->saveState();
    if (m_view) {
        m_state.paneSplitter = m_view->paneState();
        m_state.pageSplitter = m_view->pageState();
    }
    m_state.synchronizedScrolling = m_synchronize->isChecked();
    if (m_stateFile.save(m_state))
        return;
    qWarning("%s", qUtf8Printable(m_stateFile.problem()));
    notify(m_stateFile.problem());
}

void MainWindow::showCount(int count)
{
    m_count->setText(tr("%n code(s)", nullptr, count));
}

} // namespace Wirecode::Window
