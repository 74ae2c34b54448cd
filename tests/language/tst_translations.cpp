// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/shipped.h"
#include "catalog/texts.h"
#include "language/texttable.h"
#include "tsfile.h"

#include <QFile>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Test;

/// The translations that ship: complete in the .ts files, and found at run time.
class TestTranslations : public QObject
{
    Q_OBJECT

private:
    static QList<Message> messagesOf(const QString &file)
    {
        QFile ts(QStringLiteral(WIRECODE_SOURCE_DIR "/translations/") + file);
        return ts.open(QIODevice::ReadOnly) ? readTs(ts.readAll()) : QList<Message>();
    }

    /// The catalog's texts as lupdate gets them, in one language.
    static QList<Message> catalogTexts(const Language::TextTable &texts)
    {
        QList<Message> messages;
        for (Catalog::ProtocolFile protocol : Test::shippedFiles().protocols) {
            for (Catalog::CodeClass &codeClass : protocol.classes)
                codeClass = texts.translated(protocol, codeClass);
            for (Catalog::Entry &code : protocol.codes)
                code = texts.translated(code);
            for (Catalog::CuratedPair &pair : protocol.pairs)
                pair = texts.translated(pair);
            Catalog::visitTexts(protocol, [&](const QString &text, const QString &key) {
                messages.append({protocol.id, text, key, {}, false, true});
            });
        }
        return messages;
    }

    static QStringList keysOf(const QList<Message> &messages)
    {
        QStringList keys;
        for (const Message &message : messages)
            keys.append(message.key());
        keys.sort();
        return keys;
    }

    static void compareLines(const QStringList &actual, const QStringList &expected)
    {
        QStringList surplus = actual;
        QStringList missing = expected;
        surplus.removeIf([&](const QString &line) { return expected.contains(line); });
        missing.removeIf([&](const QString &line) { return actual.contains(line); });
        QCOMPARE(surplus, QStringList());
        QCOMPARE(missing, QStringList());
        QCOMPARE(actual.size(), expected.size());
    }

private Q_SLOTS:
    void ts_isReadMessageByMessage();
    void fault_isFound_data();
    void fault_isFound();
    void everyMessage_isTranslated_data();
    void everyMessage_isTranslated();
    void everyMessage_isFoundAtRunTime_data() { everyMessage_isTranslated_data(); }
    void everyMessage_isFoundAtRunTime();
    void interface_hasStringsOfEveryRoom_data();
    void interface_hasStringsOfEveryRoom();
    void interface_hasNoOtherContext();
    void catalog_hasTheKeysOfTheTs();
    void catalogText_isFoundAtRunTime();
};

void TestTranslations::ts_isReadMessageByMessage()
{
    const QList<Message> messages = readTs(R"(<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="tr">
        <context><name>A</name>
        <message><source>One &amp; two</source><comment>c</comment><translation>Bir</translation></message>
        <message numerus="yes"><source>%n</source><extracomment>e</extracomment>
        <translation type="unfinished"><numerusform>x</numerusform><numerusform></numerusform></translation></message>
        </context><context><name>B</name>
        <message><source>Three</source><translation></translation></message></context></TS>)");
    QCOMPARE(messages.size(), 3);
    QCOMPARE(messages.at(0).key(), u"A|c|One & two"_s);
    QCOMPARE(messages.at(0).translations, QStringList{u"Bir"_s});
    QVERIFY(messages.at(0).finished && !messages.at(0).numerus);
    const QStringList forms{u"x"_s, QString()};
    QCOMPARE(messages.at(1).translations, forms);
    QVERIFY(!messages.at(1).finished && messages.at(1).numerus);
    QCOMPARE(messages.at(2).key(), u"B||Three"_s);
    QVERIFY(readTs("<TS><message>").isEmpty());
}

void TestTranslations::fault_isFound_data()
{
    QTest::addColumn<Message>("message");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const QString &source, const QStringList &translations, bool finished,
                         const QString &fault) {
        QTest::newRow(name) << Message{{}, source, {}, translations, translations.size() > 1, finished}
                            << fault;
    };
    row("sound", u"%1 and %2"_s, {u"%2 ve %1"_s}, true, {});
    row("sound forms", u"%n code(s)"_s, {u"%n code"_s, u"%n codes"_s}, true, {});
    row("unfinished", u"a"_s, {u"b"_s}, false, u"unfinished"_s);
    row("none", u"a"_s, {}, true, u"no translation"_s);
    row("empty", u"a"_s, {QString()}, true, u"empty"_s);
    row("blank", u"a"_s, {u" "_s}, true, u"empty"_s);
    row("empty form", u"%n a"_s, {u"%n b"_s, QString()}, true, u"empty"_s);
    row("lost placeholder", u"%1 and %2"_s, {u"%1"_s}, true, u"other placeholders"_s);
    row("invented placeholder", u"a"_s, {u"%1"_s}, true, u"other placeholders"_s);
    row("another placeholder", u"%1"_s, {u"%2"_s}, true, u"other placeholders"_s);
    row("lost number", u"%n a"_s, {u"%n b"_s, u"b"_s}, true, u"other placeholders"_s);
}

