// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "cli/input.h"
#include "language/language.h"
#include "share/export.h"

#include <QStringList>

namespace Wirecode::Cli
{

/// What the process says and returns.
struct Output {
    QString out;
    QString err;
    int exitCode; ///< 0 found, 1 not found, 2 wrong usage
    /// Gives what comes after `out` where that is too much to hold; whether all was taken.
    std::function<bool(const Share::TakeText &take)> rest = {};
};

/// Writes what there is to say to the terminal, in UTF-8 whatever the locale, and returns the exit code: that
/// of the output, or 1 with a complaint where it cannot be written (a full disk, a closed pipe).
int write(const Output &output);

/// Runs `wirecode-cli` with its arguments (the first is the program's name). Without --language it answers in
/// the language of `wishes`, the system's order of preference. `read` reads what is to be explained. The rest
/// of the output is of the catalog and the language, which must still be there.
Output run(const QStringList &arguments, const Catalog::Catalog &catalog, Language::Switch &language,
    const QStringList &wishes, const ReadInput &read = readPlain);

} // namespace Wirecode::Cli
