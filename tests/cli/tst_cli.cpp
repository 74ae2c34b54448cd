// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/shipped.h"
#include "language/language.h"
#include "process.h"
#include "search/searchindex.h"
#include "share/json.h"
#include "share/pages.h"
#include "share/render.h"
#include "support/registered.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using Test::id;
using Test::run;
using Test::Run;
using Test::shippedCatalog;

/// Runs wirecode-cli as a script does: arguments in, text and an exit code out.
class TestCli : public QObject
{
    Q_OBJECT

private:
    static QString rendered(const Share::Document &page, const QString &format)
    {
        return format == "html"_L1       ? Share::toHtml(page)
               : format == "markdown"_L1 ? Share::toMarkdown(page)
                                         : Share::toText(page);
    }

    static QString jsonText(const QJsonDocument &json) { return QString::fromUtf8(json.toJson()); }

    /// A row for each format in each language.
    static void addFormats()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("language");
        for (const QString &format : {u"text"_s, u"markdown"_s, u"html"_s, u"json"_s}) {
            for (const Language::LanguageInfo &language : Language::languages()) {
                QTest::addRow("%s %s", qPrintable(format), qPrintable(language.id)) << format << language.id;
            }
        }
    }

    /// Runs in a format and language; m_language follows, for what is expected.
    Run runIn(const QString &format, const QString &language, const QStringList &arguments)
    {
        m_language.setCurrent(language);
        return run(arguments + QStringList{u"--format"_s, format, u"--language"_s, language});
    }

    /// The codes must be listed, in that order.
    static void compareList(const Run &found, const QString &format, const Language::TextTable &texts,
        const QList<const Catalog::StatusCode *> &codes)
    {
        QCOMPARE(found.err, QString());
        QCOMPARE(found.exitCode, 0);
        QCOMPARE(found.out, format == "json"_L1 ? jsonText(QJsonDocument(Share::toJson(codes)))
                                                : rendered(Share::codeListPage(texts, codes), format));
    }

    Language::Switch m_language;

private Q_SLOTS:
    void init() { m_language.setCurrent(u"en"_s); }
    void protocols_areListed_data() { addFormats(); }
    void protocols_areListed();
    void list_hasEveryCode_data() { addFormats(); }
    void list_hasEveryCode();
    void list_takesOptions_data();
    void list_takesOptions();
    void id_mayBeWrittenOtherwise_data();
    void id_mayBeWrittenOtherwise();
    void show_isThePageOfTheCode_data() { addFormats(); }
    void show_isThePageOfTheCode();
    void compare_isThePageOfBoth_data() { addFormats(); }
    void compare_isThePageOfBoth();
    void search_listsWhatMatches_data() { addFormats(); }
    void search_listsWhatMatches();
    void format_isTextUnlessAskedFor();
    void wrongCall_failsWithAReason_data();
    void wrongCall_failsWithAReason();
    void emptyResult_isAnEmptyListInJson();
    void complaint_isInTheLanguageAskedFor_data();
    void complaint_isInTheLanguageAskedFor();
    void helpAndVersion_areAnswers_data();
    void helpAndVersion_areAnswers();
    void plainLocale_changesNoCharacter();
    void systemLanguage_isTheDefault_data();
    void systemLanguage_isTheDefault();
};

void TestCli::protocols_areListed()
{
    QFETCH(const QString, format);
    QFETCH(const QString, language);
    const Run found = runIn(format, language, {u"protocols"_s});
    QCOMPARE(found.err, QString());
    QCOMPARE(found.exitCode, 0);
    if (format == "json"_L1)
        QCOMPARE(found.out, jsonText(QJsonDocument(Share::toJson(shippedCatalog()))));
    for (const Catalog::Registry &registry : shippedCatalog().registries())
        QVERIFY2(found.out.contains(registry.id), qPrintable(found.out));
    QCOMPARE(found.out.startsWith("<!DOCTYPE html>"_L1), format == "html"_L1);
    QCOMPARE(found.out.contains("| --- |"_L1), format == "markdown"_L1);
}

