// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "socket/socketchannel.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Wirecode::Socket
{

namespace
{

// A line of JSON each way; a character takes up to six bytes there.
constexpr qint64 mostBytes = 6 * Summon::Summons::mostCharacters + 1000;
constexpr QByteArrayView arrived = "ok\n";

QByteArray toLine(const Summon::Summons &summons, const QDeadlineTimer &deadline)
{
    const QJsonObject object{{u"arguments"_s, QJsonArray::fromStringList(summons.arguments)},
        {u"folder"_s, summons.folder}, {u"token"_s, summons.token}, {u"deadline"_s, deadline.deadline()}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// Without an argument where it makes no sense or comes too late.
Summon::Summons fromLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (object[u"deadline"_s].toInteger() < QDeadlineTimer::current().deadline())
        return {};
    Summon::Summons summons{{}, object[u"folder"_s].toString(), object[u"token"_s].toString()};
    for (const QJsonValue argument : object[u"arguments"_s].toArray())
        summons.arguments.append(argument.toString());
    return summons;
}

} // namespace

SocketChannel::SocketChannel(QString path)
#ifdef Q_OS_WIN
    : m_name(QFileInfo(path).fileName())
#else
    : m_name(std::move(path))
#endif
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SocketChannel::welcome);
}

bool SocketChannel::send(const Summon::Summons &summons, std::chrono::milliseconds patience)
{
    QLocalSocket socket;
    QEventLoop loop;
    QTimer again;
    again.setSingleShot(true);
    again.setInterval(20ms);
    bool hasArrived = false;
    const auto call = [&] { socket.connectToServer(m_name); };
    const QDeadlineTimer deadline(patience);
    connect(&socket, &QLocalSocket::connected, &loop, [&] { socket.write(toLine(summons, deadline)); });
    connect(&socket, &QLocalSocket::readyRead, &loop, [&] {
        hasArrived = socket.readAll() == arrived;
        loop.quit();
    });
    // A window that starts listens when it is painted.
    connect(&socket, &QLocalSocket::errorOccurred, &again, qOverload<>(&QTimer::start));
    connect(&again, &QTimer::timeout, &loop, call);
    // A window that hung may have begun just before the deadline.
    QTimer::singleShot(patience * 3 / 2, &loop, &QEventLoop::quit);
    call();
    loop.exec();
    return hasArrived;
}

void SocketChannel::listen()
{
    QLocalSocket other;
    other.connectToServer(m_name);
    if (other.waitForConnected(100))
        return;
    QLocalServer::removeServer(m_name); // of a window that crashed
    m_server.listen(m_name);
}

void SocketChannel::welcome()
{
    QLocalSocket *socket = m_server.nextPendingConnection();
    socket->setReadBufferSize(mostBytes);
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (!socket->canReadLine()) {
            if (socket->bytesAvailable() >= mostBytes)
                socket->abort();
            return;
        }
        const Summon::Summons summons = fromLine(socket->readLine());
        if (summons.arguments.isEmpty() || !summons.isBounded()) {
            socket->abort();
            return;
        }
        Q_EMIT received(summons);
        socket->write(arrived.data(), arrived.size());
    });
}

} // namespace Wirecode::Socket
