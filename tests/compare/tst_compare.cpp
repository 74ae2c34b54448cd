// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/shipped.h"
#include "compare/comparison.h"
#include "language/language.h"

#include <QRegularExpression>
#include <QTest>

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

    /// Which verdict rows of two codes have to differ, by the codes' own fields.
    static QStringList differingFields(const Catalog::StatusCode &a, const Catalog::StatusCode &b)
    {
        QStringList fields;
        const auto add = [&fields](bool differs, const QString &field) {
            if (differs)
                fields.append(field);
        };
        add(a.classId != b.classId, u"class"_s);
        add(a.verdict.outcome != b.verdict.outcome, u"outcome"_s);
        add(a.verdict.retry != b.verdict.retry, u"retry"_s);
        add(a.verdict.actor != b.verdict.actor, u"actor"_s);
        add(a.verdict.stage != b.verdict.stage, u"stage"_s);
        add(a.verdict.closes != b.verdict.closes, u"closes"_s);
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
    static QString faultOf(const Comparison &comparison);
    static QString faultOfRows(const Comparison &comparison);
    static QString faultOfLinks(const Comparison &comparison);

    /// A row for each language and each code on the left.
    static void addPairRows()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("left");
        for (const Language::LanguageInfo &language : Language::languages()) {
            for (const Catalog::StatusCode *code : shippedCatalog().codes()) {
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
    void protocols_areNamedWhereTheyDiffer();
    void unusablePair_isAnError_data();
    void unusablePair_isAnError();
    void classText_fallsBackToTheId();
};

QString TestCompare::faultOf(const Comparison &comparison)
{
    static const QRegularExpression placeholder(u"%[0-9Ln]"_s);
    QStringList own = QStringList{comparison.summary} + comparison.differences + comparison.choose;
    for (const QString &text : own + QStringList{comparison.title}) {
        if (text.isEmpty() || text.trimmed() != text)
            return u"empty text"_s;
        if (text.contains(placeholder))
            return u"placeholder in: "_s + text;
    }
    for (const QString &text : std::as_const(own)) {
        if (!text.endsWith(u'.') && !text.endsWith(u'?'))
            return u"no whole sentence: "_s + text;
    }
    if (comparison.differences.isEmpty())
        return u"no difference"_s;
    if (comparison.choose.size() < 2)
        return u"no choice"_s;
    for (const Catalog::Entry &side : {comparison.left, comparison.right}) {
        if (!comparison.title.contains(side.id.code) || !comparison.title.contains(side.localizedName))
            return u"a side is not in the title"_s;
        own += side.description + side.seen + side.fix;
    }
    QSet<QString> seen;
    for (const QString &sentence : sentencesOf(own)) {
        if (seen.contains(sentence))
            return u"said twice: "_s + sentence;
        seen.insert(sentence);
    }
    return {};
}

QString TestCompare::faultOfRows(const Comparison &comparison)
{
    static const QStringList fields{
        u"class"_s, u"outcome"_s, u"retry"_s, u"actor"_s, u"stage"_s, u"closes"_s, u"status"_s};
    QStringList found;
    QStringList differing;
    for (const Row &row : comparison.rows) {
        found.append(row.id);
        if (row.label.isEmpty() || row.left.isEmpty() || row.right.isEmpty())
            return u"empty cell in row "_s + found.last();
        if (row.differs())
            differing.append(found.last());
    }
    if (found != fields)
        return u"other rows: "_s + found.join(u' ');
    if (differing != differingFields(comparison.left, comparison.right))
        return u"wrong rows differ: "_s + differing.join(u' ');
    return {};
}

QString TestCompare::faultOfLinks(const Comparison &comparison)
{
    const Catalog::CodeId &left = comparison.left.id;
    const Catalog::CodeId &right = comparison.right.id;
    QStringList references;
    for (const Catalog::Reference &reference : comparison.references)
        references.append(reference.toString());
    if (references.isEmpty() || hasDuplicates(references))
        return u"references: "_s + references.join(u", "_s);
    if (hasDuplicates(comparison.related) || comparison.related.contains(left) ||
        comparison.related.contains(right))
        return u"a related code is there twice, or compared"_s;
    for (const Catalog::Entry &side : {comparison.left, comparison.right}) {
        for (const Catalog::Reference &reference : side.references) {
            if (!comparison.references.contains(reference))
                return u"lost reference "_s + reference.toString();
        }
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
    for (const Catalog::StatusCode *code : shippedCatalog().codes()) {
        if (code->id == id(left))
            continue;
        const Comparison comparison = compared(left, code->id.toString());
        for (const QString &fault : {faultOf(comparison), faultOfRows(comparison), faultOfLinks(comparison)}) {
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
    for (const Catalog::StatusCode *code : shippedCatalog().codes()) {
        if (code->id == id(left))
            continue;
        const Comparison there = compared(left, code->id.toString());
        const Comparison back = compared(code->id.toString(), left);
        QCOMPARE(there.left.id, back.right.id);
        QCOMPARE(there.differences.size(), back.differences.size());
        for (qsizetype i = 0; i < there.rows.size(); ++i) {
            QCOMPARE(there.rows.at(i).left, back.rows.at(i).right);
            QCOMPARE(there.rows.at(i).right, back.rows.at(i).left);
        }
        if (shippedCatalog().pair(there.left.id, there.right.id)) {
            QCOMPARE(there.summary, back.summary);
            QCOMPARE(there.differences, back.differences);
            QCOMPARE(there.choose, back.choose);
        } else {
            QCOMPARE(there.choose.first(), back.choose.last());
        }
    }
}

void TestCompare::writtenComparison_wins()
{
    const Language::TextTable turkish(u"tr"_s);
    for (const Catalog::CuratedPair &pair : Test::shippedFiles().protocols.first().pairs) {
        const Comparison english = compared(pair.left.toString(), pair.right.toString());
        QCOMPARE(english.summary, pair.summary);
        QCOMPARE(english.differences, pair.differences);
        QCOMPARE(english.choose, pair.choose);
        const Result translated = compare(shippedCatalog(), turkish, pair.right, pair.left);
        QCOMPARE(translated.comparison->differences, turkish.translated(pair).differences);
        QVERIFY(translated.comparison->summary != pair.summary);
    }
    const Comparison generated = compared(u"smtp/211"_s, u"smtp/557"_s);
    const QStringList uses{generated.left.use, generated.right.use};
    QCOMPARE(generated.choose, uses);
}

void TestCompare::rows_nameFieldsInWords()
{
    QStringList lines;
    for (const Row &row : compared(u"smtp/421"_s, u"smtp/551"_s).rows)
        lines.append(QStringList{row.label, row.left, row.right}.join(u" | "_s));
    const QStringList expected{
        u"Class | 4yz Transient Negative Completion | 5yz Permanent Negative Completion"_s,
        u"Outcome | Transient failure | Permanent failure"_s,
        u"Retry | Yes, the same request later | Never as it is"_s,
        u"Who must act | Receiver's side | Sender's side"_s, u"Stage | Any command | RCPT TO or VRFY"_s,
        u"Connection | Is closed | Stays open"_s, u"Status | Registered | Registered"_s};
    QCOMPARE(lines.join(u'\n'), expected.join(u'\n'));
}

void TestCompare::comparison_isInTheLanguageOfTheTexts()
{
    const Comparison english = compared(u"smtp/211"_s, u"smtp/557"_s);
    QVERIFY(m_language.setCurrent(u"tr"_s));
    const Comparison turkish = compared(u"smtp/211"_s, u"smtp/557"_s);
    QCOMPARE(english.title,
        u"SMTP 211 System status, or system help reply vs 557 Address query extension (name not verified)"_s);
    QVERIFY(turkish.title != english.title);
    QVERIFY(turkish.title.contains(m_language.texts().nameOf(*shippedCatalog().find(id(u"smtp/211"_s)))));
    QVERIFY(turkish.summary != english.summary);
    QCOMPARE(turkish.differences.size(), english.differences.size());
    for (qsizetype i = 0; i < english.differences.size(); ++i)
        QVERIFY(turkish.differences.at(i) != english.differences.at(i));
    for (qsizetype i = 0; i < english.rows.size(); ++i) {
        QVERIFY(turkish.rows.at(i).id == english.rows.at(i).id);
        QVERIFY(turkish.rows.at(i).label != english.rows.at(i).label);
    }
    QCOMPARE(turkish.right.name, english.right.name); // the phrase of the specification stays
}

void TestCompare::protocols_areNamedWhereTheyDiffer()
{
    const Catalog::ProtocolFile smtp = Test::shippedFiles().protocols.first();
    Catalog::ProtocolFile other = smtp;
    other.id = u"other"_s;
    other.name = u"Other"_s;
    other.pairs.clear();
    for (Catalog::Entry &code : other.codes)
        code.id.protocol = other.id;
    const Catalog::Catalog catalog = Test::catalogOf({smtp, other});
    const Comparison comparison = *compare(catalog, {}, id(u"smtp/421"_s), id(u"other/551"_s)).comparison;
    QCOMPARE(
        comparison.title, u"SMTP 421 Service not available vs Other 551 User not local; try another address"_s);
    for (const QString &text : QStringList{comparison.summary} + comparison.differences) {
        QVERIFY2(text.contains("SMTP 421"_L1), qPrintable(text));
        QVERIFY2(text.contains("Other 551"_L1), qPrintable(text));
    }
    // Both have the same name, and still are two codes.
    QVERIFY(compare(catalog, {}, id(u"smtp/421"_s), id(u"other/421"_s)).comparison);
}

void TestCompare::unusablePair_isAnError_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("error");
    QTest::newRow("same twice") << u"smtp/421"_s << u"smtp/421"_s
                                << u"SMTP 421 is on both sides. Choose another code to compare it with."_s;
    QTest::newRow("unknown left") << u"smtp/999"_s << u"smtp/421"_s << u"There is no code “smtp/999”."_s;
    QTest::newRow("unknown right") << u"smtp/421"_s << u"http/404"_s << u"There is no code “http/404”."_s;
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

void TestCompare::classText_fallsBackToTheId()
{
    Catalog::StatusCode code = *shippedCatalog().find(id(u"smtp/421"_s));
    QCOMPARE(classText(shippedCatalog(), {}, code), u"4yz Transient Negative Completion"_s);
    code.classId = u"9yz"_s;
    QCOMPARE(classText(shippedCatalog(), {}, code), u"9yz"_s);
    code.id.protocol = u"other"_s;
    QCOMPARE(classText(shippedCatalog(), {}, code), u"9yz"_s);
    QCOMPARE(shortLabel(shippedCatalog(), code.id), u"other 421"_s);
}

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"
