// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/codeid.h"

namespace Wirecode::Catalog
{

std::optional<CodeId> CodeId::parse(QStringView text)
{
    constexpr qsizetype longest = 200; // far beyond any id: what is longer came from somewhere else
    const auto slash = text.indexOf(QLatin1Char('/'));
    if (slash <= 0 || slash + 1 == text.size() || text.size() > longest)
        return std::nullopt;
    return CodeId{text.first(slash).toString(), text.sliced(slash + 1).toString()};
}

} // namespace Wirecode::Catalog
