// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchindex.h"

#include "catalog/notation.h"
#include "catalog/shipped.h"
#include "search/codelines.h"
#include "search/filters.h"
#include "search/loosesearch.h"
#include "search/wordindexfile.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Wirecode::Search
{

namespace
{

using Scope = SearchIndex::Scope;
using Catalog::StatusCode;

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

/// Whether a query that nothing answers is answered by what is nearest. What is asked for strictly, as a
/// phrase, a pattern or a single word, finds that or nothing; but a phrase beside many words is a part of a
/// pasted line.
bool mayBeLoose(const Query &query)
{
    constexpr qsizetype manyWords = 4;
    return !query.words.isEmpty() && (query.phrases.isEmpty() || query.words.size() >= manyWords) &&
           std::ranges::none_of(query.words, [](const QString &word) { return isPattern(word.toStdString()); });
}

/// The query with the code of class and subject in place of an enhanced one whose detail nobody has registered;
/// nothing where it has none.
std::optional<Query> withoutDetails(Query query)
{
    bool changed = false;
    for (QString &word : query.words) {
        if (const QString general = Catalog::withoutDetail(word); !general.isEmpty() && general != word) {
            word = general;
            changed = true;
        }
    }
    return changed ? std::optional(query) : std::nullopt;
}

/// An unofficial code comes behind those of a standard that match as well or a little worse: its name behind
/// their log lines, so that "5.1.1" leads to what servers send and not to a number that is named after it. A
/// number that its owner has made one stands for itself ("522" is Cloudflare's). An obsolete one comes behind
/// its equals.
quint8 handicapOf(const Catalog::Registry &registry, Catalog::Status status)
{
    const bool isOwn = !registry.owner.isEmpty() && registry.form == Catalog::Form::Number;
    if (status == Catalog::Status::Unofficial && !isOwn)
        return Level::log + 1 - Level::name;
    return status == Catalog::Status::Obsolete ? 1 : 0;
}

std::vector<quint8> handicapsOf(const Catalog::Catalog &catalog)
{
    std::vector<quint8> handicaps;
    for (const Catalog::Registry &registry : catalog.registries()) {
        for (const StatusCode *code : catalog.codesOf(registry.id))
            handicaps.push_back(handicapOf(registry, code->status));
    }
    handicaps.resize(static_cast<size_t>(catalog.codes().size()));
    return handicaps;
}

/// What filters ask for.
QAnyStringView factOf(const QString &key, const Catalog::Catalog &catalog, const StatusCode &code)
{
    if (key == "registry"_L1)
        return code.id.registry;
    if (key == "protocol"_L1)
        return catalog.registry(code.id.registry)->protocol;
    if (key == "class"_L1)
        return code.classId;
    if (key == "retry"_L1)
        return idOf(code.verdict.retry);
    if (key == "actor"_L1)
        return idOf(code.verdict.actor);
    if (key == "status"_L1)
        return idOf(code.status);
    return idOf(code.verdict.outcome);
}

QString fileFor(const Language::TextTable &texts)
{
    const QString language = texts.languageId().isEmpty() ? u"en"_s : texts.languageId();
    return Catalog::shippedFile(u"search_%1.index"_s.arg(language));
}

/// What an index is made of. The texts are told by their size: to read them takes as long as to index them.
QByteArray stampOf(const Catalog::Catalog &catalog, const Language::TextTable &texts)
{
    return catalog.stamp().toByteArray() + QByteArray::number(texts.fileSize());
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
        const Catalog::Registry &registry = *catalog.registry(code.id.registry);
        addNames(registry, code, texts, lines);
        if (scope == Scope::Everything)
            addProse(registry, catalog.entry(code), texts, lines);
    };
    // Names alone are too few words for a second thread, which would keep memory of its own.
    const quint32 mostThreads = scope == Scope::Everything ? 4 : 1;
    std::optional<WordIndex> words =
        WordIndex::build(static_cast<quint32>(catalog.codes().size()), source, stop, mostThreads);
    if (!words)
        return nullptr;
    return std::unique_ptr<SearchIndex>(new SearchIndex(catalog, *std::move(words)));
}

std::unique_ptr<SearchIndex> SearchIndex::open(
    const Catalog::Catalog &catalog, const Language::TextTable &texts)
{
    auto file = std::make_shared<QFile>(fileFor(texts));
    if (!file->open(QIODevice::ReadOnly))
        return nullptr;
    const uchar *const bytes = file->map(0, file->size());
    if (!bytes)
        return nullptr;
    std::optional<WordIndex> words =
        WordIndexFile::read(QByteArrayView(bytes, file->size()), stampOf(catalog, texts));
    if (!words)
        return nullptr;
    return std::unique_ptr<SearchIndex>(new SearchIndex(catalog, *std::move(words), std::move(file)));
}

std::unique_ptr<SearchIndex> SearchIndex::openOrBuild(
    const Catalog::Catalog &catalog, const Language::TextTable &texts)
{
    std::unique_ptr<SearchIndex> index = open(catalog, texts);
    return index ? std::move(index) : build(catalog, texts);
}

QString SearchIndex::save(const Language::TextTable &texts) const
{
    QSaveFile file(fileFor(texts));
    const QByteArray bytes = WordIndexFile::write(m_words, stampOf(m_catalog, texts));
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return file.fileName() + u": "_s + file.errorString();
}

SearchIndex::SearchIndex(const Catalog::Catalog &catalog, WordIndex words, std::shared_ptr<QFile> file)
    : m_catalog(catalog)
    , m_file(std::move(file))
    , m_words(std::move(words))
    , m_search(m_words, handicapsOf(catalog))
{
}

Results SearchIndex::search(
    const Query &query, const Within &within, const ShelfIndex *shelved, qsizetype limit)
{
    m_barred.clear();
    if (!within.protocols.isEmpty())
        bar(u"protocol"_s, [&within](const QString &value) { return within.protocols.contains(value); });
    for (const Query::Filter &filter : query.filters) {
        const auto letsThrough = [&filter](const QString &value) {
            return matchesValue(value, filter.value) != filter.excluded;
        };
        if (filter.key == "is"_L1 || filter.key == "tag"_L1)
            barShelved(filter, shelved);
        else
            bar(filter.key, letsThrough);
    }
    WordHits found = m_search.find(
        toWords(query), shelved ? &shelved->words() : nullptr, m_barred, static_cast<size_t>(limit));
    if (found.total == 0) {
        if (const std::optional<Query> general = withoutDetails(query)) {
            Results results = search(*general, within, shelved, limit);
            results.isNearest = results.total > 0;
            return results;
        }
    }
    const bool isLoose =
        mayBeLoose(query) && (found.total == 0 || leavesOutNamed(query, found)) && query.telling().size() > 1;
    if (isLoose)
        found = nearestOf(m_search, query, m_barred, m_words.documentCount());
    Results results{{}, static_cast<qsizetype>(found.total), found.atLeast, isLoose && found.total > 0};
    results.matches.reserve(static_cast<qsizetype>(found.hits.size()));
    for (const WordHits::Hit hit : found.hits)
        results.matches.append({m_catalog.codes().at(hit.document), tierOf(hit.level)});
    return results;
}

/// Whether words name codes by their numbers and none of those is among the hits. "error 450" means 450, and
/// not the codes that mention it and have the word besides.
bool SearchIndex::leavesOutNamed(const Query &query, const WordHits &found)
{
    bool isNamed = false;
    bool isFound = false;
    for (const QString &word : query.words) {
        const std::string text = word.toStdString();
        if (!isNumber(text))
            continue;
        m_words.eachDocument(m_words.words().exactly(text), Place::Code, [&](quint32 document) {
            if (!m_barred.empty() && m_barred[document] == none)
                return;
            isNamed = true;
            isFound = isFound ||
                      std::ranges::find(found.hits, document, &WordHits::Hit::document) != found.hits.end();
        });
    }
    return isNamed && !isFound;
}

/// A fact of every code.
const SearchIndex::Facts &SearchIndex::factsOf(const QString &key)
{
    if (const auto known = std::ranges::find(m_facts, key, &Facts::key); known != m_facts.end())
        return *known;
    Facts facts{key, {}, {}};
    facts.valueOf.reserve(static_cast<size_t>(m_catalog.codes().size()));
    for (const StatusCode *code : m_catalog.codes()) {
        const QAnyStringView value = factOf(key, m_catalog, *code);
        auto known = std::ranges::find(facts.values, value);
        if (known == facts.values.end())
            known = facts.values.insert(known, value.toString());
        facts.valueOf.push_back(static_cast<quint16>(known - facts.values.begin()));
    }
    return m_facts.emplace_back(std::move(facts));
}

/// Bars the codes whose fact is not let through.
template<typename LetsThrough>
void SearchIndex::bar(const QString &key, LetsThrough letsThrough)
{
    const Facts &facts = factsOf(key);
    std::vector<quint8> barredValues;
    for (const QString &value : facts.values)
        barredValues.push_back(letsThrough(value) ? 0 : none);
    m_barred.resize(facts.valueOf.size());
    for (size_t document = 0; document < m_barred.size(); ++document)
        m_barred[document] |= barredValues[facts.valueOf[document]];
}

void SearchIndex::barShelved(const Query::Filter &filter, const ShelfIndex *shelved)
{
    std::vector<quint8> barred(m_words.documentCount(), filter.excluded ? 0 : none);
    if (shelved) {
        for (const quint32 document : shelved->documents(filter.key, filter.value))
            barred[document] = filter.excluded ? none : 0;
    }
    m_barred.resize(barred.size());
    std::ranges::transform(m_barred, barred, m_barred.begin(), std::bit_or<>());
}

} // namespace Wirecode::Search
