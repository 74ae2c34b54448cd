// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/folding.h"

#include <QChar>

namespace Wirecode::Language
{

QString folded(QStringView text)
{
    QString result;
    result.reserve(text.size());
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (c.isMark())
            continue;
        switch (c.unicode()) {
        case u'ı':
            result.append(u'i');
            break;
        case u'‘':
        case u'’':
            result.append(u'\'');
            break;
        case u'“':
        case u'”':
            result.append(u'"');
            break;
        case u'‐':
        case u'‑':
        case u'–':
            result.append(u'-');
            break;
        default:
            result.append(c);
        }
    }
    return result.toCaseFolded();
}

} // namespace Wirecode::Language
