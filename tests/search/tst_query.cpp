// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/shipped.h"
#include "search/filters.h"
#include "search/highlights.h"
#include "search/query.h"
#include "support/registered.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Search;
using Test::smtpCatalog;

class TestQuery : public QObject
{
    Q_OBJECT

private:
    /// A query as "red 'a b' -green -'c d' is:noted".
    static QString toText(const Query &query)
    {
        QStringList parts = query.words;
        const auto quoted = [](const Query::Phrase &phrase) -> QString {
            return u'\'' + phrase.words.join(u' ') + (phrase.closed ? u"'"_s : QString());
        };
        for (const Query::Phrase &phrase : query.phrases)
            parts.append(quoted(phrase));
        for (const QString &word : query.excludedWords)
            parts.append(u'-' + word);
        for (const Query::Phrase &phrase : query.excludedPhrases)
            parts.append(u'-' + quoted(phrase));
        for (const Query::Filter &filter : query.filters)
            parts.append((filter.excluded ? u"-"_s : QString()) + filter.key + u':' + filter.value);
        return parts.join(u' ');
    }

    /// Completions as "retry:|retry:never", or their meanings.
    static QString completed(const QString &text, qsizetype cursor)
    {
        QStringList list;
        for (const Completion &each :
            completions(text, cursor, smtpCatalog(), Language::TextTable(), {u"to do"_s, u"Todo"_s}))
            list.append(QString(text).replace(each.from, each.length, each.insert));
        return list.join(u'|');
    }

private Q_SLOTS:
    void parse_takesTextApart_data();
    void parse_takesTextApart();
    void parse_keepsWhatTells_data();
    void parse_keepsWhatTells();
    void parse_isBounded_data();
    void parse_isBounded();
    void value_isMeant_data();
    void value_isMeant();
    void completions_goOn_data();
    void completions_goOn();
    void completions_haveMeanings();
    void highlights_markWhatWasTyped_data();
    void highlights_markWhatWasTyped();
    void highlights_withoutTypos();
};

void TestQuery::parse_takesTextApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("parts");
    const auto row = [](const char *name, const QString &text, const QString &parts) {
        QTest::newRow(name) << text << parts;
    };
    row("nothing", {}, {});
    row("blanks", u" \t\n "_s, {});
    row("code", u"550"_s, u"550"_s);
    row("id", u"SMTP/421"_s, u"smtp 421"_s);
    row("slashes only", u"//"_s, {});
    row("enhanced code", u"550 5.7.26."_s, u"550 5.7.26"_s);
    row("codes with a hyphen", u"550-5.7.26"_s, u"550 5.7.26"_s);
    row("enhanced code, half of it", u"5.7."_s, u"5.7"_s);
    row("patterns", u"4xx 4YZ 55? 5x1 4.7.x smtp/4xx"_s, u"4xx 4yz 55? 5x1 4.7.x smtp 4xx"_s);
    row("words", u"Mailbox FULL"_s, u"mailbox full"_s);
    row("Turkish words", u"Kısıtlı İLETİ"_s, u"kisitli ileti"_s);
    row("signs", u"? .* [a-z]+ %"_s, u"a z"_s);
    row("signs around words", u"<user@example.com>: rejected!"_s, u"user example com rejected"_s);
    row("hyphen in a word", u"forward-path"_s, u"forward path"_s);
    row("full width", u"４２１　ＴＬＳ"_s, u"421 tls"_s);
    row("digits of another script", u"٤٢١"_s, u"٤٢١"_s);
    row("phrase", u"\"Mailbox  FULL\" user"_s, u"user 'mailbox full'"_s);
    row("phrase in other marks", u"“mailbox full”"_s, u"'mailbox full'"_s);
    row("phrase being typed", u"user \"mailbox fu"_s, u"user 'mailbox fu"_s);
    row("empty phrases", u"\"\" \"?\" \""_s, {});
    row("excluded word", u"relay -denied"_s, u"relay -denied"_s);
    row("excluded pattern", u"-4xx"_s, u"-4xx"_s);
    row("excluded phrase", u"-\"try again\""_s, u"-'try again'"_s);
    row("excluded words with a hyphen", u"-forward-path"_s, u"-'forward path'"_s);
    row("only minus", u"- -- -\" -/"_s, {});
    row("filters", u"RETRY:Later -is:fav class:4xx"_s, u"retry:later -is:fav class:4xx"_s);
    row("quoted value", u"tag:\"To do\" x"_s, u"x tag:to do"_s);
    row("filter being typed", u"mailbox retry: -is:"_s, u"mailbox"_s);
    row("unknown key", u"Error:550 http://example.com"_s, u"error 550 http example com"_s);
    row("unknown value", u"retry:often"_s, u"retry:often"_s);
    row("number that is no value", u"Status:5.1.1 status:5"_s, u"status 5.1.1 status 5"_s);
    row("number that may be a value", u"tag:550 class:4"_s, u"tag:550 class:4"_s);
    row("colon only", u": a: :b"_s, u"a b"_s);
}

