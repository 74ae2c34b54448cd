// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/shipped.h"
#include "catalog/texts.h"
#include "support/registered.h"

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

    /// A row for every shipped code.
    static void addCodeRows()
    {
        QTest::addColumn<QString>("code");
        for (const StatusCode *code : shippedCatalog().codes())
            QTest::newRow(qPrintable(code->id.toString())) << code->id.toString();
    }

    static std::optional<Entry> shippedEntry(const QString &text)
    {
        const StatusCode *found = shippedCatalog().find(id(text));
        return found ? std::optional(shippedCatalog().entry(*found)) : std::nullopt;
    }

    QMap<QString, Registered> m_registry;

private Q_SLOTS:
    void initTestCase();
    void shippedFiles_haveNoIssue();
    void flatForm_losesNothing();
    void registry_isInTheCatalog_data();
    void registry_isInTheCatalog();
    void everyCode_isComplete_data() { addCodeRows(); }
    void everyCode_isComplete();
    void verdict_agreesWithItsCases_data() { addCodeRows(); }
    void verdict_agreesWithItsCases();
    void names_tellCodesApart();
    void pairs_areUnique();
    void sentences_occurOnce();
    void backticks_areClosed();
    void searchWords_addSomething_data() { addCodeRows(); }
    void searchWords_addSomething();
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
    for (const QString &issue : shippedCatalog().issues())
        qWarning("%s", qPrintable(issue));
    QVERIFY(shippedCatalog().issues().isEmpty());
    QVERIFY(!shippedCatalog().registries().isEmpty());
}

void TestCatalog::flatForm_losesNothing()
{
    QList<RegistryFiles> registries;
    for (const Registry &registry : shippedCatalog().registries()) {
        RegistryFiles files;
        static_cast<Registry &>(files) = registry;
        for (const StatusCode *code : shippedCatalog().codesOf(registry.id))
            files.codes.append(shippedCatalog().entry(*code));
        for (const CodePair &pair : shippedCatalog().pairs()) {
            if (pair.left.registry == registry.id)
                files.pairs.append(*shippedCatalog().pair(pair.left, pair.right));
        }
        registries.append(files);
    }
    QStringList folders;
    for (const Registry &registry : shippedCatalog().registries())
        folders.append(QStringLiteral(WIRECODE_SOURCE_DIR "/resources/catalog/") + registry.id);
    QCOMPARE(flattened({registries, {}, {}}), flattened(readCatalog(folders)));
}

void TestCatalog::registry_isInTheCatalog_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : m_registry.keys())
        QTest::newRow(qPrintable(code)) << code;
}

void TestCatalog::registry_isInTheCatalog()
{
    QFETCH(const QString, code);
    const std::optional<Entry> shipped = shippedEntry(u"smtp/"_s + code);
    QVERIFY(shipped);
    const Registered registered = m_registry.value(code);
    QStringList phrases;
    for (const Meaning &meaning : shipped->meanings) {
        phrases.append(meaning.phrase);
        // The registry has "§4.2.3" and the like: as a word, so that §4 is not found in §4.2.
        QVERIFY2(
            registered.references.contains(meaning.reference.toString() + u';'), qPrintable(meaning.phrase));
    }
    if (phrases.isEmpty())
        phrases.append(shipped->name);
    // The registry file has a note where the draft's phrase could not be verified; we say nothing of one.
    if (code == "557"_L1)
        return;
    QCOMPARE(phrases, registered.phrases);
    QCOMPARE(shipped->classId + u' ' + shippedCatalog().registry(u"smtp")->findClass(shipped->classId)->name,
        registered.classText);
    QCOMPARE(QString(idOf(shipped->status)),
        registered.status == "deprecated"_L1 ? u"obsolete"_s : registered.status);
}

void TestCatalog::everyCode_isComplete()
{
    QFETCH(const QString, code);
    const std::optional<Entry> shipped = shippedEntry(code);
    QVERIFY(shipped);
    QVERIFY(!shipped->name.isEmpty());
    QVERIFY(!shipped->verdict.stage.isEmpty());
    QVERIFY(!shipped->description.isEmpty());
    QVERIFY(!shipped->cases.isEmpty());
    QVERIFY(!shipped->use.isEmpty());
    QVERIFY(!shipped->references.isEmpty());
    QVERIFY(!shipped->related.contains(shipped->id));
    QCOMPARE(QSet<CodeId>(shipped->related.begin(), shipped->related.end()).size(), shipped->related.size());
}

