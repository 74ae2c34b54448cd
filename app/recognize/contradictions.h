// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/explanation.h"
#include "recognize/passages.h"

namespace Wirecode::Recognize
{

/// What in a text does not go together, each said once, in a sentence with what to believe and why.
QList<Contradiction> contradictionsIn(const Catalog::Catalog &catalog, QStringView text,
    const std::vector<Passage> &passages, const QList<Response> &responses);

} // namespace Wirecode::Recognize