void TestQuery::parse_takesTextApart()
{
    QFETCH(const QString, text);
    QFETCH(const QString, parts);
    const Query query = Query::parse(text);
    QCOMPARE(toText(query), parts);
    QCOMPARE(query.isEmpty(), parts.isEmpty());
}

void TestQuery::parse_keepsWhatTells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &text, const QString &words) {
        QTest::newRow(name) << text << words;
    };
    row("nothing", {}, {});
    row("words, each once", u"Mailbox full, MAILBOX"_s, u"mailbox full"_s);
    row("excluded words and phrases", u"550 -relay -\"a b\" \"c d\""_s, u"550 relay a b c d"_s);
    row("filters", u"class:4yz full tag:\"To do\" -is:noted"_s, u"full"_s);
    row("number behind a key", u"Status:5.1.1 user"_s, u"status 5.1.1 user"_s);
    row("number behind letters", u"SMTP550"_s, u"smtp 550"_s);
    row("address", u"<jane.doe@example.org>: User unknown"_s, u"user unknown"_s);
    row("hosts", u"mx1.example.org said: full (mail.example.net)"_s, u"said full"_s);
    row("names of programs' parts", u"RESOLVER.ADR.RecipientNotFound"_s, u"resolver adr recipientnotfound"_s);
    row("IP addresses", u"unknown[203.0.113.7] 198.51.100.1 2001:db8::1:25 listed"_s, u"unknown listed"_s);
    row("queue id and size", u"4cVbnm3kT8z 52428800 exceeds"_s, u"exceeds"_s);
    row("number in hexadecimal", u"0x800CCC79 error"_s, u"0x800ccc79 error"_s);
    row("date and time", u"2026-08-22 10:15:30 refused"_s, u"refused"_s);
    row("link", u"see https://www.example.org/why?id=550 please"_s, u"see please"_s);
    row("fields of a log", u"denied; from=<a@b.example> proto=ESMTP helo=<laptop> dsn=5.1.1"_s,
        u"denied dsn 5.1.1"_s);
}

void TestQuery::parse_keepsWhatTells()
{
    QFETCH(const QString, text);
    QTEST(Query::parse(text).telling().join(u' '), "words");
}

void TestQuery::parse_isBounded_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &part : {u"a "_s, u"\""_s, u"-"_s, u"\"a"_s, u"-a "_s, u"is:a "_s, u"a-"_s,
             u"-\"a b\""_s, u"5"_s, u"5."_s, u"\ufdfa "_s, u"\xd83d"_s, u"\u0301"_s})
        QTest::newRow(qPrintable(part)) << part.repeated(10'000 / part.size());
}

void TestQuery::parse_isBounded()
{
    QFETCH(const QString, text);
    const Query query = Query::parse(text);
    qsizetype words = query.words.size() + query.excludedWords.size();
    for (const Query::Phrase &phrase : query.phrases + query.excludedPhrases)
        words += phrase.words.size();
    QCOMPARE_LE(words, 16);
    QCOMPARE_LE(query.filters.size(), 16);
    QCOMPARE_LE(highlights(query, text).size(), text.size());
}

void TestQuery::value_isMeant_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("meant");
    const auto row = [](const QString &value, const QString &typed, bool meant) {
        QTest::newRow(qPrintable(value + u' ' + typed)) << value << typed << meant;
    };
    row(u"same-request-later"_s, u"same-request-later"_s, true);
    row(u"same-request-later"_s, u"later"_s, true);
    row(u"same-request-later"_s, u"la"_s, true);
    row(u"same-request-later"_s, u"request-l"_s, true);
    row(u"same-request-later"_s, u"ter"_s, false);
    row(u"same-request-later"_s, u"later-"_s, false);
    row(u"never"_s, u"n"_s, true);
    row(u"4yz"_s, u"4"_s, true);
    row(u"4yz"_s, u"4x"_s, true);
    row(u"4yz"_s, u"4xx"_s, true);
    row(u"4yz"_s, u"5xx"_s, false);
    row(u"4yz"_s, u"4xxx"_s, false);
    row(u"4yz"_s, u"y"_s, false);
    row(u"Client Error"_s, u"client"_s, true);
}

void TestQuery::value_isMeant()
{
    QFETCH(const QString, value);
    QFETCH(const QString, typed);
    QTEST(matchesValue(value, typed), "meant");
}

