// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "catalog/flatform.h"

#include <QDir>

namespace Wirecode::Test
{

/// What reading the catalog files gives that are compiled into the program.
inline const Catalog::ReadResult &shippedFiles()
{
    static const Catalog::ReadResult read = [] {
        const QDir folder(QStringLiteral(WIRECODE_SOURCE_DIR "/resources/catalog"));
        QStringList files;
        for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            if (name != QLatin1StringView("schema.json"))
                files.append(folder.filePath(name));
        }
        return Catalog::readCatalog(files);
    }();
    return read;
}

/// The catalog as users get it.
inline const Catalog::Catalog &shippedCatalog()
{
    static const Catalog::Catalog catalog(Catalog::shippedFlatForm());
    return catalog;
}

/// A catalog of protocols that a test made up.
inline Catalog::Catalog catalogOf(const QList<Catalog::ProtocolFile> &protocols)
{
    return Catalog::Catalog(Catalog::flattened({protocols, {}}));
}

/// A shipped code with its prose, by the id that a test writes as "smtp/421".
inline Catalog::Entry entryOf(const QString &text)
{
    return shippedCatalog().entry(*shippedCatalog().find(Catalog::CodeId::parse(text).value()));
}

/// The id that a test writes as "smtp/421".
inline Catalog::CodeId id(const QString &text)
{
    return Catalog::CodeId::parse(text).value();
}

} // namespace Wirecode::Test
