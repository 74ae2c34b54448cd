// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"

#include "catalog/flatfields.h"
#include "catalog/flatstream.h"

#include <QResource>

#include <algorithm>
#include <utility>

namespace Wirecode::Catalog
{

Catalog::Catalog(QByteArray flatForm)
    : m_flatForm(std::move(flatForm))
{
    FlatReader reader(m_flatForm);
    reader.read(std::tie(m_issues, m_protocols, m_facts, m_pairs, m_places));
    m_prose = m_flatForm.size() - reader.rest().size();
    m_numbers.reserve(m_facts.size());
    m_codes.reserve(m_facts.size());
    for (const StatusCode &code : std::as_const(m_facts)) {
        m_numbers.insert(code.id, static_cast<quint32>(m_codes.size()));
        m_codes.append(&code);
    }
}

template<typename Whole, typename Facts>
Whole Catalog::withProse(const Facts &facts, qsizetype number) const
{
    Whole value;
    static_cast<Facts &>(value) = facts;
    FlatReader reader(QByteArrayView(m_flatForm).sliced(m_prose + m_places.at(number)));
    reader.read(proseOf(value));
    return value;
}

const StatusCode *Catalog::find(const CodeId &id) const
{
    const std::optional<quint32> number = numberOf(id);
    return number ? m_codes.at(*number) : nullptr;
}

std::optional<quint32> Catalog::numberOf(const CodeId &id) const
{
    const auto found = m_numbers.constFind(id);
    return found == m_numbers.constEnd() ? std::nullopt : std::optional(*found);
}

const Protocol *Catalog::protocol(QStringView id) const
{
    const auto found = std::ranges::find_if(m_protocols, [id](const Protocol &p) { return p.id == id; });
    return found == m_protocols.end() ? nullptr : &*found;
}

Entry Catalog::entry(const StatusCode &code) const
{
    auto entry = withProse<Entry>(code, m_numbers.value(code.id));
    entry.localizedName = entry.name;
    return entry;
}

std::optional<CuratedPair> Catalog::pair(const CodeId &a, const CodeId &b) const
{
    const qsizetype number = std::max(m_pairs.indexOf({a, b}), m_pairs.indexOf({b, a}));
    if (number < 0)
        return std::nullopt;
    return withProse<CuratedPair>(m_pairs.at(number), m_codes.size() + number);
}

QList<CodePair> Catalog::pairsOf(const CodeId &id) const
{
    QList<CodePair> pairs;
    std::ranges::copy_if(m_pairs, std::back_inserter(pairs),
        [&id](const CodePair &pair) { return pair.left == id || pair.right == id; });
    return pairs;
}

QByteArray shippedFlatForm()
{
    const QResource resource(QStringLiteral(":/catalog.flat"));
    return QByteArray::fromRawData(reinterpret_cast<const char *>(resource.data()), resource.size());
}

} // namespace Wirecode::Catalog
