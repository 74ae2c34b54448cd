// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Wirecode::Desktop
{

/// Tells that somebody wants the program to end: SIGTERM, SIGINT or SIGHUP, unless they were ignored before.
/// The second of a kind ends it at once. One at a time; nothing happens on systems without such signals.
class TerminationSignal : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignal(QObject *parent = nullptr);
    ~TerminationSignal() override;

Q_SIGNALS:
    void received();
};

} // namespace Wirecode::Desktop
