// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference.h"
#include "support/registered.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Wirecode::Search;
using Wirecode::Test::Lines;

namespace
{

QString describe(const WordHits &hits)
{
    QString text = QString::number(hits.total) + u':';
    for (const WordHits::Hit hit : hits.hits)
        text += u" %1/%2"_s.arg(hit.document).arg(hit.level);
    return text;
}

QString describe(const WordQuery &query)
{
    QString text;
    for (const WordQuery::Term &term : query.terms)
        text += QString::fromStdString(term.text) + u'/' + QString::number(static_cast<int>(term.kind)) +
                (term.required ? u" "_s : u"! "_s);
    for (const WordQuery::Phrase &phrase : query.phrases)
        text += u"[%1 %2 %3] "_s.arg(phrase.first).arg(phrase.count).arg(phrase.excluded);
    for (const WordQuery::Term &term : query.excluded)
        text += u'-' + QString::fromStdString(term.text) + u' ';
    return text;
}

WordIndex indexOf(const std::vector<Lines> &documents)
{
    const auto source = [&documents](quint32 document, WordIndex::Lines &lines) {
        for (const Wirecode::Test::Line &line : documents[document]) {
            QStringList words;
            for (const std::string &word : line.words)
                words.append(QString::fromStdString(word));
            lines.add(line.field, words.join(u' '));
        }
    };
    return *WordIndex::build(static_cast<quint32>(documents.size()), source);
}

/// Makes documents and queries of few different words, so that they meet in every way.
class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_random(seed)
    {
    }

    size_t roll(size_t sides) { return m_random.bounded(static_cast<quint32>(sides)); }

    std::string word()
    {
        std::string word;
        if (roll(5) == 0) {
            for (size_t digits = 1 + roll(3); digits > 0; --digits)
                word += static_cast<char>('4' + roll(2));
            return roll(3) == 0 ? word + '.' + static_cast<char>('4' + roll(2)) : word;
        }
        const std::string letters = "abcde";
        for (size_t length = 1 + roll(9); length > 0; --length)
            word += letters[roll(length > 6 ? 1 : letters.size())];
        return word;
    }

    Lines document()
    {
        Lines lines{{Field::Code, {std::to_string(44 + roll(12))}}};
        for (const Field field : {Field::Name, Field::Alias, Field::Log, Field::Description, Field::Rest}) {
            for (size_t count = roll(3); count > 0; --count) {
                lines.push_back({field, {}});
                for (size_t words = 1 + roll(4); words > 0; --words)
                    lines.back().words.push_back(word());
            }
        }
        return lines;
    }

    std::vector<Lines> documents(int count)
    {
        std::vector<Lines> documents;
        std::generate_n(std::back_inserter(documents), count, [this] { return document(); });
        return documents;
    }

    std::string wordOf(const std::vector<Lines> &documents)
    {
        const Lines &lines = documents[roll(documents.size())];
        const auto &words = lines[roll(lines.size())].words;
        std::string word = words[roll(words.size())];
        if (roll(4) == 0)
            word.resize(1 + roll(word.size()));
        if (roll(6) == 0 && word.size() > 4)
            std::swap(word[1], word[2]);
        while (word.ends_with('.'))
            word.pop_back();
        return word;
    }

    WordQuery query(const std::vector<Lines> &documents)
    {
        WordQuery query;
        for (size_t terms = 1 + roll(3); terms > 0; --terms)
            query.terms.push_back({roll(8) == 0 ? this->word() : wordOf(documents)});
        if (roll(8) == 0)
            query.terms.push_back({roll(2) == 0 ? "4?" : "4.x", WordQuery::Kind::Pattern});
        if (roll(4) == 0) {
            const Lines &lines = documents[roll(documents.size())];
            const auto &words = lines[roll(lines.size())].words;
            const bool excluded = roll(2) == 0;
            query.phrases.push_back({query.terms.size(), words.size(), excluded});
            for (const std::string &word : words)
                query.terms.push_back({word, WordQuery::Kind::Whole, !excluded});
        }
        if (roll(5) == 0)
            query.excluded.push_back({wordOf(documents)});
        return query;
    }

private:
    QRandomGenerator m_random;
};

} // namespace

class TestWordSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void find_isWhatReadingEverythingFinds_data();
    void find_isWhatReadingEverythingFinds();
    void find_listsTheBest();
    void find_barsDocuments();
    void find_withoutDocuments();
    void find_saysAtLeast();
    void build_stops();
    void words_areTakenApart_data();
    void words_areTakenApart();
    void typos_areForgiven_data();
    void typos_areForgiven();
    void patterns_match_data();
    void patterns_match();
};

