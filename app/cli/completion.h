// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "language/texttable.h"

#include <QCommandLineOption>
#include <QStringList>

#include <optional>

namespace Wirecode::Cli
{

/// What may follow a command, or a program that has none. Kinds of words are named as the values of options
/// are: "id", "registry", "file" …
struct Operands {
    QString kind; ///< empty: anything
    qsizetype most = 0;
};

/// A command as its parser knows it.
struct CommandSyntax {
    QString name;
    QStringList options; ///< those that not every command takes
    Operands operands;
};

/// A command line as its parser knows it.
struct Syntax {
    QList<QCommandLineOption> options;
    QList<CommandSyntax> commands;
    Operands operands; ///< where there are no commands
};

/// The formats of answers.
QStringList formats();

/// What may stand in place of the last of the words behind a program's name: a line each, with what it is
/// behind a tab. A registry comes as the beginning of an id, "smtp/". Nothing where the name of a file stands.
std::optional<QStringList> completions(const Syntax &syntax, const QStringList &words,
    const Catalog::Catalog &catalog, const Language::TextTable &texts);

} // namespace Wirecode::Cli
