// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/shipped.h"
#include "compare/comparison.h"
#include "language/language.h"
#include "language/terms.h"
#include "support/others.h"
#include "support/registered.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Compare;
using Test::id;
using Test::shippedCatalog;

/// Compares every code that ships with every other one, in every language.
class TestCompare : public QObject
{
    Q_OBJECT

private:
    Comparison compared(const QString &left, const QString &right) const
    {
        return compare(shippedCatalog(), m_language.texts(), id(left), id(right)).comparison.value();
    }

    static QStringList sentencesOf(const QStringList &texts)
    {
        static const QRegularExpression end(u"(?<=[.!?])\\s+"_s);
        QStringList sentences;
        for (const QString &text : texts)
            sentences += text.split(end);
        return sentences;
    }

    /// A text without what stands between backticks.
    static QString withoutLiteral(const QString &text)
    {
        static const QRegularExpression literal(u"`[^`]*`"_s);
        return QString(text).remove(literal);
    }

    /// The reason phrases of the specification.
    static QStringList phrasesOf(const Catalog::Entry &code)
    {
        QStringList phrases;
        for (const Catalog::Meaning &meaning : code.meanings)
            phrases.append(meaning.phrase);
        return phrases.isEmpty() ? QStringList{code.name} : phrases;
    }

    /// What becomes of the connection; nothing where the registry has no code that closes it.
    static QString connectionOf(const Catalog::Entry &code)
    {
        for (const Catalog::StatusCode *each : shippedCatalog().codesOf(code.id.registry)) {
            if (each->verdict.closes)
                return Language::closesTerm(code.verdict.closes);
        }
        return {};
    }

    /// Which rows of two codes have to differ, by the codes' own fields.
    QStringList differingFields(const Catalog::Entry &a, const Catalog::Entry &b) const
    {
        QStringList fields;
        const auto add = [&fields](bool differs, const QString &field) {
            if (differs)
                fields.append(field);
        };
        add(phrasesOf(a) != phrasesOf(b), u"phrase"_s);
        add(a.symbol != b.symbol, u"symbol"_s);
        add(classText(shippedCatalog(), m_language.texts(), a) !=
                classText(shippedCatalog(), m_language.texts(), b),
            u"class"_s);
        add(a.verdict.outcome != b.verdict.outcome, u"outcome"_s);
        add(a.verdict.retry != b.verdict.retry, u"retry"_s);
        add(a.verdict.actor != b.verdict.actor, u"actor"_s);
        add(a.verdict.stage != b.verdict.stage, u"stage"_s);
        add(connectionOf(a) != connectionOf(b), u"closes"_s);
        add(a.status != b.status, u"status"_s);
        return fields;
    }

    /// A list without an order.
    template<typename T>
    static bool hasDuplicates(const QList<T> &list)
    {
        return QSet<T>(list.begin(), list.end()).size() != list.size();
    }

    /// What is wrong with a comparison, as a few words; empty where nothing is.
    static QString faultOfTexts(const Comparison &comparison);
    static QString repetition(const Comparison &comparison);
    QString faultOfRows(const Comparison &comparison) const;
    static QString faultOfLinks(const Comparison &comparison);

    /// The comparisons of the shipped files, as the catalog gives them.
    static QList<Catalog::CuratedPair> writtenPairs()
    {
        QList<Catalog::CuratedPair> pairs;
        for (const Catalog::RegistryFiles &registry : Test::shippedFiles().registries)
            pairs += registry.pairs;
        for (Catalog::CuratedPair &pair : pairs)
            pair.registry = pair.left.registry;
        return pairs;
    }

    /// A row for each language and each code on the left.
    static void addPairRows()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("left");
        for (const Language::LanguageInfo &language : Language::languages()) {
            for (const Catalog::StatusCode *code : Test::sampled(shippedCatalog().codes())) {
                QTest::addRow("%s %s", qPrintable(language.id), qPrintable(code->id.toString()))
                    << language.id << code->id.toString();
            }
        }
    }

    Language::Switch m_language;

