// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/verdict.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QtEndian>

#include <algorithm>
#include <concepts>
#include <optional>
#include <tuple>
#include <type_traits>

namespace Wirecode::Catalog
{

template<typename T>
concept Enumeration = std::is_enum_v<T>;

/// Has its fields listed in flatfields.h.
template<typename T>
concept Fielded = requires(T &value)
{
    fieldsOf(value);
};

/// How texts are stored: short ones that every start needs are UTF-16 and read without a copy, prose is UTF-8.
enum class FlatText { InPlace, Utf8 };

/// Writes values one behind another: numbers in four bytes, texts and lists behind their lengths.
class FlatWriter
{
public:
    explicit FlatWriter(FlatText text)
        : m_text(text)
    {
    }

    const QByteArray &bytes() const { return m_bytes; }

    void write(std::integral auto number)
    {
        const quint32 little = qToLittleEndian(static_cast<quint32>(number));
        m_bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
    }
    void write(Enumeration auto value) { write(static_cast<quint32>(value)); }
    template<Enumeration E>
    void write(const std::optional<E> &value)
    {
        write(value ? static_cast<quint32>(*value) + 1 : 0);
    }
    void write(const QString &text)
    {
        if (m_text == FlatText::Utf8) {
            const QByteArray utf8 = text.toUtf8();
            write(utf8.size());
            m_bytes.append(utf8);
            return;
        }
        write(text.size());
        m_bytes.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        if (text.size() % 2 != 0)
            m_bytes.append(2, '\0'); // whatever follows begins at four bytes again
    }
    template<typename T>
    void write(const QList<T> &list)
    {
        write(list.size());
        for (const T &value : list)
            write(value);
    }
    template<typename T>
    void write(const QMap<QString, T> &map)
    {
        write(map.keys());
        write(map.values());
    }
    template<typename... Field>
    void write(const std::tuple<Field...> &fields)
    {
        std::apply([this](const auto &...field) { (this->write(field), ...); }, fields);
    }
    void write(const Fielded auto &value) { write(fieldsOf(value)); }

private:
    FlatText m_text;
    QByteArray m_bytes;
};

/// Reads what FlatWriter wrote. Whatever the bytes are, nothing outside of them is read and no more memory is
/// taken than they can fill: behind the last byte there is nothing, 0, and empty texts and lists; a value that
/// an enum does not have is its first.
class FlatReader
{
public:
    /// In place, texts point into the bytes, which must begin at a multiple of four.
    FlatReader(QByteArrayView bytes, FlatText text)
        : m_rest(bytes)
        , m_text(text)
    {
    }

    QByteArrayView rest() const { return m_rest; }

    void read(std::integral auto &number)
    {
        const QByteArrayView bytes = take(sizeof(quint32));
        const quint32 value = bytes.size() == sizeof(quint32) ? qFromLittleEndian<quint32>(bytes.data()) : 0;
        number = static_cast<std::remove_reference_t<decltype(number)>>(value);
    }
    template<Enumeration E>
    void read(E &value)
    {
        quint32 number = 0;
        read(number);
        value = number < valueIds<E>.size() ? static_cast<E>(number) : E{};
    }
    template<Enumeration E>
    void read(std::optional<E> &value)
    {
        quint32 number = 0;
        read(number);
        value = number > 0 && number <= valueIds<E>.size() ? std::optional(static_cast<E>(number - 1))
                                                           : std::nullopt;
    }
    void read(QString &text)
    {
        const qsizetype size = readSize();
        if (m_text == FlatText::Utf8) {
            text = QString::fromUtf8(take(size));
            return;
        }
        const QByteArrayView bytes = take(size * 2);
        text = QString::fromRawData(reinterpret_cast<const QChar *>(bytes.data()), bytes.size() / 2);
        if (size % 2 != 0)
            take(2);
    }
    template<typename T>
    void read(QList<T> &list)
    {
        constexpr qsizetype most = 4096; // reserved at once; more is believed when it comes
        qsizetype size = readSize();
        list.clear();
        list.reserve(std::min(size, most));
        for (; size > 0 && !m_rest.isEmpty(); --size)
            read(list.emplaceBack());
    }
    template<typename T>
    void read(QMap<QString, T> &map)
    {
        QStringList keys;
        QList<T> values;
        read(std::tie(keys, values));
        for (qsizetype i = 0; i < std::min(keys.size(), values.size()); ++i)
            map.insert(map.cend(), keys.at(i), values.at(i)); // they come in order
    }
    template<typename... Field>
    void read(const std::tuple<Field &...> &fields)
    {
        std::apply([this](auto &...field) { (this->read(field), ...); }, fields);
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
    FlatText m_text;
};

} // namespace Wirecode::Catalog
