// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/shelved.h"
#include "share/startpage.h"
#include "shelf/shelved.h"

namespace Wirecode::Window
{

/// What belongs to the user, as the search takes it. What is noted on two codes is found with either.
Search::Shelved searchableOf(const Shelf::Shelved &contents);

/// The same, as the start page takes it.
Share::Shelved offeredOf(const Shelf::Shelved &contents);

} // namespace Wirecode::Window