private Q_SLOTS:
    void init() { m_language.setCurrent(u"en"_s); }
    void anyTwoCodes_haveASoundComparison_data() { addPairRows(); }
    void anyTwoCodes_haveASoundComparison();
    void swappedSides_saySame_data() { addPairRows(); }
    void swappedSides_saySame();
    void writtenComparison_wins();
    void rows_nameFieldsInWords();
    void comparison_isInTheLanguageOfTheTexts();
    void unusablePair_isAnError_data();
    void unusablePair_isAnError();
};

QString TestCompare::faultOfTexts(const Comparison &comparison)
{
    static const QRegularExpression placeholder(u"%[0-9Ln]"_s);
    const QStringList sentences = QStringList{comparison.summary} + comparison.choose;
    QStringList own = sentences + QStringList{comparison.title};
    for (const Catalog::Difference &each : comparison.differences) {
        own.append({each.aspect, each.left, each.right});
        if (each.left == each.right)
            return u"no difference: "_s + each.aspect;
    }
    for (const QString &text : std::as_const(own)) {
        if (text.isEmpty() || text.trimmed() != text)
            return u"empty text"_s;
        if (withoutLiteral(text).contains(placeholder))
            return u"placeholder in: "_s + text;
    }
    for (const QString &text : sentences) {
        if (!QStringView(u".?").contains(text.back()))
            return u"no whole sentence: "_s + text;
    }
    if (comparison.differences.isEmpty())
        return u"no difference"_s;
    if (comparison.choose.isEmpty())
        return u"no choice"_s;
    for (const Catalog::Entry &side : {comparison.left, comparison.right}) {
        if (!comparison.title.contains(side.id.code) || !comparison.title.contains(side.localizedName))
            return u"a side is not in the title"_s;
    }
    return {};
}

QString TestCompare::repetition(const Comparison &comparison)
{
    // What is said of both. A generated comparison quotes the first case of either side, and cases can be
    // shared.
    QStringList both = QStringList{comparison.summary} + comparison.choose;
    if (shippedCatalog().pair(comparison.left.id, comparison.right.id)) {
        for (const Catalog::Difference &each : comparison.differences)
            both.append(each.left + u" | "_s + each.right);
    }
    both += comparison.left.description + comparison.right.description;
    for (const Catalog::Entry &side : {comparison.left, comparison.right}) {
        QStringList all = both;
        for (const Catalog::Case &cause : side.cases)
            all += cause.fix + QStringList{cause.seen};
        QSet<QString> seen;
        for (const QString &sentence : sentencesOf(all)) {
            if (seen.contains(sentence))
                return u"said twice: "_s + sentence;
            seen.insert(sentence);
        }
    }
    return {};
}

QString TestCompare::faultOfRows(const Comparison &comparison) const
{
    static const QStringList everyCodeHas{
        u"phrase"_s, u"class"_s, u"outcome"_s, u"retry"_s, u"actor"_s, u"stage"_s, u"status"_s};
    QStringList found;
    QStringList differing;
    for (const Row &row : comparison.rows) {
        // What not every registry declares.
        const bool own = row.id == "symbol"_L1 || row.id == "closes"_L1 || row.id.startsWith("facts."_L1);
        if (row.label.isEmpty() || (row.left.isEmpty() && row.right.isEmpty()))
            return u"empty row "_s + row.id;
        if (!own && (row.left.isEmpty() || row.right.isEmpty()))
            return u"empty cell in row "_s + row.id;
        if (!own)
            found.append(row.id);
        if (row.differs() && !row.id.startsWith("facts."_L1))
            differing.append(row.id);
    }
    if (found != everyCodeHas)
        return u"other rows: "_s + found.join(u' ');
    if (differing != differingFields(comparison.left, comparison.right))
        return u"wrong rows differ: "_s + differing.join(u' ');
    return {};
}

