// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVirtualObject>
#include <QMap>
#include <QTest>

#include <utility>

/// A portal as the documentation describes it, which answers what the test wants.
class FakeShortcuts : public QDBusVirtualObject
{
    Q_OBJECT

public:
    using Shortcuts = QList<std::pair<QString, QVariantMap>>;

    explicit FakeShortcuts(const QString &address)
        : m_bus(QDBusConnection::connectToBus(address, QStringLiteral("portal")))
    {
        qDBusRegisterMetaType<std::pair<QString, QVariantMap>>();
        qDBusRegisterMetaType<Shortcuts>();
        m_bus.registerVirtualObject(QStringLiteral("/org/freedesktop/portal/desktop"), this);
        m_bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }
    ~FakeShortcuts() override { QDBusConnection::disconnectFromBus(QStringLiteral("portal")); }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        // Qt asks the portal for this and that.
        if (message.interface() != QLatin1String("org.freedesktop.portal.GlobalShortcuts") &&
            message.interface() != QLatin1String("org.freedesktop.host.portal.Registry"))
            return false;
        const QString method = message.member();
        asked.append(method);
        if (unknown.contains(method)) {
            m_bus.send(message.createErrorReply(QDBusError::UnknownMethod, QStringLiteral("No")));
            return true;
        }
        if (method == QStringLiteral("Register")) {
            m_bus.send(message.createReply());
            return true;
        }
        const auto options = qdbus_cast<QVariantMap>(message.arguments().last());
        const QString path = QStringLiteral("/org/freedesktop/portal/desktop/request/%1/%2")
                                 .arg(message.service().mid(1).replace(QLatin1Char('.'), QLatin1Char('_')),
                                     options.value(QStringLiteral("handle_token")).toString());
        m_bus.send(message.createReply(QVariant::fromValue(QDBusObjectPath(path))));
        QVariantMap results;
        if (method == QStringLiteral("CreateSession")) {
            results.insert(QStringLiteral("session_handle"), session);
        } else if (gives) {
            wanted = qdbus_cast<Shortcuts>(message.arguments().at(1));
            Shortcuts given = wanted;
            for (auto &[id, properties] : given)
                properties = {{QStringLiteral("trigger_description"), QStringLiteral("Super+W")}};
            results.insert(
                QStringLiteral("shortcuts"), nonsense.isValid() ? nonsense : QVariant::fromValue(given));
        }
        say(path, QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Response"),
            {responses.value(method), results});
        return true;
    }
    void press(const QString &id, const QString &inSession, const QVariantMap &options = {})
    {
        say(QStringLiteral("/org/freedesktop/portal/desktop"),
            QStringLiteral("org.freedesktop.portal.GlobalShortcuts"), QStringLiteral("Activated"),
            {QVariant::fromValue(QDBusObjectPath(inSession)), id, 1ULL, options});
    }

    /// Takes the key back.
    void close()
    {
        say(session, QStringLiteral("org.freedesktop.portal.Session"), QStringLiteral("Closed"),
            {QVariantMap()});
    }

    const QString session = QStringLiteral("/org/freedesktop/portal/desktop/session/1_7/wirecode");
    QStringList asked;
    QStringList unknown;
    QMap<QString, uint> responses; ///< 0: done, 1: the user does not want it, 2: something else
    bool gives = true;
    QVariant nonsense;
    Shortcuts wanted;

private:
    void say(const QString &path, const QString &interface, const QString &name, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createSignal(path, interface, name);
        message.setArguments(arguments);
        QVERIFY(m_bus.send(message));
    }

    QDBusConnection m_bus;
};
