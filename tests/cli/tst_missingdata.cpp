// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/shipped.h"
#include "process.h"
#include "support/registered.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using Test::Run;

/// The program without the files that it comes with: it says which one, works on with what there is, and
/// neither crashes nor claims that a code does not exist.
class TestMissingData : public QObject
{
    Q_OBJECT

private:
    QString file(const QString &name) const { return m_data + u'/' + name; }

    /// Puts a file beside the copied program; only the beginning, if a part is given.
    void give(const QString &name, double part = 1) const
    {
        QFile from(Catalog::shippedFile(name));
        QVERIFY2(from.open(QIODevice::ReadOnly), qPrintable(from.fileName()));
        const QByteArray bytes = from.readAll();
        QFile to(file(name));
        QVERIFY(to.open(QIODevice::WriteOnly));
        to.write(bytes.first(static_cast<qsizetype>(static_cast<double>(bytes.size()) * part)));
    }

    Run run(const QString &arguments, const QString &language = u"en"_s) const
    {
        return Test::runProgram(m_program, arguments.split(u' ') + QStringList{u"--language="_s + language});
    }

    QString catalogMessage() const
    {
        return u"The catalog cannot be read: %1 is missing or damaged. Install Wirecode again.\n"_s.arg(
            file(u"catalog.rcc"_s));
    }

    QString languageMessage(const QString &name) const
    {
        return u"A part of this language cannot be read: %1 is missing or damaged. What it holds is shown in English.\n"_s
            .arg(file(name));
    }

    std::optional<QTemporaryDir> m_folder;
    QString m_program;
    QString m_data; ///< where the program looks for its files

private Q_SLOTS:
    void init();
    void missingCatalog_isSaid_data();
    void missingCatalog_isSaid();
    void cutCatalog_isSaid_data();
    void cutCatalog_isSaid();
    void missingCatalog_isSaidInTheLanguage();
    void missingLanguage_isSaid();
    void cutLanguage_isSaid();
    void missingIndex_isBuilt_data();
    void missingIndex_isBuilt();
    void indexOfOtherTexts_isNotUsed();
};

void TestMissingData::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
    const QDir root(QFileInfo(m_folder->path()).canonicalFilePath());
    // The same places to each other as in the build.
    const QDir built(QFileInfo(QStringLiteral(WIRECODE_CLI)).absolutePath());
    const QString bin = root.filePath(built.dirName());
    m_program = bin + u"/wirecode-cli"_s;
    const QString data = QFileInfo(Catalog::shippedFile(u"catalog.rcc"_s)).absolutePath();
    m_data = QDir::cleanPath(bin + u'/' + built.relativeFilePath(data));
    QVERIFY2(m_data.startsWith(root.path() + u'/'), qPrintable(m_data));
    QVERIFY(root.mkpath(bin) && root.mkpath(m_data));
    QVERIFY(QFile::copy(QStringLiteral(WIRECODE_CLI), m_program));
    give(u"wirecode_en.qm"_s);
}

void TestMissingData::missingCatalog_isSaid_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("exitCode");
    for (const QString &arguments : {u"show smtp/421"_s, u"show 421"_s, u"compare smtp/421 smtp/551"_s,
             u"list"_s, u"list --class 4yz"_s, u"list --registry smtp"_s, u"search full"_s, u"protocols"_s,
             u"protocols --format markdown"_s, u"protocols --format html"_s, u"list --format json"_s,
             u"protocols --format json"_s, u"search full --format json"_s})
        QTest::newRow(qPrintable(arguments)) << arguments << 1;
    for (const QString &arguments : {u"--version"_s, u"--help"_s}) // which need none
        QTest::newRow(qPrintable(arguments)) << arguments << 0;
}

void TestMissingData::missingCatalog_isSaid()
{
    QFETCH(const QString, arguments);
    const Run found = run(arguments);
    QCOMPARE(found.err, catalogMessage());
    QTEST(found.exitCode, "exitCode");
    if (arguments.contains("json"_L1))
        QCOMPARE(found.out, u"[\n]\n"_s);
}

