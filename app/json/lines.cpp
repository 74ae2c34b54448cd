// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/lines.h"

#include <QByteArrayView>

#include <algorithm>

namespace Wirecode::Json
{

Lines::Lines(const QByteArray &json)
    : m_json(json)
{
    constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
    if (m_json.startsWith(byteOrderMark))
        m_at = byteOrderMark.size();
    readValue({});
}

int Lines::lineOf(QStringView path) const
{
    while (!m_lines.contains(path.toString()))
        path = path.first(std::max<qsizetype>(0, path.lastIndexOf(QLatin1Char('/'))));
    return m_lines.value(path.toString());
}

int Lines::lineAt(const QByteArray &json, qsizetype offset)
{
    return 1 + static_cast<int>(QByteArrayView(json).first(std::min(offset, json.size())).count('\n'));
}

qsizetype Lines::mostValues(QByteArrayView json)
{
    qsizetype count = 1;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString && c == '\\')
            ++i;
        else if (c == '"')
            inString = !inString;
        else if (!inString && (c == ',' || c == ':' || c == '[' || c == '{'))
            ++count;
    }
    return count;
}

void Lines::skipBlanks()
{
    for (; m_at < m_json.size() && QByteArrayView(" \t\r\n:,").contains(m_json.at(m_at)); ++m_at)
        m_line += m_json.at(m_at) == '\n' ? 1 : 0;
}

QByteArray Lines::readString()
{
    const qsizetype start = ++m_at;
    for (; m_json.at(m_at) != '"'; ++m_at)
        m_at += m_json.at(m_at) == '\\' ? 1 : 0;
    return m_json.sliced(start, m_at++ - start);
}

void Lines::readValue(const QString &path)
{
    skipBlanks();
    if (m_lines.contains(path))
        m_givenTwice.append(path);
    else
        m_lines.insert(path, m_line);
    const QString prefix = path.isEmpty() ? path : path + QLatin1Char('/');
    const char opening = m_json.at(m_at);
    if (opening == '"') {
        readString();
    } else if (opening == '{' || opening == '[') {
        ++m_at;
        skipBlanks();
        for (int i = 0; m_json.at(m_at) != '}' && m_json.at(m_at) != ']'; ++i) {
            readValue(prefix + (opening == '{' ? QString::fromUtf8(readString()) : QString::number(i)));
            skipBlanks();
        }
        ++m_at;
    } else {
        while (m_at < m_json.size() && !QByteArrayView(",]} \t\r\n").contains(m_json.at(m_at)))
            ++m_at;
    }
}

} // namespace Wirecode::Json
