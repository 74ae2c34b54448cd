// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/terminationsignal.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Wirecode::Desktop
{

#ifdef Q_OS_UNIX
namespace
{

using Action = struct sigaction;

constexpr std::array terminations{SIGTERM, SIGINT, SIGHUP};

/// Hardly anything may be done while a signal is handled, but a byte may be written: the event loop finds it.
std::array<int, 2> pipeEnds{-1, -1};
std::atomic<int> entrance = -1;
static_assert(std::atomic<int>::is_always_lock_free);

void handle(int)
{
    const int before = errno;
    [[maybe_unused]] const ssize_t written = write(entrance, "", 1); // a full pipe has told of it already
    errno = before;
}

} // namespace

TerminationSignal::TerminationSignal(QObject *parent)
    : QObject(parent)
{
    if (pipe(pipeEnds.data()) != 0) {
        qWarning("Signals end the program without saving: %s", std::strerror(errno));
        return;
    }
    for (const int end : pipeEnds) {
        fcntl(end, F_SETFD, FD_CLOEXEC);
        fcntl(end, F_SETFL, O_NONBLOCK);
    }
    entrance = pipeEnds.back();
    auto *notifier = new QSocketNotifier(pipeEnds.front(), QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (read(pipeEnds.front(), &byte, 1) == 1)
            Q_EMIT received();
    });
    for (const int number : terminations) {
        Action action{};
        sigaction(number, nullptr, &action);
        if (action.sa_handler == SIG_IGN) // by nohup
            continue;
        action = {};
        action.sa_handler = handle;
        action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
        sigaction(number, &action, nullptr);
    }
}

TerminationSignal::~TerminationSignal()
{
    for (const int number : terminations) {
        Action action{};
        sigaction(number, nullptr, &action);
        if (action.sa_handler == handle)
            std::signal(number, SIG_DFL);
    }
    entrance = -1;
    for (int &end : pipeEnds) {
        close(end);
        end = -1;
    }
}
#else
TerminationSignal::TerminationSignal(QObject *parent)
    : QObject(parent)
{
}

TerminationSignal::~TerminationSignal() = default;
#endif

} // namespace Wirecode::Desktop
