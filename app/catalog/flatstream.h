// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QtEndian>

#include <algorithm>
#include <concepts>
#include <tuple>
#include <type_traits>

namespace Wirecode::Catalog
{

template<typename T>
concept Number = std::integral<T> || std::is_enum_v<T>;

/// Has its fields listed in flatfields.h.
template<typename T>
concept Fielded = requires(T &value)
{
    fieldsOf(value);
};

/// Writes values one behind another: numbers in four bytes, texts in UTF-8 and lists behind their lengths.
class FlatWriter
{
public:
    const QByteArray &bytes() const { return m_bytes; }

    void write(Number auto number)
    {
        const quint32 little = qToLittleEndian(static_cast<quint32>(number));
        m_bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
    }
    void write(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        write(utf8.size());
        m_bytes.append(utf8);
    }
    template<typename T>
    void write(const QList<T> &list)
    {
        write(list.size());
        for (const T &value : list)
            write(value);
    }
    void write(const QMap<QString, QString> &map)
    {
        write(map.keys());
        write(map.values());
    }
    template<typename... Field>
    void write(const std::tuple<Field...> &fields)
    {
        std::apply([this](const auto &...field) { (write(field), ...); }, fields);
    }
    void write(const Fielded auto &value) { write(fieldsOf(value)); }

private:
    QByteArray m_bytes;
};

/// Reads what FlatWriter wrote. QDataStream asks a device for every number, which with thousands of codes takes
/// a tenth of the start. Behind the last byte there is nothing: 0, and empty texts and lists.
class FlatReader
{
public:
    explicit FlatReader(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    QByteArrayView rest() const { return m_rest; }

    void read(Number auto &number)
    {
        const QByteArrayView bytes = take(sizeof(quint32));
        const quint32 value = bytes.size() == sizeof(quint32) ? qFromLittleEndian<quint32>(bytes.data()) : 0;
        number = static_cast<std::remove_reference_t<decltype(number)>>(value);
    }
    void read(QString &text) { text = QString::fromUtf8(take(readSize())); }
    template<typename T>
    void read(QList<T> &list)
    {
        qsizetype size = readSize();
        list.clear();
        list.reserve(size);
        for (; size > 0 && !m_rest.isEmpty(); --size)
            read(list.emplaceBack());
    }
    void read(QMap<QString, QString> &map)
    {
        QStringList keys;
        QStringList values;
        read(std::tie(keys, values));
        for (qsizetype i = 0; i < std::min(keys.size(), values.size()); ++i)
            map.insert(keys.at(i), values.at(i));
    }
    template<typename... Field>
    void read(const std::tuple<Field &...> &fields)
    {
        std::apply([this](auto &...field) { (read(field), ...); }, fields);
    }
    void read(Fielded auto &value) { read(fieldsOf(value)); }

private:
    /// Of a text or a list: never more than bytes are left.
    qsizetype readSize()
    {
        quint32 size = 0;
        read(size);
        return static_cast<qsizetype>(std::min<qint64>(size, m_rest.size()));
    }
    QByteArrayView take(qsizetype size)
    {
        const QByteArrayView taken = m_rest.first(std::min(size, m_rest.size()));
        m_rest = m_rest.sliced(taken.size());
        return taken;
    }

    QByteArrayView m_rest;
};

} // namespace Wirecode::Catalog
