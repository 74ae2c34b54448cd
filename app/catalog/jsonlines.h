// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace Wirecode::Catalog
{

/// Finds the lines of a JSON text's values, for error messages: QJsonDocument does not keep them.
class JsonLines
{
public:
    /// The text must be well-formed.
    explicit JsonLines(const QByteArray &json);

    /// The line (from 1) of the value at a path such as "codes/3/verdict", or of the nearest value above it.
    int lineOf(QStringView path) const;
    /// The line of a byte offset.
    static int lineAt(const QByteArray &json, qsizetype offset);

private:
    void readValue(const QString &path);
    QByteArray readString();
    void skipBlanks();

    const QByteArray &m_json;
    qsizetype m_at = 0;
    int m_line = 1;
    QHash<QString, int> m_lines;
};

} // namespace Wirecode::Catalog
