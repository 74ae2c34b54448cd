// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/wordindexfile.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace Wirecode::Search
{

namespace
{

/// To be raised with every change of what the arrays are or mean.
constexpr QByteArrayView indexMark("Wirecode index 1");
constexpr qsizetype unit = sizeof(quint64); ///< at whose multiples everything begins
static_assert(indexMark.size() % unit == 0);
constexpr qsizetype headSize = indexMark.size() + unit;

/// A sum that changes with every unit of the bytes. On a machine with another order of bytes it is another.
quint64 checksumOf(QByteArrayView bytes)
{
    constexpr quint64 prime = 0x100000001b3;
    quint64 sum = 0;
    for (qsizetype at = 0; at + unit <= bytes.size(); at += unit) {
        quint64 value = 0;
        std::memcpy(&value, bytes.data() + at, unit);
        sum = std::rotl(sum ^ value, 23) * prime;
    }
    return sum;
}

void appendNumber(QByteArray &bytes, quint64 number)
{
    bytes.append(reinterpret_cast<const char *>(&number), unit);
}

/// Appends how many values there are, and the values.
template<typename T>
void appendArray(QByteArray &bytes, std::span<const T> values)
{
    appendNumber(bytes, values.size());
    bytes.append(reinterpret_cast<const char *>(values.data()), static_cast<qsizetype>(values.size_bytes()));
    bytes.append((unit - bytes.size() % unit) % unit, '\0');
}

/// Reads what appendArray() wrote. What is cut off is empty.
class ArrayReader
{
public:
    explicit ArrayReader(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    template<typename T>
    std::span<const T> next()
    {
        const quint64 count = number();
        if (count > static_cast<quint64>(m_rest.size()) / sizeof(T)) {
            m_rest = {};
            return {};
        }
        const std::span values(reinterpret_cast<const T *>(m_rest.data()), count);
        const auto size = static_cast<qsizetype>(values.size_bytes());
        m_rest = m_rest.sliced(std::min((size + unit - 1) / unit * unit, m_rest.size()));
        return values;
    }

private:
    quint64 number()
    {
        quint64 value = 0;
        if (m_rest.size() < unit)
            return value;
        std::memcpy(&value, m_rest.data(), unit);
        m_rest = m_rest.sliced(unit);
        return value;
    }

    QByteArrayView m_rest;
};

} // namespace

/// Calls visit(array) for all that an index consists of.
template<typename Index, typename Visit>
void WordIndexFile::visitArrays(Index &index, Visit visit)
{
    visit(index.m_words.m_letters);
    visit(index.m_words.m_offsets);
    visit(index.m_words.m_letterSets);
    visit(index.m_ordinals);
    visit(index.m_mentions);
    visit(index.m_lists);
    visit(index.m_postings);
    visit(index.m_documents);
    visit(index.m_text);
    visit(index.m_logLines);
    visit(index.m_crowds);
    visit(index.m_crowdPlaces);
}

QByteArray WordIndexFile::write(const WordIndex &index, QByteArrayView stamp)
{
    QByteArray body;
    appendArray(body, std::span(stamp.data(), static_cast<size_t>(stamp.size())));
    visitArrays(index,
        [&body]<typename T>(const FlatArray<T> &array) { appendArray(body, std::span<const T>(array)); });
    QByteArray bytes = indexMark.toByteArray();
    appendNumber(bytes, checksumOf(body));
    return bytes.append(body);
}

std::optional<WordIndex> WordIndexFile::read(QByteArrayView bytes, QByteArrayView stamp)
{
    if (bytes.size() < headSize || !bytes.startsWith(indexMark))
        return std::nullopt;
    quint64 checksum = 0;
    std::memcpy(&checksum, bytes.data() + indexMark.size(), unit);
    const QByteArrayView body = bytes.sliced(headSize);
    ArrayReader reader(body);
    if (body.size() % unit != 0 || !std::ranges::equal(reader.next<char>(), stamp) ||
        checksumOf(body) != checksum)
        return std::nullopt;
    std::optional<WordIndex> index(std::in_place);
    visitArrays(*index, [&reader]<typename T>(FlatArray<T> &array) { array = FlatArray<T>(reader.next<T>()); });
    return index;
}

} // namespace Wirecode::Search
