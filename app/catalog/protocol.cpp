// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/protocol.h"

#include <algorithm>

namespace Wirecode::Catalog
{

const CodeClass *Protocol::findClass(QStringView classId) const
{
    const auto found = std::ranges::find_if(classes, [classId](const CodeClass &c) { return c.id == classId; });
    return found == classes.end() ? nullptr : &*found;
}

} // namespace Wirecode::Catalog
