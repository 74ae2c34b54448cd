// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace Wirecode::Json
{

/// Finds the lines of a JSON text's values, for error messages: QJsonDocument does not keep them.
class Lines
{
public:
    /// The text must be well-formed.
    explicit Lines(const QByteArray &json);

    /// The line (from 1) of the value at a path such as "codes/3/verdict", or of the nearest value above it.
    int lineOf(QStringView path) const;
    /// Paths that are given more than once: QJsonDocument keeps the last of such values and says nothing.
    const QStringList &givenTwice() const { return m_givenTwice; }

    /// The line of a byte offset.
    static int lineAt(const QByteArray &json, qsizetype offset);
    /// How many values and keys a text may hold at most, well-formed or not; counted without parsing it.
    static qsizetype mostValues(QByteArrayView json);

private:
    void readValue(const QString &path);
    QByteArray readString();
    void skipBlanks();

    const QByteArray &m_json;
    qsizetype m_at = 0;
    int m_line = 1;
    QHash<QString, int> m_lines;
    QStringList m_givenTwice;
};

} // namespace Wirecode::Json
