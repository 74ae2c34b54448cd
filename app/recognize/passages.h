// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/linescanner.h"
#include "recognize/logwords.h"

namespace Wirecode::Recognize
{

/// Lines that belong together: a reply of several, a folded header, a soft break of quoted-printable.
struct Passage {
    size_t begin = 0; ///< offsets in the text
    size_t end = 0;
    std::vector<Hit> hits; ///< with offsets in the text
    std::vector<WordsFound> words;
};

/// All passages of a text that hold a code or words of a case. The further lines of a reply repeat its codes,
/// which count once.
std::vector<Passage> passagesOf(
    std::string_view text, const LineScanner &scanner, const LogWords &words, size_t mostHits);

} // namespace Wirecode::Recognize
