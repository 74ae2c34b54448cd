// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/shipped.h"
#include "catalog/texts.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Wirecode::Catalog;
using namespace Wirecode::Test;

/// The codes that ship, held against the registry that they were written from.
class TestCatalog : public QObject
{
    Q_OBJECT

private:
    /// What the registry says of a code; one phrase for each row that it has there.
    struct Registered {
        QStringList phrases;
        QString classText;
        QString status;
        QString references;
    };

    /// The cells of a line. Quotation marks inside a cell get lost, which no compared column has.
    static QStringList cells(const QString &line)
    {
        QStringList result{QString()};
        bool quoted = false;
        for (const QChar c : line) {
            if (c == u'"')
                quoted = !quoted;
            else if (c == u',' && !quoted)
                result.append(QString());
            else
                result.last().append(c);
        }
        return result;
    }

    /// A row for every code of the registry or the catalog, so that one which only one of them has fails.
    void addCodeRows() const
    {
        QTest::addColumn<QString>("code");
        QStringList codes = m_registry.keys();
        for (const StatusCode *code : shippedCatalog().codes()) {
            if (!codes.contains(code->id.code))
                codes.append(code->id.code);
        }
        for (const QString &code : std::as_const(codes))
            QTest::newRow(qPrintable(code)) << code;
    }

    /// The shipped code, if there is one.
    static std::optional<Entry> smtp(const QString &code)
    {
        const StatusCode *found = shippedCatalog().find({u"smtp"_s, code});
        return found ? std::optional(shippedCatalog().entry(*found)) : std::nullopt;
    }

    QMap<QString, Registered> m_registry;

private Q_SLOTS:
    void initTestCase();
    void shippedFiles_haveNoIssue();
    void flatForm_losesNothing();
    void registry_isInTheCatalog_data() { addCodeRows(); }
    void registry_isInTheCatalog();
    void everyCode_isComplete_data() { addCodeRows(); }
    void everyCode_isComplete();
    void codes_areInOrderOfTheirNumbers();
    void names_tellCodesApart();
    void pairs_areManyAndUnique();
    void sentences_occurOnce();
    void searchWords_addSomething_data() { addCodeRows(); }
    void searchWords_addSomething();
    void logPhrases_areOfTheirClass_data() { addCodeRows(); }
    void logPhrases_areOfTheirClass();
};