void TestCli::list_hasEveryCode()
{
    QFETCH(const QString, format);
    QFETCH(const QString, language);
    compareList(runIn(format, language, {u"list"_s}), format, m_language.texts(), shippedCatalog().codes());
}

void TestCli::list_takesOptions_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("protocol"); // of the codes listed
    QTest::addColumn<QString>("registry");
    QTest::addColumn<QString>("classId");
    QTest::newRow("class") << QStringList{u"--class"_s, u"4yz"_s} << QString() << QString() << u"4yz"_s;
    QTest::newRow("protocol") << QStringList{u"--protocol"_s, u"smtp"_s} << u"smtp"_s << QString() << QString();
    QTest::newRow("registry") << QStringList{u"--registry"_s, u"smtp"_s} << QString() << u"smtp"_s << QString();
    QTest::newRow("protocol and class")
        << QStringList{u"--protocol=smtp"_s, u"--class=2yz"_s} << u"smtp"_s << QString() << u"2yz"_s;
    QTest::newRow("all") << QStringList{u"--protocol=smtp"_s, u"--registry=smtp"_s, u"--class=2yz"_s}
                         << u"smtp"_s << u"smtp"_s << u"2yz"_s;
}

void TestCli::list_takesOptions()
{
    QFETCH(const QStringList, options);
    QFETCH(const QString, protocol);
    QFETCH(const QString, registry);
    QFETCH(const QString, classId);
    QList<const Catalog::StatusCode *> codes;
    for (const Catalog::StatusCode *code : shippedCatalog().codes()) {
        if ((protocol.isEmpty() || shippedCatalog().registry(code->id.registry)->protocol == protocol) &&
            (registry.isEmpty() || code->id.registry == registry) &&
            (classId.isEmpty() || code->classId == classId))
            codes.append(code);
    }
    compareList(run(QStringList{u"list"_s} + options), u"text"_s, {}, codes);
    compareList(run(options + QStringList{u"list"_s}), u"text"_s, {}, codes);
}

void TestCli::id_mayBeWrittenOtherwise_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : {u"SMTP/421"_s, u"smtp/0x1a5"_s, u"Smtp/0X1A5"_s, u"smtp/0421"_s, u" smtp/421 "_s})
        QTest::newRow(qPrintable(id)) << id;
}

void TestCli::id_mayBeWrittenOtherwise()
{
    QFETCH(const QString, id);
    const Run shown = run({u"show"_s, id});
    QCOMPARE(shown.err, QString());
    QCOMPARE(shown.out, run({u"show"_s, u"smtp/421"_s}).out);
    const Run compared = run({u"compare"_s, u"smtp/551"_s, id, u"--format=json"_s});
    QCOMPARE(compared.err, QString());
    QCOMPARE(compared.out, run({u"compare"_s, u"smtp/551"_s, u"smtp/421"_s, u"--format=json"_s}).out);
}

void TestCli::show_isThePageOfTheCode()
{
    QFETCH(const QString, format);
    QFETCH(const QString, language);
    const Run found = runIn(format, language, {u"show"_s, u"smtp/456"_s});
    QCOMPARE(found.err, QString());
    QCOMPARE(found.exitCode, 0);
    const Catalog::Entry code = m_language.texts().translated(Test::entryOf(u"smtp/456"_s));
    QCOMPARE(found.out, format == "json"_L1
                            ? jsonText(QJsonDocument(Share::toJson(shippedCatalog(), code)))
                            : rendered(Share::codePage(shippedCatalog(), m_language.texts(), code), format));
}

void TestCli::compare_isThePageOfBoth()
{
    QFETCH(const QString, format);
    QFETCH(const QString, language);
    const Run found = runIn(format, language, {u"compare"_s, u"smtp/421"_s, u"smtp/551"_s});
    QCOMPARE(found.err, QString());
    QCOMPARE(found.exitCode, 0);
    const Compare::Comparison comparison =
        *Compare::compare(shippedCatalog(), m_language.texts(), id(u"smtp/421"_s), id(u"smtp/551"_s))
             .comparison;
    QCOMPARE(found.out,
        format == "json"_L1
            ? jsonText(QJsonDocument(Share::toJson(shippedCatalog(), comparison)))
            : rendered(Share::comparisonPage(shippedCatalog(), m_language.texts(), comparison), format));
}