void TestQuery::completions_goOn_data()
{
    QTest::addColumn<QString>("text"); // with | for the cursor
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("key", u"re|"_s, u"retry:|registry:"_s);
    row("key in capitals", u"RE|"_s, u"retry:|registry:"_s);
    row("key behind a word", u"mailbox re|"_s, u"mailbox retry:|mailbox registry:"_s);
    row("key before a word", u"re| mailbox"_s, u"retry: mailbox|registry: mailbox"_s);
    row("key of an exclusion", u"-re|"_s, u"-retry:|-registry:"_s);
    row("values", u"retry:|"_s,
        u"retry:not-needed|retry:same-request-later|retry:after-a-change|retry:never"_s);
    row("beginning of values", u"x retry:n|"_s, u"x retry:not-needed|x retry:never"_s);
    row("part of a value", u"retry:l|"_s, u"retry:same-request-later"_s);
    row("registry", u"registry:s|"_s, u"registry:smtp"_s);
    row("protocol", u"protocol:s|"_s, u"protocol:smtp"_s);
    row("class", u"class:5|"_s, u"class:5yz"_s);
    row("other class", u"class:5xx|"_s, u"class:5yz"_s);
    row("is", u"is:|"_s, u"is:favourite|is:noted"_s);
    row("tags", u"tag:t|"_s, u"tag:\"to do\"|tag:Todo"_s);
    row("complete", u"retry:never|"_s, {});
    row("no value", u"retry:x|"_s, {});
    row("no key", u"xyz|"_s, {});
    row("other key", u"http:|"_s, {});
    row("nothing", u"|"_s, {});
    row("blank", u"re |"_s, {});
    row("inside", u"r|e"_s, {});
    row("cursor before", u"|re"_s, {});
}

void TestQuery::completions_goOn()
{
    QFETCH(QString, text);
    const qsizetype cursor = text.indexOf(u'|');
    QTEST(completed(text.remove(u'|'), cursor), "expected");
    QCOMPARE(completed(text, -5), QString());
    completed(text, 1000);
}

void TestQuery::completions_haveMeanings()
{
    for (const QString &key : filterKeys()) {
        for (const QString &text : {key.chopped(1), QString(key + u':')}) {
            for (const Completion &each :
                completions(text, text.size(), smtpCatalog(), Language::TextTable(), {}))
                QVERIFY2(!each.meaning.isEmpty(), qPrintable(each.insert));
        }
    }
}

void TestQuery::highlights_markWhatWasTyped_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("marked"); // what is expected, in brackets
    const auto row = [](const char *name, const QString &query, const QString &marked) {
        QTest::newRow(name) << query << marked;
    };
    row("nothing", {}, u"Mailbox full"_s);
    row("code", u"550"_s, u"[550]"_s);
    row("beginning of a code", u"55"_s, u"[55]0"_s);
    row("not inside a code", u"50"_s, u"550"_s);
    row("pattern", u"5xx"_s, u"[550] 421"_s);
    row("enhanced code", u"5.7"_s, u"550 [5.7].1"_s);
    row("beginning of a word", u"mail"_s, u"[Mail]box full"_s);
    row("inside of a word", u"box"_s, u"Mail[box] full"_s);
    row("not inside with two letters", u"ox"_s, u"Mailbox full"_s);
    row("two words", u"full mailbox"_s, u"[Mailbox] [full]"_s);
    row("twice", u"full"_s, u"[Full], [full]er"_s);
    row("two written as one", u"grey listing"_s, u"[Greylisting]"_s);
    row("phrase", u"\"mailbox full\""_s, u"Full: [Mailbox full]"_s);
    row("phrase being typed", u"\"mailbox fu"_s, u"[Mailbox fu]ll"_s);
    row("no phrase", u"\"full mailbox\""_s, u"Mailbox full"_s);
    row("phrase of whole words", u"\"mail\""_s, u"Mailbox"_s);
    row("exclusion", u"-full"_s, u"Mailbox full"_s);
    row("filter", u"is:full"_s, u"Mailbox full"_s);
    row("typo", u"mialbox"_s, u"[Mailbox] full"_s);
    row("two typos", u"unvailabel"_s, u"is [unavailable]"_s);
    row("too many typos", u"mxxlbox"_s, u"Mailbox full"_s);
    row("Turkish", u"KISITLI"_s, u"[kısıtlı] posta"_s);
    row("Turkish, typed without", u"iletisi"_s, u"[İLETİSİ] İ"_s);
    row("combining dot", u"ile"_s, u"[I\u0307le]ti"_s);
    row("combining accents", u"caf"_s, u"[caf]e\u0301"_s);
    row("accent at the end", u"cafe"_s, u"x [cafe\u0301] y"_s);
    row("ligature", u"fi"_s, u"[ﬁ]le"_s);
    row("half a ligature", u"f"_s, u"[ﬁ]le"_s);
    row("ligature of three", u"off"_s, u"[oﬃ]ce"_s);
    row("full width", u"421"_s, u"[４２１]"_s);
    row("outside the first plane", u"full"_s, u"\U0001F4EC [full] \U00020000"_s);
}

void TestQuery::highlights_markWhatWasTyped()
{
    QFETCH(const QString, query);
    QFETCH(const QString, marked);
    const QString text = QString(marked).remove(u'[').remove(u']');
    QString found = text;
    QList<Language::Range> ranges = highlights(Query::parse(query), text);
    std::ranges::reverse(ranges);
    for (const Language::Range &range : ranges)
        found.insert(range.end(), u']').insert(range.start, u'[');
    QCOMPARE(found, marked);
}

void TestQuery::highlights_withoutTypos()
{
    QVERIFY(highlights(Query::parse(u"mialbox"_s), u"mailbox", false).isEmpty());
}

WIRECODE_TEST(TestQuery)
#include "tst_query.moc"
