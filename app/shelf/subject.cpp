// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/subject.h"

#include <algorithm>

namespace Wirecode::Shelf
{

std::pair<QString, QString> Subject::key() const
{
    return std::minmax({m_codes.first().toString(), isPair() ? m_codes.last().toString() : QString()});
}

} // namespace Wirecode::Shelf
