// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/completion.h"

#include <optional>

namespace Wirecode::Cli
{

/// How the window is asked to open: `wirecode [--language L] [ID | --compare A B | --explain FILE]`.
struct Launch {
    QString language;             ///< id of a language; empty: the saved one, or the system's
    QStringList ids;              ///< none, one, or two to compare
    QString explain;              ///< the file whose text is to be explained; "-" for the standard input
    std::optional<Output> answer; ///< set where the command line asks for an answer instead of a window
};

/// The command line of `wirecode`.
Syntax launchSyntax();

/// Reads the arguments (the first is the program's name). Ids are not looked up; wrong usage has an answer. The
/// language is there even beside an answer, which should be given in it.
Launch parseLaunch(const QStringList &arguments);
/// The same for the arguments of main().
Launch parseLaunch(int argc, char **argv);

/// Gives the answer of a launch that has one, in its language. Needs no display.
int answer(int argc, char **argv);

} // namespace Wirecode::Cli
