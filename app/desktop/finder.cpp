// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/finder.h"

#include "language/terms.h"
#include "search/leading.h"
#include "share/parts.h"

#include <algorithm>

namespace Wirecode::Desktop
{

Finder::Finder(const Catalog::Catalog &catalog, const Language::TextTable &texts)
    : m_catalog(catalog)
    , m_texts(texts)
    , m_index(Search::SearchIndex::build(catalog, texts, Search::SearchIndex::Scope::CodesAndNames))
{
}

QList<Found> Finder::find(const QString &text)
{
    const QString typed = text.left(mostCharacters).trimmed();
    if (typed.size() < 2)
        return {};
    Search::Results results = m_index->search(Search::Query::parse(typed), {}, nullptr, most);
    if (results.isNearest)
        results = {};
    results = Search::ledBy(Search::namedCodes(m_catalog, typed), results, m_catalog, {});
    QList<Found> codes;
    for (const Search::Match &match : results.matches.first(std::min(most, results.matches.size()))) {
        const bool isExact = match.tier == Search::Tier::ExactCode || match.tier == Search::Tier::ExactName;
        codes.append(found(*match.code, isExact));
    }
    return codes;
}

std::optional<Found> Finder::describe(const QString &id) const
{
    const Catalog::StatusCode *code = m_catalog.resolve(id);
    return code ? std::optional(found(*code, true)) : std::nullopt;
}

Found Finder::found(const Catalog::StatusCode &code, bool isExact) const
{
    const QString title = Share::Pages::codeTitle(m_catalog, code.id, m_texts.nameOf(code));
    return {code.id.toString(), title, Language::sentence(code.verdict), isExact};
}

} // namespace Wirecode::Desktop
