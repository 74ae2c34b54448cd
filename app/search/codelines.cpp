// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/codelines.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Wirecode::Search
{

namespace
{

using Catalog::StatusCode;

void addBoth(WordIndex::Lines &lines, Field field, const QString &text, const QString &translated)
{
    lines.add(field, text);
    if (translated != text)
        lines.add(field, translated);
}

/// Whether words of a log belong to another code than the one whose page has them, because codes share a cause:
/// they begin with its number, or with an enhanced status code of another class, which has the first digit of
/// the reply that it came with (RFC 2034 §4).
bool isOfOtherCode(const QString &words, const StatusCode &code)
{
    static const QRegularExpression reply(u"^([2-5][0-9]{2})[ -]"_s);
    static const QRegularExpression enhanced(u"^([245])\\.[0-9]{1,3}\\.[0-9]{1,3}\\b"_s);
    static const QRegularExpression number(u"^[0-9]{3}$"_s);
    if (const QRegularExpressionMatch match = reply.match(words); match.hasMatch())
        return number.match(code.id.code).hasMatch() && match.capturedView(1) != code.id.code;
    const QRegularExpressionMatch match = enhanced.match(words);
    return match.hasMatch() && code.classId.front().isDigit() &&
           match.capturedView(1).front() != code.classId.front();
}

/// The numbers that a reply begins with. The words behind a provider's own signs are ours, and name the reply:
/// "550-5.7.1-S3140-blocked". By hand: nothing else at the start needs regular expressions.
QString numbersOf(const QString &code)
{
    const auto isOfNumber = [](QChar c) { return c == u'.' || (c >= u'0' && c <= u'9'); };
    const auto isSign = [isOfNumber](QChar c) { return isOfNumber(c) || (c >= u'A' && c <= u'Z'); };
    qsizetype length = std::ranges::find_if_not(code, isOfNumber) - code.begin();
    while (length < code.size() && code.at(length) == u'-') {
        const QStringView rest = QStringView(code).sliced(length + 1);
        const QStringView part = rest.first(std::ranges::find(rest, u'-') - rest.begin());
        if (part.isEmpty() || !std::ranges::all_of(part, isSign))
            break;
        length += 1 + part.size();
    }
    return code.first(length);
}

} // namespace

void addNames(const Catalog::Registry &registry, const StatusCode &code, const Language::TextTable &texts,
    WordIndex::Lines &lines)
{
    const QString number = registry.form == Catalog::Form::Reply ? numbersOf(code.id.code) : QString();
    lines.add(Field::Code, number.isEmpty() ? code.id.code : number);
    if (!number.isEmpty())
        lines.add(Field::Name, code.id.code);
    // In one line, so that none is a name alone.
    lines.add(Field::Name, QString(registry.id + u' ' + registry.name + u' ' + registry.protocol));
    if (!code.symbol.isEmpty())
        lines.add(Field::Name, code.symbol);
    addBoth(lines, Field::Name, code.name, texts.nameOf(code));
}

void addProse(const Catalog::Registry &registry, const Catalog::Entry &code, const Language::TextTable &texts,
    WordIndex::Lines &lines)
{
    const Catalog::Entry other = texts.translated(code);
    const auto add = [&lines](Field field, const QStringList &list) {
        for (const QString &text : list)
            lines.add(field, text);
    };
    const auto addAll = [&](Field field, const QStringList &list, const QStringList &translated) {
        for (qsizetype i = 0; i < list.size(); ++i)
            addBoth(lines, field, list.at(i), translated.at(i));
    };
    for (const Catalog::Meaning &meaning : code.meanings)
        lines.add(Field::Name, meaning.phrase);
    addAll(Field::Alias, code.aliases, other.aliases);
    for (const Catalog::Case &cause : code.cases) {
        for (const QString &words : cause.log) {
            if (!isOfOtherCode(words, code))
                lines.add(Field::Log, words);
        }
    }
    addAll(Field::Description, code.description, other.description);
    for (qsizetype i = 0; i < code.meanings.size(); ++i) {
        addBoth(lines, Field::Description, code.meanings.at(i).context, other.meanings.at(i).context);
        addBoth(lines, Field::Description, code.meanings.at(i).text, other.meanings.at(i).text);
    }
    addBoth(lines, Field::Description, code.use, other.use);
    for (qsizetype i = 0; i < code.cases.size(); ++i) {
        const Catalog::Case &cause = code.cases.at(i);
        const Catalog::Case &translated = other.cases.at(i);
        addBoth(lines, Field::Description, cause.seen, translated.seen);
        addBoth(lines, Field::Rest, cause.check, translated.check);
        addAll(Field::Rest, cause.fix, translated.fix);
    }
    add(Field::Rest, code.session);
    addBoth(lines, Field::Rest, code.verdict.stage, other.verdict.stage);
    addBoth(lines, Field::Rest, code.origin, other.origin);
    if (const Catalog::CodeClass *codeClass = registry.findClass(code.classId))
        addBoth(lines, Field::Rest, codeClass->name, texts.nameOf(registry, *codeClass));
}

} // namespace Wirecode::Search
