// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/query.h"

#include "language/folding.h"
#include "search/filters.h"
#include "search/words.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

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

/// What a pasted line has besides words: it says which message it was about and not what went wrong.
const QRegularExpression &asides()
{
    static const QRegularExpression expression(
        uR"(\b[A-Za-z]+://\S+|<?[^\s<>@=]+@[^\s<>]+>?)" // links, addresses
        uR"(|\b(?:from|to|orig_to|helo|proto|relay|client|delays?|size|nrcpt|id|message-id)=\S+)"
        uR"(|\[[0-9A-Fa-f.:]+\]|\b[0-9]{1,3}(?:\.[0-9]{1,3}){3}\b|\b[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){3,7}\b)"
        uR"(|\b(?:[a-z0-9_-]+\.)+[a-z]{2,}\b)"                                    // hosts
        uR"(|\b[0-9]{4}-[0-9]{2}-[0-9]{2}|\b[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?\b)" // dates and times
        uR"(|(?<![\w.])(?:[0-9]{1,2}|[0-9]{6,})(?![\w.]))"
        uR"(|\b(?!0x)(?=[A-Za-z]*[0-9])(?=[0-9]*[A-Za-z])[A-Za-z0-9]{8,}\b)"_s); // queue ids
    return expression;
}

/// Whether a value cannot be one of the filter, because none of those is a number.
bool isReported(const QString &key, QStringView value)
{
    static const QStringList ofWords{u"retry"_s, u"actor"_s, u"status"_s, u"outcome"_s, u"is"_s};
    return ofWords.contains(key) && !value.isEmpty() && isNumber(value.toUtf8().toStdString());
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
        if (filterKeys().contains(key) && !isReported(key, raw.sliced(colon + 1))) {
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
    const QString beginning = text.first(std::min(text.size(), longestText));
    Query query = Parser(Language::folded(beginning)).parse();
    query.text = beginning.trimmed();
    return query;
}

QStringList Query::telling() const
{
    static const QRegularExpression glued(u"\\b([A-Za-z]+)([0-9]{3})\\b"_s);
    if (isEmpty())
        return {};
    QString rest = text;
    for (const Filter &filter : filters)
        rest.remove(QRegularExpression(
            u"\\b%1:(?:\"[^\"]*\"?|\\S*)"_s.arg(filter.key), QRegularExpression::CaseInsensitiveOption));
    rest.replace(asides(), u" "_s).replace(glued, u"\\1 \\2"_s);
    QStringList tellingWords = wordsOf(rest);
    tellingWords.removeDuplicates();
    return tellingWords.first(std::min(tellingWords.size(), 2 * mostWords));
}

} // namespace Wirecode::Search