void TestCli::search_listsWhatMatches()
{
    QFETCH(const QString, format);
    QFETCH(const QString, language);
    const Run found = runIn(format, language, {u"search"_s, u"Null"_s, u"MX"_s});
    QList<const Catalog::StatusCode *> codes;
    const auto index = Search::SearchIndex::build(shippedCatalog(), m_language.texts());
    for (const Search::Match &match : index->search(Search::Query::parse(u"Null MX"_s)).matches)
        codes.append(match.code);
    QCOMPARE(codes.first(), shippedCatalog().find(id(u"enhanced/5.1.10"_s))); // which RFC 7505 made for it
    compareList(found, format, m_language.texts(), codes);
}

void TestCli::format_isTextUnlessAskedFor()
{
    QCOMPARE(run({u"show"_s, u"smtp/421"_s}).out, run({u"show"_s, u"smtp/421"_s, u"--format=text"_s}).out);
    // Two hyphens end the options, for texts that begin with some.
    QCOMPARE(run({u"search"_s, u"--"_s, u"421"_s}).out, run({u"search"_s, u"421"_s}).out);
    QCOMPARE(run({u"show"_s, u"--"_s, u"smtp/421"_s}).out, run({u"show"_s, u"smtp/421"_s}).out);
    const Run format = run({u"search"_s, u"--"_s, u"--format=json"_s}); // a text, and no option
    QVERIFY2(format.out.isEmpty() || !format.out.startsWith(u'['), qPrintable(format.out));
    QVERIFY2(format.exitCode != 2, qPrintable(format.err));
    QCOMPARE(run({u"show"_s, u"--"_s, u"--class"_s}).err, u"There is no code “--class”.\n"_s);
}

