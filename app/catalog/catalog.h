// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/protocol.h"

#include <QHash>

#include <optional>

namespace Wirecode::Catalog
{

/// All codes known to the program, in their flat form (flatform.h): facts are read at once, prose when somebody
/// asks for it. Immutable, and so safe to read in several threads: pointers into it live as long as it does.
class Catalog
{
public:
    /// Reads what flattened() wrote, in place: raw data must outlive the catalog.
    explicit Catalog(QByteArray flatForm);
    Catalog(const Catalog &) = delete;
    Catalog &operator=(const Catalog &) = delete;

    /// What was wrong with the catalog files, a line each.
    const QStringList &issues() const { return m_issues; }
    const QList<Protocol> &protocols() const { return m_protocols; }
    /// Every code, protocol after protocol, in the order of the files.
    const QList<const StatusCode *> &codes() const { return m_codes; }
    /// Every pair of codes with a hand-written comparison, in the order of the files.
    const QList<CodePair> &pairs() const { return m_pairs; }

    /// The code with that id, or nullptr.
    const StatusCode *find(const CodeId &id) const;
    /// The place in codes() of the code with that id, if there is one.
    std::optional<quint32> numberOf(const CodeId &id) const;
    /// The protocol with that id, or nullptr.
    const Protocol *protocol(QStringView id) const;
    /// A code of this catalog with its prose, in English.
    Entry entry(const StatusCode &code) const;
    /// The hand-written comparison of the two, in whichever order it was written.
    std::optional<CuratedPair> pair(const CodeId &a, const CodeId &b) const;
    /// Every pair that has this code on a side.
    QList<CodePair> pairsOf(const CodeId &id) const;

private:
    /// Adds the prose with that number, counted through the codes and then the pairs.
    template<typename Whole, typename Facts>
    Whole withProse(const Facts &facts, qsizetype number) const;

    const QByteArray m_flatForm;
    QStringList m_issues;
    QList<Protocol> m_protocols;
    QList<StatusCode> m_facts;
    QList<const StatusCode *> m_codes;
    QList<CodePair> m_pairs;
    qsizetype m_prose = 0;   ///< where the prose of all begins in the flat form
    QList<quint32> m_places; ///< where the prose of each begins in that, of the codes and then of the pairs
    QHash<CodeId, quint32> m_numbers;
};

/// The flat form of the catalog files that the program comes with.
QByteArray shippedFlatForm();

} // namespace Wirecode::Catalog
