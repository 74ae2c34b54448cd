// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogreader.h"

namespace Wirecode::Test
{

/// What reading the catalog files in the program gives.
inline const Catalog::ReadResult &shippedFiles()
{
    static const Catalog::ReadResult read = Catalog::readCatalog(Catalog::shippedCatalogFiles());
    return read;
}

/// The catalog as users get it.
inline const Catalog::Catalog &shippedCatalog()
{
    static const Catalog::Catalog catalog(shippedFiles().protocols);
    return catalog;
}

/// The id that a test writes as "smtp/421".
inline Catalog::CodeId id(const QString &text)
{
    return Catalog::CodeId::parse(text).value();
}

} // namespace Wirecode::Test
