// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/subject.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Wirecode::Shelf
{

QString Subject::toString() const
{
    QStringList ids;
    for (const Catalog::CodeId &id : m_codes)
        ids.append(id.toString());
    return ids.join(u", "_s);
}

std::pair<QString, QString> Subject::key() const
{
    return std::minmax({m_codes.first().toString(), isPair() ? m_codes.last().toString() : QString()});
}

} // namespace Wirecode::Shelf
