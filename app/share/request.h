// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace Wirecode::Share
{

/// What the window is asked for: by the command line, by a link, or by another start of the program.
struct Request {
    QString language = {};              ///< id of a language; empty: the one that is there
    QStringList ids = {};               ///< none, one, or two to compare; in any notation
    QString explain = {};               ///< the file whose text is to be explained; "-" for the standard input
    std::optional<QString> search = {}; ///< what the search field is to hold
    bool toggles = false;               ///< a window in front is to go, another one to come
    QString problem = {};               ///< why nothing is asked for, a sentence

    friend bool operator==(const Request &, const Request &) = default;
};

} // namespace Wirecode::Share
