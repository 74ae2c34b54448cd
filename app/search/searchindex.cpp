// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchindex.h"

#include "search/filters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Wirecode::Search
{

namespace
{

using Scope = SearchIndex::Scope;
using Catalog::StatusCode;

/// Gives the lines of a code in English and, where they differ, in another language.
void addCode(const Catalog::Protocol &protocol, const StatusCode &code, const Language::TextTable &texts,
    Scope scope, WordIndex::Lines &lines)
{
    const StatusCode other = scope == Scope::Everything ? texts.translated(code) : StatusCode();
    const auto add = [&lines](Field field, const QStringList &list) {
        for (const QString &text : list)
            lines.add(field, text);
    };
    const auto addBoth = [&lines](Field field, const QString &text, const QString &translated) {
        lines.add(field, text);
        if (translated != text)
            lines.add(field, translated);
    };
    const auto addAll = [&](Field field, const QStringList &list, const QStringList &translated) {
        for (qsizetype i = 0; i < list.size(); ++i)
            addBoth(field, list.at(i), translated.at(i));
    };
    lines.add(Field::Code, code.id.code);
    // In one line, so that neither is a name alone.
    lines.add(Field::Name, QString(protocol.id + u' ' + protocol.name));
    addBoth(Field::Name, code.name, texts.nameOf(code));
    for (const Catalog::Meaning &meaning : code.meanings)
        lines.add(Field::Name, meaning.phrase);
    if (scope == Scope::CodesAndNames)
        return;
    addAll(Field::Alias, code.aliases, other.aliases);
    add(Field::Log, code.logPhrases);
    addAll(Field::Description, code.description, other.description);
    for (qsizetype i = 0; i < code.meanings.size(); ++i) {
        addBoth(Field::Description, code.meanings.at(i).context, other.meanings.at(i).context);
        addBoth(Field::Description, code.meanings.at(i).text, other.meanings.at(i).text);
    }
    addBoth(Field::Description, code.use, other.use);
    addAll(Field::Description, code.seen, other.seen);
    addAll(Field::Rest, code.fix, other.fix);
    add(Field::Rest, code.examples);
    addBoth(Field::Rest, code.verdict.stage, other.verdict.stage);
    addBoth(Field::Rest, code.origin, other.origin);
    if (const Catalog::CodeClass *codeClass = protocol.findClass(code.classId))
        addBoth(Field::Rest, codeClass->name, texts.translated(protocol, *codeClass).name);
}

WordQuery toWords(const Query &query)
{
    WordQuery words;
    const auto termOf = [](const QString &text) {
        const std::string word = text.toStdString();
        return WordQuery::Term{word, isPattern(word) ? WordQuery::Kind::Pattern : WordQuery::Kind::Word, true};
    };
    std::ranges::transform(query.words, std::back_inserter(words.terms), termOf);
    std::ranges::transform(query.excludedWords, std::back_inserter(words.excluded), termOf);
    const auto addPhrase = [&words](const Query::Phrase &phrase, bool excluded) {
        words.phrases.push_back({words.terms.size(), static_cast<size_t>(phrase.words.size()), excluded});
        for (const QString &word : phrase.words)
            words.terms.push_back({word.toStdString(), WordQuery::Kind::Whole, !excluded});
        if (!phrase.closed)
            words.terms.back().kind = WordQuery::Kind::Word;
    };
    for (const Query::Phrase &phrase : query.phrases)
        addPhrase(phrase, false);
    for (const Query::Phrase &phrase : query.excludedPhrases)
        addPhrase(phrase, true);
    return words;
}

Tier tierOf(quint8 level)
{
    if (level >= Level::typo)
        return Tier::Typo;
    if (level >= Level::inside)
        return Tier::Inside;
    static constexpr std::array<Tier, Level::inside> tiers{Tier::ExactCode, Tier::CodePrefix, Tier::ExactName,
        Tier::Name, Tier::Name, Tier::Name, Tier::Alias, Tier::Alias, Tier::Alias, Tier::Alias, Tier::Alias,
        Tier::Alias, Tier::Description, Tier::Description, Tier::Fix, Tier::Fix};
    return tiers.at(level);
}

} // namespace

std::unique_ptr<SearchIndex> SearchIndex::build(
    const Catalog::Catalog &catalog, const Language::TextTable &texts, Scope scope, const std::stop_token &stop)
{
    const auto source = [&](quint32 document, WordIndex::Lines &lines) {
        const StatusCode &code = *catalog.codes().at(document);
        addCode(*catalog.protocol(code.id.protocol), code, texts, scope, lines);
    };
    std::optional<WordIndex> words =
        WordIndex::build(static_cast<quint32>(catalog.codes().size()), source, stop);
    if (!words)
        return nullptr;
    return std::unique_ptr<SearchIndex>(new SearchIndex(catalog, *std::move(words)));
}

SearchIndex::SearchIndex(const Catalog::Catalog &catalog, WordIndex words)
    : m_catalog(catalog)
    , m_words(std::move(words))
{
    using Value = QAnyStringView;
    addFacts(u"protocol"_s, [](const StatusCode &code) { return Value(code.id.protocol); });
    addFacts(u"class"_s, [](const StatusCode &code) { return Value(code.classId); });
    addFacts(u"retry"_s, [](const StatusCode &code) { return Value(Catalog::idOf(code.verdict.retry)); });
    addFacts(u"actor"_s, [](const StatusCode &code) { return Value(Catalog::idOf(code.verdict.actor)); });
    addFacts(u"status"_s, [](const StatusCode &code) { return Value(Catalog::idOf(code.status)); });
    addFacts(u"outcome"_s, [](const StatusCode &code) { return Value(Catalog::idOf(code.verdict.outcome)); });
}

void SearchIndex::addFacts(const QString &key, QAnyStringView (*valueOf)(const StatusCode &))
{
    Facts facts{key, {}, {}};
    facts.valueOf.reserve(static_cast<size_t>(m_catalog.codes().size()));
    for (const StatusCode *code : m_catalog.codes()) {
        const QAnyStringView value = valueOf(*code);
        auto known = std::ranges::find(facts.values, value);
        if (known == facts.values.end())
            known = facts.values.insert(known, value.toString());
        facts.valueOf.push_back(static_cast<quint16>(known - facts.values.begin()));
    }
    m_facts.push_back(std::move(facts));
}

Results SearchIndex::search(
    const Query &query, const Within &within, const PersonalIndex *personal, qsizetype limit)
{
    m_barred.clear();
    if (!within.protocol.isEmpty())
        bar(u"protocol"_s, [&within](const QString &value) { return value == within.protocol; });
    if (!within.classId.isEmpty())
        bar(u"class"_s, [&within](const QString &value) { return value == within.classId; });
    for (const Query::Filter &filter : query.filters) {
        const auto letsThrough = [&filter](const QString &value) {
            return matchesValue(value, filter.value) != filter.excluded;
        };
        if (filter.key == "is"_L1 || filter.key == "tag"_L1)
            barPersonal(filter, personal);
        else
            bar(filter.key, letsThrough);
    }
    const WordHits found = m_search.find(
        toWords(query), personal ? &personal->words() : nullptr, m_barred, static_cast<size_t>(limit));
    Results results{{}, static_cast<qsizetype>(found.total), found.atLeast};
    results.matches.reserve(static_cast<qsizetype>(found.hits.size()));
    for (const WordHits::Hit hit : found.hits)
        results.matches.append({m_catalog.codes().at(hit.document), tierOf(hit.level)});
    return results;
}

/// Bars the codes whose fact is not let through.
template<typename LetsThrough>
void SearchIndex::bar(const QString &key, LetsThrough letsThrough)
{
    const Facts &facts = *std::ranges::find(m_facts, key, &Facts::key);
    std::vector<quint8> barredValues;
    for (const QString &value : facts.values)
        barredValues.push_back(letsThrough(value) ? 0 : none);
    m_barred.resize(facts.valueOf.size());
    for (size_t document = 0; document < m_barred.size(); ++document)
        m_barred[document] |= barredValues[facts.valueOf[document]];
}

void SearchIndex::barPersonal(const Query::Filter &filter, const PersonalIndex *personal)
{
    std::vector<quint8> barred(m_words.documentCount(), filter.excluded ? 0 : none);
    if (personal) {
        for (const quint32 document : personal->documents(filter.key, filter.value))
            barred[document] = filter.excluded ? none : 0;
    }
    m_barred.resize(barred.size());
    std::ranges::transform(m_barred, barred, m_barred.begin(), std::bit_or<quint8>());
}

} // namespace Wirecode::Search
