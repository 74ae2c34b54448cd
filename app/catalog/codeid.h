// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <optional>

namespace Wirecode::Catalog
{

/// Identifies a code for ever: `protocol/code` as on the wire, e.g. `smtp/421`. Never translated.
struct CodeId {
    QString protocol;
    QString code;

    /// "smtp/421"
    QString toString() const { return protocol + QLatin1Char('/') + code; }
    /// Reads what toString() writes; nothing where a part is missing.
    static std::optional<CodeId> parse(QStringView text);

    friend bool operator==(const CodeId &, const CodeId &) = default;
    friend size_t qHash(const CodeId &id, size_t seed = 0) { return qHashMulti(seed, id.protocol, id.code); }
};

} // namespace Wirecode::Catalog
