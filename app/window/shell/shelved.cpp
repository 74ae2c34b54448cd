// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/shelved.h"

namespace Wirecode::Window
{

Search::Shelved searchableOf(const Shelf::Shelved &contents)
{
    Search::Shelved shelved;
    shelved.favourites = {contents.favourites.begin(), contents.favourites.end()};
    for (auto note = contents.notes.begin(); note != contents.notes.end(); ++note) {
        for (const Catalog::CodeId &id : note.key().codes())
            shelved.notes[id].append(note.value() + u'\n');
    }
    for (auto tags = contents.tags.begin(); tags != contents.tags.end(); ++tags) {
        for (const Catalog::CodeId &id : tags.key().codes())
            shelved.tags[id].append(tags.value());
    }
    return shelved;
}

Share::Shelved offeredOf(const Shelf::Shelved &contents)
{
    Share::Shelved shelved{
        .recentCodes = contents.recentCodes, .recentComparisons = {}, .favourites = contents.favourites};
    for (const Shelf::Subject &pair : contents.recentComparisons)
        shelved.recentComparisons.append({pair.codes().first(), pair.codes().last()});
    return shelved;
}

} // namespace Wirecode::Window
