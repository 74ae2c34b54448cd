// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/termlevels.h"

namespace Wirecode::Search
{

/// Reads documents word by word, to see how the terms of a query lie in their lines. All terms go through a
/// line at once, each in a bit ("shift-and").
class LineReader
{
public:
    /// What a document is found to be.
    struct Reading {
        bool answers = true; ///< as far as phrases say
        quint32 score = 0;   ///< the lower the better; comparable between documents of one query
        quint8 level = none; ///< see Level
    };

    /// Reads the fields up to `last`.
    LineReader(const WordQuery &query, Field last);

    /// Begins with a document; `worst` is the worst of the levels of all terms.
    void begin(quint8 worst);
    /// Reads one of its parts in an index. The first part is the one that has the code.
    void read(const Layer &layer, quint32 document);
    /// What all parts come to; `sum` is that of the levels of all terms, `handicap` what the document begins
    /// with.
    Reading result(quint32 sum, quint32 handicap) const;

private:
    bool isDecided(Field next) const;
    void beginLine(Field field);
    void endLine();
    void readWord(const Marks &marks);

    const Field m_last;
    quint32 m_required = 0;
    quint32 m_numeric = 0;
    quint32 m_phraseStarts = 0;
    quint32 m_phraseEnds = 0;   ///< of phrases that must be
    quint32 m_excludedEnds = 0; ///< of phrases that must not be

    // Of the document:
    quint8 m_worst = none; ///< of the levels of all terms
    quint32 m_inCode = 0;  ///< terms that the code is or begins with
    quint32 m_wholeCode = 0;
    quint32 m_rest = 0; ///< required terms that are not in the code
    quint32 m_phrasesFound = 0;
    quint8 m_best = none;          ///< level of a line that has these terms one after the other
    Field m_nearest = Field::Rest; ///< of a name, alias or log phrase that has these terms in any order
    quint32 m_lines = 0;           ///< that have all of these terms as whole words
    quint32 m_logLines = 0;        ///< of the document
    // Of the line:
    Field m_field = Field::Code;
    bool m_first = true; ///< word of the line
    quint32 m_inLine = 0;
    quint32 m_wholeInLine = 0;
    quint32 m_begins = 0; ///< terms up to which the words before have come one after the other
    quint32 m_whole = 0;
    quint32 m_anchored = 0; ///< and that began with the line
    quint32 m_phrase = 0;
    quint8 m_lineBest = none;
};

} // namespace Wirecode::Search
