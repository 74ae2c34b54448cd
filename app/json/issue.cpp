// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/issue.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Wirecode::Json
{

QString Issue::toString() const
{
    QStringList parts{line > 0 ? file + u':' + QString::number(line) : file};
    if (!key.isEmpty())
        parts.append(key);
    parts.append(expected);
    return parts.join(u": "_s);
}

} // namespace Wirecode::Json
