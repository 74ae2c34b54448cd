// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchentries.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>
#include <set>

namespace Wirecode::Bench
{

namespace
{

constexpr size_t vocabularySize = 5000;
constexpr int queriesOfAKind = 40;
constexpr std::array protocols{
    "SMTP", "HTTP", "FTP", "SIP", "DNS", "RTSP", "XMPP", "LDAP", "POP3", "IMAP", "NNTP", "GRPC"};

/// Random numbers that are the same with every standard library, which its distributions are not.
class Dice
{
public:
    explicit Dice(std::uint64_t seed)
        : m_engine(seed)
    {
    }

    /// From 0 to before `sides`.
    size_t roll(size_t sides) { return static_cast<size_t>(m_engine() % sides); }
    /// From 0 to before 1.
    double fraction() { return static_cast<double>(m_engine() >> 11) * 0x1p-53; }

    template<typename List>
    auto pick(const List &list)
    {
        return list[roll(list.size())];
    }

private:
    std::mt19937_64 m_engine;
};

std::vector<std::string> makeVocabulary()
{
    constexpr std::array starts{"b", "c", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "w",
        "st", "tr", "pr", "cl", "br", "sh", "ch", "qu", "pl", "gr"};
    constexpr std::array vowels{"a", "e", "i", "o", "u", "ea", "io", "ou", "ai"};
    constexpr std::array ends{"", "", "", "n", "r", "s", "t", "l", "m", "nd", "st", "ck", "x"};
    Dice dice(42);
    std::set<std::string> seen;
    std::vector<std::string> words;
    while (words.size() < vocabularySize) {
        // The most frequent words are short.
        const size_t syllables = words.size() < 60 ? 1 : 1 + dice.roll(4);
        std::string word;
        for (size_t i = 0; i < syllables; ++i)
            word.append(dice.pick(starts)).append(dice.pick(vowels)).append(dice.pick(ends));
        if (word.size() >= 2 && word.size() <= 14 && seen.insert(word).second)
            words.push_back(word);
    }
    return words;
}

const std::vector<std::string> &vocabulary()
{
    static const std::vector<std::string> words = makeVocabulary();
    return words;
}

/// A word as often as natural: the n-th most frequent one n to the power of 0.9 times more rarely than the
/// first.
const std::string &naturalWord(Dice &dice)
{
    static const std::vector<double> sums = [] {
        std::vector<double> result;
        double sum = 0;
        for (size_t i = 1; i <= vocabularySize; ++i)
            result.push_back(sum += 1 / std::pow(static_cast<double>(i), 0.9));
        return result;
    }();
    const auto found = std::ranges::lower_bound(sums, dice.fraction() * sums.back());
    return vocabulary()[static_cast<size_t>(found - sums.begin())];
}

std::string makeCode(Dice &dice, bool many)
{
    if (dice.roll(5) > 0)
        return std::to_string(100 + dice.roll(many ? 99'900 : 900));
    const size_t kind = 2 + dice.roll(4);
    return std::to_string(kind) + '.' + std::to_string(dice.roll(8)) + '.' +
           std::to_string(dice.roll(many ? 1000 : 60));
}

void append(std::string &text, std::string word, bool capital)
{
    if (capital)
        word.front() = static_cast<char>(word.front() - ('a' - 'A'));
    text += word;
}

std::string makeName(Dice &dice)
{
    std::string name;
    for (size_t left = 3 + dice.roll(3); left > 0; --left) {
        append(name, dice.roll(2) > 0 ? naturalWord(dice) : dice.pick(vocabulary()), true);
        name += left > 1 ? " " : "";
    }
    return name;
}

std::string makeProse(Dice &dice)
{
    std::string prose;
    const size_t count = 50 + dice.roll(21);
    for (size_t i = 0; i < count; ++i) {
        append(prose, naturalWord(dice), i % 10 == 0);
        const bool last = i % 10 == 9 || i + 1 == count;
        prose += last ? "." : i % 10 == 4 ? "," : "";
        prose += i + 1 < count ? " " : "";
    }
    return prose;
}

std::string withTypo(std::string word, size_t at, Dice &dice)
{
    switch (dice.roll(4)) {
    case 0:
        word.erase(at, 1);
        break;
    case 1:
        word[at] = word[at] == 'z' ? 'y' : 'z';
        break;
    case 2:
        word.insert(at, 1, 'o');
        break;
    default:
        std::swap(word[at], word[at - 1]);
    }
    return word;
}

/// Both words in small letters, the last with a blank before it.
std::string wordOf(std::string_view text, Dice &dice)
{
    std::vector<std::string> words(1);
    for (const char c : text) {
        if (c == ' ')
            words.emplace_back();
        else if (c != '.' && c != ',')
            words.back() += static_cast<char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    }
    return dice.pick(words);
}

} // namespace

Entries::Entries(size_t count)
{
    Dice dice(7);
    std::vector<std::array<size_t, 4>> ends;
    const bool many = count > 10'000;
    for (size_t i = 0; i < count; ++i) {
        std::array<size_t, 4> entry{};
        m_text += makeCode(dice, many);
        entry[0] = m_text.size();
        m_text += dice.pick(protocols);
        entry[1] = m_text.size();
        m_text += makeName(dice);
        entry[2] = m_text.size();
        m_text += makeProse(dice);
        entry[3] = m_text.size();
        ends.push_back(entry);
    }
    size_t begin = 0;
    const auto takeUntil = [this, &begin](size_t end) {
        const std::string_view part = std::string_view(m_text).substr(begin, end - begin);
        begin = end;
        return part;
    };
    for (const auto &[code, protocol, name, prose] : ends) {
        Entry entry;
        entry.code = takeUntil(code);
        entry.protocol = takeUntil(protocol);
        entry.name = takeUntil(name);
        entry.prose = takeUntil(prose);
        m_entries.push_back(entry);
    }
}

std::vector<Keystroke> Entries::keystrokes() const
{
    Dice dice(99);
    std::vector<Keystroke> keys;
    const auto type = [&keys](const std::string &kind, const std::string &text, size_t from) {
        for (size_t length = from; length <= text.size(); ++length)
            keys.push_back({kind, text.substr(0, length)});
    };
    for (int i = 0; i < queriesOfAKind; ++i)
        type("number prefix", std::string(dice.pick(m_entries).code), 1);
    for (char letter = 'a'; letter <= 'z'; ++letter)
        keys.push_back({"one letter", std::string(1, letter)});
    for (int i = 0; i < queriesOfAKind; ++i)
        type("one word", i % 2 ? naturalWord(dice) : dice.pick(vocabulary()), 2);
    for (int i = 0; i < queriesOfAKind; ++i) {
        const Entry &entry = dice.pick(m_entries);
        const std::string first = wordOf(entry.name, dice);
        type("two words", first + ' ' + wordOf(entry.prose, dice), first.size() + 2);
    }
    for (int i = 0; i < queriesOfAKind;) {
        const std::string &word = dice.pick(vocabulary());
        if (word.size() < 6)
            continue;
        keys.push_back({"typo", withTypo(word, 1 + dice.roll(word.size() - 2), dice)});
        ++i;
    }
    for (int i = 0; i < queriesOfAKind; ++i) {
        std::string word = "zx";
        for (int letter = 0; letter < 5; ++letter)
            word += static_cast<char>('a' + dice.roll(26));
        keys.push_back({"no hit", word});
    }
    return keys;
}

} // namespace Wirecode::Bench
