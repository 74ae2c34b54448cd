// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/summoning.h"

#include "window/shell/help.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QSystemTrayIcon>

#include <utility>

namespace Wirecode::Window
{

namespace
{

/// The menu of the icon.
class IconMenu : public QMenu
{
public:
    IconMenu(QAction *show, QAction *quit, QWidget *window)
        : QMenu(window)
        , m_show(show)
    {
        addAction(show);
        addAction(quit);
        retranslate();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QMenu::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            retranslate();
    }

private:
    void retranslate() { m_show->setText(Summoning::tr("&Show Wirecode")); }

    QAction *m_show;
};

} // namespace

Summoning::Summoning(const Commands &commands, Shelf::WindowState &state, QWidget &window)
    : m_commands(commands)
    , m_state(state)
    , m_window(window)
{
}

void Summoning::begin()
{
    QAction *key = m_commands[Command::GlobalShortcut];
    key->setEnabled(true);
    key->setChecked(m_state.globalShortcut);
    connect(key, &QAction::triggered, this, [this](bool wanted) {
        m_isAsked = wanted;
        wantKey(wanted);
    });
    if (m_state.globalShortcut)
        wantKey(true);
    QAction *icon = m_commands[Command::TrayIcon];
    icon->setChecked(m_state.trayIcon);
    connect(icon, &QAction::triggered, this, [this](bool wanted) {
        m_state.trayIcon = wanted;
        Q_EMIT changed();
        showIcon(wanted);
        if (wanted) {
            Q_EMIT said(
                tr("Closing the window only hides it now. A click on the icon brings it back, and “Quit” "
                   "ends Wirecode."));
        }
    });
    // Looked up when somebody looks: it asks other programs.
    connect(m_commands.menu(Menu::View), &QMenu::aboutToShow, icon,
        [icon] { icon->setEnabled(icon->isChecked() || QSystemTrayIcon::isSystemTrayAvailable()); });
    if (m_state.trayIcon)
        showIcon(true);
}

void Summoning::wantKey(bool wanted)
{
    if (std::exchange(m_state.globalShortcut, wanted) != wanted)
        Q_EMIT changed();
    Q_EMIT keyWanted(wanted ? tr("Show or hide Wirecode") : QString());
}

void Summoning::takeKey(const QString &key)
{
    if (!std::exchange(m_isAsked, false))
        return;
    Q_EMIT said(key.isEmpty() ? tr("The desktop has a key for this window now; its settings say which.")
                              //: %1 is a key as the desktop writes it: "Ctrl+Alt+W"
                              : tr("%1 shows and hides this window now, wherever you are.").arg(key));
}

void Summoning::loseKey(bool isPossible)
{
    const bool isAsked = std::exchange(m_isAsked, false);
    if (isPossible)
        forgetKey(tr("The desktop has not given this window a key."));
    else if (isAsked)
        forgetKey(tr("Wirecode cannot ask this desktop for a key itself.") + u' ' + howToBindKey());
    // At a start the desktop may not be there yet: the next one asks again.
}

void Summoning::returnKey()
{
    m_isAsked = false;
    forgetKey(tr("The desktop has taken this window’s key back."));
}

void Summoning::forgetKey(const QString &message)
{
    m_commands[Command::GlobalShortcut]->setChecked(false);
    wantKey(false);
    Q_EMIT said(message);
}

bool Summoning::hasIcon() const
{
    return m_icon && m_icon->isVisible() && QSystemTrayIcon::isSystemTrayAvailable();
}

void Summoning::showIcon(bool shown)
{
    if (shown && !m_icon) {
        m_icon = new QSystemTrayIcon(QApplication::windowIcon(), this);
        m_icon->setToolTip(QGuiApplication::applicationDisplayName());
        auto *show = new QAction(this);
        connect(show, &QAction::triggered, this, &Summoning::shown);
        m_icon->setContextMenu(new IconMenu(show, m_commands[Command::Quit], &m_window));
        connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger)
                Q_EMIT toggled();
        });
    }
    if (m_icon)
        m_icon->setVisible(shown);
}

} // namespace Wirecode::Window
