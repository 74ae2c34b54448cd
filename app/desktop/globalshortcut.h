// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QVariantMap>

namespace Wirecode::Desktop
{

/// A key that works wherever the user is: the XDG desktop portal asks the user which. It is given back when
/// this ends.
class GlobalShortcut : public QObject
{
    Q_OBJECT

public:
    /// The address is that of a bus; without one it is the session's.
    explicit GlobalShortcut(const QString &address = {});
    ~GlobalShortcut() override;

    /// Asks for the key, once; the portal shows what it is for. Waits for no answer.
    void bind(const QString &purpose);

Q_SIGNALS:
    /// There is a key, called "Ctrl+Alt+W" or however the desktop writes it; empty where it does not say.
    void bound(const QString &key);
    /// There is none: the desktop has no such keys, or the user or the desktop does not want this one.
    void failed(bool isPossible);
    /// The desktop has taken the key back.
    void takenBack();
    /// The key was pressed; with the token by which a window comes to the front, where there is one.
    void activated(const QString &token);

private Q_SLOTS:
    void sessionCreated(uint response, const QVariantMap &results);
    void shortcutsBound(uint response, const QVariantMap &results);
    void keyPressed(
        const QDBusObjectPath &session, const QString &id, qulonglong time, const QVariantMap &options);

private:
    void ask(const QString &method, const QVariantList &arguments, QVariantMap options, const char *answer);

    QDBusConnection m_bus;
    QString m_purpose;
    QString m_session; ///< the path of what the portal keeps for this
};

} // namespace Wirecode::Desktop
