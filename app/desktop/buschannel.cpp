// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/buschannel.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace Wirecode::Desktop
{

namespace
{

constexpr auto runAction = "run"_L1;
constexpr auto tokenKey = "activation-token"_L1;
constexpr auto startupKey = "desktop-startup-id"_L1;
constexpr auto folderKey = "working-directory"_L1;
constexpr auto deadlineKey = "wirecode-deadline"_L1;

constexpr auto windowConnection = "window"_L1;

/// Whether there was nobody to be asked. Buses differ in how they say so.
bool isNobodyThere(const QDBusError &error)
{
    return error.type() == QDBusError::ServiceUnknown ||
           error.name() == "org.freedesktop.DBus.Error.NameHasNoOwner"_L1;
}

} // namespace

BusChannel::BusChannel(QString address)
    : m_address(std::move(address))
{
}

BusChannel::~BusChannel()
{
    if (m_isListening)
        QDBusConnection::disconnectFromBus(windowConnection);
}

bool BusChannel::send(const Summon::Summons &summons, std::chrono::milliseconds patience)
{
    constexpr auto startConnection = "start"_L1;
    bool hasArrived = false;
    if (QDBusConnection bus = connection(startConnection); bus.isConnected()) {
        QDBusMessage call =
            QDBusMessage::createMethodCall(windowName, windowPath, windowInterface, u"ActivateAction"_s);
        call << QString(runAction) << QVariantList{summons.arguments.sliced(1)}
             << QVariantMap{{folderKey, summons.folder}, {tokenKey, summons.token}, {startupKey, summons.token},
                    {deadlineKey, QDeadlineTimer(patience).deadline()}};
        call.setAutoStartService(false); // who starts the window is this process, if nobody answers
        QEventLoop loop;
        QDBusServiceWatcher windows(windowName, bus, QDBusServiceWatcher::WatchForRegistration);
        bool isAsked = false;
        const auto ask = [&] {
            if (std::exchange(isAsked, true))
                return;
            const auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), &windows);
            connect(
                watcher, &QDBusPendingCallWatcher::finished, &loop, [&](const QDBusPendingCallWatcher *done) {
                    hasArrived = !done->isError();
                    // A window that starts takes its name when it is painted.
                    isAsked = hasArrived || !isNobodyThere(done->error());
                    if (isAsked)
                        loop.quit();
                });
        };
        connect(&windows, &QDBusServiceWatcher::serviceRegistered, &loop, ask);
        // A window that hung may have begun just before the deadline.
        QTimer::singleShot(patience * 3 / 2, &loop, &QEventLoop::quit);
        ask();
        loop.exec();
    }
    QDBusConnection::disconnectFromBus(startConnection);
    return hasArrived;
}

void BusChannel::listen()
{
    m_isListening = true;
    QDBusConnection bus = connection(windowConnection);
    // The object comes first: whoever waits for the name asks as soon as it is there.
    if (bus.registerObject(windowPath, this, QDBusConnection::ExportScriptableInvokables)) {
        // In the queue, as the bus may still know the window whose place this one takes.
        bus.interface()->registerService(windowName, QDBusConnectionInterface::QueueService);
    }
}

void BusChannel::Activate(const QVariantMap &platformData)
{
    take({}, platformData);
}

void BusChannel::Open(const QStringList &uris, const QVariantMap &platformData)
{
    const QString uri = uris.value(0);
    if (uri.size() > Summon::Summons::mostCharacters) {
        refuse(u"The address is too long."_s);
        return;
    }
    const QString file = QUrl(uri).toLocalFile();
    take(file.isEmpty() ? QStringList{u"--"_s, uri} : QStringList{u"--explain"_s, file}, platformData);
}

void BusChannel::ActivateAction(
    const QString &name, const QVariantList &parameter, const QVariantMap &platformData)
{
    if (name == runAction)
        take(parameter.value(0).toStringList(), platformData);
    else
        refuse(u"There is no such action."_s);
}

/// Its own for each use: the session's common one would end with the first application object.
QDBusConnection BusChannel::connection(const QString &name) const
{
    return m_address.isEmpty() ? QDBusConnection::connectToBus(QDBusConnection::SessionBus, name)
                               : QDBusConnection::connectToBus(m_address, name);
}

void BusChannel::take(const QStringList &arguments, const QVariantMap &platformData)
{
    const QString token = platformData.value(tokenKey, platformData.value(startupKey)).toString();
    const QString folder = platformData.value(folderKey, u"/"_s).toString();
    const Summon::Summons summons{QStringList{u"wirecode"_s} + arguments, folder, token};
    const QVariant deadline = platformData.value(deadlineKey);
    if (deadline.isValid() && deadline.toLongLong() < QDeadlineTimer::current().deadline())
        refuse(u"It is too late."_s);
    else if (!summons.isBounded())
        refuse(u"That is too much at once."_s);
    else
        Q_EMIT received(summons);
}

void BusChannel::refuse(const QString &reason)
{
    if (calledFromDBus())
        sendErrorReply(QDBusError::InvalidArgs, reason);
}

} // namespace Wirecode::Desktop
