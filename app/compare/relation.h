// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/statuscode.h"

namespace Wirecode::Compare
{

/// A code and what the sentences call it: "421", or "SMTP 421" beside a code of another protocol.
struct Side {
    const Catalog::StatusCode &code;
    QString label;
};

/// How two codes relate, as one sentence chosen by their outcomes.
QString summaryOf(const Side &left, const Side &right);

/// A whole sentence for each verdict field in which the two differ, or one that says that none does. The
/// outcome is left to summaryOf().
QStringList differencesOf(const Side &left, const Side &right);

} // namespace Wirecode::Compare
