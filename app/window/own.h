// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/personal.h"
#include "share/startpage.h"
#include "shelf/contents.h"

namespace Wirecode::Window
{

/// What belongs to the user, as the search takes it. What is noted on two codes is found with either.
Search::Personal searchableOf(const Shelf::Contents &contents);

/// The same, as the start page takes it.
Share::Own offeredOf(const Shelf::Contents &contents);

} // namespace Wirecode::Window