void TestTranslations::fault_isFound()
{
    QFETCH(const Message, message);
    QTEST(faultOf(message), "fault");
}

void TestTranslations::everyMessage_isTranslated_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("catalog, Turkish") << u"catalog_tr"_s;
    QTest::newRow("interface, Turkish") << u"wirecode_tr"_s;
    QTest::newRow("plural forms, English") << u"wirecode_en"_s;
}

void TestTranslations::everyMessage_isTranslated()
{
    QFETCH(const QString, name);
    const QList<Message> messages = messagesOf(name + u".ts"_s);
    QVERIFY(!messages.isEmpty());
    QStringList faults;
    for (const Message &message : messages) {
        if (const QString fault = faultOf(message); !fault.isEmpty())
            faults.append(fault + u": "_s + message.key());
    }
    QVERIFY2(faults.isEmpty(),
        qPrintable(u"%1 of %2\n"_s.arg(faults.size()).arg(messages.size()) + faults.join(u'\n')));
}

void TestTranslations::everyMessage_isFoundAtRunTime()
{
    QFETCH(const QString, name);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/%1.qm"_s.arg(name)));
    for (const Message &message : messagesOf(name + u".ts"_s)) {
        // The numbers reach every plural form of both languages.
        for (const int n : message.numerus ? QList{0, 1, 2, 11} : QList{-1}) {
            const QString found = translator.translate(message.context.toUtf8().constData(),
                message.source.toUtf8().constData(), message.comment.toUtf8().constData(), n);
            QVERIFY2(!found.isEmpty() && message.translations.contains(found), qPrintable(message.key()));
        }
    }
}

void TestTranslations::interface_hasStringsOfEveryRoom_data()
{
    QTest::addColumn<QString>("context");
    // Without one of these, nobody would notice that lupdate does not see the room.
    QTest::newRow("catalog") << u"Wirecode::Catalog::CatalogReader"_s;
    QTest::newRow("language") << u"Wirecode::Language::Terms"_s;
    QTest::newRow("compare, texts") << u"Wirecode::Compare::Comparison"_s;
    QTest::newRow("compare, sentences") << u"Wirecode::Compare::Relation"_s;
    QTest::newRow("share") << u"Wirecode::Share::Pages"_s;
    QTest::newRow("shelf") << u"Wirecode::Shelf::StateFile"_s;
    QTest::newRow("window") << u"Wirecode::Window::MainWindow"_s;
    QTest::newRow("cli, commands") << u"Wirecode::Cli::Command"_s;
    QTest::newRow("cli, window") << u"Wirecode::Cli::Launch"_s;
}

void TestTranslations::interface_hasStringsOfEveryRoom()
{
    QFETCH(const QString, context);
    const QList<Message> messages = messagesOf(u"wirecode_tr.ts"_s);
    QVERIFY(std::ranges::any_of(messages, [&](const Message &message) { return message.context == context; }));
}

void TestTranslations::interface_hasNoOtherContext()
{
    // tr() asks with the whole name of the class: a message under a shorter one is never found.
    QSet<QString> strangers;
    for (const Message &message : messagesOf(u"wirecode_tr.ts"_s) + messagesOf(u"wirecode_en.ts"_s)) {
        if (!message.context.startsWith("Wirecode::"_L1))
            strangers.insert(message.context);
    }
    QCOMPARE(strangers, QSet<QString>());
}

void TestTranslations::catalog_hasTheKeysOfTheTs()
{
    const QStringList expected = keysOf(catalogTexts({}));
    QVERIFY(expected.size() > 1000);
    compareLines(keysOf(messagesOf(u"catalog_tr.ts"_s)), expected);
}

void TestTranslations::catalogText_isFoundAtRunTime()
{
    QHash<QString, QString> translations;
    for (const Message &message : messagesOf(u"catalog_tr.ts"_s))
        translations.insert(message.key(), message.translations.first());
    const QList<Message> english = catalogTexts({});
    const QList<Message> turkish = catalogTexts(Language::TextTable(u"tr"_s));
    QCOMPARE(turkish.size(), english.size());
    for (qsizetype i = 0; i < english.size(); ++i) {
        QCOMPARE(turkish.at(i).comment, english.at(i).comment);
        QCOMPARE(turkish.at(i).source, translations.value(english.at(i).key()));
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
