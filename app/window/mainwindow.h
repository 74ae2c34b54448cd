// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/language.h"
#include "shelf/collection.h"
#include "shelf/windowstate.h"
#include "window/appearance.h"
#include "window/commands.h"
#include "window/navigator.h"
#include "window/zoom.h"

#include <QMainWindow>
#include <QTimer>

class QUrl;

namespace Wirecode::Window
{

class CodePanel;
class ListSplitter;
class NoticeBar;
class ReadingArea;
class Sharing;

/// The window: the list of codes, one code or two side by side, and what can be done with them.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Everything handed in must outlive the window.
    MainWindow(const Catalog::Catalog &catalog, Language::Switch &language, Shelf::Collection &collection,
        Shelf::StateFile &stateFile, const Shelf::WindowState &state);
    ~MainWindow() override;

    /// Opens one code, or two beside each other, instead of what was open last. Unknown ids are said.
    void open(const QStringList &ids) { m_navigator.open(ids); }
    /// Says something that the user should know, until it is dismissed. Nothing to say is not said.
    void notify(const QString &message);

    /// What the desktop asks of its programs: dark or light, empty where it does not mind; high contrast.
    void setSystemAppearance(std::optional<bool> dark, bool highContrast);

    const Sides &sides() const { return m_navigator.sides(); }

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
    void follow(bool sameCodes);
    void updateCommands();
    void stepBack();
    void swapSides();
    void followLink(const QUrl &url);
    void toggleFavourite(bool favourite);
    void updateOwn();
    void saveState();

    const Catalog::Catalog &m_catalog;
    Language::Switch &m_language;
    Shelf::Collection &m_collection;
    Shelf::StateFile &m_stateFile;
    Shelf::WindowState m_state;
    AppearanceSwitch m_appearance;
    Zoom m_zoom;
    Navigator m_navigator;
    bool m_painted = false;
    QTimer m_saveTimer;

    Commands m_commands;
    CodePanel *m_codes;
    ReadingArea *m_reading = nullptr; ///< made after the first frame
    Sharing *m_sharing = nullptr;
    ListSplitter *m_splitter;
    NoticeBar *m_notices;
};

} // namespace Wirecode::Window
