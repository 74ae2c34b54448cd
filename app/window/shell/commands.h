// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

namespace Wirecode::Window
{

/// Everything that can be done from the menus, in their order.
enum class Command {
    SavePdf,
    Print,
    Import,
    Export,
    Quit,
    CopyPage,
    CopySummary,
    CopyText,
    CopyMarkdown,
    CopyLink,
    ExplainPasted,
    FindInPage,
    FindNext,
    FindPrevious,
    Search,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    ShowNotes,
    HideEqual,
    GlobalShortcut,
    TrayIcon,
    Back,
    Forward,
    StartPage,
    Compare,
    Swap,
    OtherSide,
    CloseSide,
    Pin,
    Favourite,
    WriteNote,
    Shortcuts,
    About,
};

/// The menus of the window, in their order.
enum class Menu { File, Edit, View, Go, Code, Language, Help };

/// The actions of the window with their texts, keys, signs and menus, from one table.
class Commands : public QObject
{
    Q_OBJECT

public:
    /// A line of the overview of keys.
    struct Key {
        QString menu;
        QString command;
        QString keys; ///< as the platform writes them: "Ctrl+K, /"
    };

    /// Titles the menu bar; the menus are filled by fillMenus().
    Commands(QMenuBar *bar, QWidget *window);

    /// Makes the actions, so that the keys work.
    void create();
    /// Puts the actions into the menus.
    void fillMenus();
    /// A menu, to put more into it.
    QMenu *menu(Menu menu) const { return m_menus.at(static_cast<size_t>(menu)); }
    /// An action; only after create().
    QAction *operator[](Command command) const { return m_actions.at(static_cast<size_t>(command)); }
    /// Every command that has a key, in the order of the menus.
    QList<Key> keys() const;
    void retranslate();
    /// What the button of an action says below the pointer: a text and the key.
    static QString toolTip(const QString &text, const QAction &action);

private:
    QWidget *m_window;
    std::vector<QMenu *> m_menus;
    std::vector<QAction *> m_actions; ///< at the place of their Command
};

} // namespace Wirecode::Window
