// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/session.h"

#ifdef WIRECODE_DBUS
#include "desktop/buschannel.h"
#include "desktop/globalshortcut.h"
#include "desktop/systemappearance.h"

#include <QDBusServiceWatcher>
#include <QTimer>
#else
#include "socket/socketchannel.h"
#endif

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QFileSystemWatcher>

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
    if (isFirst())
        return false;
    const QCoreApplication application(argc, argv);
    const Summon::Summons summons = Summon::Summons::ofThisStart(argc, argv);
    return summons.isBounded() && m_channel->send(summons, 2s);
}

void Session::start()
{
    if (isFirst()) {
        lead();
    } else {
        auto *place = new QFileSystemWatcher(this);
        connect(place, &QFileSystemWatcher::fileChanged, this, [this, place] { succeed(*place); });
#ifdef WIRECODE_DBUS
        // A window that crashed leaves the file as it is, and for a moment its process.
        auto *crashes = new QDBusServiceWatcher(BusChannel::windowName, QDBusConnection::sessionBus(),
            QDBusServiceWatcher::WatchForOwnerChange, this);
        connect(crashes, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this, place] { QTimer::singleShot(1s, this, [this, place] { succeed(*place); }); });
#endif
        succeed(*place);
    }
#ifdef WIRECODE_DBUS
    auto *appearance = new SystemAppearance(this);
    connect(appearance, &SystemAppearance::changed, this, &Session::restyled);
    appearance->start();
#endif
}

void Session::bindKey(const QString &purpose)
{
#ifdef WIRECODE_DBUS
    m_shortcut.reset();
    if (purpose.isEmpty())
        return;
    auto shortcut = std::make_unique<GlobalShortcut>();
    connect(shortcut.get(), &GlobalShortcut::bound, this, &Session::keyBound);
    // Queued, as who hears it gives the key back, which ends the sender.
    connect(shortcut.get(), &GlobalShortcut::failed, this, &Session::keyFailed, Qt::QueuedConnection);
    connect(shortcut.get(), &GlobalShortcut::takenBack, this, &Session::keyTakenBack, Qt::QueuedConnection);
    connect(shortcut.get(), &GlobalShortcut::activated, this, [this](const QString &token) {
        Q_EMIT summoned({{u"wirecode"_s, u"--toggle"_s}, u"/"_s, token});
    });
    shortcut->bind(purpose);
    m_shortcut = std::move(shortcut);
#else
    if (!purpose.isEmpty())
        Q_EMIT keyFailed(false);
#endif
}

/// Also where nobody can say who is.
bool Session::isFirst() const
{
    return m_lock.isLocked() || m_lock.error() != QLockFile::LockFailedError;
}

void Session::lead()
{
    m_channel->listen();
    Q_EMIT leading();
}

/// Takes the place of the window that answers as soon as that has gone.
void Session::succeed(QFileSystemWatcher &place)
{
    if (m_lock.isLocked())
        return;
    place.addPath(m_lock.fileName()); // first: it may go while it is looked at
    if (m_lock.tryLock(0))
        lead();
}

} // namespace Wirecode::Desktop