void TestCli::wrongCall_failsWithAReason_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("reason"); // with "…" where Qt words the rest
    const auto row = [](const QString &arguments, int exitCode, const QString &reason) {
        QTest::newRow(arguments.isEmpty() ? "no argument" : qPrintable(arguments))
            << arguments << exitCode << reason;
    };
    row({}, 2, u"A command is missing."_s);
    row(u"--format json"_s, 2, u"A command is missing."_s);
    row(u"delete smtp/421"_s, 2, u"There is no command “delete”."_s);
    row(u"SHOW smtp/421"_s, 2, u"There is no command “SHOW”."_s);
    row(u"list --bogus"_s, 2, u"…bogus…"_s);
    row(u"list -x"_s, 2, u"…x…"_s);
    row(u"list --format"_s, 2, u"…format…"_s);
    row(u"list --format pdf"_s, 2, u"There is no format “pdf”."_s);
    row(u"list --format JSON"_s, 2, u"There is no format “JSON”."_s);
    row(u"list --language de"_s, 2, u"There is no language “de”."_s);
    row(u"list --language"_s, 2, u"…language…"_s);
    row(u"protocols smtp"_s, 2, u"“protocols” takes no operand."_s);
    row(u"list smtp"_s, 2, u"“list” takes options only."_s);
    row(u"list --protocol nowhere"_s, 1, u"There is no protocol “nowhere”."_s);
    row(u"list --protocol SMTP"_s, 1, u"There is no protocol “SMTP”."_s);
    row(u"list --registry nowhere"_s, 1, u"There is no registry “nowhere”."_s);
    row(u"list --protocol smtp --registry nowhere"_s, 1, u"There is no registry “nowhere”."_s);
    row(u"list --class 9yz"_s, 1, u"No code is in class “9yz”."_s);
    row(u"show"_s, 2, u"“show” takes one id, such as smtp/421."_s);
    row(u"show smtp/421 smtp/551"_s, 2, u"“show” takes one id, such as smtp/421."_s);
    row(u"show smtp/421 --class 4yz"_s, 2, u"“show” does not take the option --class."_s);
    row(u"search full --registry smtp"_s, 2, u"“search” does not take the option --registry."_s);
    row(u"search full --protocol smtp"_s, 2, u"“search” does not take the option --protocol."_s);
    row(u"show smtp/42"_s, 1, u"There is no code “smtp/42”.\nNearest: smtp/420, smtp/421, smtp/422"_s);
    row(u"show 9421"_s, 1, u"There is no code “9421”.\nNearest: http/421, smtp/421, sip/421"_s);
    row(u"show nowhere/404"_s, 1, u"There is no code “nowhere/404”."_s);
    row(u"show smtp/"_s, 1, u"There is no code “smtp/”."_s);
    row(u"compare"_s, 2, u"“compare” takes two ids, such as smtp/421 smtp/551."_s);
    row(u"compare smtp/421"_s, 2, u"“compare” takes two ids, such as smtp/421 smtp/551."_s);
    row(u"compare smtp/421 smtp/551 smtp/250"_s, 2, u"“compare” takes two ids, such as smtp/421 smtp/551."_s);
    row(u"compare smtp/421 smtp/421"_s, 2,
        u"SMTP 421 is on both sides. Choose another code to compare it with."_s);
    row(u"compare smtp/421 smpt/551"_s, 1,
        u"There is no code “smpt/551”.\nNearest: smtp/551, smtp/251, smtp/451"_s);
    row(u"compare nowhere/404 smtp/421"_s, 1, u"There is no code “nowhere/404”."_s);
    row(u"compare SMTP/421 smtp/0x1a5"_s, 2,
        u"SMTP 421 is on both sides. Choose another code to compare it with."_s);
    row(u"search"_s, 2, u"“search” takes a text to search for."_s);
    row(u"search /"_s, 2, u"“search” takes a text to search for."_s);
    row(u"export smtp"_s, 2, u"“export” takes options only."_s);
    row(u"export --format=text"_s, 2, u"“export” writes JSON only."_s);
    row(u"export --class 4yz"_s, 2, u"“export” does not take the option --class."_s);
    row(u"export --registry nowhere"_s, 1, u"There is no registry “nowhere”."_s);
    row(u"search xylophone vuvuzela"_s, 1, u"Nothing matches “xylophone vuvuzela”."_s);
}

void TestCli::wrongCall_failsWithAReason()
{
    QFETCH(const QString, arguments);
    QFETCH(const int, exitCode);
    QFETCH(const QString, reason);
    const Run failed = run(arguments.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(failed.exitCode, exitCode);
    QCOMPARE(failed.out, QString());
    const QString hint = u"“wirecode-cli --help” lists commands and options.\n"_s;
    QCOMPARE(failed.err.endsWith(hint), exitCode == 2);
    if (reason.startsWith(u'…'))
        QVERIFY2(failed.err.contains(QString(reason).remove(u'…')), qPrintable(failed.err));
    else
        QCOMPARE(failed.err, reason + u'\n' + (exitCode == 2 ? hint : QString()));
}

void TestCli::emptyResult_isAnEmptyListInJson()
{
    for (const QStringList &arguments :
        {QStringList{u"search"_s, u"xylophone"_s}, QStringList{u"list"_s, u"--class=9"_s}}) {
        const Run found = run(arguments + QStringList{u"--format=json"_s});
        QCOMPARE(found.exitCode, 1);
        QVERIFY(QJsonDocument::fromJson(found.out.toUtf8()).isArray());
        QVERIFY(QJsonDocument::fromJson(found.out.toUtf8()).array().isEmpty());
        QVERIFY(!found.err.isEmpty());
    }
}

void TestCli::complaint_isInTheLanguageAskedFor_data()
{
    QTest::addColumn<QString>("arguments");
    for (const QString &arguments : {u"show"_s, u"show smtp/998"_s, u"compare smtp/421 smtp/421"_s, u"delete"_s,
             u"list --format pdf"_s, u"list --protocol nowhere"_s, u"search xylophone"_s, u"export smtp"_s,
             u"--help"_s, u"list --bogus"_s})
        QTest::newRow(qPrintable(arguments)) << arguments;
}

void TestCli::complaint_isInTheLanguageAskedFor()
{
    QFETCH(const QString, arguments);
    const QStringList list = arguments.split(u' ');
    const Run english = run(list + QStringList{u"--language=en"_s});
    const Run turkish = run(list + QStringList{u"--language=tr"_s});
    QCOMPARE(turkish.exitCode, english.exitCode);
    QVERIFY(turkish.out + turkish.err != english.out + english.err);
    QCOMPARE(run(QStringList{u"--language=tr"_s} + list).err, turkish.err);
}

void TestCli::helpAndVersion_areAnswers_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("beginning");
    QTest::newRow("help") << QStringList{u"--help"_s} << u"Usage: "_s;
    QTest::newRow("help, short") << QStringList{u"-h"_s} << u"Usage: "_s;
    QTest::newRow("help beside a command") << QStringList{u"show"_s, u"--help"_s} << u"Usage: "_s;
    QTest::newRow("version") << QStringList{u"--version"_s} << u"wirecode-cli 0."_s;
    QTest::newRow("version, short") << QStringList{u"-v"_s} << u"wirecode-cli 0."_s;
}

