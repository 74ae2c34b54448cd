// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/completion.h"
#include "share/request.h"

#include <optional>

namespace Wirecode::Cli
{

/// How the program is asked to start: `wirecode [--language L] [ID | LINK | --compare A B | --explain FILE]`,
/// with `--search`, `--toggle` and `--new-window`.
struct Launch {
    Share::Request request;
    bool ownWindow = false;       ///< whether a window that is there already cannot do it
    std::optional<Output> answer; ///< set where the command line asks for an answer instead of a window
};

/// The command line of `wirecode`.
Syntax launchSyntax();

/// Reads the arguments (the first is the program's name). Ids are not looked up; wrong usage has an answer, and
/// its sentence is the problem of the request. The language is there even beside an answer, which should be
/// given in it. A file is relative to a folder; without one it stays as it is written.
Launch parseLaunch(const QStringList &arguments, const QString &folder = {});
/// The same for the arguments of main().
Launch parseLaunch(int argc, char **argv);

/// Gives the answer of a launch that has one, in its language. Needs no display.
int answer(int argc, char **argv);

} // namespace Wirecode::Cli
