// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/codeid.h"
#include "share/request.h"

#include <QList>

namespace Wirecode::Share
{

/// "wirecode:smtp/421", the address of a code's page inside the program.
QString addressOf(const Catalog::CodeId &id);
/// "wirecode:smtp/421+smtp/551", the address of a comparison.
QString addressOf(const Catalog::CodeId &left, const Catalog::CodeId &right);

/// The address of one code or of two; there must be one.
QString addressOf(const QList<Catalog::CodeId> &ids);

/// What a wirecode: address leads to: one id or two, well-formed, of codes that need not exist. Empty for
/// anything else: an address comes from anywhere, and is taken as it is, without decoding.
QList<Catalog::CodeId> codesOfAddress(const QString &address);

/// Whether somebody means a text as a link to Wirecode, well-formed or not.
bool isLink(const QString &text);
/// What a link from outside asks for: beside codesOfAddress() "wirecode:compare/smtp/421/smtp/551" and
/// "wirecode:search/full%20mailbox", the only form that is decoded. Anything else has a problem.
Request requestOf(const QString &link);

} // namespace Wirecode::Share
