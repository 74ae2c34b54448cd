// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/statuscode.h"

using namespace Qt::StringLiterals;

namespace Wirecode::Catalog
{

QString Reference::toString() const
{
    return section.isEmpty() ? document : document + u" §"_s + section;
}

QString Reference::url() const
{
    if (!document.startsWith("RFC "_L1))
        return u"https://datatracker.ietf.org/doc/html/"_s + document;
    const QString page = u"https://www.rfc-editor.org/rfc/rfc"_s + document.sliced(4) + u".html"_s;
    if (section.isEmpty())
        return page;
    const bool appendix = section.front().isLetter();
    return page + (appendix ? u"#appendix-"_s : u"#section-"_s) + section;
}

} // namespace Wirecode::Catalog