void TestWordSearch::find_isWhatReadingEverythingFinds_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("documents");
    QTest::addColumn<int>("queries");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("few, seed %u", seed) << seed << static_cast<int>(1 + seed) << 60;
    // Enough for several threads and for places kept besides.
    QTest::newRow("many") << quint32(1) << 1501 << 30;
    QTest::newRow("others") << quint32(2) << 1500 << 30;
}

void TestWordSearch::find_isWhatReadingEverythingFinds()
{
    QFETCH(const quint32, seed);
    QFETCH(const int, documents);
    QFETCH(const int, queries);
    Dice dice(seed);
    const std::vector<Lines> all = dice.documents(documents);
    const WordIndex index = indexOf(all);
    std::vector<quint8> handicaps(all.size(), 0);
    if (dice.roll(2) == 0)
        std::ranges::generate(handicaps, [&dice] { return static_cast<quint8>(dice.roll(3) * 5); });
    WordSearch search(index, handicaps);
    for (int i = 0; i < queries; ++i) {
        const WordQuery query = dice.query(all);
        const WordHits found = search.find(query, nullptr, {}, all.size());
        const WordHits expected = Wirecode::Test::findSlowly(all, query, all.size(), handicaps);
        QVERIFY2(!found.atLeast, qPrintable(describe(query)));
        QVERIFY2(found.total == expected.total && found.hits == expected.hits,
            qPrintable(
                describe(query) + u"\nfound    "_s + describe(found) + u"\nexpected "_s + describe(expected)));
    }
}

void TestWordSearch::find_listsTheBest()
{
    Dice dice(7);
    const std::vector<Lines> all = dice.documents(500);
    const WordIndex index = indexOf(all);
    WordSearch search(index);
    for (const char *text : {"a", "b", "ab", "4", "44"}) {
        const WordQuery query{{{text}}, {}, {}};
        const WordHits whole = search.find(query, nullptr, {}, all.size());
        for (const size_t limit : {size_t(0), size_t(1), size_t(7), whole.total, whole.total + 1}) {
            const WordHits head = search.find(query, nullptr, {}, limit);
            QCOMPARE(head.total, whole.total);
            QCOMPARE(head.hits.size(), std::min(limit, whole.total));
            QVERIFY(std::equal(head.hits.begin(), head.hits.end(), whole.hits.begin()));
        }
    }
}

void TestWordSearch::find_barsDocuments()
{
    const std::vector<Lines> all(5, Lines{{Field::Name, {"red"}}});
    const WordIndex index = indexOf(all);
    WordSearch search(index);
    const std::vector<quint8> barred{255, 0, 255, 0, 255};
    QCOMPARE(describe(search.find({{{"red"}}, {}, {}}, nullptr, barred, 10)), u"2: 1/2 3/2"_s);
    QCOMPARE(describe(search.find({}, nullptr, barred, 10)), u"2: 1/0 3/0"_s);
    QCOMPARE(describe(search.find({}, nullptr, {}, 10)), u"5: 0/0 1/0 2/0 3/0 4/0"_s);
}

void TestWordSearch::find_withoutDocuments()
{
    for (const WordIndex &index : {WordIndex(), indexOf({}), indexOf({Lines{}})}) {
        WordSearch search(index);
        QCOMPARE(search.find({{{"red"}}, {}, {}}, nullptr, {}, 10).total, size_t(0));
        QCOMPARE(search.find({{{"4x", WordQuery::Kind::Pattern}, {"redden"}}, {}, {}}, nullptr, {}, 10).total,
            size_t(0));
        QCOMPARE(search.find({}, nullptr, {}, 10).total, size_t(index.documentCount()));
    }
}

