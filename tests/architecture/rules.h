// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace Wirecode::Architecture
{

/// A folder under app/, the folders that its files may include, and what of Qt besides QtCore.
struct Room {
    QString name;
    QStringList uses;
    QStringList qt;
};

/// The table of rooms of the design, foundations first.
const QList<Room> &rooms();

/// The includes of a source text that the table does not allow, as "line: what". The file is relative to app/.
QStringList forbiddenIncludes(const QString &file, const QString &source);

/// Whether a text begins with the project's two SPDX lines, as comments of any language.
bool hasLicence(const QString &source);

/// How many lines a text has.
qsizetype lineCount(const QString &source);

} // namespace Wirecode::Architecture
