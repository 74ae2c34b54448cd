// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "summon/channel.h"

#include <QLockFile>

#include <memory>
#include <optional>

class QFileSystemWatcher;

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
    /// Asks the desktop for a key that toggles the window from anywhere, and shows there what it is for; gives
    /// it back where that is nothing.
    void bindKey(const QString &purpose);

Q_SIGNALS:
    /// This is the window that answers: the first one, or all before it have gone.
    void leading();
    /// Another start, or the desktop, asks for something.
    void summoned(const Wirecode::Summon::Summons &summons);
    /// Whether programs shall be dark, empty where the desktop has no preference, and of high contrast.
    void restyled(std::optional<bool> dark, bool highContrast);
    /// There is a key, as the desktop calls it; empty where it does not say.
    void keyBound(const QString &key);
    /// There is none: the desktop has none for programs, or it or the user does not want to give it.
    void keyFailed(bool isPossible);
    /// The desktop has taken it back.
    void keyTakenBack();

private:
    bool isFirst() const;
    void lead();
    void succeed(QFileSystemWatcher &place);

    QLockFile m_lock; ///< held by the first of them
    std::unique_ptr<Summon::Channel> m_channel;
    std::unique_ptr<QObject> m_shortcut; ///< while there is a key
};

} // namespace Wirecode::Desktop
