// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/registry.h"

namespace Wirecode::Catalog
{

/// Whether a text is a code in one of the ways in which people write it: the code itself, its symbol, a number
/// in hexadecimal ("0x10c") or with zeros before it, an enhanced code whose class is left open ("X.7.26").
/// Case does not count, and in symbols neither do blanks, hyphens and underscores.
bool isWritten(const StatusCode &code, Form form, QStringView text);

/// The enhanced code of the same class and subject that has no detail ("5.7.0" for "5.7.512", whatever registry
/// stands before it); empty where a text is no enhanced code.
QString withoutDetail(const QString &text);

/// Says that a code does not exist, in the language of the interface. Of a long text only the beginning is
/// repeated.
QString unknownCodeMessage(const QString &id);

} // namespace Wirecode::Catalog
