// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/node.h"
#include "support/registered.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Wirecode::Json;

class TestSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void file_isBoundedBeforeItIsRead_data();
    void file_isBoundedBeforeItIsRead();
    void keyGivenTwice_isAnIssue();
};

void TestSource::file_isBoundedBeforeItIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("issue");
    QTest::newRow("as large as it may be") << QByteArray(R"({"a":1})") + QByteArray(93, ' ') << QString();
    QTest::newRow("a byte more") << QByteArray(R"({"a":1})") + QByteArray(94, ' ')
                                 << u"a.json: The file is larger than 100 bytes."_s;
    QTest::newRow("as many keys as there may be")
        << QByteArray(R"({"a":1,"b":2,"c":3,"d":4,"e":[]})") << QString();
    QTest::newRow("many keys") << QByteArray(R"({"a":1,"b":2,"c":3,"d":4,"e":[1,2]})")
                               << u"a.json: The file holds more than 12 values."_s;
    QTest::newRow("many values in no list at all")
        << QByteArray(20, ',') << u"a.json: The file holds more than 12 values."_s;
}

void TestSource::file_isBoundedBeforeItIsRead()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, issue);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QList<Issue> issues;
    Source source(file.fileName(), issues);
    const bool opened = source.open({.bytes = 100, .values = 12}).has_value();
    QCOMPARE(issues.isEmpty() ? QString() : issues.first().toString(), issue);
    QCOMPARE(opened, issue.isEmpty());
}

void TestSource::keyGivenTwice_isAnIssue()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\n\"notes\": [1],\n\"notes\": []\n}");
    file.close();
    QList<Issue> issues;
    Source source(file.fileName(), issues);
    QVERIFY(source.open({.bytes = 100, .values = 12}));
    QCOMPARE(issues.size(), 1);
    QCOMPARE(issues.first().toString(), u"a.json:2: notes: This key is given twice."_s);
}

WIRECODE_TEST(TestSource)
#include "tst_source.moc"
