// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/registry.h"

#include <algorithm>

namespace Wirecode::Catalog
{

const CodeClass *Registry::findClass(QStringView classId) const
{
    const auto found = std::ranges::find_if(classes, [classId](const CodeClass &c) { return c.id == classId; });
    return found == classes.end() ? nullptr : &*found;
}

QString Registry::urlOf(const Reference &reference) const
{
    const QString url = documents.value(reference.document).url;
    return url.isEmpty() ? reference.standardUrl() : url;
}

} // namespace Wirecode::Catalog