QString TestCompare::faultOfLinks(const Comparison &comparison)
{
    const Catalog::CodeId &left = comparison.left.id;
    const Catalog::CodeId &right = comparison.right.id;
    if (hasDuplicates(comparison.related) || comparison.related.contains(left) ||
        comparison.related.contains(right))
        return u"a related code is there twice, or compared"_s;
    for (const Catalog::Entry &side : {comparison.left, comparison.right}) {
        for (const Catalog::CodeId &related : side.related) {
            if (related != left && related != right && !comparison.related.contains(related))
                return u"lost related code "_s + related.toString();
        }
    }
    QStringList pairs;
    for (const Catalog::CodePair &pair : comparison.comparisons) {
        const QList<Catalog::CodeId> ends{pair.left, pair.right};
        if (ends.contains(left) == ends.contains(right))
            return u"a linked comparison has both sides, or none"_s;
        pairs.append(pair.left.toString() + u' ' + pair.right.toString());
    }
    const qsizetype expected = shippedCatalog().pairsOf(left).size() + shippedCatalog().pairsOf(right).size() -
                               (shippedCatalog().pair(left, right) ? 2 : 0);
    return hasDuplicates(pairs) || pairs.size() != expected ? u"comparisons: "_s + pairs.join(u", "_s)
                                                            : QString();
}

