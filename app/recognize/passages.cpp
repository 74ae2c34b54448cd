// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/passages.h"

#include <algorithm>

namespace Wirecode::Recognize
{

namespace
{

std::string_view withoutMarks(std::string_view line)
{
    while (!line.empty() && !isDigit(line.front()) && !isLetter(line.front()))
        line.remove_prefix(1);
    return line;
}

bool isReplyLine(std::string_view line)
{
    return line.size() > 3 && isDigit(line[0]) && isDigit(line[1]) && isDigit(line[2]) &&
           (line[3] == '-' || line[3] == ' ');
}

/// Whether the reply with which a line begins, or that it quotes, has a further line.
bool goesOn(std::string_view previous, std::string_view line)
{
    if (previous.ends_with('=') || previous.ends_with("=\r"))
        return true;
    const bool isIndented = !line.empty() && (line.front() == ' ' || line.front() == '\t');
    if (isIndented && previous.find(':') != std::string_view::npos)
        return true;
    const std::string_view next = withoutMarks(line);
    if (!isReplyLine(next))
        return false;
    const std::string begin = std::string(next.substr(0, 3)) + '-';
    const size_t place = previous.find(begin);
    return place != std::string_view::npos && (place == 0 || !isOfWord(previous[place - 1]));
}

/// How far the line reaches with which a text begins. A long one is read in parts, and the next begins with a
/// letter: a number there would be taken for that of a reply.
size_t lineLength(std::string_view text)
{
    const std::string_view part = text.substr(0, LineScanner::longestLine);
    const size_t end = part.find('\n');
    if (end != std::string_view::npos || part.size() == text.size())
        return std::min(end, part.size());
    for (size_t i = part.size() - 1; i > 0; --i) {
        if (part[i] == ' ' && isLetter(text[i + 1]))
            return i;
    }
    return part.size();
}

} // namespace

std::vector<Passage> passagesOf(
    std::string_view text, const LineScanner &scanner, const LogWords &words, size_t mostHits)
{
    std::vector<Passage> passages;
    const std::vector<WordsFound> found = words.find(text);
    auto word = found.begin();
    std::string_view previous;
    size_t count = 0;
    for (size_t at = 0; at < text.size() && count < mostHits;) {
        const std::string_view line = text.substr(at, lineLength(text.substr(at)));
        const size_t end = at + line.size();
        const bool isFurther = at > 0 && goesOn(previous, line);
        if (!isFurther || passages.empty())
            passages.push_back({at, end, {}, {}});
        Passage &passage = passages.back();
        passage.end = end;
        const size_t first = passage.hits.size();
        scanner.scan(line, passage.hits);
        for (size_t i = first; i < passage.hits.size(); ++i) {
            Hit &hit = passage.hits[i];
            hit.offset += at;
            hit.begin += at;
            hit.end += at;
        }
        if (isFurther) {
            const auto isRepeated = [&](const Hit &hit) {
                return std::ranges::any_of(passage.hits.begin(), passage.hits.begin() + std::ptrdiff_t(first),
                    [&hit](const Hit &other) { return other.code == hit.code; });
            };
            const auto added = passage.hits.begin() + std::ptrdiff_t(first);
            passage.hits.erase(std::remove_if(added, passage.hits.end(), isRepeated), passage.hits.end());
        }
        count += passage.hits.size() - first;
        for (; word != found.end() && word->begin < end; ++word)
            passage.words.push_back(*word);
        previous = line;
        at = end + 1;
    }
    std::erase_if(passages, [](const Passage &each) { return each.hits.empty() && each.words.empty(); });
    return passages;
}

} // namespace Wirecode::Recognize
