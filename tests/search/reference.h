// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/wordsearch.h"

namespace Wirecode::Test
{

/// A line of a document, in words.
struct Line {
    Search::Field field;
    std::vector<std::string> words;
};
using Lines = std::vector<Line>;

/// What WordSearch is to find, found word by word without any index. There is a handicap for each document.
Search::WordHits findSlowly(const std::vector<Lines> &documents, const Search::WordQuery &query, size_t limit,
    const std::vector<quint8> &handicaps);

} // namespace Wirecode::Test
