// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/language.h"
#include "shelf/windowstate.h"
#include "window/sides.h"

#include <QMainWindow>
#include <QTimer>

class QActionGroup;
class QLabel;
class QSplitter;
class QUrl;

namespace Wirecode::Window
{

class CodePanel;
class ComparisonView;
class NoticeBar;

/// The window: the list of codes, one code or two side by side, and what can be done with them.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Everything handed in must outlive the window.
    MainWindow(const Catalog::Catalog &catalog, Language::Switch &language, Shelf::StateFile &stateFile,
        const Shelf::WindowState &state);
    ~MainWindow() override;

    /// Opens one code, or two beside each other, instead of what was open last. Unknown ids are said.
    void open(const QStringList &ids);
    /// Says something that the user should know, until it is dismissed.
    void notify(const QString &message);

    const Sides &sides() const { return m_sides; }

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QAction *addAction(QMenu *menu, const QKeySequence &shortcut, void (MainWindow::*slot)());
    void createActions();
    void createLanguageMenu();
    void retranslate();
    void chooseLanguage(const QString &id);
    /// Shows what m_sides holds.
    void present(bool keepPositions = false);
    void createView();
    void finishStart();
    void setSides(const Sides &sides);
    /// setSides() with what `step` makes of the sides.
    template<typename Step>
    void change(Step step)
    {
        Sides sides = m_sides;
        step(sides);
        setSides(sides);
    }
    void followLink(const QUrl &url);
    void chooseSecond();
    void swapSides();
    void closeActiveSide();
    void switchSide();
    void copyText();
    void copyMarkdown();
    void focusSearch();
    void showAbout();
    void setSynchronized(bool synchronized);
    void saveState();
    void showCount(int count);

    const Catalog::Catalog &m_catalog;
    Language::Switch &m_language;
    Shelf::StateFile &m_stateFile;
    Shelf::WindowState m_state;
    Sides m_sides;
    bool m_painted = false;
    QTimer m_saveTimer;

    CodePanel *m_codes;
    ComparisonView *m_view = nullptr; ///< made after the first frame
    QSplitter *m_splitter;
    NoticeBar *m_notices;
    QLabel *m_count;
    QMenu *m_fileMenu;
    QMenu *m_editMenu;
    QMenu *m_viewMenu;
    QMenu *m_languageMenu;
    QMenu *m_helpMenu;
    QToolBar *m_toolBar;
    QActionGroup *m_languages;
    QAction *m_quit = nullptr;
    QAction *m_copyText = nullptr;
    QAction *m_copyMarkdown = nullptr;
    QAction *m_find = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_swap = nullptr;
    QAction *m_switchSide = nullptr;
    QAction *m_close = nullptr;
    QAction *m_synchronize = nullptr;
    QAction *m_about = nullptr;
};

} // namespace Wirecode::Window
