// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/own.h"

namespace Wirecode::Window
{

Search::Personal searchableOf(const Shelf::Contents &contents)
{
    Search::Personal personal;
    personal.favourites = {contents.favourites.begin(), contents.favourites.end()};
    for (auto note = contents.notes.begin(); note != contents.notes.end(); ++note) {
        for (const Catalog::CodeId &id : note.key().codes())
            personal.notes[id].append(note.value() + u'\n');
    }
    for (auto tags = contents.tags.begin(); tags != contents.tags.end(); ++tags) {
        for (const Catalog::CodeId &id : tags.key().codes())
            personal.tags[id].append(tags.value());
    }
    return personal;
}

Share::Own offeredOf(const Shelf::Contents &contents)
{
    Share::Own own{
        .recentCodes = contents.recentCodes, .recentComparisons = {}, .favourites = contents.favourites};
    for (const Shelf::Subject &pair : contents.recentComparisons)
        own.recentComparisons.append({pair.codes().first(), pair.codes().last()});
    return own;
}

} // namespace Wirecode::Window