/// Where most causes are one side's, the verdict does not send everybody to the other.
void TestCatalog::verdict_agreesWithItsCases()
{
    QFETCH(const QString, code);
    const std::optional<Entry> shipped = shippedEntry(code);
    QVERIFY(shipped);
    const auto others = std::ranges::count_if(shipped->cases, [&](const Case &cause) {
        return shipped->actorIn(cause) != shipped->verdict.actor && shipped->actorIn(cause) != Actor::Nobody;
    });
    const bool failed = shipped->verdict.outcome == Outcome::TransientFailure ||
                        shipped->verdict.outcome == Outcome::PermanentFailure;
    if (!failed)
        return; // its cases are those in which it misleads
    if (shipped->verdict.actor == Actor::Sender || shipped->verdict.actor == Actor::Receiver)
        QCOMPARE_LE(others * 2, shipped->cases.size());
    // A call that somebody gave up has failed for good, and nothing is to be sent again.
    QVERIFY(shipped->verdict.retry != Retry::NotNeeded || shipped->verdict.actor == Actor::Nobody);
}

void TestCatalog::names_tellCodesApart()
{
    QHash<QString, QString> owners;
    for (const StatusCode *code : shippedCatalog().codes()) {
        // An enhanced code has one name in every class.
        const QString name = code->id.registry + u' ' + code->name.toCaseFolded();
        const QString owner = code->id.code.section(u'.', 1);
        QVERIFY2(!owners.contains(name) || (!owner.isEmpty() && owners.value(name).section(u'.', 1) == owner),
            qPrintable(code->id.toString() + u" is named like "_s + owners.value(name)));
        owners.insert(name, code->id.code);
    }
}

void TestCatalog::pairs_areUnique()
{
    QSet<std::pair<QString, QString>> seen;
    for (const CodePair &pair : shippedCatalog().pairs()) {
        const auto ends = std::minmax({pair.left.toString(), pair.right.toString()});
        QVERIFY2(!seen.contains(ends), qPrintable(ends.first + u' ' + ends.second));
        seen.insert(ends);
    }
    QCOMPARE_GE(seen.size(), 40);
}

void TestCatalog::sentences_occurOnce()
{
    // Names, stages and the like are terms, which may recur; what codes share stands in one file.
    static const QRegularExpression prose(u", (description|seen|fix|meaning|summary|choose|use)\\b"_s);
    // What servers say, they may say for two reasons: it is our own words that count.
    static const QRegularExpression end(u"(?<=[.!?])\\s+(?=[^`]*(?:`[^`]*`[^`]*)*$)"_s);
    static const QRegularExpression literal(u"`[^`]*`"_s);
    constexpr qsizetype shortest = 40; // what is shorter is a phrase
    QHash<QString, QString> owners;
    QSet<QString> texts;
    qsizetype sentences = 0;
    QStringList repeated;
    for (const Registry &registry : shippedCatalog().registries()) {
        visitTexts(shippedFiles(registry.id), [&](const QString &text, const auto &place) {
            const QString where = registry.id + u' ' + place();
            if (!where.contains(prose) || texts.contains(registry.id + text))
                return;
            texts.insert(registry.id + text);
            for (const QString &sentence : text.split(end)) {
                ++sentences;
                if (QString(sentence).remove(literal).size() >= shortest && owners.contains(sentence))
                    repeated.append(owners.value(sentence) + u" = "_s + where + u": "_s + sentence);
                owners.insert(sentence, where);
            }
        });
    }
    QCOMPARE_GT(sentences, 1000);
    QVERIFY2(repeated.isEmpty(), qPrintable(repeated.join(u'\n')));
}

void TestCatalog::backticks_areClosed()
{
    for (const Registry &registry : shippedCatalog().registries()) {
        visitTexts(shippedFiles(registry.id),
            [&](const QString &text, const auto &) { QVERIFY2(text.count(u'`') % 2 == 0, qPrintable(text)); });
    }
}

void TestCatalog::searchWords_addSomething()
{
    QFETCH(const QString, code);
    const std::optional<Entry> shipped = shippedEntry(code);
    QVERIFY(shipped);
    const auto words = [](const QString &text) {
        static const QRegularExpression between(u"[^\\w.]+"_s);
        const QStringList list = text.toCaseFolded().split(between, Qt::SkipEmptyParts);
        return QSet<QString>(list.begin(), list.end());
    };
    QStringList texts = shipped->aliases;
    for (const Case &cause : shipped->cases)
        texts += cause.log;
    for (const QString &text : texts)
        QVERIFY2(text.size() <= 140, qPrintable(text));
    for (const QString &alias : shipped->aliases)
        QVERIFY2(words(alias).isEmpty() || !words(shipped->name).contains(words(alias)),
            qPrintable(u"already the name: "_s + alias));
}

WIRECODE_TEST(TestCatalog)
#include "tst_catalog.moc"
