// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Wirecode::Language
{

/// Folds a text for search: case, accents and width do not count, every i is the same (İ, ı, I, i), typographic
/// quotation marks and hyphens are the plain ones.
///
/// "Kısıtlı POSTA" → "kisitli posta" · "ＳＭＴＰ" → "smtp" · "Çok" → "cok"
QString folded(QStringView text);

} // namespace Wirecode::Language