void TestCompare::anyTwoCodes_haveASoundComparison()
{
    QFETCH(const QString, language);
    QFETCH(const QString, left);
    QVERIFY(m_language.setCurrent(language));
    QStringList faults;
    for (const Catalog::StatusCode *code : Test::othersOf(shippedCatalog(), id(left))) {
        const Comparison comparison = compared(left, code->id.toString());
        for (const QString &fault : {faultOfTexts(comparison), repetition(comparison), faultOfRows(comparison),
                 faultOfLinks(comparison)}) {
            if (!fault.isEmpty())
                faults.append(comparison.title + u": "_s + fault);
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestCompare::swappedSides_saySame()
{
    QFETCH(const QString, language);
    QFETCH(const QString, left);
    QVERIFY(m_language.setCurrent(language));
    for (const Catalog::StatusCode *code : Test::othersOf(shippedCatalog(), id(left))) {
        const Comparison there = compared(left, code->id.toString());
        const Comparison back = compared(code->id.toString(), left);
        QCOMPARE(there.left.id, back.right.id);
        QCOMPARE(there.differences.size(), back.differences.size());
        for (qsizetype i = 0; i < there.differences.size(); ++i) {
            const Catalog::Difference &each = back.differences.at(i);
            QCOMPARE(there.differences.at(i), (Catalog::Difference{each.aspect, each.right, each.left}));
        }
        QCOMPARE(there.rows.size(), back.rows.size());
        for (const Row &row : there.rows) {
            const auto same = std::ranges::find(back.rows, row.id, &Row::id);
            QVERIFY2(same != back.rows.end(), qPrintable(row.id));
            QCOMPARE(row.left, same->right);
            QCOMPARE(row.right, same->left);
        }
        if (shippedCatalog().pair(there.left.id, there.right.id)) {
            QCOMPARE(there.summary, back.summary);
            QCOMPARE(there.choose, back.choose);
        } else {
            QCOMPARE(there.choose.first(), back.choose.last());
        }
    }
}

void TestCompare::writtenComparison_wins()
{
    const Language::TextTable turkish(u"tr"_s);
    for (const Catalog::CuratedPair &pair : writtenPairs()) {
        const Comparison english = compared(pair.left.toString(), pair.right.toString());
        QCOMPARE(english.summary, pair.summary);
        QCOMPARE(english.differences, pair.differences);
        QCOMPARE(english.choose, pair.choose);
        const Result translated = compare(shippedCatalog(), turkish, pair.right, pair.left);
        QCOMPARE(translated.comparison->differences, turkish.translated(pair.swapped()).differences);
        QVERIFY(translated.comparison->summary != pair.summary);
    }
    const Comparison generated = compared(u"smtp/211"_s, u"smtp/557"_s);
    const QStringList uses{u"SMTP 211: "_s + generated.left.use, u"SMTP 557: "_s + generated.right.use};
    QCOMPARE(generated.choose, uses);
}

void TestCompare::rows_nameFieldsInWords()
{
    QStringList lines;
    for (const Row &row : compared(u"smtp/421"_s, u"smtp/551"_s).rows)
        lines.append(QStringList{row.label, row.left, row.right}.join(u" | "_s));
    const QStringList expected{
        u"Reason phrase | <domain> Service not available, closing transmission channel | "
        u"User not local; please try <forward-path>"_s,
        u"Class | 4yz Transient Negative Completion | 5yz Permanent Negative Completion"_s,
        u"Outcome | Transient failure | Permanent failure"_s,
        u"Retry | Yes, the same request later | Only after a change"_s,
        u"Who must act | Either side | Sender's side"_s,
        u"Stage | Any command | RCPT TO, VRFY or, with Postfix, BDAT"_s,
        u"Connection | Is closed | Stays open"_s, u"Status | Registered | Registered"_s};
    QCOMPARE(lines.join(u'\n'), expected.join(u'\n'));
}

void TestCompare::comparison_isInTheLanguageOfTheTexts()
{
    const Comparison english = compared(u"smtp/211"_s, u"smtp/557"_s);
    QVERIFY(m_language.setCurrent(u"tr"_s));
    const Comparison turkish = compared(u"smtp/211"_s, u"smtp/557"_s);
    QCOMPARE(
        english.title, u"SMTP 211 System status, or system help reply vs 557 Address query (unofficial)"_s);
    QVERIFY(turkish.title != english.title);
    QVERIFY(turkish.title.contains(m_language.texts().nameOf(*shippedCatalog().find(id(u"smtp/211"_s)))));
    QVERIFY(turkish.summary != english.summary);
    QCOMPARE(turkish.differences.size(), english.differences.size());
    for (qsizetype i = 0; i < english.differences.size(); ++i) {
        QVERIFY(turkish.differences.at(i).aspect != english.differences.at(i).aspect);
        QVERIFY(turkish.differences.at(i).left != english.differences.at(i).left);
        QVERIFY(turkish.differences.at(i).right != english.differences.at(i).right);
    }
    for (qsizetype i = 0; i < english.rows.size(); ++i) {
        QVERIFY(turkish.rows.at(i).id == english.rows.at(i).id);
        QVERIFY(turkish.rows.at(i).label != english.rows.at(i).label);
    }
    QCOMPARE(turkish.right.name, english.right.name); // the phrase of the specification stays
}

void TestCompare::unusablePair_isAnError_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("error");
    QTest::newRow("same twice") << u"smtp/421"_s << u"smtp/421"_s
                                << u"SMTP 421 is on both sides. Choose another code to compare it with."_s;
    QTest::newRow("unknown left") << u"smtp/998"_s << u"smtp/421"_s << u"There is no code “smtp/998”."_s;
    QTest::newRow("unknown right") << u"smtp/421"_s << u"http/999"_s << u"There is no code “http/999”."_s;
    QTest::newRow("both unknown") << u"smtp/9"_s << u"smtp/8"_s << u"There is no code “smtp/9”."_s;
    QTest::newRow("same unknown twice") << u"smtp/9"_s << u"smtp/9"_s << u"There is no code “smtp/9”."_s;
    QTest::newRow("placeholder in an id") << u"smtp/%1"_s << u"smtp/421"_s << u"There is no code “smtp/%1”."_s;
}

void TestCompare::unusablePair_isAnError()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    const Result result = compare(shippedCatalog(), {}, id(left), id(right));
    QVERIFY(!result.comparison);
    QTEST(result.error, "error");
    QVERIFY(m_language.setCurrent(u"tr"_s));
    const Result turkish = compare(shippedCatalog(), m_language.texts(), id(left), id(right));
    QVERIFY(!turkish.error.isEmpty() && turkish.error != result.error);
}

WIRECODE_TEST(TestCompare)
#include "tst_compare.moc"
