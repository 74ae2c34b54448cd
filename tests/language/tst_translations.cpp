// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/shipped.h"
#include "catalog/texts.h"
#include "language/folding.h"
#include "language/language.h"
#include "support/registered.h"
#include "tsfile.h"

#include <QDir>
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

    /// A registry as its files give it, in one language.
    static Catalog::RegistryFiles filesOf(const QString &registry, const Language::TextTable &texts)
    {
        Catalog::RegistryFiles files = Test::shippedFiles(registry);
        static_cast<Catalog::Registry &>(files) =
            texts.translated(static_cast<const Catalog::Registry &>(files));
        for (Catalog::Entry &code : files.codes)
            code = texts.translated(code);
        for (Catalog::CuratedPair &pair : files.pairs) {
            pair.registry = pair.left.registry;
            pair = texts.translated(pair);
        }
        return files;
    }

    /// Every text of a registry that is translated, in the order of its files.
    static QStringList textsOf(const QString &registry, const Language::TextTable &texts)
    {
        QStringList found;
        Catalog::visitTexts(
            filesOf(registry, texts), [&](const QString &text, const auto &) { found.append(text); });
        return found;
    }

    /// What people search by: they may say it in words that the program does not use.
    static QSet<QString> aliasesOf(const QString &registry)
    {
        QSet<QString> aliases;
        for (const Catalog::Entry &code : Test::shippedFiles(registry).codes)
            aliases.unite(QSet<QString>(code.aliases.begin(), code.aliases.end()));
        return aliases;
    }

    static QStringList sourcesOf(const QList<Message> &messages)
    {
        QStringList sources;
        for (const Message &message : messages)
            sources.append(message.source);
        return sources;
    }

    /// A row for each registry that ships.
    static void addRegistries()
    {
        QTest::addColumn<QString>("registry");
        for (const Catalog::Registry &registry : Test::shippedCatalog().registries())
            QTest::newRow(qPrintable(registry.id)) << registry.id;
    }

    /// The terms of a language: a chosen word, those that must not stand for it, and phrases in which they may;
    /// "ldap/" is all of a registry.
    struct Term {
        QString chosen;
        QStringList forbidden;
        QStringList allowed;
    };

    static QList<Term> termsOf(const QString &language)
    {
        QFile file(QStringLiteral(WIRECODE_SOURCE_DIR "/translations/terms.tsv"));
        QList<Term> terms;
        if (!file.open(QIODevice::ReadOnly))
            return terms;
        for (const QString &line :
            QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).sliced(1)) {
            const QStringList cells = line.split(u'\t');
            if (cells.size() == 6 && cells.at(0) == language)
                terms.append({cells.at(2), cells.at(3).split(u'|', Qt::SkipEmptyParts),
                    cells.at(4).split(u'|', Qt::SkipEmptyParts)});
        }
        return terms;
    }

    /// The first forbidden words of a text, whatever their case and suffixes; empty where it has none.
    static QString forbiddenIn(const QString &text, const QList<Term> &terms)
    {
        const QLocale turkish(QLocale::Turkish);
        const QString all = turkish.toLower(withoutLiteralParts(text));
        for (const Term &term : terms) {
            QString words = all;
            for (const QString &phrase : term.allowed)
                words.replace(turkish.toLower(phrase), u"-"_s);
            for (const QString &word : term.forbidden) {
                for (qsizetype at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
                    if (at == 0 || !words.at(at - 1).isLetterOrNumber())
                        return word;
                }
            }
        }
        return {};
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
    void everyRegistry_hasAFileOfItsOwn();
    void catalog_hasTheTextsOfTheTs_data() { addRegistries(); }
    void catalog_hasTheTextsOfTheTs();
    void catalogText_isFoundAtRunTime_data() { addRegistries(); }
    void catalogText_isFoundAtRunTime();
    void forbiddenWord_isFound_data();
    void forbiddenWord_isFound();
    void terms_areWholeRows();
    void terms_areTheChosenOnes_data() { everyMessage_isTranslated_data(); }
    void terms_areTheChosenOnes();
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
    row("literal parts in another order", u"`a b` and `%1`"_s, {u"`%1` ve `a b`"_s}, true, {});
    row("lost literal part", u"`a` and b"_s, {u"a ve b"_s}, true, u"other literal parts"_s);
    row("changed literal part", u"`a`"_s, {u"`b`"_s}, true, u"other literal parts"_s);
    row("literal part twice", u"`a`"_s, {u"`a` `a`"_s}, true, u"other literal parts"_s);
    row("open backtick", u"`a`"_s, {u"`a` `"_s}, true, u"a backtick that is not closed"_s);
    row("lost number", u"%n a"_s, {u"%n b"_s, u"b"_s}, true, u"other placeholders"_s);
}

void TestTranslations::fault_isFound()
{
    QFETCH(const Message, message);
    QTEST(faultOf(message), "fault");
}

