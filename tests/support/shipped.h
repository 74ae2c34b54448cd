// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "catalog/flatform.h"
#include "catalog/shipped.h"

#include <QHash>

namespace Wirecode::Test
{

/// What reading the catalog files of a registry gives that programs come with.
inline const Catalog::ReadResult &shippedFiles(const QString &registry = QStringLiteral("smtp"))
{
    static QHash<QString, Catalog::ReadResult> read;
    if (!read.contains(registry))
        read.insert(registry,
            Catalog::readCatalog({QStringLiteral(WIRECODE_SOURCE_DIR "/resources/catalog/") + registry}));
    return read[registry];
}

/// The catalog as users get it. Needs an application object.
inline const Catalog::Catalog &shippedCatalog()
{
    static const Catalog::Shipped shipped = Catalog::openShipped();
    static const Catalog::Catalog catalog(shipped.flatForm);
    return catalog;
}

/// A catalog of registries that a test made up.
inline Catalog::Catalog catalogOf(const QList<Catalog::RegistryFiles> &registries)
{
    return Catalog::Catalog(Catalog::flattened({registries, {}, {}}));
}

/// The shipped registry smtp alone, whatever others there are.
inline const Catalog::Catalog &smtpCatalog()
{
    static const Catalog::Catalog catalog(catalogOf(shippedFiles(QStringLiteral("smtp")).registries));
    return catalog;
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