void TestCli::helpAndVersion_areAnswers()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, beginning);
    const Run answered = run(arguments);
    QCOMPARE(answered.exitCode, 0);
    QCOMPARE(answered.err, QString());
    QVERIFY2(answered.out.startsWith(beginning), qPrintable(answered.out));
    QVERIFY(answered.out.endsWith(u'\n'));
}

void TestCli::plainLocale_changesNoCharacter()
{
    const QMap<QString, QString> plain{{u"LC_ALL"_s, u"C"_s}};
    for (const QStringList &arguments : {QStringList{u"show"_s, u"smtp/421"_s, u"--language=tr"_s},
             QStringList{u"search"_s, u"kullanılamıyor"_s, u"--language=tr"_s},
             QStringList{u"show"_s, u"ığüşöç"_s}}) {
        const Run expected = run(arguments);
        const Run found = run(arguments, plain);
        QCOMPARE(found.exitCode, expected.exitCode);
        QCOMPARE(found.out, expected.out);
        QVERIFY(!found.out.contains(u'?') || expected.out.contains(u'?'));
        QVERIFY2(found.err.endsWith(expected.err), qPrintable(found.err)); // Qt may warn of the locale first
    }
}

void TestCli::systemLanguage_isTheDefault_data()
{
    using Variables = QMap<QString, QString>;
    QTest::addColumn<Variables>("environment");
    QTest::addColumn<QString>("language");
    QTest::newRow("plain") << Variables{} << u"en"_s;
    QTest::newRow("Turkish locale") << Variables{{u"LC_ALL"_s, u"tr_TR.UTF-8"_s}} << u"tr"_s;
    QTest::newRow("wish for Turkish") << Variables{{u"LC_ALL"_s, u"en_US.UTF-8"_s}, {u"LANGUAGE"_s, u"tr:en"_s}}
                                      << u"tr"_s;
    QTest::newRow("unknown language first")
        << Variables{{u"LC_ALL"_s, u"de_DE.UTF-8"_s}, {u"LANGUAGE"_s, u"de:tr"_s}} << u"tr"_s;
    QTest::newRow("another language") << Variables{{u"LC_ALL"_s, u"de_DE.UTF-8"_s}} << u"en"_s;
}

void TestCli::systemLanguage_isTheDefault()
{
    using Variables = QMap<QString, QString>;
    QFETCH(const Variables, environment);
    QFETCH(const QString, language);
    QCOMPARE(run({u"show"_s, u"smtp/421"_s}, environment).out,
        run({u"show"_s, u"smtp/421"_s, u"--language"_s, language}).out);
    QCOMPARE(run({u"show"_s, u"smtp/421"_s, u"--language=en"_s}, environment).out,
        run({u"show"_s, u"smtp/421"_s}).out);
}

WIRECODE_TEST(TestCli)
#include "tst_cli.moc"
