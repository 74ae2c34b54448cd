// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

/// A bus on which nothing of the machine that runs the test is started, and nothing but what a test puts into a
/// folder.
class PrivateBus
{
public:
    /// The address; empty where there is no bus.
    QString start(const QString &services = {})
    {
        QFile config(m_folder.filePath(QStringLiteral("bus.conf")));
        if (!config.open(QIODevice::WriteOnly))
            return {};
        config.write(R"(<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>
<policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>)");
        if (!services.isEmpty())
            config.write("<servicedir>" + services.toUtf8() + "</servicedir>");
        config.write("</busconfig>");
        config.close();
        m_daemon.start(
            QStringLiteral("dbus-daemon"), {QStringLiteral("--config-file"), config.fileName(),
                                               QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        return m_daemon.waitForReadyRead() ? QString::fromLatin1(m_daemon.readLine()).trimmed() : QString();
    }
    void stop()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
};
