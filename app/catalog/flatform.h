// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogreader.h"

namespace Wirecode::Catalog
{

/// Catalog files in the form that Catalog reads: the issues and the facts of all codes first, the prose behind
/// them, so that a program with thousands of codes starts as soon as one with fifty.
///
/// The bytes are for the version that wrote them, and no format to keep.
QByteArray flattened(const ReadResult &read);

/// The part of a flat form that lies behind what tells it from anything else; nothing where the bytes are not
/// what flattened() of this version writes, or not whole.
std::optional<QByteArrayView> bodyOf(QByteArrayView flatForm);

/// What tells a flat form from those of all other catalogs: a hash of it, that flattened() has put there; empty
/// where it has no body.
QByteArrayView stampOf(QByteArrayView flatForm);

} // namespace Wirecode::Catalog
