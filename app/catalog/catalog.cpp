// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"

#include "catalog/flatfields.h"
#include "catalog/flatform.h"
#include "catalog/flatstream.h"
#include "catalog/notation.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace Wirecode::Catalog
{

namespace
{

/// The flat form at an address where texts can be read in place; a resource may lie anywhere.
QByteArray aligned(const QByteArray &flatForm)
{
    const auto address = reinterpret_cast<quintptr>(flatForm.constData());
    return address % sizeof(quint32) == 0 ? flatForm : QByteArray(flatForm.constData(), flatForm.size());
}

} // namespace

Catalog::Catalog(const QByteArray &flatForm)
    : m_flatForm(aligned(flatForm))
{
    const std::optional<QByteArrayView> body = bodyOf(m_flatForm);
    if (!body) {
        if (!m_flatForm.isEmpty())
            m_issues.append(QCoreApplication::translate("Wirecode::Catalog::Catalog",
                "The catalog is damaged or of another version of Wirecode. Install Wirecode again."));
        return;
    }
    FlatReader reader(*body, FlatText::InPlace);
    reader.read(std::tie(m_issues, m_registries, m_facts, m_pairs, m_places));
    m_prose = reader.rest();
    m_codes.reserve(m_facts.size());
    m_stretches.resize(m_registries.size());
    qsizetype registry = 0;
    for (const StatusCode &code : std::as_const(m_facts)) {
        // Codes come registry after registry.
        while (registry < m_registries.size() && m_registries.at(registry).id != code.id.registry) {
            ++registry;
            if (registry < m_registries.size())
                m_stretches[registry] = {m_codes.size(), m_codes.size()};
        }
        m_codes.append(&code);
        if (registry < m_registries.size())
            m_stretches[registry].end = m_codes.size();
    }
    for (const Registry &each : std::as_const(m_registries)) {
        const auto known = std::ranges::find(m_protocols, each.protocol, &Protocol::id);
        if (known == m_protocols.end())
            m_protocols.append({each.protocol, each.name, each.title, {each.id}});
        else
            known->registries.append(each.id);
    }
}

QByteArrayView Catalog::stamp() const
{
    return stampOf(m_flatForm);
}

Catalog::Stretch Catalog::stretchOf(QStringView registry) const
{
    const auto found =
        std::ranges::find_if(m_registries, [registry](const Registry &r) { return r.id == registry; });
    return found == m_registries.end() ? Stretch{} : m_stretches.at(found - m_registries.begin());
}

QList<const StatusCode *> Catalog::codesOf(QStringView registry) const
{
    const Stretch stretch = stretchOf(registry);
    return m_codes.sliced(stretch.begin, stretch.end - stretch.begin);
}

template<typename Whole, typename Facts>
Whole Catalog::withProse(const Facts &facts, qsizetype number) const
{
    Whole value;
    static_cast<Facts &>(value) = facts;
    const qsizetype place = std::min<qsizetype>(m_places.value(number, 0), m_prose.size());
    FlatReader reader(m_prose.sliced(place), FlatText::Utf8);
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
    const Stretch stretch = stretchOf(id.registry);
    for (qsizetype i = stretch.begin; i < stretch.end; ++i) {
        if (m_codes.at(i)->id.code == id.code)
            return static_cast<quint32>(i);
    }
    return std::nullopt;
}

const StatusCode *Catalog::resolve(QStringView text) const
{
    const std::optional<CodeId> id = CodeId::parse(text.trimmed());
    if (!id) {
        const QList<const StatusCode *> all = written(text.trimmed());
        return all.size() == 1 ? all.first() : nullptr;
    }
    if (const StatusCode *code = find(*id))
        return code;
    const QString name = id->registry.toLower();
    const Protocol *whole = protocol(name);
    QList<const StatusCode *> found;
    for (const Registry &each : m_registries) {
        if (each.id != name && !(whole && each.protocol == name))
            continue;
        for (const StatusCode *code : codesOf(each.id)) {
            if (!isWritten(*code, each.form, id->code))
                continue;
            // The registry that is named comes before others of its protocol.
            if (each.id == name)
                found.prepend(code);
            else
                found.append(code);
        }
    }
    // Of the classes of an enhanced code the last comes first: the permanent one.
    return found.isEmpty() ? nullptr : found.first();
}

QList<const StatusCode *> Catalog::written(QStringView code) const
{
    QList<const StatusCode *> found;
    const QString text = code.toString();
    for (qsizetype i = 0; i < m_registries.size(); ++i) {
        for (qsizetype at = m_stretches.at(i).begin; at < m_stretches.at(i).end; ++at) {
            if (isWritten(*m_codes.at(at), m_registries.at(i).form, text))
                found.append(m_codes.at(at));
        }
    }
    return found;
}

const Registry *Catalog::registry(QStringView id) const
{
    const auto found = std::ranges::find_if(m_registries, [id](const Registry &r) { return r.id == id; });
    return found == m_registries.end() ? nullptr : &*found;
}

const Protocol *Catalog::protocol(QStringView id) const
{
    const auto found = std::ranges::find_if(m_protocols, [id](const Protocol &p) { return p.id == id; });
    return found == m_protocols.end() ? nullptr : &*found;
}

Entry Catalog::entry(const StatusCode &code) const
{
    auto entry = withProse<Entry>(code, numberOf(code.id).value_or(0));
    entry.localizedName = entry.name;
    return entry;
}

std::optional<CuratedPair> Catalog::pair(const CodeId &a, const CodeId &b) const
{
    const qsizetype number = std::max(m_pairs.indexOf({a, b}), m_pairs.indexOf({b, a}));
    if (number < 0)
        return std::nullopt;
    auto pair = withProse<CuratedPair>(m_pairs.at(number), m_codes.size() + number);
    pair.registry = pair.left.registry;
    return pair.left == a ? pair : pair.swapped();
}

QList<CodePair> Catalog::pairsOf(const CodeId &id) const
{
    QList<CodePair> pairs;
    std::ranges::copy_if(m_pairs, std::back_inserter(pairs),
        [&id](const CodePair &pair) { return pair.left == id || pair.right == id; });
    return pairs;
}

} // namespace Wirecode::Catalog