void TestMissingData::cutCatalog_isSaid_data()
{
    QTest::addColumn<double>("part");
    QTest::newRow("empty") << 0.0;
    QTest::newRow("beginning") << 0.0001;
    QTest::newRow("half") << 0.5;
    QTest::newRow("almost all") << 0.99;
}

void TestMissingData::cutCatalog_isSaid()
{
    QFETCH(const double, part);
    give(u"catalog.rcc"_s, part);
    const Run found = run(u"show smtp/421"_s);
    QCOMPARE(found.err, catalogMessage());
    QCOMPARE(found.exitCode, 1);
    QCOMPARE(found.out, QString());
}

void TestMissingData::missingCatalog_isSaidInTheLanguage()
{
    give(u"wirecode_tr.qm"_s);
    give(u"catalog_tr.qm"_s);
    // The language of the system is known before the command line is read. Qt complains of a locale without
    // files.
    const Run found = Test::runProgram(m_program, {u"show"_s, u"smtp/421"_s}, {{u"LANGUAGE"_s, u"tr"_s}});
    QVERIFY2(found.err.contains(file(u"catalog.rcc"_s)), qPrintable(found.err));
    QVERIFY2(!found.err.contains("cannot be read"_L1), qPrintable(found.err));
    QCOMPARE(found.err.count(u'\n'), 1);
}

void TestMissingData::missingLanguage_isSaid()
{
    give(u"catalog.rcc"_s);
    const Run english = run(u"show smtp/421"_s);
    QCOMPARE(english.err, QString());
    QCOMPARE(english.exitCode, 0);
    const Run turkish = run(u"show smtp/421"_s, u"tr"_s);
    QCOMPARE(turkish.err, languageMessage(u"wirecode_tr.qm"_s) + languageMessage(u"catalog_tr.qm"_s));
    QCOMPARE(turkish.exitCode, 0);
    QCOMPARE(turkish.out, english.out);
    give(u"wirecode_tr.qm"_s);
    const Run half = run(u"show smtp/421"_s, u"tr"_s);
    QCOMPARE(half.exitCode, 0);
    QVERIFY2(half.err.contains(file(u"catalog_tr.qm"_s)) && half.err.count(u'\n') == 1, qPrintable(half.err));
    QVERIFY(half.out != english.out);
    QVERIFY(half.out.startsWith("SMTP 421 Service not available"_L1));
}

void TestMissingData::cutLanguage_isSaid()
{
    give(u"catalog.rcc"_s);
    give(u"wirecode_tr.qm"_s, 0.1);
    give(u"catalog_tr.qm"_s, 0.5);
    const Run found = run(u"show smtp/421"_s, u"tr"_s);
    QCOMPARE(found.err, languageMessage(u"wirecode_tr.qm"_s) + languageMessage(u"catalog_tr.qm"_s));
    QCOMPARE(found.exitCode, 0);
    QCOMPARE(found.out, run(u"show smtp/421"_s).out);
}

void TestMissingData::missingIndex_isBuilt_data()
{
    QTest::addColumn<double>("part");
    QTest::newRow("missing") << -1.0;
    QTest::newRow("empty") << 0.0;
    QTest::newRow("half") << 0.5;
    QTest::newRow("whole") << 1.0;
}

void TestMissingData::missingIndex_isBuilt()
{
    QFETCH(const double, part);
    give(u"catalog.rcc"_s);
    if (part >= 0)
        give(u"search_en.index"_s, part);
    const Run found = run(u"search mailbox full --format text"_s);
    QCOMPARE(found.err, QString());
    QCOMPARE(found.exitCode, 0);
    QVERIFY2(found.out.contains("smtp/552"_L1), qPrintable(found.out));
}

void TestMissingData::indexOfOtherTexts_isNotUsed()
{
    give(u"catalog.rcc"_s);
    give(u"search_tr.index"_s);
    const Run english = run(u"search kutusu"_s, u"tr"_s);
    QCOMPARE(english.exitCode, 1);
    give(u"catalog_tr.qm"_s);
    const Run turkish = run(u"search kutusu"_s, u"tr"_s);
    QCOMPARE(turkish.exitCode, 0);
}

WIRECODE_TEST(TestMissingData)
#include "tst_missingdata.moc"
