// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process.h"
#include "support/registered.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using Test::run;
using Test::Run;

/// Runs `wirecode-cli explain` as a script does.
class TestExplain : public QObject
{
    Q_OBJECT

private:
    static constexpr QLatin1StringView line{"host mx said: 450 5.1.1 <a@b.example>: User unknown (in reply)\n"};

    QString file(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void text_isExplained_data();
    void text_isExplained();
    void json_hasItsKeys();
    void standardInput_isReadWithoutAFile();
    void summary_countsTheCodesOfLogs_data();
    void summary_countsTheCodesOfLogs();
    void damagedFile_isSaid();
    void nothingFound_isOne();
    void missingFile_isSaid();
    void summary_isOfExplainOnly();
    void nothingPasted_isWritten();
};

void TestExplain::text_isExplained_data()
{
    QTest::addColumn<QString>("begin");
    QTest::newRow("text") << u"Found in your text\n=="_s;
    QTest::newRow("markdown") << u"# Found in your text"_s;
    QTest::newRow("html") << u"<"_s;
}

void TestExplain::text_isExplained()
{
    QFETCH(const QString, begin);
    const QString format = QString::fromUtf8(QTest::currentDataTag());
    const Run found = run({u"explain"_s, u"--format"_s, format, file(u"line.txt"_s, line.data())});
    QCOMPARE(found.exitCode, 0);
    QCOMPARE(found.err, QString());
    QVERIFY2(found.out.startsWith(begin), qPrintable(found.out));
    QVERIFY(found.out.contains(u"450"_s));
    QVERIFY(found.out.contains(u"said: "_s));
}

void TestExplain::json_hasItsKeys()
{
    const Run found = run({u"explain"_s, u"--format"_s, u"json"_s, file(u"line.txt"_s, line.data())});
    const QJsonObject json = QJsonDocument::fromJson(found.out.toUtf8()).object();
    QCOMPARE(json.keys(), (QStringList{u"contradictions"_s, u"findings"_s, u"responses"_s}));
    const QJsonObject first = json.value(u"findings"_s).toArray().first().toObject();
    QCOMPARE(first.keys(), (QStringList{u"case"_s, u"column"_s, u"id"_s, u"length"_s, u"line"_s, u"protocol"_s,
                               u"registry"_s, u"role"_s, u"start"_s, u"text"_s, u"why"_s}));
    QCOMPARE(first.value(u"id"_s).toString(), u"smtp/450"_s);
    QCOMPARE(first.value(u"start"_s).toInt(), 14);
    QCOMPARE(first.value(u"role"_s).toString(), u"reply"_s);
}

void TestExplain::standardInput_isReadWithoutAFile()
{
    QProcess process;
    process.start(QStringLiteral(WIRECODE_CLI), {u"explain"_s, u"--format"_s, u"json"_s});
    process.write(line.data());
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().contains("smtp/450"));
}

void TestExplain::summary_countsTheCodesOfLogs_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("plain") << QString();
    QTest::newRow("gz") << u"gzip"_s;
    QTest::newRow("zst") << u"zstd"_s;
}

void TestExplain::summary_countsTheCodesOfLogs()
{
    QFETCH(const QString, program);
    constexpr int count = 20'000; // more than a piece, packed and not
    QByteArray log;
    for (int i = 0; i < count; ++i)
        log += "job-" + QByteArray::number(i) + " host mx said: " + (i % 4 == 0 ? "550" : "450") + " No\n";
    const QString name = file(u"log"_s, log);
    QString packed = name;
    if (!program.isEmpty()) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP("The program that packs is not here.");
        packed = name + u'.' + QString::fromUtf8(QTest::currentDataTag());
        QCOMPARE(QProcess::execute(program, {u"-q"_s, u"-f"_s, u"-k"_s, name}), 0);
    }
    const Run found = run({u"explain"_s, u"--summary"_s, u"--format"_s, u"json"_s, packed});
    QCOMPARE(found.err, QString());
    QCOMPARE(found.exitCode, 0);
    const QJsonObject json = QJsonDocument::fromJson(found.out.toUtf8()).object();
    QCOMPARE(json.value(u"lines"_s).toInt(), count);
    const QJsonArray codes = json.value(u"codes"_s).toArray();
    QCOMPARE(codes.size(), 2);
    const QJsonObject most = codes.first().toObject();
    QCOMPARE(most.value(u"id"_s).toString(), u"smtp/450"_s);
    QCOMPARE(most.value(u"count"_s).toInt(), count / 4 * 3);
    QCOMPARE(most.value(u"share"_s).toDouble(), 0.75);
    QCOMPARE(most.value(u"first"_s).toInt(), 2);
    QCOMPARE(most.value(u"last"_s).toInt(), count);
    QCOMPARE(most.value(u"example"_s).toString(), u"job-1 host mx said: 450 No"_s);
}

void TestExplain::damagedFile_isSaid()
{
    const Run found = run({u"explain"_s, u"--summary"_s, file(u"cut.gz"_s, "\x1f\x8b\x08 and no more")});
    QCOMPARE(found.exitCode, 1);
    QVERIFY2(found.err.contains(u"cut.gz"_s), qPrintable(found.err));
}

void TestExplain::nothingFound_isOne()
{
    const Run found = run({u"explain"_s, file(u"none.txt"_s, "port 550, 421 lines, version 5.1.1\n")});
    QCOMPARE(found.exitCode, 1);
    QCOMPARE(found.out, QString());
    QCOMPARE(found.err, u"No code was found.\n"_s);
}

void TestExplain::missingFile_isSaid()
{
    const Run found = run({u"explain"_s, m_folder.filePath(u"missing"_s)});
    QCOMPARE(found.exitCode, 1);
    QVERIFY(found.err.contains(u"missing"_s));
}

void TestExplain::summary_isOfExplainOnly()
{
    QCOMPARE(run({u"search"_s, u"--summary"_s, u"450"_s}).exitCode, 2);
}

/// Nothing of a text stays on the disk: what the program could write to is empty after it.
void TestExplain::nothingPasted_isWritten()
{
    const QTemporaryDir home;
    QMap<QString, QString> environment;
    for (const QString &name : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s,
             u"XDG_STATE_HOME"_s, u"XDG_RUNTIME_DIR"_s, u"TMPDIR"_s})
        environment.insert(name, home.path());
    QCOMPARE(run({u"explain"_s, file(u"line.txt"_s, line.data())}, environment).exitCode, 0);
    QVERIFY(!QDirIterator(
        home.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories)
                 .hasNext());
}

WIRECODE_TEST(TestExplain)

#include "tst_explain.moc"
