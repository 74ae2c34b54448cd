// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/commands.h"

#include "window/look/glyphicon.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <array>
#include <optional>

namespace Wirecode::Window
{

namespace
{

struct Row {
    Command command;
    Menu menu;
    const char *text;
    std::array<int, 2> keys{}; ///< Qt::Key with modifiers; 0 where there is none
    std::optional<Glyph> glyph = {};
    bool checkable = false;
    bool startsGroup = false;
};

constexpr int ctrl = Qt::CTRL;
constexpr int shift = Qt::SHIFT;
constexpr int alt = Qt::ALT;

constexpr std::array menuTitles{
    QT_TRANSLATE_NOOP("Wirecode::Window::Commands", "&File"),
    QT_TRANSLATE_NOOP("Wirecode::Window::Commands", "&Edit"),
    QT_TRANSLATE_NOOP("Wirecode::Window::Commands", "&View"),
    QT_TRANSLATE_NOOP("Wirecode::Window::Commands", "&Go"),
    QT_TRANSLATE_NOOP("Wirecode::Window::Commands", "&Code"),
    QT_TRANSLATE_NOOP("Wirecode::Window::Commands", "&Language"),
    QT_TRANSLATE_NOOP("Wirecode::Window::Commands", "&Help"),
};

// In the order of Command.
constexpr std::array table{
    Row{Command::SavePdf, Menu::File, QT_TRANSLATE_NOOP("Wirecode::Window::Commands", "Save as &PDF…"),
        {ctrl | Qt::Key_S}},
    Row{Command::Print, Menu::File, QT_TRANSLATE_NOOP("Wirecode::Window::Commands", "P&rint…"),
        {ctrl | Qt::Key_P}},
    Row{.command = Command::Import,
        .menu = Menu::File,
        .text = QT_TRANSLATE_NOOP("Wirecode::Window::Commands", "&Import Favourites and Notes…"),
        .keys = {ctrl | shift | Qt::Key_I},
        .startsGroup = true},
    Row{Command::Export, Menu::File,
        QT_TRANSLATE_NOOP("Wirecode::Window::Commands", "&Export Favourites and Notes…"),
        {ctrl | shift | Qt::Key_E}},
    Row{.command = Command::Quit,
        .menu = Menu::File,
        .text = QT_TRANSLATE_NOOP("Wirecode::Window::Commands", "&Quit"),
        .keys = {ctrl | Qt::Key_Q},
        .startsGroup = true},

    Row{Command::CopyPage, Menu::Edit, QT_TRANSLATE_NOOP("Wirecode::Window::Commands", "Copy &Page"),
        {ctrl | shift | Qt::Key_P}, Glyph::Copy},
    Row{Command::CopySummary, Menu::Edit, QT_TRANSLATE_NOOP("Wirecode::Window::Commands", "Copy &Summary"),
        {ctrl | shift | Qt::Key_S}},
    Row{Command::CopyText, Menu::Edit, QT_TRANSLATE_NOOP("Wirecode::Window::Commands", "Copy as &Text"),
        {ctrl | shift | Qt::Key_C}},
    Row{Command::CopyMarkdown, Menu::Edit, QT_TRANSLATE_NOOP("Wirecode::Window::Commands", "Copy as &Markdown"),
        {ctrl | shift | Qt::Key_M}},
    Row{Command::CopyLink, Menu::Edit, QT_TRANSLATE_NOOP("Wirecode::Window::Commands", "Copy &Link"),
        {ctrl | shift | Qt::Key_L}},
    Row{.command = Command::ExplainPasted,
        .menu = Menu::Edit,
        .text = QT_TRANSLATE_NOOP("Wirecode::Window::Commands", "&Explain Pasted Text"),
        .keys = {ctrl | shift | Qt::Key_V},
        .startsGroup = true},
    Row{.command = Command::FindInPage,
        .menu = Menu::Edit,
        .text = QT_TRANSLATE_NOOP("Wirecode::Window::Commands", "&Find in Page…"),
        .keys = {ctrl | Qt::Key_F},
        .startsGroup = true},
    Row{Command::FindNext, Menu::Edit, QT_TRANSLATE_NOOP("Wirecode::Window::Commands", "Find &Next"),
        {Qt::Key_F3, ctrl | Qt::Key_G}},
    Row{Command::FindPrevious, Menu::Edit, QT_TRANSLATE_NOOP("Wirecode::Window::Commands", "Find P&revious"),
        {shift | Qt::Key_F3, ctrl | shift | Qt::Key_G}},

    Row{Command::Search, Menu::View, QT_TRANSLATE_NOOP("Wirecode::Window::Commands", "&Search Codes"),
        {ctrl | Qt::Key_K, Qt::Key_Slash}},
    Row{.command = Command::ZoomIn,
        .menu = Menu::View,
        .text = QT_TRANSLATE_NOOP("Wirecode::Window::Commands", "Zoom &In"),
        .keys = {ctrl | Qt::Key_Plus, ctrl | Qt::Key_Equal},
        .startsGroup = true},
    Row{Command::ZoomOut, Menu::View, QT_TRANSLATE_NOOP("Wirecode::Window::Commands", "Zoom &Out"),
        {ctrl | Qt::Key_Minus}},
    Row{Command::ZoomReset, Menu::View, QT_TRANSLATE_NOOP("Wirecode::Window::Commands", "&Normal Size"),
        {ctrl | Qt::Key_0}},
    Row{.command = Command::ShowNotes,
        .menu = Menu::View,
        .text = QT_TRANSLATE_NOOP("Wirecode::Window::Commands", "Note and &Tags"),
        .keys = {Qt::Key_F9},
        .glyph = Glyph::Note,
        .checkable = true,
        .startsGroup = true},
    Row{Command::HideEqual, Menu::View, QT_TRANSLATE_NOOP("Wirecode::Window::Commands", "Only &Differences"),
        {ctrl | Qt::Key_E}, Glyph::Equal, true},
    Row{.command = Command::GlobalShortcut,
        .menu = Menu::View,
        .text = QT_TRANSLATE_NOOP("Wirecode::Window::Commands", "Global S&hortcut"),
        .checkable = true,
        .startsGroup = true},
    Row{.command = Command::TrayIcon,
        .menu = Menu::View,
        .text = QT_TRANSLATE_NOOP("Wirecode::Window::Commands", "Icon in the Noti&fication Area"),
        .checkable = true},

    Row{Command::Back, Menu::Go, QT_TRANSLATE_NOOP("Wirecode::Window::Commands", "&Back"), {alt | Qt::Key_Left},
        Glyph::Back},
    Row{Command::Forward, Menu::Go, QT_TRANSLATE_NOOP("Wirecode::Window::Commands", "&Forward"),
        {alt | Qt::Key_Right}, Glyph::Forward},
    Row{Command::StartPage, Menu::Go, QT_TRANSLATE_NOOP("Wirecode::Window::Commands", "&Start Page"),
        {alt | Qt::Key_Home}},

    Row{Command::Compare, Menu::Code, QT_TRANSLATE_NOOP("Wirecode::Window::Commands", "&Compare With…"),
        {ctrl | Qt::Key_D}, Glyph::Compare},
    Row{Command::Swap, Menu::Code, QT_TRANSLATE_NOOP("Wirecode::Window::Commands", "S&wap Sides"),
        {ctrl | shift | Qt::Key_X}, Glyph::Swap},
    Row{Command::OtherSide, Menu::Code, QT_TRANSLATE_NOOP("Wirecode::Window::Commands", "&Other Side"),
        {Qt::Key_F6}},
    Row{Command::CloseSide, Menu::Code, QT_TRANSLATE_NOOP("Wirecode::Window::Commands", "C&lose Side"),
        {ctrl | Qt::Key_W}, Glyph::Cross},
    Row{Command::Pin, Menu::Code, QT_TRANSLATE_NOOP("Wirecode::Window::Commands", "&Pin This Code"),
        {ctrl | Qt::Key_T}, Glyph::Pin, true},
    Row{.command = Command::Favourite,
        .menu = Menu::Code,
        .text = QT_TRANSLATE_NOOP("Wirecode::Window::Commands", "&Favourite"),
        .keys = {ctrl | Qt::Key_B},
        .glyph = Glyph::Star,
        .checkable = true,
        .startsGroup = true},
    Row{Command::WriteNote, Menu::Code, QT_TRANSLATE_NOOP("Wirecode::Window::Commands", "Write a &Note"),
        {ctrl | Qt::Key_N}},

    Row{Command::Shortcuts, Menu::Help, QT_TRANSLATE_NOOP("Wirecode::Window::Commands", "&Keyboard Shortcuts"),
        {Qt::Key_F1, Qt::Key_Question}},
    Row{Command::About, Menu::Help, QT_TRANSLATE_NOOP("Wirecode::Window::Commands", "&About Wirecode")},
};

} // namespace

Commands::Commands(QMenuBar *bar, QWidget *window)
    : QObject(window)
    , m_window(window)
{
    for (const char *title : menuTitles)
        m_menus.push_back(bar->addMenu(tr(title)));
}

void Commands::create()
{
    for (const Row &row : table) {
        auto *action = new QAction(this);
        QList<QKeySequence> keys;
        for (const int key : row.keys) {
            if (key != 0)
                keys.append(QKeySequence(key));
        }
        action->setShortcuts(keys);
        action->setCheckable(row.checkable);
        if (row.glyph)
            action->setIcon(glyphIcon(*row.glyph, m_window));
        action->setIconVisibleInMenu(false);
        m_actions.push_back(action);
        m_window->addAction(action);
    }
    retranslate();
}

void Commands::fillMenus()
{
    for (const Row &row : table) {
        if (row.startsGroup)
            menu(row.menu)->addSeparator();
        menu(row.menu)->addAction((*this)[row.command]);
    }
}

void Commands::retranslate()
{
    for (size_t i = 0; i < menuTitles.size(); ++i)
        m_menus.at(i)->setTitle(tr(menuTitles.at(i)));
    for (size_t i = 0; i < m_actions.size(); ++i) {
        QAction &action = *m_actions.at(i);
        action.setText(tr(table.at(i).text));
        action.setToolTip(toolTip(action.iconText(), action));
    }
}

QString Commands::toolTip(const QString &text, const QAction &action)
{
    if (action.shortcut().isEmpty())
        return text;
    //: What a button does, and its key: "Swap Sides (Ctrl+Shift+X)"
    return tr("%1 (%2)").arg(text, action.shortcut().toString(QKeySequence::NativeText));
}

QList<Commands::Key> Commands::keys() const
{
    QList<Key> keys;
    for (const Row &row : table) {
        const QAction *action = (*this)[row.command];
        if (!action->shortcuts().isEmpty()) {
            keys.append({menu(row.menu)->title().remove(u'&'), action->text().remove(u'&'),
                QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)});
        }
    }
    return keys;
}

} // namespace Wirecode::Window
