// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace Wirecode::Desktop
{

/// Follows the colours that the desktop asks of its programs, from the XDG desktop portal. Says nothing where
/// there is no portal or where it makes no sense.
class SystemAppearance : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asks for the values and from then on for every change. Waits for no answer of the portal.
    void start(const QDBusConnection &bus = QDBusConnection::sessionBus());

Q_SIGNALS:
    /// Whether programs shall be dark, empty where the desktop has no preference, and of high contrast.
    void changed(std::optional<bool> dark, bool highContrast);

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    /// Whether there was a known value.
    bool take(const QString &key, const QVariant &value);

    std::optional<bool> m_dark;
    bool m_highContrast = false;
};

} // namespace Wirecode::Desktop
