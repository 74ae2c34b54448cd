// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/formindex.h"

#include <algorithm>
#include <tuple>

namespace Wirecode::Recognize
{

namespace
{

using Sign = Form::Sign;

constexpr quint64 anySign = ~quint64(0);

bool isOfBegin(char c)
{
    return isLetter(c) || isDigit(c);
}

template<typename Allows>
quint64 signsThat(Allows allows)
{
    quint64 bits = 0;
    for (int c = 0; c < 256; ++c)
        bits |= allows(static_cast<char>(c)) ? Signs::of(static_cast<char>(c)) : 0;
    return bits;
}

/// With what may begin what an element matches.
quint64 beginsOf(Form::Element element)
{
    switch (element.sign) {
    case Sign::Literal:
        return Signs::of(element.literal);
    case Sign::Blanks:
        return Signs::of(' ');
    case Sign::End:
        return Signs::end | signsThat(isWrapping);
    case Sign::Number:
    case Sign::Enhanced:
    case Sign::Reply:
        return Signs::of('0');
    case Sign::Name:
        return Signs::name;
    case Sign::Text:
        return signsThat([](char c) { return isLetter(c) || c == '<' || c == '#' || c == '('; });
    default:
        return anySign;
    }
}

/// What may stand behind a number of a form.
quint64 followersOf(const Form &form, const Looks &looks)
{
    if (looks.isEnhanced)
        return Signs::ofJoined('.');
    if (looks.isText)
        return Signs::ofJoined('.') | Signs::of(' ');
    if (form.behind().empty())
        return Signs::end | signsThat([](char c) { return !isOfWord(c) && c != '%'; });
    const Form::Element first = form.behind().front();
    const bool mayBeJoined = form.behind().size() < 2 || (beginsOf(form.behind().at(1)) & Signs::of('0')) != 0;
    return beginsOf(first) | (first.sign == Sign::Literal && mayBeJoined ? Signs::ofJoined(first.literal) : 0);
}

/// Whether a code of a form can stand where something wraps it, and where nothing does, as bits.
quint8 wrappingsOf(const Form &form)
{
    constexpr quint8 either = Signs::unwrapped | Signs::wrapped;
    if (form.before().empty())
        return either;
    const Form::Element last = form.before().front();
    const bool isEither = last.sign == Sign::Wrapping || last.sign == Sign::Begin ||
                          last.sign == Sign::Anything || last.sign == Sign::Word;
    return isEither ? either : Form::isAside(last) ? Signs::wrapped : Signs::unwrapped;
}

/// And what behind that.
quint64 beyondOf(const Form &form, const Looks &looks)
{
    if (looks.isEnhanced || looks.isText || form.behind().size() < 2)
        return anySign;
    const Sign first = form.behind().front().sign;
    return first == Sign::Literal || first == Sign::Blanks ? beginsOf(form.behind().at(1)) : anySign;
}

/// The words that have to stand before a code, but for those of which too little is known.
quint64 wordsOf(const Form &form)
{
    quint64 words = 0;
    std::string word;
    bool mayBegin = true;
    std::for_each(form.before().rbegin(), form.before().rend(), [&](const Form::Element &each) {
        if (each.sign == Sign::Literal && isOfBegin(each.literal)) {
            if (!word.empty() || (mayBegin && isLetter(each.literal)))
                word += each.literal;
            mayBegin = false;
            return;
        }
        mayBegin = each.sign == Sign::Literal || each.sign == Sign::Blanks;
        if (!word.empty() && (mayBegin || word.size() >= sizeof(quint32)))
            words |= bitOfWord(beginOfWord(word, 0, word.size()));
        word.clear();
    });
    if (word.size() >= sizeof(quint32))
        words |= bitOfWord(beginOfWord(word, 0, word.size()));
    return words;
}

} // namespace

void FormIndex::addAll(const std::vector<Entry> &entries, const Glance &glance, Place &place)
{
    for (const Entry &entry : entries) {
        if (entry.allows(glance))
            place.forms.append(entry.form);
    }
}

void FormIndex::add(quint16 number, const Form &form, bool isWord, const Looks &looks)
{
    if (isWord && form.before().empty())
        return; // these are free words
    Bucket &bucket = bucketOf(form);
    Entry entry{form.tail(), wordsOf(form), anySign, anySign, number, wrappingsOf(form)};
    if (!isWord) {
        entry.followers = followersOf(form, looks);
        entry.beyond = beyondOf(form, looks);
        bucket.looks |= looks.numbers;
    }
    (isWord ? bucket.words : bucket.numbers).push_back(entry);
    for (const bool isWrapped : {false, true}) {
        if ((entry.wrappings & Signs::ofWrapping(isWrapped)) == 0)
            continue;
        bucket.followers[isWrapped ? 1 : 0] |= isWord ? 0 : entry.followers;
        for (int c = 0; c < 256; ++c) {
            const char last = static_cast<char>(c);
            const bool isThere = bucket.last == aWord      ? isWrapped
                                 : bucket.last == anything ? isWrapped || isFreeBegin({&last, 1}, 1)
                                                           : classOf(last) == bucket.last;
            if (isThere && isWord)
                allowWords(behind(last, isWrapped), looks.words);
            else if (isThere)
                allowFollowers(behind(last, isWrapped), looks.lengths, entry.followers);
        }
    }
}

/// Of a word less may stand there before what joins it to the next.
void FormIndex::allowWords(size_t behind, const std::vector<std::string> &words)
{
    for (const std::string &word : words) {
        for (size_t length = 1; length <= std::min(word.size(), sizeof(quint32)); ++length)
            m_words.set(lookOfWord(behind, beginOfWord(word, 0, length)));
    }
}

void FormIndex::allowFollowers(size_t behind, std::bitset<Looks::lengthCount> lengths, quint64 followers)
{
    for (size_t length = 0; length < Looks::lengthCount; ++length)
        m_followers[behind][length] |= length == 0 || lengths[length] ? followers : 0;
}

void FormIndex::addWord(quint16 number, const std::string &word)
{
    m_freeWords.add(word).push_back(number);
    const size_t length = size_t(std::ranges::find_if_not(word, isOfBegin) - word.begin());
    m_words.set(lookOfWord(0, beginOfWord(word, 0, length)));
}

void FormIndex::addName(const std::string &name)
{
    m_names.set(lookOfName(name, 0));
}

/// The place of a name among those that begin with its first word.
size_t FormIndex::lookOfName(std::string_view line, size_t place)
{
    size_t end = place;
    while (end < line.size() && isOfBegin(line[end]))
        ++end;
    return spread(beginOfWord(line, place, end - place)) >> 50;
}

void FormIndex::addWords(const Line &line, const Begin &begin, size_t end, quint32 word, Place &place) const
{
    const std::string_view text = line.text;
    Glance glance;
    glance.tail = tailAt(text, end);
    glance.words = line.words;
    glance.wrapping = Signs::ofWrapping(end < begin.offset);
    if (end > 0) {
        inContext(classOf(text[end - 1]), classBefore(text, numberBegin(text, end)),
            [&](const Bucket &bucket) { addAll(bucket.words, glance, place); });
    }
    if (begin.isInWord)
        return;
    if (begin.offset == line.begin)
        addAll(m_atBegin.words, glance, place);
    if (!mayBeFreeWord(word))
        return;
    const size_t length = wordEnd(text, begin.offset) - begin.offset;
    if (const std::vector<quint16> *const forms = m_freeWords.find(text.substr(begin.offset, length)))
        place.forms.append(forms->data(), qsizetype(forms->size()));
}

void FormIndex::addNumbers(Line &line, const Begin &begin, size_t end, quint64 follower, Place &place) const
{
    const std::string_view text = line.text;
    const size_t offset = begin.offset;
    if (isHexAt(text, offset)) {
        std::tie(place.number, place.digits) = hexAt(text, offset);
        follower = Signs::behind(text, offset + place.digits);
    } else {
        std::tie(place.number, place.digits) = decimalAt(text, offset);
    }
    const bool isWrapped = end < offset;
    QVarLengthArray<const Bucket *, 8> buckets;
    const auto addBucket = [&](const Bucket &bucket) {
        if ((bucket.followers[isWrapped ? 1 : 0] & follower) != 0 &&
            bucket.looks[place.number % Looks::numberCount])
            buckets.append(&bucket);
    };
    if (end > 0)
        inContext(classOf(text[end - 1]), classBefore(text, numberBegin(text, end)), addBucket);
    const bool isBehindBlank = end > 0 && isWrapped;
    if (isBehindBlank) {
        // Onwards from the place before: a line without blanks may be long.
        for (; line.blank < end; ++line.blank) {
            if (isBlank(text[line.blank]))
                line.behindBlank = line.blank + 1;
        }
        inContext(aWord, classBefore(text, line.behindBlank), addBucket);
    }
    if (!begin.isInWord) {
        constexpr size_t replyLength = 3;
        if (offset == line.begin)
            addBucket(m_atBegin);
        if (place.digits == replyLength && isReplyLike(text, offset) && isFreeBegin(text, offset))
            addBucket(m_free);
        if (isQuotedAt(text, offset))
            addBucket(m_quoted);
        if (isBehindBlank && line.isLog)
            addBucket(m_behindAnything);
    }
    if (buckets.isEmpty())
        return;
    const size_t beyond = beyondAt(text, offset + place.digits);
    quint64 beside = beyond < text.size() ? Signs::of(text[beyond]) : Signs::end;
    if (beyond < text.size() && m_names[lookOfName(text, beyond)])
        beside |= Signs::name;
    const Glance glance{tailAt(text, end), line.words, follower, beside, Signs::ofWrapping(isWrapped)};
    for (const Bucket *const bucket : buckets)
        addAll(bucket->numbers, glance, place);
}

/// The bucket of a form, by what stands before its code.
FormIndex::Bucket &FormIndex::bucketOf(const Form &form)
{
    const std::vector<Form::Element> &before = form.before();
    // The signs before a code that the place itself skips are not what it is known by.
    const auto last = std::ranges::find_if_not(before, Form::isAside);
    if (last == before.end()) {
        return before.empty() ? m_free : m_quoted;
    }
    if (last->sign == Sign::Begin) {
        return m_atBegin;
    }
    if (last->sign == Sign::Anything) {
        return m_behindAnything;
    }
    // A number and a word are known by what stands before them.
    const auto next = std::find_if_not(std::next(last), before.end(), Form::isAside);
    const auto classOfSign = [](const Form::Element &each) {
        const bool isNumber = each.sign == Sign::Number || each.sign == Sign::Reply;
        return isNumber ? '0' : each.sign == Sign::Literal ? classOf(each.literal) : '\0';
    };
    const bool isReply = last->sign == Sign::Reply; // it has a begin of its own
    const char second = next == before.end() || isReply ? '\0' : classOfSign(*next);
    const quint16 key = keyOf(last->sign == Sign::Word ? ' ' : classOfSign(*last), second);
    if (m_contexts[key] == 0) {
        m_contexts[key] = quint16(m_byContext.size());
        m_byContext.emplace_back(static_cast<char>(key >> 8));
    }
    return m_byContext[m_contexts[key]];
}

} // namespace Wirecode::Recognize
