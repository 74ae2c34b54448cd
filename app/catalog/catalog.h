// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/registry.h"

#include <optional>

namespace Wirecode::Catalog
{

/// All codes known to the program, in their flat form (flatform.h): facts are read at once, prose when somebody
/// asks for it. Immutable, and so safe to read in several threads: pointers into it, and its texts, live as
/// long as it does.
class Catalog
{
public:
    /// Reads what flattened() wrote, in place: raw data must outlive the catalog. Empty, and with an issue,
    /// where the bytes are something else; empty without one where there are none.
    explicit Catalog(const QByteArray &flatForm = {});
    Catalog(const Catalog &) = delete;
    Catalog &operator=(const Catalog &) = delete;

    /// Tells this catalog from every other; empty where it has nothing.
    QByteArrayView stamp() const;
    /// What was wrong with the catalog files, a line each.
    const QStringList &issues() const { return m_issues; }
    const QList<Registry> &registries() const { return m_registries; }
    /// What the registries belong to, in the order of the first registry of each.
    const QList<Protocol> &protocols() const { return m_protocols; }
    /// Every code, registry after registry, in the order of the files.
    const QList<const StatusCode *> &codes() const { return m_codes; }
    /// The codes of one registry.
    QList<const StatusCode *> codesOf(QStringView registry) const;
    /// Every pair of codes with a hand-written comparison, in the order of the files.
    const QList<CodePair> &pairs() const { return m_pairs; }

    /// The code with that id, or nullptr.
    const StatusCode *find(const CodeId &id) const;
    /// The code that somebody means by an id in any notation, or nullptr. Before the slash stands a registry or
    /// a protocol, in whatever case; behind it the code, its symbol in whatever case ("grpc/unavailable"), its
    /// number in hexadecimal ("http3/0x10c"), or an enhanced code of any class ("enhanced/X.7.26", of which the
    /// permanent one is meant). Without a slash, a code or symbol that only one registry has.
    const StatusCode *resolve(QStringView text) const;
    /// Every code that is written so in any registry: by its code or symbol, in the notations of resolve().
    QList<const StatusCode *> written(QStringView code) const;
    /// The place in codes() of the code with that id, if there is one.
    std::optional<quint32> numberOf(const CodeId &id) const;
    /// The registry with that id, or nullptr.
    const Registry *registry(QStringView id) const;
    /// The protocol with that id, or nullptr.
    const Protocol *protocol(QStringView id) const;
    /// A code of this catalog with its prose, in English.
    Entry entry(const StatusCode &code) const;
    /// The hand-written comparison of the two, the first on the left whichever way it was written.
    std::optional<CuratedPair> pair(const CodeId &a, const CodeId &b) const;
    /// Every pair that has this code on a side.
    QList<CodePair> pairsOf(const CodeId &id) const;

private:
    /// Codes of a registry: from this place in m_codes to before that one.
    struct Stretch {
        qsizetype begin = 0;
        qsizetype end = 0;
    };
    Stretch stretchOf(QStringView registry) const;
    /// Adds the prose with that number, counted through the codes and then the pairs.
    template<typename Whole, typename Facts>
    Whole withProse(const Facts &facts, qsizetype number) const;

    const QByteArray m_flatForm;
    QByteArrayView m_prose; ///< of all, in the flat form
    QStringList m_issues;
    QList<Registry> m_registries;
    QList<Stretch> m_stretches; ///< at the place of their registry
    QList<Protocol> m_protocols;
    QList<StatusCode> m_facts;
    QList<const StatusCode *> m_codes;
    QList<CodePair> m_pairs;
    QList<quint32> m_places; ///< where the prose of each begins in that, of the codes and then of the pairs
};

} // namespace Wirecode::Catalog
