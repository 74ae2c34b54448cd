// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "language/language.h"
#include "navigation/navigator.h"
#include "recognize/lazyrecognizer.h"
#include "share/request.h"
#include "shelf/shelf.h"
#include "shelf/windowstate.h"
#include "window/look/appearance.h"
#include "window/look/zoom.h"
#include "window/shell/commands.h"

#include <QMainWindow>
#include <QTimer>

#include <functional>
#include <memory>

class QUrl;

namespace Wirecode::Window
{

class CodePanel;
class Explaining;
class ListSplitter;
class NoticeBar;
class ReadingArea;
class Sharing;
class Summoning;

/// The window: the list of codes, one code or two side by side, and what can be done with them.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Everything handed in must outlive the window.
    MainWindow(const Catalog::Catalog &catalog, Language::Switch &language, Shelf::Shelf &shelf,
        Shelf::StateFile &stateFile, const Shelf::WindowState &state);
    ~MainWindow() override;

    /// Opens one code, or two beside each other, instead of what was open last; ids in any notation. Unknown
    /// ones are said.
    void open(const QStringList &ids);
    /// Explains the text of a file; of the standard input where that is "-".
    void explainFile(const QString &path);
    /// Does what the program was started for.
    void answer(const Share::Request &request);
    /// Does what another start asks for, and comes to the front with the token that the desktop gave it.
    /// Toggled while in front, the window goes, and does nothing else.
    void summon(const Share::Request &request, const QString &token);
    /// Says something that the user should know, until it is dismissed. Nothing to say is not said.
    void notify(const QString &message);

    /// Is called before the window closes and says whether everything of the user's is saved. If it is not, the
    /// window stays, and says that it will not a second time.
    void setLastSave(std::function<bool()> save) { m_lastSave = std::move(save); }

    /// What the desktop asks of its programs: dark or light, empty where it does not mind; high contrast.
    void setSystemAppearance(std::optional<bool> dark, bool highContrast);

    /// Closes the window for good, even where an icon would bring it back; whether that could be done.
    bool quit();

    Summoning &summoning() const { return *m_summoning; }
    const Navigation::Sides &sides() const { return m_navigator.sides(); }

Q_SIGNALS:
    /// Everything is on the screen, and what comes with nobody waiting for it may begin.
    void started();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createReading();
    void connectCommands();
    void finishStart();
    void zoomTo(int percent);
    /// Shows what the sides hold.
    void present(bool keepPositions = false);
    /// Shows the text that is explained, or the start page, instead of codes.
    void leaveCodes();
    void showExplained();
    void follow(bool sameCodes);
    void stepBack();
    void showMarks();
    void swapSides();
    void followLink(const QUrl &url);
    void updateShelved();
    void saveState();

    const Catalog::Catalog &m_catalog;
    Language::Switch &m_language;
    Shelf::Shelf &m_shelf;
    Shelf::StateFile &m_stateFile;
    Shelf::WindowState m_state;
    AppearanceSwitch m_appearance;
    Zoom m_zoom;
    Navigation::Navigator m_navigator;
    bool m_painted = false;
    QTimer m_saveTimer;
    QTimer m_shelvedTimer; ///< what is typed is searchable when the keys rest: all of it is made so each time
    std::function<bool()> m_lastSave;
    bool m_isQuitting = false;
    bool m_mayLose = false; ///< the user knows that closing loses what has not been saved

    Commands m_commands;
    Recognize::LazyRecognizer m_recognizer;
    CodePanel *m_codes;
    std::unique_ptr<Explaining> m_explaining; ///< ends before what it asks
    ReadingArea *m_reading = nullptr;         ///< made after the first frame
    Sharing *m_sharing = nullptr;
    std::unique_ptr<Summoning> m_summoning;
    ListSplitter *m_splitter;
    NoticeBar *m_notices;
};

} // namespace Wirecode::Window