void TestCatalog::initTestCase()
{
    QFile file(QStringLiteral(WIRECODE_SOURCE_DIR "/tests/catalog/data/smtp-reply-codes.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.first().trimmed(), u"code,name,class,status,reference,note"_s);
    for (const QString &line : lines.sliced(1)) {
        const QStringList row = cells(line.trimmed());
        QCOMPARE(row.size(), 6);
        Registered &code = m_registry[row.at(0)];
        code.phrases.append(row.at(1));
        code.classText = row.at(2);
        code.status = row.at(3);
        code.references += row.at(4) + u"; "_s;
    }
    QCOMPARE(m_registry.size(), 48);
    QCOMPARE(m_registry.value(u"235"_s).phrases, QStringList{u"Authentication Succeeded"_s});
    QCOMPARE(m_registry.value(u"211"_s).phrases, QStringList{u"System status, or system help reply"_s});
    QCOMPARE(m_registry.value(u"501"_s).phrases.size(), 3);
}

void TestCatalog::shippedFiles_haveNoIssue()
{
    QCOMPARE(shippedFiles().protocols.size(), 1);
    for (const Issue &issue : shippedFiles().issues)
        qWarning("%s", qPrintable(issue.toString()));
    QVERIFY(shippedFiles().issues.isEmpty());
    QCOMPARE(flattened(shippedFiles()), shippedFlatForm());
}

void TestCatalog::flatForm_losesNothing()
{
    QList<ProtocolFile> protocols;
    for (const Protocol &protocol : shippedCatalog().protocols())
        protocols.append({protocol, {}, {}});
    for (const StatusCode *code : shippedCatalog().codes())
        protocols.first().codes.append(shippedCatalog().entry(*code));
    for (const CodePair &pair : shippedCatalog().pairs())
        protocols.first().pairs.append(*shippedCatalog().pair(pair.left, pair.right));
    QCOMPARE(flattened({protocols, {}}), flattened(shippedFiles()));
}

void TestCatalog::registry_isInTheCatalog()
{
    QFETCH(const QString, code);
    const std::optional<Entry> shipped = smtp(code);
    QVERIFY(shipped);
    QVERIFY(m_registry.contains(code));
    const Registered registered = m_registry.value(code);

    QStringList phrases;
    for (const Meaning &meaning : shipped->meanings) {
        phrases.append(meaning.phrase);
        // The registry has "§4.2.3" and the like: as a word, so that §4 is not found in §4.2.
        QVERIFY2(
            registered.references.contains(meaning.reference.toString() + u';'), qPrintable(meaning.phrase));
    }
    QCOMPARE(phrases, registered.phrases);
    QCOMPARE(shipped->classId + u' ' + shippedCatalog().protocol(u"smtp")->findClass(shipped->classId)->name,
        registered.classText);
    QCOMPARE(QString(idOf(shipped->status)),
        registered.status == "deprecated"_L1 ? u"obsolete"_s : registered.status);
}

void TestCatalog::everyCode_isComplete()
{
    QFETCH(const QString, code);
    const std::optional<Entry> shipped = smtp(code);
    QVERIFY(shipped);
    QVERIFY(!shipped->name.isEmpty());
    QVERIFY(!shipped->verdict.stage.isEmpty());
    for (const QStringList &prose :
        {shipped->description, shipped->seen, shipped->fix, shipped->examples, QStringList{shipped->use}}) {
        QVERIFY(!prose.isEmpty());
        QVERIFY(!prose.contains(QString()));
    }
    QVERIFY(!shipped->references.isEmpty());
    QVERIFY(!shipped->related.isEmpty());
    QVERIFY(!shipped->related.contains(shipped->id));
    QCOMPARE(QSet<CodeId>(shipped->related.begin(), shipped->related.end()).size(), shipped->related.size());
    QCOMPARE(shipped->origin.isEmpty(), shipped->status != Status::Unofficial);
    QVERIFY(shipped->classId.startsWith(code.front()));
}

void TestCatalog::codes_areInOrderOfTheirNumbers()
{
    QStringList codes;
    for (const StatusCode *code : shippedCatalog().codes())
        codes.append(code->id.code);
    QVERIFY(std::ranges::is_sorted(codes));
}

void TestCatalog::names_tellCodesApart()
{
    QHash<QString, QString> owners;
    for (const StatusCode *code : shippedCatalog().codes()) {
        const QString name = code->name.toCaseFolded();
        QVERIFY2(!owners.contains(name), qPrintable(code->id.code + u" is named like "_s + owners.value(name)));
        owners.insert(name, code->id.code);
    }
    // Both phrases begin with "User not local", which says nothing of what becomes of the message.
    QVERIFY(smtp(u"251"_s)->name.contains("forward"_L1));
    QVERIFY(!smtp(u"551"_s)->name.contains("forward"_L1));
}

void TestCatalog::pairs_areManyAndUnique()
{
    QSet<std::pair<QString, QString>> seen;
    qsizetype pairs = 0;
    for (const ProtocolFile &protocol : shippedFiles().protocols) {
        for (const CuratedPair &pair : protocol.pairs) {
            ++pairs;
            const auto ends = std::minmax({pair.left.toString(), pair.right.toString()});
            QVERIFY2(!seen.contains(ends), qPrintable(ends.first + u' ' + ends.second));
            seen.insert(ends);
            QVERIFY(pair.differences.size() >= 2);
            QVERIFY(pair.choose.size() >= 2);
        }
    }
    QCOMPARE_GE(pairs, 20);
}

void TestCatalog::sentences_occurOnce()
{
    // Names, stages and the like are terms, which may recur.
    static const QRegularExpression prose(
        u" (description|seen|fix|meaning|summary|difference|choose|use)\\b"_s);
    static const QRegularExpression end(u"(?<=[.!?])\\s+"_s);
    QHash<QString, QString> owners;
    qsizetype sentences = 0;
    QStringList repeated;
    for (const ProtocolFile &protocol : shippedFiles().protocols) {
        visitTexts(protocol, [&](const QString &text, const QString &key) {
            if (!key.contains(prose))
                return;
            for (const QString &sentence : text.split(end)) {
                ++sentences;
                if (owners.contains(sentence))
                    repeated.append(owners.value(sentence) + u" = "_s + key + u": "_s + sentence);
                owners.insert(sentence, key);
            }
        });
    }
    QCOMPARE_GT(sentences, 1000);
    QVERIFY2(repeated.isEmpty(), qPrintable(repeated.join(u'\n')));
}

void TestCatalog::searchWords_addSomething()
{
    QFETCH(const QString, code);
    const std::optional<Entry> shipped = smtp(code);
    QVERIFY(shipped);
    const auto words = [](const QString &text) {
        static const QRegularExpression between(u"[^\\w.]+"_s);
        const QStringList list = text.toCaseFolded().split(between, Qt::SkipEmptyParts);
        return QSet<QString>(list.begin(), list.end());
    };
    QSet<QString> seen;
    for (const QString &text : shipped->aliases + shipped->logPhrases) {
        QVERIFY2(text.size() <= 100, qPrintable(text));
        QVERIFY2(!seen.contains(text.toCaseFolded()), qPrintable(u"there twice: "_s + text));
        seen.insert(text.toCaseFolded());
    }
    for (const QString &alias : shipped->aliases)
        QVERIFY2(!words(shipped->name).contains(words(alias)), qPrintable(u"already the name: "_s + alias));
}

void TestCatalog::logPhrases_areOfTheirClass()
{
    // An enhanced status code has the first digit of the reply that it came with (RFC 2034).
    static const QRegularExpression enhanced(u"(?<![\\w.])([245])\\.\\d{1,3}\\.\\d{1,3}(?![\\w.])"_s);
    QFETCH(const QString, code);
    const std::optional<Entry> shipped = smtp(code);
    QVERIFY(shipped);
    for (const QString &phrase : shipped->logPhrases) {
        for (auto it = enhanced.globalMatch(phrase); it.hasNext();)
            QCOMPARE(it.next().captured(1), code.first(1));
    }
}

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
