// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/wordindexbuilder.h"

#include <algorithm>
#include <atomic>
#include <numeric>
#include <thread>

namespace Wirecode::Search
{

namespace
{

constexpr quint32 documentsBetweenLooks = 1024; ///< at whether to stop
constexpr quint32 fewestInPart = 256;           ///< documents; fewer are not worth a thread
constexpr quint32 fewestInCrowd = 4096;         ///< documents; fewer are read in microseconds

void appendVarint(std::vector<quint8> &bytes, quint32 value)
{
    for (; value >= 0x80; value >>= 7)
        bytes.push_back(static_cast<quint8>(value | 0x80));
    bytes.push_back(static_cast<quint8>(value));
}

/// Writes the lines of documents as numbers of words.
class LineWriter final : public WordIndex::Lines
{
public:
    LineWriter(Dictionary &dictionary, std::vector<quint8> &text)
        : m_dictionary(dictionary)
        , m_text(text)
    {
    }

    /// Begins with a document.
    void begin() { m_logLines = 0; }
    /// Of the document, 255 at most.
    quint8 logLines() const { return static_cast<quint8>(std::min(m_logLines, 255U)); }

    void add(Field field, QStringView text) override
    {
        m_words.take(text);
        if (m_words.size() == 0)
            return;
        m_logLines += field == Field::Log ? 1 : 0;
        appendVarint(m_text, static_cast<quint32>(field));
        for (size_t i = 0; i < m_words.size(); ++i)
            appendVarint(m_text, m_dictionary.numberOf(m_words[i]) + fieldCount);
    }

private:
    Dictionary &m_dictionary;
    std::vector<quint8> &m_text;
    Words m_words;
    quint32 m_logLines = 0;
};

Place placeOf(Field field, bool alone)
{
    switch (field) {
    case Field::Code:
        return Place::Code;
    case Field::Name:
        return alone ? Place::NameAlone : Place::Name;
    case Field::Alias:
        return alone ? Place::AliasAlone : Place::Alias;
    case Field::Log:
        return Place::Log;
    case Field::Description:
        return Place::Description;
    case Field::Rest:
        break;
    }
    return Place::Rest;
}

} // namespace

WordIndexBuilder::WordIndexBuilder(
    quint32 count, const WordIndex::Source &source, std::stop_token stop, quint32 mostThreads)
    : m_count(count)
    , m_source(source)
    , m_stop(std::move(stop))
    , m_parts(std::clamp(std::min(count / fewestInPart, std::thread::hardware_concurrency()), 1U, mostThreads))
{
    const auto parts = static_cast<quint32>(m_parts.size());
    for (quint32 i = 0; i < parts; ++i) {
        m_parts[i].first = static_cast<quint32>(quint64(count) * i / parts);
        m_parts[i].last = static_cast<quint32>(quint64(count) * (i + 1) / parts);
    }
}

std::optional<WordIndex> WordIndexBuilder::build()
{
    inEachPart([this](size_t part) { readPart(m_parts[part]); });
    if (m_stop.stop_requested())
        return std::nullopt;
    mergeDictionaries();
    invert();
    if (m_stop.stop_requested())
        return std::nullopt;
    findCrowds({0, m_index.m_words.size()}, 0, std::max(m_count / 8, fewestInCrowd));
    fillCrowds();
    if (m_stop.stop_requested())
        return std::nullopt;
    return std::move(m_index);
}

/// Calls work(number of the part), each in a thread, and waits for all of them.
template<typename Work>
void WordIndexBuilder::inEachPart(Work work)
{
    std::vector<std::jthread> threads;
    for (size_t part = 1; part < m_parts.size(); ++part)
        threads.emplace_back([&work, part] { work(part); });
    work(0);
}

void WordIndexBuilder::readPart(Part &part) const
{
    LineWriter writer(part.dictionary, part.text);
    part.ends.reserve(part.last - part.first);
    for (quint32 document = part.first; document < part.last; ++document) {
        if (document % documentsBetweenLooks == 0 && m_stop.stop_requested())
            return;
        writer.begin();
        m_source(document, writer);
        part.ends.push_back(static_cast<quint32>(part.text.size()));
        part.logLines.push_back(writer.logLines());
    }
}

void WordIndexBuilder::mergeDictionaries()
{
    // The numbers of the first part stay, those of the others are translated.
    Dictionary all = std::move(m_parts.front().dictionary);
    std::vector<std::vector<quint32>> numbers(m_parts.size());
    for (size_t i = 1; i < m_parts.size(); ++i) {
        const Dictionary &dictionary = m_parts[i].dictionary;
        for (quint32 number = 0; number < dictionary.size(); ++number)
            numbers[i].push_back(all.numberOf(dictionary[number]));
    }
    inEachPart([this, &numbers](size_t i) {
        if (i == 0)
            return;
        Part &part = m_parts[i];
        std::vector<quint8> text;
        text.reserve(part.text.size() + part.text.size() / 8);
        const quint8 *at = part.text.data();
        for (quint32 &end : part.ends) {
            for (const quint8 *const last = part.text.data() + end; at != last;) {
                const quint32 value = readVarint(at);
                appendVarint(text, value < fieldCount ? value : numbers[i][value - fieldCount] + fieldCount);
            }
            end = static_cast<quint32>(text.size());
        }
        part.text = std::move(text);
        part.dictionary = {};
    });

    size_t bytes = 0;
    for (const Part &part : m_parts)
        bytes += part.text.size();
    std::vector<quint8> text;
    std::vector<quint32> documents(1);
    std::vector<quint8> logLines;
    text.reserve(bytes);
    documents.reserve(m_count + size_t(1));
    for (Part &part : m_parts) {
        const auto begin = static_cast<quint32>(text.size());
        for (const quint32 end : part.ends)
            documents.push_back(begin + end);
        text.insert(text.end(), part.text.begin(), part.text.end());
        logLines.insert(logLines.end(), part.logLines.begin(), part.logLines.end());
        part.text = {};
        part.ends = {};
    }
    m_index.m_text = std::move(text);
    m_index.m_documents = std::move(documents);
    m_index.m_logLines = std::move(logLines);

    std::vector<quint32> ordinals(all.size());
    std::iota(ordinals.begin(), ordinals.end(), 0);
    std::ranges::sort(ordinals, {}, [&all](quint32 ordinal) { return all[ordinal]; });
    std::vector<std::string_view> sorted;
    sorted.reserve(all.size());
    m_wordOf.resize(all.size());
    for (const quint32 ordinal : ordinals) {
        m_wordOf[ordinal] = static_cast<quint32>(sorted.size());
        sorted.push_back(all[ordinal]);
    }
    m_index.m_words = WordTable(sorted);
    m_index.m_ordinals = std::move(ordinals);
}

/// Calls visit(place, word, document) once for each word of each document of the part.
template<typename Visit>
void WordIndexBuilder::eachPosting(const Part &part, Visit visit) const
{
    struct Found {
        quint32 word;
        Place place;
    };
    std::vector<Found> found;
    std::vector<quint32> foundAt(m_index.m_words.size()); // only right where `found` says the same
    std::vector<quint32> line;
    Field field = Field::Code;
    const auto endLine = [&] {
        const Place place = placeOf(field, line.size() == 1);
        for (const quint32 word : line) {
            quint32 &at = foundAt[word];
            if (at < found.size() && found[at].word == word) {
                found[at].place = std::min(found[at].place, place);
            } else {
                at = static_cast<quint32>(found.size());
                found.push_back({word, place});
            }
        }
        line.clear();
    };
    for (quint32 document = part.first; document < part.last; ++document) {
        if (document % documentsBetweenLooks == 0 && m_stop.stop_requested())
            return;
        m_index.eachWord(
            document,
            [&](Field next) {
                endLine();
                field = next;
                return true;
            },
            [&](quint32 ordinal) { line.push_back(m_wordOf[ordinal]); });
        endLine();
        for (const Found &each : found)
            visit(each.place, each.word, document);
        found.clear();
    }
}

std::vector<std::vector<WordIndexBuilder::List>> WordIndexBuilder::measureLists()
{
    const size_t row = m_index.m_words.size() + size_t(1);
    std::vector<std::vector<List>> lists(m_parts.size(), std::vector<List>(row * placeCount));
    std::vector<std::vector<quint32>> mentions(m_parts.size(), std::vector<quint32>(row));
    inEachPart([&](size_t part) {
        eachPosting(m_parts[part], [&, row, part](Place place, quint32 word, quint32 document) {
            List &list = lists[part][static_cast<size_t>(place) * row + word];
            if (list.first == List::none)
                list.first = document;
            else
                list.bytes += varintSize(document - list.last);
            list.last = document;
            ++mentions[part][word + 1];
        });
    });
    std::vector<quint32> sums(row);
    for (const std::vector<quint32> &counts : mentions)
        std::ranges::transform(counts, sums, sums.begin(), std::plus<>());
    std::partial_sum(sums.begin(), sums.end(), sums.begin());
    m_index.m_mentions = std::move(sums);
    return lists;
}

void WordIndexBuilder::invert()
{
    std::vector<std::vector<List>> lists = measureLists();
    if (m_stop.stop_requested())
        return;
    // From what each part adds to a list comes where it writes, and after which document.
    struct Cursor {
        quint32 at;
        quint32 last;
    };
    const size_t count = lists.front().size();
    std::vector<std::vector<Cursor>> cursors(m_parts.size(), std::vector<Cursor>(count));
    std::vector<quint32> ends(count + 1);
    quint32 end = 0;
    for (size_t i = 0; i < count; ++i) {
        ends[i] = end;
        quint32 last = List::none;
        for (size_t part = 0; part < m_parts.size(); ++part) {
            const List &list = lists[part][i];
            cursors[part][i] = {end, last};
            if (list.first == List::none)
                continue;
            end += varintSize(list.first - last) + list.bytes;
            last = list.last;
        }
    }
    ends[count] = end;
    lists = {};
    std::vector<quint8> postings(end);
    const size_t row = m_index.m_words.size() + size_t(1);
    inEachPart([&](size_t part) {
        eachPosting(m_parts[part], [&, row, part](Place place, quint32 word, quint32 document) {
            Cursor &cursor = cursors[part][static_cast<size_t>(place) * row + word];
            quint8 *const at = postings.data() + cursor.at;
            cursor.at += static_cast<quint32>(writeVarint(at, document - cursor.last) - at);
            cursor.last = document;
        });
    });
    m_index.m_lists = std::move(ends);
    m_index.m_postings = std::move(postings);
}

/// Finds the ranges of words that begin with the same `length` bytes or more and are in more documents than the
/// threshold says, and those words themselves.
void WordIndexBuilder::findCrowds(WordRange range, size_t length, quint32 threshold)
{
    const WordTable &words = m_index.m_words;
    for (quint32 first = range.first; first < range.last;) {
        quint32 last = first + 1;
        const std::string_view word = words[first];
        if (word.size() > length) {
            while (last < range.last && words[last][length] == word[length])
                ++last;
        }
        const WordRange group{first, last};
        first = last;
        if (m_index.mentions(group) <= threshold)
            continue;
        // Longer beginnings may have the same words.
        if (m_crowds.empty() || m_crowds.back() != group)
            m_crowds.push_back(group);
        if (word.size() > length)
            findCrowds(group, length + 1, threshold);
    }
}

void WordIndexBuilder::fillCrowds()
{
    std::ranges::sort(m_crowds);
    const size_t half = (m_count + size_t(1)) / 2;
    std::vector<quint8> places(m_crowds.size() * half, WordIndex::noPlace << 4 | WordIndex::noPlace);
    std::atomic<size_t> next = 0;
    inEachPart([this, half, &places, &next](size_t) {
        for (size_t i = next++; i < m_crowds.size() && !m_stop.stop_requested(); i = next++)
            fillCrowd(m_crowds[i], std::span(places).subspan(i * half, half));
    });
    m_index.m_crowds = std::move(m_crowds);
    m_index.m_crowdPlaces = std::move(places);
}

void WordIndexBuilder::fillCrowd(WordRange crowd, std::span<quint8> places) const
{
    const size_t half = places.size();
    // The best place is written last.
    for (quint32 place = placeCount; place-- > 0;) {
        m_index.eachDocument(crowd, static_cast<Place>(place), [places, place, half](quint32 document) {
            quint8 &both = places[document % half];
            both = static_cast<quint8>(document < half ? (both & 0xf0) | place : (both & 0x0f) | place << 4);
        });
    }
}

} // namespace Wirecode::Search
