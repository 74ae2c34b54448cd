// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shelf/windowstate.h"
#include "window/shell/commands.h"

class QSystemTrayIcon;

namespace Wirecode::Window
{

/// What brings the window from outside of it, where the user wants that: a key of the desktop, and an icon in
/// its notification area. Both are remembered.
class Summoning : public QObject
{
    Q_OBJECT

public:
    /// Everything handed in must outlive it.
    Summoning(const Commands &commands, Shelf::WindowState &state, QWidget &window);

    /// Asks the session of the desktop, which no window knows, and hears its answers.
    template<typename Session>
    void connectTo(Session &session)
    {
        connect(&session, &Session::leading, this, &Summoning::begin);
        connect(&session, &Session::keyBound, this, &Summoning::takeKey);
        connect(&session, &Session::keyFailed, this, &Summoning::loseKey);
        connect(&session, &Session::keyTakenBack, this, &Summoning::returnKey);
        connect(this, &Summoning::keyWanted, &session, &Session::bindKey);
    }

    /// Of several windows this is the one that is summoned; once, when the menus are there.
    void begin();
    /// The desktop has given a key, which it calls so; or none, where it has none for programs or will not.
    void takeKey(const QString &key);
    void loseKey(bool isPossible);
    /// The desktop has taken its key back.
    void returnKey();

    /// Whether there is an icon that brings the window back.
    bool hasIcon() const;

Q_SIGNALS:
    /// The desktop shall give a key for this purpose, or take it back where there is none.
    void keyWanted(const QString &purpose);
    /// The icon was clicked, or its menu asks for the window.
    void toggled();
    void shown();
    /// Something is to be remembered.
    void changed();
    /// Sentences for the user.
    void said(const QString &message);

private:
    void wantKey(bool wanted);
    void forgetKey(const QString &message);
    void showIcon(bool shown);

    const Commands &m_commands;
    Shelf::WindowState &m_state;
    QWidget &m_window;
    bool m_isAsked = false;            ///< the user has just asked for the key and waits for an answer
    QSystemTrayIcon *m_icon = nullptr; ///< made when it is first wanted
};

} // namespace Wirecode::Window
