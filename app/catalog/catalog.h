// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/statuscode.h"

#include <QHash>

namespace Wirecode::Catalog
{

/// A protocol with all its codes, as one catalog file gives them.
struct Protocol {
    QString id;                        ///< "smtp"
    QString name;                      ///< "SMTP", never translated
    QString title;                     ///< "Simple Mail Transfer Protocol", never translated
    QHash<QString, QString> documents; ///< title of each document that a reference names
    QList<CodeClass> classes;
    QList<StatusCode> codes;
    QList<CuratedPair> pairs;

    /// The class with that id, or nullptr.
    const CodeClass *findClass(QStringView classId) const;
};

/// All codes known to the program. Immutable: pointers into it live as long as it does.
class Catalog
{
public:
    explicit Catalog(QList<Protocol> protocols);
    Catalog(const Catalog &) = delete;
    Catalog &operator=(const Catalog &) = delete;

    const QList<Protocol> &protocols() const { return m_protocols; }
    /// Every code, protocol after protocol, in the order of the files.
    const QList<const StatusCode *> &codes() const { return m_codes; }

    /// The code with that id, or nullptr.
    const StatusCode *find(const CodeId &id) const { return m_byId.value(id); }
    /// The protocol with that id, or nullptr.
    const Protocol *protocol(QStringView id) const;
    /// The hand-written comparison of the two, in whichever order it was written, or nullptr.
    const CuratedPair *pair(const CodeId &a, const CodeId &b) const;
    /// Every hand-written comparison that has this code on a side.
    QList<const CuratedPair *> pairsOf(const CodeId &id) const;

private:
    const QList<Protocol> m_protocols;
    QList<const StatusCode *> m_codes;
    QHash<CodeId, const StatusCode *> m_byId;
};

} // namespace Wirecode::Catalog
