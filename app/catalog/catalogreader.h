// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/protocol.h"

namespace Wirecode::Catalog
{

/// Something in a catalog file that the reader does not accept.
struct Issue {
    QString file;     ///< as given to readCatalog(), without the folder
    int line = 0;     ///< from 1; 0 where the file itself is the matter
    QString key;      ///< path of keys, e.g. "codes/3/verdict/retry"; empty for the whole file
    QString expected; ///< a sentence in the language of the interface

    /// "smtp.json:12: codes/3/verdict/retry: …"
    QString toString() const;
};

/// What could be read, and everything that could not.
struct ReadResult {
    QList<ProtocolFile> protocols;
    QList<Issue> issues;
};

/// Reads catalog files (form: resources/catalog/schema.json). A code or comparison with an issue is left out,
/// the rest stays usable; all issues are reported, not the first.
ReadResult readCatalog(const QStringList &files);

} // namespace Wirecode::Catalog
