// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/statuscode.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Wirecode::Catalog
{

QString Reference::toString() const
{
    return section.isEmpty() ? document : document + u" §"_s + section;
}

QString Reference::standardUrl() const
{
    if (document.startsWith("draft-"_L1))
        return u"https://datatracker.ietf.org/doc/html/"_s + document;
    if (!document.startsWith("RFC "_L1))
        return {};
    const QString page = u"https://www.rfc-editor.org/rfc/rfc"_s + document.sliced(4) + u".html"_s;
    if (section.isEmpty())
        return page;
    const bool appendix = section.front().isLetter();
    return page + (appendix ? u"#appendix-"_s : u"#section-"_s) + section;
}

CuratedPair CuratedPair::swapped() const
{
    CuratedPair other = *this;
    std::swap(other.left, other.right);
    for (Difference &difference : other.differences)
        std::swap(difference.left, difference.right);
    return other;
}

} // namespace Wirecode::Catalog
