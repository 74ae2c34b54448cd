// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "summon/summons.h"

#include <QObject>

#include <chrono>

namespace Wirecode::Summon
{

/// The way from a start of the program to the window that is there already.
class Channel : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Hands a summons over. Waits so long for a window that is starting, or does not answer; whether it has
    /// the summons. Runs the event loop meanwhile.
    virtual bool send(const Summons &summons, std::chrono::milliseconds patience) = 0;
    /// Receives from now on, unless somebody else does. Where there is no way, nothing comes.
    virtual void listen() = 0;

Q_SIGNALS:
    /// The sender is told that it has arrived when this returns.
    void received(const Wirecode::Summon::Summons &summons);
};

} // namespace Wirecode::Summon
