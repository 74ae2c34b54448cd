// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/query.h"

#include "language/folding.h"
#include "search/filters.h"
#include "search/words.h"

#include <algorithm>

namespace Wirecode::Search
{

namespace
{

constexpr qsizetype longestText = 1000;
constexpr qsizetype mostWords = 16; ///< in all; who pastes more than a line looks for its beginning

QStringList wordsOf(QStringView text)
{
    const Words words(text);
    QStringList list;
    for (size_t i = 0; i < words.size(); ++i)
        list.append(QString::fromUtf8(words[i]));
    return list;
}

class Parser
{
public:
    explicit Parser(QStringView text)
        : m_text(text)
    {
    }

    Query parse()
    {
        while (skipBlanks())
            takeTerm();
        return m_query;
    }

private:
    bool skipBlanks()
    {
        while (m_at < m_text.size() && (m_text[m_at].isSpace() || m_text[m_at] == u'/'))
            ++m_at;
        return m_at < m_text.size();
    }

    void takeTerm()
    {
        const bool excluded = m_text[m_at] == u'-';
        if (excluded)
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == u'"') {
            const Query::Phrase phrase = takePhrase();
            addPhrase(phrase, excluded);
            return;
        }
        const qsizetype begin = m_at;
        const QStringView raw = takeUntilBlank();
        const qsizetype colon = raw.indexOf(u':');
        const QString key = raw.first(std::max<qsizetype>(colon, 0)).toString();
        if (filterKeys().contains(key)) {
            m_at = begin + colon + 1;
            takeFilter(key, excluded);
        } else {
            addWords(raw, excluded);
        }
    }

    QStringView takeUntilBlank()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && m_text[m_at] != u'/')
            ++m_at;
        return m_text.sliced(begin, m_at - begin);
    }

    /// What is between two quotation marks, or behind one.
    QStringView takeQuoted(bool &closed)
    {
        const qsizetype begin = ++m_at;
        const qsizetype end = m_text.indexOf(u'"', begin);
        closed = end >= 0;
        const QStringView quoted = m_text.sliced(begin, (closed ? end : m_text.size()) - begin);
        m_at = begin + quoted.size() + (closed ? 1 : 0);
        return quoted;
    }

    Query::Phrase takePhrase()
    {
        Query::Phrase phrase;
        phrase.words = wordsOf(takeQuoted(phrase.closed));
        return phrase;
    }

    void takeFilter(const QString &key, bool excluded)
    {
        bool closed = true;
        const bool isQuoted = m_at < m_text.size() && m_text[m_at] == u'"';
        const QStringView value = isQuoted ? takeQuoted(closed).trimmed() : takeUntilBlank();
        if (!value.isEmpty() && m_query.filters.size() < mostWords)
            m_query.filters.append({key, value.toString(), excluded});
    }

    void addWords(QStringView raw, bool excluded)
    {
        const QByteArray whole = raw.toUtf8();
        QStringList words = isPattern(whole.toStdString()) ? QStringList{raw.toString()} : wordsOf(raw);
        if (excluded && words.size() > 1) {
            addPhrase({words, true}, excluded);
            return;
        }
        words = words.first(std::min(words.size(), mostWords - m_count));
        m_count += words.size();
        (excluded ? m_query.excludedWords : m_query.words).append(words);
    }

    void addPhrase(Query::Phrase phrase, bool excluded)
    {
        phrase.words = phrase.words.first(std::min(phrase.words.size(), mostWords - m_count));
        m_count += phrase.words.size();
        if (!phrase.words.isEmpty())
            (excluded ? m_query.excludedPhrases : m_query.phrases).append(phrase);
    }

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_count = 0; ///< words so far
    Query m_query;
};

} // namespace

Query Query::parse(const QString &text)
{
    const QString folded = Language::folded(QStringView(text).first(std::min(text.size(), longestText)));
    return Parser(folded).parse();
}

} // namespace Wirecode::Search
