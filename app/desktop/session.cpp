// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/session.h"

#ifdef WIRECODE_DBUS
#include "desktop/buschannel.h"
#include "desktop/systemappearance.h"
#else
#include "socket/socketchannel.h"
#endif

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Wirecode::Desktop
{

namespace
{

/// Where the starts with these settings meet, without an ending: a folder of the user's own that lives as long
/// as the session, where there is one.
QString meetingPlace(const QString &settings)
{
    const QFileInfo file(settings);
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (folder.isEmpty()) {
        QDir().mkpath(file.absolutePath());
        return file.absolutePath() + u"/running"_s;
    }
    const QByteArray hash =
        QCryptographicHash::hash(file.absoluteFilePath().toUtf8(), QCryptographicHash::Sha1).toHex();
    return folder + u"/wirecode-"_s + QLatin1StringView(hash);
}

} // namespace

Session::Session(const QString &settings)
    : m_lock(meetingPlace(settings) + u".lock"_s)
#ifdef WIRECODE_DBUS
    , m_channel(std::make_unique<BusChannel>())
#else
    , m_channel(std::make_unique<Socket::SocketChannel>(meetingPlace(settings) + u".socket"_s))
#endif
{
    m_lock.setStaleLockTime(0); // however long the window is open
    m_lock.tryLock(0);
    connect(m_channel.get(), &Summon::Channel::received, this, &Session::summoned);
}

Session::~Session() = default;

bool Session::handOver(int argc, char **argv)
{
    if (m_lock.isLocked() || m_lock.error() != QLockFile::LockFailedError)
        return false;
    const QCoreApplication application(argc, argv);
    const Summon::Summons summons = Summon::Summons::ofThisStart(argc, argv);
    return summons.isBounded() && m_channel->send(summons, 2s);
}

void Session::start()
{
    m_channel->listen();
#ifdef WIRECODE_DBUS
    auto *appearance = new SystemAppearance(this);
    connect(appearance, &SystemAppearance::changed, this, &Session::restyled);
    appearance->start();
#endif
}

} // namespace Wirecode::Desktop
