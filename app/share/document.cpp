// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "share/document.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Wirecode::Share
{

bool hasChangedWords(const Text &text)
{
    return std::ranges::any_of(text.spans, [](const Span &span) { return span.target.isEmpty(); });
}

Document sectionOf(const Document &page, size_t index)
{
    return {page.title, {}, {page.sections.at(index)}};
}

QString anchorOf(size_t index)
{
    return u"section-%1"_s.arg(index);
}

} // namespace Wirecode::Share
