// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/linereader.h"

#include <algorithm>
#include <bit>

namespace Wirecode::Search
{

namespace
{

/// What words in one alias or log phrase cost in any order: more than one after the other.
constexpr quint32 together = Level::description;
/// The same in a name: less than one after the other in a log phrase.
constexpr quint32 togetherInName = Level::log - 1;
/// What words scattered over a document cost besides.
constexpr quint32 scattered = 8;
constexpr quint32 mostLines = 64;     ///< with all terms that are told apart
constexpr quint32 mostLogLines = 256; ///< of a document that are told apart

/// The terms reached after a word: it is the next term, or the next two in one.
quint32 advanced(quint32 reached, quint32 start, quint32 single, quint32 joined)
{
    return ((reached << 1 | start) & single) | ((reached << 2 | start << 1) & joined);
}

quint8 levelOf(Field field)
{
    if (field == Field::Name)
        return Level::name;
    return field == Field::Alias ? Level::alias : Level::log;
}

bool isContiguous(quint32 bits)
{
    const quint32 lowest = bits & (0U - bits);
    return bits != 0 && (bits & (bits + lowest)) == 0;
}

} // namespace

LineReader::LineReader(const WordQuery &query, Field last)
    : m_last(last)
{
    for (size_t i = 0; i < query.terms.size(); ++i) {
        m_required |= (query.terms[i].required ? 1U : 0U) << i;
        m_numeric |= (query.terms[i].isNumeric() ? 1U : 0U) << i;
    }
    for (const WordQuery::Phrase &phrase : query.phrases) {
        m_phraseStarts |= 1U << phrase.first;
        (phrase.excluded ? m_excludedEnds : m_phraseEnds) |= 1U << (phrase.first + phrase.count - 1);
    }
}

void LineReader::begin(quint8 worst)
{
    m_worst = worst;
    m_inCode = m_wholeCode = m_phrasesFound = 0;
    m_best = none;
    m_nearest = Field::Rest;
    m_lines = m_logLines = 0;
    m_rest = m_required;
}

void LineReader::read(const Layer &layer, quint32 document)
{
    beginLine(Field::Code);
    layer.index->eachWord(
        document,
        [this](Field field) {
            endLine();
            beginLine(field);
            return field <= m_last && !isDecided(field);
        },
        [this, &layer](quint32 ordinal) { readWord(layer.marks[ordinal]); });
    endLine();
    m_logLines += layer.index->logLines(document);
}

/// Whether no line of this field or of those behind it can change the result.
bool LineReader::isDecided(Field next) const
{
    if (next == Field::Code || m_phraseStarts != 0)
        return false;
    const bool isName = std::has_single_bit(m_rest) && m_best < Level::wholeAlias;
    // A term that only prose has is in no line that is going to be read.
    const bool isInProse = m_last == Field::Log && m_worst >= Level::description && m_worst < Level::inside;
    return m_rest == 0 || isInProse || (isName && next > Field::Name);
}

void LineReader::beginLine(Field field)
{
    m_field = field;
    m_first = true;
    m_inLine = m_wholeInLine = m_begins = m_whole = m_anchored = m_phrase = 0;
    m_lineBest = none;
}

void LineReader::readWord(const Marks &marks)
{
    if (marks.begins == 0 && marks.joined == 0) {
        m_begins = m_whole = m_anchored = m_phrase = 0;
        m_first = false;
        return;
    }
    m_inLine |= marks.begins | marks.joined | marks.joined >> 1;
    m_wholeInLine |= marks.whole | marks.wholeJoined | marks.wholeJoined >> 1;
    m_phrase = advanced(m_phrase, m_phraseStarts, marks.begins, 0);
    m_phrasesFound |= m_phrase & (m_phraseEnds | m_excludedEnds);
    if (m_field == Field::Code) {
        m_inCode |= marks.begins;
        m_wholeCode |= marks.whole;
        m_rest = m_required & ~m_inCode;
    } else if (m_field <= Field::Log) {
        const quint32 start = m_rest & (0U - m_rest);
        m_begins = advanced(m_begins, start, marks.begins, marks.joined);
        m_whole = advanced(m_whole, start, marks.whole, marks.wholeJoined);
        m_anchored = advanced(m_anchored, m_first ? start : 0, marks.whole, marks.wholeJoined);
        m_first = false;
        const quint32 end = std::bit_floor(m_rest);
        const quint8 level = levelOf(m_field);
        if ((m_whole & end) != 0)
            m_lineBest = std::min(m_lineBest, level);
        else if ((m_begins & end) != 0)
            m_lineBest = std::min(m_lineBest, static_cast<quint8>(level + 1));
    }
}

void LineReader::endLine()
{
    if (m_rest != 0) {
        if ((m_rest & ~m_inLine) == 0 && m_field <= Field::Log)
            m_nearest = std::min(m_nearest, m_field);
        m_lines += static_cast<quint32>((m_rest & ~m_wholeInLine) == 0);
    }
    if (isContiguous(m_rest))
        m_best = std::min(m_best, m_lineBest);
    // A piece of a log line is no more by being all of one. A name may have the code in it.
    const quint32 end = std::bit_floor(m_rest) | std::bit_floor(m_required);
    if (m_field != Field::Log && (m_anchored & end) != 0)
        m_best = std::min<quint8>(m_best, levelOf(m_field) - 2);
}

LineReader::Reading LineReader::result(quint32 sum, quint32 handicap) const
{
    Reading reading{.level = m_worst};
    reading.answers = (m_phrasesFound & m_phraseEnds) == m_phraseEnds && (m_phrasesFound & m_excludedEnds) == 0;
    const auto beginnings = static_cast<quint32>(std::popcount(m_inCode & m_required & ~m_wholeCode));
    const auto mentions = static_cast<quint32>(std::popcount(m_rest & m_numeric));
    const quint32 outsideLine = beginnings + mentioned * mentions;
    const bool isTypo = m_worst >= Level::typo;
    if (m_best != none && (m_worst < Level::inside || isTypo)) {
        reading.level = isTypo ? m_worst : m_best;
        sum = m_best + outsideLine + (isTypo ? m_worst : 0);
    } else if (m_nearest != Field::Rest && m_worst < Level::inside) {
        sum = outsideLine +
              (m_nearest == Field::Name ? togetherInName : together + static_cast<quint32>(m_nearest));
    } else if (m_best == none && m_nearest == Field::Rest && m_rest != 0) {
        sum += scattered;
    }
    // Among equals, the one that says all of it most often, and then the one that fills more logs; but what has
    // one word in its name is listed in order.
    const bool ordered = std::has_single_bit(m_rest) && m_best < Level::wholeAlias;
    const quint32 lines = ordered ? 0 : std::min(m_lines, mostLines - 1);
    const quint32 logLines = ordered || m_rest == 0 ? 0 : std::min(m_logLines, mostLogLines - 1);
    reading.score = ((sum + handicap + 1) * mostLines - 1 - lines) * mostLogLines + mostLogLines - 1 - logLines;
    return reading;
}

} // namespace Wirecode::Search
