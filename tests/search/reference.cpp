// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference.h"

#include <algorithm>
#include <map>

namespace Wirecode::Test
{

using namespace Search;
using Kind = WordQuery::Kind;

namespace
{

constexpr int nothing = 1000;

/// A query while it is asked: which terms may have typos.
struct Asked {
    const WordQuery &query;
    std::vector<bool> typos;
};

bool mayJoin(const WordQuery &query, size_t left)
{
    const auto isWord = [](const WordQuery::Term &term) {
        return term.kind == Kind::Word && !isNumber(term.text);
    };
    return left + 1 < query.terms.size() && isWord(query.terms[left]) && isWord(query.terms[left + 1]);
}

std::string joined(const WordQuery &query, size_t left)
{
    return query.terms[left].text + query.terms[left + 1].text;
}

/// Whether a word stands for a term in a line: as a whole, or also by its beginning and with typos.
bool fits(const Asked &asked, size_t term, const std::string &word, bool whole)
{
    const auto &[text, kind, required] = asked.query.terms[term];
    if (kind == Kind::Pattern)
        return !whole && matchesPattern(word, text);
    if (kind == Kind::Whole)
        return word == text;
    return (whole ? word == text : word.starts_with(text)) ||
           (asked.typos[term] && typosBetween(text, word) && (word[0] > '9'));
}

int placeOf(const Line &line)
{
    switch (line.field) {
    case Field::Code:
        return 0;
    case Field::Name:
        return line.words.size() == 1 ? 1 : 2;
    case Field::Alias:
        return line.words.size() == 1 ? 3 : 4;
    case Field::Log:
        return 5;
    case Field::Description:
        return 6;
    case Field::Rest:
        break;
    }
    return 7;
}

int levelOf(const Asked &asked, size_t term, const std::string &word, int place)
{
    const auto &[text, kind, required] = asked.query.terms[term];
    const bool numeric = asked.query.terms[term].isNumeric();
    const int mention = numeric && place > 0 ? 32 : 0;
    if (kind == Kind::Pattern) {
        const bool counts = place == 0 || text.find('.') != std::string::npos;
        return matchesPattern(word, text) && counts ? 2 * place + 1 + mention : nothing;
    }
    if (word == text)
        return 2 * place + mention;
    if (kind == Kind::Whole)
        return nothing;
    int level = word.starts_with(text) ? 2 * place + 1 + mention : nothing;
    for (const size_t left : {term - 1, term}) {
        if (left < asked.query.terms.size() && mayJoin(asked.query, left) &&
            word.starts_with(joined(asked.query, left)))
            level = std::min(level, 2 * place + (word == joined(asked.query, left) ? 0 : 1));
    }
    const std::vector<int> steps{0, 0, 0, 1, 1, 1, 2, 3};
    const int step = steps.at(static_cast<size_t>(place));
    if (!numeric && text.size() >= 3 && word[0] > '9' && word.find(text, 1) != std::string::npos)
        level = std::min(level, Level::inside + step);
    if (asked.typos[term] && word[0] > '9') {
        if (const std::optional<int> typos = typosBetween(text, word))
            level = std::min(level, (*typos > 1 ? Level::typos : Level::typo) + step);
    }
    return level;
}

int levelOf(const Asked &asked, size_t term, const Lines &lines)
{
    int best = nothing;
    for (const Line &line : lines) {
        for (const std::string &word : line.words)
            best = std::min(best, levelOf(asked, term, word, placeOf(line)));
    }
    return best;
}

/// Whether the terms from one to before another follow each other from a word of a line; where they end.
std::optional<size_t> follow(
    const Asked &asked, const Line &line, size_t word, size_t term, size_t end, bool whole)
{
    if (term == end)
        return word;
    if (word == line.words.size())
        return std::nullopt;
    if (fits(asked, term, line.words[word], whole)) {
        if (const auto behind = follow(asked, line, word + 1, term + 1, end, whole))
            return behind;
    }
    if (term + 1 < end && mayJoin(asked.query, term)) {
        const std::string both = joined(asked.query, term);
        if (whole ? line.words[word] == both : line.words[word].starts_with(both))
            return follow(asked, line, word + 1, term + 2, end, whole);
    }
    return std::nullopt;
}

bool hasPhrase(const Asked &asked, const Lines &lines, const WordQuery::Phrase &phrase)
{
    for (const Line &line : lines) {
        for (size_t word = 0; word < line.words.size(); ++word) {
            size_t same = 0;
            while (same < phrase.count && word + same < line.words.size() &&
                   fits(asked, phrase.first + same, line.words[word + same], false))
                ++same;
            if (same == phrase.count)
                return true;
        }
    }
    return false;
}

/// Whether a line has a term in any order.
bool hasTerm(const Asked &asked, const Line &line, size_t term, bool whole)
{
    return std::ranges::any_of(line.words, [&](const std::string &word) {
        const auto joins = [&](size_t left) {
            if (left >= asked.query.terms.size() || !mayJoin(asked.query, left))
                return false;
            const std::string both = joined(asked.query, left);
            return whole ? word == both : word.starts_with(both);
        };
        return fits(asked, term, word, whole) || joins(term - 1) || joins(term);
    });
}

struct Read {
    int score = 0;
    int level = 0;
};

Read read(const Asked &asked, const Lines &lines, Field last, int sum, int worst, int handicap)
{
    std::vector<size_t> rest;
    size_t required = 0; // behind the last that is
    int outside = 0;
    for (size_t term = 0; term < asked.query.terms.size(); ++term) {
        if (!asked.query.terms[term].required)
            continue;
        required = term + 1;
        bool begins = false;
        bool whole = false;
        for (const Line &line : lines) {
            for (const std::string &word : line.words) {
                begins = begins || (line.field == Field::Code && fits(asked, term, word, false));
                whole = whole || (line.field == Field::Code && fits(asked, term, word, true));
            }
        }
        if (!begins) {
            rest.push_back(term);
            outside += asked.query.terms[term].isNumeric() ? 32 : 0;
        } else if (!whole) {
            ++outside;
        }
    }
    const bool contiguous = !rest.empty() && rest.back() - rest.front() + 1 == rest.size();
    int best = nothing;
    int nearest = nothing;
    int count = 0;
    int logLines = 0;
    for (const Line &line : lines) {
        if (line.field > last)
            break;
        const auto hasAll = [&](bool whole) {
            return !rest.empty() &&
                   std::ranges::all_of(rest, [&](size_t term) { return hasTerm(asked, line, term, whole); });
        };
        const bool all = hasAll(false);
        count += hasAll(true) ? 1 : 0;
        logLines += !rest.empty() && line.field == Field::Log ? 1 : 0;
        if (line.field > Field::Log || line.field == Field::Code)
            continue;
        if (all)
            nearest = std::min(nearest, static_cast<int>(line.field));
        const int level = line.field == Field::Name    ? Level::name
                          : line.field == Field::Alias ? Level::alias
                                                       : Level::log;
        for (size_t word = 0; !rest.empty() && word < line.words.size(); ++word) {
            if (contiguous && follow(asked, line, word, rest.front(), rest.back() + 1, false))
                best = std::min(best, level + 1);
            const auto reaches = [&](size_t end) { return follow(asked, line, word, rest.front(), end, true); };
            const auto end = reaches(rest.back() + 1);
            if (contiguous && end)
                best = std::min(best, level);
            const bool equal = end == line.words.size() || reaches(required) == line.words.size();
            if (word == 0 && equal && line.field != Field::Log)
                best = std::min(best, level - 2);
        }
    }
    Read result{sum, worst};
    const bool typo = worst >= Level::typo;
    if (best != nothing && (worst < Level::inside || typo))
        result = {best + outside + (typo ? worst : 0), typo ? worst : best};
    else if (nearest != nothing && worst < Level::inside)
        result.score = (nearest == static_cast<int>(Field::Name) ? 9 : Level::description + nearest) + outside;
    else if (best == nothing && nearest == nothing && !rest.empty())
        result.score += 8;
    const bool ordered = rest.size() == 1 && best < Level::wholeAlias;
    result.score = (result.score + handicap) * 64 + 63 - (ordered ? 0 : std::min(count, 63));
    result.score = result.score * 256 + 255 - (ordered ? 0 : std::min(logLines, 255));
    return result;
}

struct Found {
    quint32 document;
    int sum;
    int worst;
};

std::vector<Found> collect(
    const std::vector<Lines> &documents, const Asked &asked, const std::vector<quint8> &handicaps)
{
    std::vector<Found> found;
    for (quint32 document = 0; document < documents.size(); ++document) {
        const Lines &lines = documents[document];
        Found each{document, 0, 0};
        for (size_t term = 0; term < asked.query.terms.size(); ++term) {
            if (!asked.query.terms[term].required)
                continue;
            const int level = levelOf(asked, term, lines);
            each.sum += level;
            each.worst = std::max(each.worst, level == nothing ? nothing : level & 31);
        }
        const bool excluded = std::ranges::any_of(asked.query.excluded, [&](const WordQuery::Term &term) {
            const WordQuery alone{{term}, {}, {}};
            return (levelOf({alone, {false}}, 0, lines) & 31) < Level::inside &&
                   levelOf({alone, {false}}, 0, lines) != nothing;
        });
        if (each.worst != nothing && !excluded)
            found.push_back({each.document, std::min(each.sum + handicaps[document], 254), each.worst});
    }
    std::ranges::stable_sort(found, {}, &Found::sum);
    return found;
}

} // namespace

WordHits findSlowly(const std::vector<Lines> &documents, const WordQuery &query, size_t limit,
    const std::vector<quint8> &handicaps)
{
    const size_t terms = query.terms.size();
    Asked asked{query, std::vector<bool>(terms, false)};
    std::vector<Found> found = collect(documents, asked, handicaps);
    if (found.empty() && terms > 0) {
        for (size_t term = 0; term < terms; ++term) {
            asked.typos[term] = std::ranges::all_of(
                documents, [&](const Lines &lines) { return levelOf(asked, term, lines) == nothing; });
        }
        found = collect(documents, asked, handicaps);
    }
    if (found.empty() && terms > 0) {
        asked.typos.assign(terms, true);
        found = collect(documents, asked, handicaps);
    }
    WordHits hits;
    hits.total = found.size();
    struct Sorted {
        WordHits::Hit hit;
        int score;
    };
    std::vector<Sorted> sorted;
    const Field last = query.phrases.empty() && found.size() > 256 ? Field::Log : Field::Rest;
    for (size_t i = 0; i < found.size(); ++i) {
        const Lines &lines = documents[found[i].document];
        const bool answers = std::ranges::all_of(query.phrases, [&](const WordQuery::Phrase &phrase) {
            return hasPhrase(asked, lines, phrase) != phrase.excluded;
        });
        if (!answers) {
            --hits.total;
            continue;
        }
        // Of very many, only the first are read, unless a phrase must be looked for.
        const bool isRead = i < 512 || !query.phrases.empty();
        Read each{isRead ? 0 : nothing * 64 * 256, found[i].worst};
        if (isRead && terms > 0)
            each = read(asked, lines, last, std::max(0, found[i].sum - handicaps[found[i].document]),
                found[i].worst, handicaps[found[i].document]);
        sorted.push_back({{found[i].document, static_cast<quint8>(each.level)}, each.score});
    }
    std::ranges::stable_sort(sorted, {}, &Sorted::score);
    for (const Sorted &each : sorted) {
        if (hits.hits.size() < limit)
            hits.hits.push_back(each.hit);
    }
    return hits;
}

} // namespace Wirecode::Test
