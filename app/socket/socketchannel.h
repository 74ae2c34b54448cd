// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "summon/channel.h"

#include <QLocalServer>

namespace Wirecode::Socket
{

/// Over a local socket, or Windows' named pipe, of the user alone.
class SocketChannel : public Summon::Channel
{
    Q_OBJECT

public:
    /// A path where nobody else makes files; on Windows its last part is the name.
    explicit SocketChannel(QString path);

    bool send(const Summon::Summons &summons, std::chrono::milliseconds patience) override;
    void listen() override;

private:
    void welcome();

    QString m_name;
    QLocalServer m_server;
};

} // namespace Wirecode::Socket
