// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "summon/channel.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QVariantMap>

namespace Wirecode::Desktop
{

/// Over the session bus, with the interface by which desktops start programs: they speak to the window as
/// another start of the program does.
class BusChannel : public Summon::Channel, public QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    /// Where the window is on a bus: the name is that of the desktop file, and the path follows from it.
    static constexpr QLatin1StringView windowName{"io.github.wirecode.Wirecode"};
    static constexpr QLatin1StringView windowPath{"/io/github/wirecode/Wirecode"};
    static constexpr QLatin1StringView windowInterface{"org.freedesktop.Application"};

    /// The address is that of a bus; without one it is the session's.
    explicit BusChannel(QString address = {});
    ~BusChannel() override;

    bool send(const Summon::Summons &summons, std::chrono::milliseconds patience) override;
    void listen() override;

    // Named by the Desktop Entry Specification, under "D-Bus Activation".
    Q_SCRIPTABLE Q_INVOKABLE void Activate(const QVariantMap &platformData);
    /// A link, or a file to be explained: the first, as there is one page.
    Q_SCRIPTABLE Q_INVOKABLE void Open(const QStringList &uris, const QVariantMap &platformData);
    /// The action "run" takes arguments of the command line, without the program's name.
    Q_SCRIPTABLE Q_INVOKABLE void ActivateAction(
        const QString &name, const QVariantList &parameter, const QVariantMap &platformData);

private:
    QDBusConnection connection(const QString &name) const;
    void take(const QStringList &arguments, const QVariantMap &platformData);
    void refuse(const QString &reason);

    QString m_address;
    bool m_isListening = false;
};

} // namespace Wirecode::Desktop
