// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "catalog/flatform.h"
#include "catalog/shipped.h"

#include <algorithm>

namespace Wirecode::Test
{

/// What reading the catalog files of smtp alone gives: nothing that leads to another registry.
inline const Catalog::ReadResult &smtpFiles()
{
    static const Catalog::ReadResult read =
        Catalog::readCatalog({QStringLiteral(WIRECODE_SOURCE_DIR "/resources/catalog/smtp")});
    return read;
}

/// The catalog as users get it. Needs an application object.
inline const Catalog::Catalog &shippedCatalog()
{
    static const Catalog::Shipped shipped = Catalog::openShipped();
    static const Catalog::Catalog catalog(shipped.flatForm);
    return catalog;
}

/// What a test that goes through the whole catalog takes of a list: all of it, and in a build with the
/// sanitizers, which look for what the code does with memory and take ten times as long, one in sixteen.
template<typename T>
QList<T> sampled(const QList<T> &all)
{
#ifdef WIRECODE_SANITIZE
    QList<T> sample;
    for (qsizetype i = 0; i < all.size(); i += 16)
        sample.append(all.at(i));
    return sample;
#else
    return all;
#endif
}

/// The catalog files of every registry that programs come with. Needs an application object.
inline const Catalog::ReadResult &shippedFiles()
{
    static const Catalog::ReadResult read = [] {
        QStringList folders;
        for (const Catalog::Registry &registry : shippedCatalog().registries())
            folders.append(QStringLiteral(WIRECODE_SOURCE_DIR "/resources/catalog/") + registry.id);
        return Catalog::readCatalog(folders);
    }();
    return read;
}

/// Those of one registry.
inline const Catalog::RegistryFiles &shippedFiles(const QString &registry)
{
    return *std::ranges::find(shippedFiles().registries, registry, &Catalog::RegistryFiles::id);
}

/// A catalog of registries that a test made up.
inline Catalog::Catalog catalogOf(const QList<Catalog::RegistryFiles> &registries)
{
    return Catalog::Catalog(Catalog::flattened({registries, {}, {}}));
}

/// The shipped registry smtp alone, whatever others there are.
inline const Catalog::Catalog &smtpCatalog()
{
    static const Catalog::Catalog catalog(catalogOf(smtpFiles().registries));
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
