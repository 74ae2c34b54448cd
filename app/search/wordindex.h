// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/flatarray.h"
#include "search/varint.h"
#include "search/words.h"
#include "search/wordtable.h"

#include <array>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>

namespace Wirecode::Search
{

/// The parts of a document, those first that say best what it is about.
enum class Field : quint8 { Code, Name, Alias, Log, Description, Rest };
inline constexpr quint32 fieldCount = 6;

/// Where a document has a word: the best of its fields, and whether the word is a whole name or alias alone.
enum class Place : quint8 { Code, NameAlone, Name, AliasAlone, Alias, Log, Description, Rest };
inline constexpr quint32 placeCount = 8;

/// The words of numbered documents: which documents have a word and where, and which words a document has, in
/// their order. Immutable. It knows nothing of catalogs.
///
/// All of it is in few long arrays: for every place and word the documents as differences, and for every
/// document its lines as numbers of words, small numbers for words seen early. Where so many documents have
/// words of one beginning that reading their lists would take milliseconds, the places are kept for every
/// document besides.
class WordIndex
{
public:
    /// Receives the lines of one document.
    class Lines
    {
    public:
        virtual ~Lines() = default;
        /// A line of text. The fields must come in their order.
        virtual void add(Field field, QStringView text) = 0;
    };
    /// Gives the lines of a document. It is called from several threads at once, for each document once.
    using Source = std::function<void(quint32 document, Lines &lines)>;

    /// No documents.
    WordIndex() = default;
    /// Indexes the documents 0 to before `count`, in as many threads as there are cores, `mostThreads` at most.
    /// Nothing where it was asked to stop, which it looks for every few milliseconds.
    static std::optional<WordIndex> build(
        quint32 count, const Source &source, std::stop_token stop = {}, quint32 mostThreads = 4);

    quint32 documentCount() const { return static_cast<quint32>(m_documents.size() - 1); }
    const WordTable &words() const { return m_words; }
    /// How many documents have the words, a document with several of them counted as often.
    quint32 mentions(WordRange range) const { return m_mentions[range.last] - m_mentions[range.first]; }
    /// The places of all documents for a range that very many have, noPlace where a document has none of the
    /// words; empty for other ranges. Two documents share a byte: the low half of the first byte is for the
    /// first document, those of the others follow; then the high halves go on.
    std::span<const quint8> placesOf(WordRange range) const;
    static constexpr quint8 noPlace = 0xf;

    /// Calls visit(document) for each that has a word of the range at its best in that place.
    template<typename Visit>
    void eachDocument(WordRange range, Place place, Visit visit) const
    {
        const size_t row = static_cast<size_t>(place) * (m_words.size() + 1);
        for (size_t list = row + range.first; list < row + range.last; ++list) {
            const quint8 *at = m_postings.data() + m_lists[list];
            const quint8 *const end = m_postings.data() + m_lists[list + 1];
            for (auto document = quint32(-1); at != end;) {
                document += readVarint(at);
                visit(document);
            }
        }
    }

    /// Fetches what eachWord() is going to read into the cache of the processor.
    void fetch(quint32 document) const { __builtin_prefetch(m_text.data() + m_documents[document]); }
    /// Calls begin(field) for each line of a document and then word(ordinal) for each of its words; ends early
    /// where begin() returns false.
    template<typename Begin, typename Word>
    void eachWord(quint32 document, Begin begin, Word word) const
    {
        const quint8 *at = m_text.data() + m_documents[document];
        const quint8 *const end = m_text.data() + m_documents[document + 1];
        while (at != end) {
            const quint32 value = readVarint(at);
            if (value >= fieldCount)
                word(value - fieldCount);
            else if (!begin(static_cast<Field>(value)))
                return;
        }
    }
    /// How many lines of a document are words of a log, 255 at most.
    quint8 logLines(quint32 document) const { return m_logLines[document]; }
    /// The number of a word of the table in the documents.
    quint32 ordinalOf(quint32 word) const { return m_ordinals[word]; }

private:
    friend class WordIndexBuilder;
    friend class WordIndexFile;

    WordTable m_words;
    FlatArray<quint32> m_ordinals; ///< of each word
    FlatArray<quint32> m_mentions = std::vector<quint32>(1);
    FlatArray<quint32> m_lists = std::vector<quint32>(placeCount); ///< of each place and word, in m_postings
    FlatArray<quint8> m_postings;
    FlatArray<quint32> m_documents = std::vector<quint32>(1); ///< where each begins in m_text, and the end
    FlatArray<quint8> m_text;
    FlatArray<quint8> m_logLines;    ///< of each document
    FlatArray<WordRange> m_crowds;   ///< sorted
    FlatArray<quint8> m_crowdPlaces; ///< of each crowd, half a byte a document
};

} // namespace Wirecode::Search
