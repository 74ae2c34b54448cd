// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/logwords.h"

#include "recognize/form.h"

#include <algorithm>
#include <map>

namespace Wirecode::Recognize
{

namespace
{

struct Token {
    quint64 hash = 0;
    size_t begin = 0;
    size_t end = 0;
};

bool isInWord(char c)
{
    return isLetter(c) || isDigit(c);
}

/// The length of "550-5.7.26 " or "550 " at the begin of a line that goes on with a reply.
size_t continuationLength(std::string_view line, std::string_view previous)
{
    const auto isReply = [](std::string_view text) {
        return text.size() > 3 && isDigit(text[0]) && isDigit(text[1]) && isDigit(text[2]);
    };
    if (!isReply(line) || !isReply(previous) || previous[3] != '-' ||
        line.substr(0, 3) != previous.substr(0, 3))
        return 0;
    return 4 + enhancedLength(line.substr(4));
}

std::vector<Token> tokensOf(std::string_view text)
{
    constexpr quint64 basis = 14695981039346656037U; // FNV-1a
    constexpr quint64 prime = 1099511628211U;
    std::vector<Token> tokens;
    size_t line = 0;
    std::string_view previous;
    size_t i = 0;
    while (i < text.size()) {
        if (text[i] == '\n') {
            previous = text.substr(line, i - line);
            line = ++i;
            i += continuationLength(text.substr(line, 16), previous);
            continue;
        }
        if (!isInWord(text[i])) {
            ++i;
            continue;
        }
        Token token{basis, i, i};
        while (i < text.size()) {
            if (isInWord(text[i]))
                token.hash = (token.hash ^ static_cast<unsigned char>(lowered(text[i++]))) * prime;
            else if (text.substr(i, 2) == "=\n")
                i += 2;
            else if (text.substr(i, 3) == "=\r\n")
                i += 3;
            else
                break;
        }
        token.end = i;
        tokens.push_back(token);
    }
    return tokens;
}

} // namespace

LogWords::LogWords(const Catalog::Catalog &catalog)
{
    std::map<std::vector<int>, std::vector<Owner>> phrases;
    std::vector<int> counts;
    for (int code = 0; code < catalog.codes().size(); ++code) {
        const Catalog::Entry entry = catalog.entry(*catalog.codes().at(code));
        for (int cause = 0; cause < entry.cases.size(); ++cause) {
            for (const QString &log : entry.cases.at(cause).log) {
                if (std::ranges::none_of(log, [](QChar c) { return c.isLetter(); }))
                    continue; // a code by itself shows no case
                std::vector<int> words;
                for (const Token &token : tokensOf(log.toStdString())) {
                    const auto [word, isNew] = m_vocabulary.emplace(token.hash, int(counts.size()));
                    if (isNew)
                        counts.push_back(0);
                    ++counts[size_t(word->second)];
                    words.push_back(word->second);
                }
                if (!words.empty())
                    phrases[words].push_back({code, cause});
            }
        }
    }
    m_byAnchor.resize(counts.size());
    for (auto &[words, owners] : phrases) {
        const auto rarest = std::ranges::min_element(words, {}, [&](int word) { return counts[size_t(word)]; });
        m_byAnchor[size_t(*rarest)].push_back(int(m_phrases.size()));
        m_phrases.push_back({words, owners, size_t(rarest - words.begin())});
    }
}

std::vector<WordsFound> LogWords::find(std::string_view text) const
{
    const std::vector<Token> tokens = tokensOf(text);
    std::vector<int> words;
    words.reserve(tokens.size());
    for (const Token &token : tokens) {
        const auto known = m_vocabulary.find(token.hash);
        words.push_back(known == m_vocabulary.end() ? -1 : known->second);
    }
    std::vector<WordsFound> found;
    for (size_t at = 0; at < words.size(); ++at) {
        if (words[at] < 0)
            continue;
        for (const int number : m_byAnchor[size_t(words[at])]) {
            const Phrase &phrase = m_phrases[size_t(number)];
            const size_t first = at - phrase.anchor;
            if (at < phrase.anchor || first + phrase.words.size() > words.size() ||
                !std::equal(phrase.words.begin(), phrase.words.end(), words.begin() + std::ptrdiff_t(first)))
                continue;
            for (const Owner &owner : phrase.owners) {
                found.push_back({owner.code, owner.cause, tokens[first].begin,
                    tokens[first + phrase.words.size() - 1].end, int(phrase.words.size())});
            }
        }
    }
    return found;
}

} // namespace Wirecode::Recognize
