// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "summon/channel.h"

#include <QLockFile>

#include <memory>
#include <optional>

namespace Wirecode::Desktop
{

/// The program among the others of the user's desktop: starts with the same settings share one window, which
/// follows the desktop's colours. An ordinary start costs a lock file; the rest waits for start().
class Session : public QObject
{
    Q_OBJECT

public:
    /// Those settings are in this file; nobody needs to have made it yet.
    explicit Session(const QString &settings);
    ~Session() override;

    /// Hands the arguments of main() to the window that is there already; whether it has them. That takes
    /// seconds where one is there that does not answer. There must be no application object.
    bool handOver(int argc, char **argv);
    /// Begins to listen, to other starts and to the desktop.
    void start();

Q_SIGNALS:
    /// Another start, or the desktop, asks for something.
    void summoned(const Wirecode::Summon::Summons &summons);
    /// Whether programs shall be dark, empty where the desktop has no preference, and of high contrast.
    void restyled(std::optional<bool> dark, bool highContrast);

private:
    QLockFile m_lock; ///< held by the first of them
    std::unique_ptr<Summon::Channel> m_channel;
};

} // namespace Wirecode::Desktop