void TestTranslations::everyMessage_isTranslated_data()
{
    QTest::addColumn<QString>("name"); // of the .ts file
    QTest::addColumn<QString>("qm");   // what it is compiled into
    for (const Catalog::Registry &registry : Test::shippedCatalog().registries())
        QTest::newRow(qPrintable(registry.id + u", Turkish"_s))
            << QString(u"tr/"_s + registry.id) << u"catalog_tr"_s;
    QTest::newRow("interface, Turkish") << u"wirecode_tr"_s << u"wirecode_tr"_s;
    QTest::newRow("plural forms, English") << u"wirecode_en"_s << u"wirecode_en"_s;
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
    QFETCH(const QString, qm);
    QTranslator translator;
    QVERIFY(translator.load(Catalog::shippedFile(qm + u".qm"_s)));
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
    QTest::newRow("json") << u"Wirecode::Json::Reader"_s;
    QTest::newRow("catalog") << u"Wirecode::Catalog::CatalogReader"_s;
    QTest::newRow("catalog, its file") << u"Wirecode::Catalog::Shipped"_s;
    QTest::newRow("language, its files") << u"Wirecode::Language::Switch"_s;
    QTest::newRow("search") << u"Wirecode::Search::Nearest"_s;
    QTest::newRow("share, references") << u"Wirecode::Share::Links"_s;
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

void TestTranslations::everyRegistry_hasAFileOfItsOwn()
{
    QStringList registries; // those that wait for a second reader, too
    const QDir catalog(QStringLiteral(WIRECODE_SOURCE_DIR "/resources/catalog"));
    for (const QString &registry : catalog.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        registries.append(registry + u".ts"_s);
    registries.sort();
    for (const Language::LanguageInfo &language : Language::languages()) {
        const QDir folder(QStringLiteral(WIRECODE_SOURCE_DIR "/translations/") + language.id);
        if (language.id != "en"_L1)
            QCOMPARE(folder.entryList({u"*.ts"_s}, QDir::Files, QDir::Name), registries);
    }
}

void TestTranslations::catalog_hasTheTextsOfTheTs()
{
    QFETCH(const QString, registry);
    QStringList expected = textsOf(registry, {});
    QVERIFY(!expected.isEmpty());
    expected.removeDuplicates(); // what several codes share is translated once
    const QList<Message> messages = messagesOf(u"tr/"_s + registry + u".ts"_s);
    for (const Message &message : messages)
        QCOMPARE(message.context, registry); // by which it is looked up
    compareLines(sourcesOf(messages), expected);
}

void TestTranslations::catalogText_isFoundAtRunTime()
{
    QFETCH(const QString, registry);
    QHash<QString, QString> translations;
    for (const Message &message : messagesOf(u"tr/"_s + registry + u".ts"_s))
        translations.insert(message.source, message.translations.value(0));
    const QStringList english = textsOf(registry, {});
    const QStringList turkish = textsOf(registry, Language::TextTable(u"tr"_s));
    QCOMPARE(turkish.size(), english.size());
    for (qsizetype i = 0; i < english.size(); ++i)
        QCOMPARE(turkish.at(i), translations.value(english.at(i)));
}

void TestTranslations::forbiddenWord_isFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    const auto row = [](const QString &text, const QString &found = {}) {
        QTest::newRow(qPrintable(text)) << text << found;
    };
    row(u"Sunucu ŞİFRESİZ bağlanır."_s, u"şifresiz"_s);
    row(u"şifresizdir"_s, u"şifresiz"_s); // with a suffix
    row(u"(kusuru)"_s, u"kusur"_s);
    row(u"Kara listededir"_s, u"kara liste"_s);
    row(u"kara, liste"_s);
    row(u"denkusur"_s);      // in the middle of a word
    row(u"`kusur` sorun"_s); // what a server says
    row(u"`a` kusur `b`"_s, u"kusur"_s);
    row(u"sesli mesaj"_s);
    row(u"sesli mesaj ve mesaj"_s, u"mesaj"_s);
    row(QString());
}

void TestTranslations::forbiddenWord_isFound()
{
    QFETCH(const QString, text);
    const QList<Term> terms{{u"şifrelenmemiş"_s, {u"şifresiz"_s}, {}},
        {u"sorun"_s, {u"kusur"_s, u"problem"_s}, {}}, {u"engelleme listesi"_s, {u"kara liste"_s}, {}},
        {u"ileti"_s, {u"mesaj"_s}, {u"Sesli mesaj"_s}}};
    QTEST(forbiddenIn(text, terms), "found");
}

void TestTranslations::terms_areWholeRows()
{
    QFile file(QStringLiteral(WIRECODE_SOURCE_DIR "/translations/terms.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.first(), u"language\tterm\tchosen\tforbidden\tallowed\tnote"_s);
    QSet<QString> terms;
    for (const QString &line : lines.sliced(1)) {
        const QStringList cells = line.split(u'\t');
        QVERIFY2(cells.size() == 6 && Language::isLanguage(cells.at(0)), qPrintable(line));
        QVERIFY2(!cells.at(1).isEmpty() && !cells.at(2).isEmpty() && !cells.at(3).isEmpty(), qPrintable(line));
        QVERIFY2(!terms.contains(cells.at(0) + cells.at(1)), qPrintable(line));
        terms.insert(cells.at(0) + cells.at(1));
    }
    // No word is chosen for one term and forbidden for another.
    const QList<Term> turkish = termsOf(u"tr"_s);
    QCOMPARE(turkish.size(), lines.size() - 1);
    for (const Term &term : turkish)
        QCOMPARE(forbiddenIn(term.chosen, turkish), QString());
}

void TestTranslations::terms_areTheChosenOnes()
{
    QFETCH(const QString, name);
    const QString language = name.contains("tr"_L1) ? u"tr"_s : u"en"_s;
    QList<Term> terms = termsOf(language);
    terms.removeIf([&](const Term &term) { return term.allowed.contains(name.section(u'/', 1) + u'/'); });
    const QSet<QString> aliases = name.startsWith("tr/"_L1) ? aliasesOf(name.sliced(3)) : QSet<QString>();
    QStringList faults;
    for (const Message &message : messagesOf(name + u".ts"_s)) {
        for (const QString &translation :
            aliases.contains(message.source) ? QStringList() : message.translations) {
            if (const QString word = forbiddenIn(translation, terms); !word.isEmpty())
                faults.append(word + u": "_s + translation);
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

WIRECODE_TEST(TestTranslations)
#include "tst_translations.moc"
