// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "cli/input.h"
#include "language/texttable.h"
#include "share/document.h"

#include <QJsonObject>
#include <QStringList>

namespace Wirecode::Cli
{

/// What there is to say of files, as a page and for programs.
struct Explained {
    Share::Document page;
    QJsonObject json;
    bool isAnything = false; ///< whether a code was found
    QString problems;        ///< lines
};

/// Explains the text of files, or of the standard input where there are none.
Explained explainText(const Catalog::Catalog &catalog, const Language::TextTable &texts,
    const QStringList &files, const ReadInput &read);
/// Counts the codes of logs of any size.
Explained summarize(const Catalog::Catalog &catalog, const Language::TextTable &texts, const QStringList &files,
    const ReadInput &read);

} // namespace Wirecode::Cli
