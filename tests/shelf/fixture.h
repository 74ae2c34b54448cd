// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/codeid.h"
#include "shelf/shelf.h"
#include "shelf/shelffile.h"

using namespace Qt::StringLiterals;

inline const Wirecode::Catalog::CodeId busy{u"smtp"_s, u"421"_s};
inline const Wirecode::Catalog::CodeId moved{u"smtp"_s, u"551"_s};
inline const Wirecode::Catalog::CodeId denied{u"enhanced"_s, u"5.7.1"_s};

/// What a new start finds.
inline Wirecode::Shelf::Shelved loaded(const QString &path)
{
    Wirecode::Shelf::Shelf shelf;
    const Wirecode::Shelf::ShelfFile file(path, shelf);
    return shelf.shelved();
}
