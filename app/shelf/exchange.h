// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shelf/shelf.h"

namespace Wirecode::Shelf
{

/// How an import went.
struct Imported {
    int favourites = 0;        ///< codes that are favourites now and were not
    int notes = 0;             ///< notes that are new or longer now
    int tags = 0;              ///< tags that a code or a pair has now and had not
    QList<Json::Issue> issues; ///< everything wrong with the file; then nothing was imported
};

/// Writes favourites, notes and tags to a file, in place of one that is there. Why it could not, as a sentence;
/// empty where it could.
QString exportTo(const QString &path, const Shelf &shelf);

/// Adds what an exported file holds, or shelf.json itself. Everything or nothing; nothing that is there is
/// lost, and importing a file twice is importing it once.
Imported importFrom(const QString &path, Shelf &shelf);

} // namespace Wirecode::Shelf
