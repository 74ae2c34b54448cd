// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/codeid.h"

#include <QList>

#include <utility>

namespace Wirecode::Shelf
{

/// What a note or tags belong to: a code, or two codes that are compared. Two remember which came first, but
/// that makes no difference: a pair is the same either way round.
class Subject
{
public:
    explicit Subject(Catalog::CodeId code)
        : m_codes{std::move(code)}
    {
    }
    /// A code with itself is that code alone.
    Subject(const Catalog::CodeId &first, const Catalog::CodeId &second)
        : m_codes(first == second ? QList{first} : QList{first, second})
    {
    }

    /// One id or two.
    const QList<Catalog::CodeId> &codes() const { return m_codes; }
    /// "smtp/421", or two ids with a comma between them.
    QString toString() const;
    bool isPair() const { return m_codes.size() == 2; }

    friend bool operator==(const Subject &a, const Subject &b) { return a.key() == b.key(); }
    friend bool operator<(const Subject &a, const Subject &b) { return a.key() < b.key(); }
    friend size_t qHash(const Subject &subject, size_t seed = 0) { return qHash(subject.key(), seed); }

private:
    std::pair<QString, QString> key() const;

    QList<Catalog::CodeId> m_codes;
};

} // namespace Wirecode::Shelf
