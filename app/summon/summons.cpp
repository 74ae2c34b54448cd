// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "summon/summons.h"

#include <QDir>

namespace Wirecode::Summon
{

bool Summons::isBounded() const
{
    qsizetype characters = folder.size() + token.size();
    for (const QString &argument : arguments)
        characters += argument.size();
    return arguments.size() <= mostArguments && characters <= mostCharacters;
}

Summons Summons::ofThisStart(int argc, char **argv)
{
    Summons summons;
    for (int i = 0; i < argc; ++i)
        summons.arguments.append(QString::fromLocal8Bit(argv[i]));
    summons.folder = QDir::currentPath();
    // Wayland's, and what X11 has in its place.
    summons.token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN", qEnvironmentVariable("DESKTOP_STARTUP_ID"));
    return summons;
}

} // namespace Wirecode::Summon
