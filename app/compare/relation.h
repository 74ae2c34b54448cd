// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/statuscode.h"

namespace Wirecode::Compare
{

/// A code and what the sentences call it: "421", or "SMTP 421" beside a code of another protocol.
struct Side {
    const Catalog::Entry &code;
    QString label;
};

/// How two codes relate, as one sentence: that one is mapped to the other, or else chosen by their outcomes.
QString summaryOf(const Side &left, const Side &right);

/// What can be said of how two codes differ where nobody wrote it by hand: what the client does after each, and
/// who puts it right, where these are not the same, the likeliest cause and the first step.
QList<Catalog::Difference> differencesOf(const Catalog::Entry &left, const Catalog::Entry &right);

} // namespace Wirecode::Compare
