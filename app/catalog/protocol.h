// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/statuscode.h"

#include <QMap>

namespace Wirecode::Catalog
{

/// A protocol, and what its codes refer to.
struct Protocol {
    QString id;                       ///< "smtp"
    QString name;                     ///< "SMTP", never translated
    QString title;                    ///< "Simple Mail Transfer Protocol", never translated
    QMap<QString, QString> documents; ///< title of each document that a reference names
    QList<CodeClass> classes;

    /// The class with that id, or nullptr.
    const CodeClass *findClass(QStringView classId) const;
};

/// A protocol with all its codes, as one catalog file gives them.
struct ProtocolFile : Protocol {
    QList<Entry> codes;
    QList<CuratedPair> pairs;
};

} // namespace Wirecode::Catalog
