// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogreader.h"
#include "recognize/explanation.h"
#include "support/shipped.h"

#include <QDir>

namespace Wirecode::Test
{

/// Every registry that there is, whether it ships or waits, smtp first.
inline const Catalog::Catalog &wholeCatalog()
{
    static const Catalog::Catalog catalog = [] {
        const QDir root(QStringLiteral(WIRECODE_SOURCE_DIR "/resources/catalog"));
        QStringList folders{root.filePath(QStringLiteral("smtp"))};
        for (const QString &name : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (name != QLatin1StringView("smtp"))
                folders.append(root.filePath(name));
        }
        return Catalog::Catalog(Catalog::flattened(Catalog::readCatalog(folders)));
    }();
    return catalog;
}

inline const Recognize::Recognizer &recognizer()
{
    static const Recognize::Recognizer instance(wholeCatalog());
    return instance;
}

} // namespace Wirecode::Test
