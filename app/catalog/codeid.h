// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <optional>

namespace Wirecode::Catalog
{

/// Identifies a code for ever: `registry/code` as on the wire, e.g. `smtp/421`. Never translated.
struct CodeId {
    QString registry;
    QString code;

    /// "smtp/421"
    QString toString() const { return registry + QLatin1Char('/') + code; }
    /// Reads what toString() writes; nothing where a part is missing, or is longer than any id. Whether there
    /// is such a code, and other notations of it, is Catalog's business.
    static std::optional<CodeId> parse(QStringView text);

    friend bool operator==(const CodeId &, const CodeId &) = default;
    friend size_t qHash(const CodeId &id, size_t seed = 0) { return qHashMulti(seed, id.registry, id.code); }
};

} // namespace Wirecode::Catalog