void TestWordSearch::find_saysAtLeast()
{
    // Each of the words is inside of so many documents that they are not all looked at.
    std::vector<Lines> all(100'000, Lines{{Field::Rest, {"abcd", "bbcd", "cbcd", "xyz"}}});
    all.push_back({{Field::Rest, {"bcd"}}});
    const WordIndex index = indexOf(all);
    WordSearch search(index);
    const WordHits found = search.find({{{"bcd"}}, {}, {}}, nullptr, {}, 1);
    QVERIFY(found.atLeast);
    QCOMPARE(describe(found), u"100001: 100000/14"_s);
    QVERIFY(!search.find({{{"xyz"}}, {}, {}}, nullptr, {}, 1).atLeast);
}

void TestWordSearch::build_stops()
{
    std::stop_source stop;
    std::atomic<quint32> read = 0;
    const auto source = [&](quint32, WordIndex::Lines &lines) {
        lines.add(Field::Name, u"red");
        if (++read == 5000)
            stop.request_stop();
    };
    QVERIFY(!WordIndex::build(1'000'000, source, stop.get_token()));
    QCOMPARE_LT(read.load(), 50'000U);
}

void TestWordSearch::words_areTakenApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &text, const QString &words) {
        QTest::newRow(name) << text << words;
    };
    row("nothing", {}, {});
    row("signs", u" ,;.-\"()<>?! \n"_s, {});
    row("sentence", u"Greylisted: 4.7.1, try-again."_s, u"greylisted|4.7.1|try|again"_s);
    row("dots", u"1.2. .3 4..5 a.b 6.c"_s, u"1.2|3|4|5|a|b|6|c"_s);
    row("folded", u"Kısıtlı İLETİ ｆｕｌｌ ﬁle"_s, u"kisitli|ileti|full|file"_s);
    row("suffix", u"550’yi sender's"_s, u"550|yi|sender|s"_s);
    row("other scripts", u"Почта 邮件 𠀀𠀁 ٤٢"_s, u"почта|邮件|𠀀𠀁|٤٢"_s);
    row("no letters", u"\U0001F4EC a\U0001F4ECb"_s, u"a|b"_s);
    row("half a letter", u"a\xd83d"_s + u"b"_s, u"a|b"_s);
    row("very long", QString(100, u'a') + u" b"_s, QString(64, u'a') + u"|b"_s);
    row("very long, of two bytes", u"a"_s + QString(100, u'п'), u"a"_s + QString(31, u'п'));
}

void TestWordSearch::words_areTakenApart()
{
    QFETCH(const QString, text);
    const Words words(text);
    QStringList list;
    for (size_t i = 0; i < words.size(); ++i)
        list.append(QString::fromUtf8(words[i]));
    QTEST(list.join(u'|'), "words");
}

void TestWordSearch::typos_areForgiven_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("typos"); // -1: too many
    const auto row = [](const QString &typed, const QString &word, int typos) {
        QTest::newRow(qPrintable(typed + u' ' + word)) << typed << word << typos;
    };
    row(u"mail"_s, u"mail"_s, 0);
    row(u"mial"_s, u"mail"_s, 1);
    row(u"mai"_s, u"mail"_s, -1);
    row(u"mxil"_s, u"mail"_s, 1);
    row(u"maill"_s, u"mail"_s, 1);
    row(u"mil"_s, u"mail"_s, -1);
    row(u"mxxl"_s, u"mail"_s, -1);
    row(u"greylsit"_s, u"greylist"_s, 1);
    row(u"gryelsit"_s, u"greylist"_s, 2);
    row(u"gryelits"_s, u"greylist"_s, 2);
    row(u"gxyxlxst"_s, u"greylist"_s, -1);
    row(u"gryel"_s, u"greylist"_s, 2); // the beginning, with one
    row(u"gryl"_s, u"greylist"_s, -1);
    row(u"5500"_s, u"550"_s, -1);
    row(u"почат"_s, u"почта"_s, 1);
    row(u"почtа"_s, u"почта"_s, 1);
}

void TestWordSearch::typos_areForgiven()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, word);
    QTEST(typosBetween(typed.toStdString(), word.toStdString()).value_or(-1), "typos");
    if (typed == word)
        return;
    const std::string other = word.toStdString();
    const std::vector<NearWord> near = WordTable({other}).near(typed.toStdString());
    QTEST(near.empty() ? -1 : near.front().typos, "typos");
}

void TestWordSearch::patterns_match_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("numbers");
    QTest::newRow("last") << u"55?"_s << u"550 551"_s;
    QTest::newRow("two") << u"5yz"_s << u"521 550 551"_s;
    QTest::newRow("too long") << u"5xxx"_s << QString();
    QTest::newRow("between dots") << u"5.7.x"_s << u"5.7.1 5.7.26"_s;
    QTest::newRow("in the middle") << u"5.x.1"_s << u"5.1.1 5.7.1"_s;
    QTest::newRow("two between dots") << u"5.7.xx"_s << u"5.7.26"_s;
    QTest::newRow("fewer parts") << u"5.x"_s << u"5.7"_s;
}

void TestWordSearch::patterns_match()
{
    QFETCH(const QString, pattern);
    QVERIFY(isPattern(pattern.toStdString()));
    QStringList matching;
    for (const QString &number :
        {u"421"_s, u"521"_s, u"550"_s, u"551"_s, u"5.1.1"_s, u"5.7"_s, u"5.7.1"_s, u"5.7.26"_s}) {
        QVERIFY(isNumber(number.toStdString()) && !isPattern(number.toStdString()));
        if (matchesPattern(number.toStdString(), pattern.toStdString()))
            matching.append(number);
    }
    QTEST(matching.join(u' '), "numbers");
}

WIRECODE_TEST(TestWordSearch)
#include "tst_wordsearch.moc"
