// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/dictionary.h"
#include "search/wordindex.h"

namespace Wirecode::Search
{

/// Builds one WordIndex: takes the documents apart, each thread a part of them with a dictionary of its own;
/// makes one table of the dictionaries; turns the texts of the documents into the lists of the words.
class WordIndexBuilder
{
public:
    WordIndexBuilder(quint32 count, const WordIndex::Source &source, std::stop_token stop, quint32 mostThreads);

    /// To be called once.
    std::optional<WordIndex> build();

private:
    /// Documents that one thread works on.
    struct Part {
        quint32 first = 0;
        quint32 last = 0;
        Dictionary dictionary;
        std::vector<quint8> text;
        std::vector<quint32> ends; ///< of each document, in `text`
        std::vector<quint8> logLines;
    };
    /// What a part of the documents adds to the list of a word in a place.
    struct List {
        static constexpr quint32 none = quint32(-1);
        quint32 bytes = 0;    ///< without the first document
        quint32 first = none; ///< the first document
        quint32 last = none;
    };

    template<typename Work>
    void inEachPart(Work work);
    template<typename Visit>
    void eachPosting(const Part &part, Visit visit) const;
    void readPart(Part &part) const;
    void mergeDictionaries();
    void invert();
    std::vector<std::vector<List>> measureLists();
    void findCrowds(WordRange range, size_t length, quint32 threshold);
    void fillCrowds();
    void fillCrowd(WordRange crowd, std::span<quint8> places) const;

    const quint32 m_count; ///< of the documents
    const WordIndex::Source &m_source;
    const std::stop_token m_stop;
    WordIndex m_index;
    std::vector<Part> m_parts;
    std::vector<quint32> m_wordOf; ///< of each ordinal
    std::vector<WordRange> m_crowds;
};

} // namespace Wirecode::Search
