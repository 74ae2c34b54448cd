// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Wirecode::Summon
{

/// What a start of the program hands to the window that is there already.
struct Summons {
    /// What a window takes, whoever sends it.
    static constexpr qsizetype mostArguments = 16;
    static constexpr qsizetype mostCharacters = 65'536; ///< of everything together

    QStringList arguments; ///< of the command line; the first is the program's name
    QString folder;        ///< what the files among them are relative to
    QString token; ///< with which the desktop lets a window come to the front; empty where there is none

    bool isBounded() const;
    /// That of this process.
    static Summons ofThisStart(int argc, char **argv);

    friend bool operator==(const Summons &, const Summons &) = default;
};

} // namespace Wirecode::Summon
