// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/globalshortcut.h"

#include "desktop/buschannel.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>

#include <utility>

using namespace Qt::StringLiterals;

namespace Wirecode::Desktop
{

namespace
{

// Described in the documentation of org.freedesktop.portal.GlobalShortcuts.
using PortalShortcut = std::pair<QString, QVariantMap>;
constexpr auto portalService = "org.freedesktop.portal.Desktop"_L1;
constexpr auto portalPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto shortcutsInterface = "org.freedesktop.portal.GlobalShortcuts"_L1;

constexpr auto shortcutConnection = "shortcut"_L1;
constexpr auto toggleId = "toggle"_L1;

} // namespace

/// A connection of its own: the portal asks who is there before anything else on it, and forgets the key with
/// it.
GlobalShortcut::GlobalShortcut(const QString &address)
    : m_bus(address.isEmpty() ? QDBusConnection::connectToBus(QDBusConnection::SessionBus, shortcutConnection)
                              : QDBusConnection::connectToBus(address, shortcutConnection))
{
    qRegisterMetaType<QDBusObjectPath>(); // or a slot that takes one is not found by its name
    qDBusRegisterMetaType<PortalShortcut>();
    qDBusRegisterMetaType<QList<PortalShortcut>>();
}

GlobalShortcut::~GlobalShortcut()
{
    QDBusConnection::disconnectFromBus(shortcutConnection);
}

void GlobalShortcut::bind(const QString &purpose)
{
    m_purpose = purpose;
    if (!m_bus.isConnected()) {
        Q_EMIT failed(false);
        return;
    }
    m_bus.connect(portalService, portalPath, shortcutsInterface, u"Activated"_s, this,
        SLOT(keyPressed(QDBusObjectPath, QString, qulonglong, QVariantMap)));
    // Whose desktop file this is; in a sandbox and for older portals there is nothing to be said.
    QDBusMessage call = QDBusMessage::createMethodCall(
        portalService, portalPath, u"org.freedesktop.host.portal.Registry"_s, u"Register"_s);
    call << QString(BusChannel::windowName) << QVariantMap();
    const auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        ask(u"CreateSession"_s, {}, {{u"session_handle_token"_s, u"wirecode"_s}},
            SLOT(sessionCreated(uint, QVariantMap)));
    });
}

/// Calls a method whose answer comes as a signal, from an object that is known before.
void GlobalShortcut::ask(
    const QString &method, const QVariantList &arguments, QVariantMap options, const char *answer)
{
    const QString sender = m_bus.baseService().mid(1).replace(u'.', u'_');
    m_bus.connect(portalService, u"/org/freedesktop/portal/desktop/request/%1/%2"_s.arg(sender, method),
        u"org.freedesktop.portal.Request"_s, u"Response"_s, this, answer);
    options.insert(u"handle_token"_s, method);
    QDBusMessage call = QDBusMessage::createMethodCall(portalService, portalPath, shortcutsInterface, method);
    call.setArguments(arguments + QVariantList{options});
    const auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        if (finished->isError())
            Q_EMIT failed(false);
    });
}

void GlobalShortcut::sessionCreated(uint response, const QVariantMap &results)
{
    m_session = results.value(u"session_handle"_s).toString();
    if (response != 0 || m_session.isEmpty()) {
        Q_EMIT failed(false); // by itself: nobody is asked before there are keys
        return;
    }
    m_bus.connect(
        portalService, m_session, u"org.freedesktop.portal.Session"_s, u"Closed"_s, this, SIGNAL(takenBack()));
    const QList<PortalShortcut> shortcuts{
        {toggleId, {{u"description"_s, m_purpose}, {u"preferred_trigger"_s, u"CTRL+ALT+w"_s}}}};
    ask(u"BindShortcuts"_s,
        {QVariant::fromValue(QDBusObjectPath(m_session)), QVariant::fromValue(shortcuts), QString()}, {},
        SLOT(shortcutsBound(uint, QVariantMap)));
}

void GlobalShortcut::shortcutsBound(uint response, const QVariantMap &results)
{
    const auto given = results.value(u"shortcuts"_s).value<QDBusArgument>();
    if (response == 0 && given.currentSignature() == "a(sa{sv})"_L1) {
        for (const auto &[id, properties] : qdbus_cast<QList<PortalShortcut>>(given)) {
            if (id == toggleId) {
                Q_EMIT bound(properties.value(u"trigger_description"_s).toString());
                return;
            }
        }
    }
    Q_EMIT failed(true);
}

void GlobalShortcut::keyPressed(
    const QDBusObjectPath &session, const QString &id, qulonglong, const QVariantMap &options)
{
    if (session.path() == m_session && id == toggleId)
        Q_EMIT activated(options.value(u"activation_token"_s).toString());
}

} // namespace Wirecode::Desktop
