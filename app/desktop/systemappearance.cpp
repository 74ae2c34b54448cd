// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/systemappearance.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace Wirecode::Desktop
{

namespace
{

using Settings = QMap<QString, QVariantMap>;

// Described in the documentation of org.freedesktop.portal.Settings.
constexpr auto service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto interface = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearance = "org.freedesktop.appearance"_L1;

} // namespace

void SystemAppearance::start(const QDBusConnection &bus)
{
    qDBusRegisterMetaType<Settings>();
    QDBusConnection connection(bus);
    connection.connect(service, path, interface, u"SettingChanged"_s, this,
        SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"ReadAll"_s);
    call << QStringList{appearance};
    const auto *watcher = new QDBusPendingCallWatcher(connection.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        const QDBusPendingReply<Settings> reply = *finished;
        if (reply.isError())
            return;
        const QVariantMap values = reply.value().value(appearance);
        bool known = false;
        for (auto it = values.begin(); it != values.end(); ++it)
            known |= take(it.key(), it.value());
        if (known)
            Q_EMIT changed(m_dark, m_highContrast);
    });
}

void SystemAppearance::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance && take(key, value.variant()))
        Q_EMIT changed(m_dark, m_highContrast);
}

bool SystemAppearance::take(const QString &key, const QVariant &value)
{
    // Numbers that the interface does not define count as no preference: it says so.
    if (value.metaType() != QMetaType::fromType<uint>())
        return false;
    const uint number = value.toUInt();
    if (key == "color-scheme"_L1)
        m_dark = number == 1 ? std::optional(true) : number == 2 ? std::optional(false) : std::nullopt;
    else if (key == "contrast"_L1)
        m_highContrast = number == 1;
    else
        return false;
    return true;
}

} // namespace Wirecode::Desktop
