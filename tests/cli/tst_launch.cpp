// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/shipped.h"
#include "cli/launch.h"
#include "share/address.h"
#include "support/registered.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using namespace Wirecode::Cli;

/// The command lines of both programs, as far as they need no process.
class TestLaunch : public QObject
{
    Q_OBJECT

    /// Two registries of a protocol and one of another.
    static const Catalog::Catalog &madeUp()
    {
        const auto registry = [](const QString &id, const QString &protocol, const QStringList &codes) {
            Catalog::RegistryFiles files;
            files.id = id;
            files.protocol = protocol;
            files.name = id.toUpper();
            files.classes = {{u"4xx"_s, u"Class"_s}};
            for (const QString &each : codes) {
                Catalog::Entry code;
                code.id = {id, each};
                code.name = code.localizedName = u"Name of "_s + code.id.toString();
                code.classId = u"4xx"_s;
                files.codes.append(code);
            }
            return files;
        };
        static const Catalog::Catalog catalog = Test::catalogOf([&registry] {
            Catalog::RegistryFiles calls = registry(u"calls"_s, u"calls"_s, {u"14"_s, u"404"_s});
            calls.codes.first().symbol = u"NOT_AVAILABLE"_s;
            return QList<Catalog::RegistryFiles>{registry(u"web"_s, u"web"_s, {u"404"_s, u"499"_s}),
                registry(u"proxy"_s, u"web"_s, {u"499"_s, u"268"_s}), calls};
        }());
        return catalog;
    }

    static Output answerTo(const QStringList &arguments)
    {
        Language::Switch language;
        return run(QStringList{u"wirecode-cli"_s} + arguments, madeUp(), language, {});
    }

private Q_SLOTS:
    void arguments_openAWindow_data();
    void arguments_openAWindow();
    void file_isExplained();
    void request_isRead_data();
    void request_isRead();
    void arguments_areAnsweredAsText_data();
    void arguments_areAnsweredAsText();
    void issuesOfTheCatalog_areReportedBesideTheAnswer();
    void list_tellsRegistriesOfAProtocolApart_data();
    void list_tellsRegistriesOfAProtocolApart();
    void id_isFoundInAnyRegistry_data();
    void id_isFoundInAnyRegistry();
    void wishes_chooseTheLanguage_data();
    void wishes_chooseTheLanguage();
};

void TestLaunch::arguments_openAWindow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char *name, const QStringList &arguments, const QString &language,
                         const QStringList &ids) { QTest::newRow(name) << arguments << language << ids; };
    const QStringList two{u"smtp/421"_s, u"smtp/551"_s};
    row("nothing", {}, {}, {});
    row("code", {u"smtp/421"_s}, {}, {u"smtp/421"_s});
    row("text that is no id", {u"no such code"_s}, {}, {u"no such code"_s});
    row("language", {u"--language"_s, u"tr"_s}, u"tr"_s, {});
    row("language with equals sign", {u"--language=tr"_s}, u"tr"_s, {});
    row("last language counts", {u"--language=tr"_s, u"--language=en"_s}, u"en"_s, {});
    row("comparison", {u"--compare"_s, two.first(), two.last()}, {}, two);
    row("comparison, option last", {two.first(), two.last(), u"--compare"_s}, {}, two);
    row("comparison in a language", {two.first(), u"--language"_s, u"tr"_s, u"--compare"_s, two.last()},
        u"tr"_s, two);
    row("no option after two hyphens", {u"--"_s, u"--compare"_s}, {}, {u"--compare"_s});
}

void TestLaunch::arguments_openAWindow()
{
    QFETCH(QStringList, arguments);
    arguments.prepend(u"wirecode"_s);
    const Launch launch = parseLaunch(arguments);
    QVERIFY2(!launch.answer, qPrintable(launch.answer.value_or(Output{}).err));
    QTEST(launch.request.language, "language");
    QTEST(launch.request.ids, "ids");
    QCOMPARE(launch.request.explain, QString());
}

void TestLaunch::file_isExplained()
{
    const Launch launch = parseLaunch({u"wirecode"_s, u"--explain"_s, u"-"_s});
    QVERIFY(!launch.answer);
    QCOMPARE(launch.request.explain, u"-"_s);
    QVERIFY(launch.request.ids.isEmpty());
}

void TestLaunch::request_isRead_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<Share::Request>("request");
    QTest::addColumn<bool>("ownWindow");
    const auto row = [](const char *name, const QStringList &arguments, const QString &folder,
                         const Share::Request &request, bool ownWindow) {
        QTest::newRow(name) << arguments << folder << request << ownWindow;
    };
    const QString home = u"/home/me"_s;
    row("nothing", {}, {}, {}, false);
    row("file", {u"--explain"_s, u"mail.log"_s}, {}, {.explain = u"mail.log"_s}, false);
    row("file in a folder", {u"--explain"_s, u"logs/mail.log"_s}, home,
        {.explain = u"/home/me/logs/mail.log"_s}, false);
    row("absolute file", {u"--explain"_s, u"/var/log/mail.log"_s}, home, {.explain = u"/var/log/mail.log"_s},
        false);
    row("standard input", {u"--explain"_s, u"-"_s}, {}, {.explain = u"-"_s}, true);
    row("another process's standard input", {u"--explain"_s, u"-"_s}, home, {.explain = u"/home/me/-"_s}, true);
    row("new window", {u"--new-window"_s, u"smtp/421"_s}, {}, {.ids = {u"smtp/421"_s}}, true);
    row("toggle", {u"--toggle"_s}, {}, {.toggles = true}, false);
    row("search", {u"--search"_s, u"full mailbox"_s}, {}, {.search = u"full mailbox"_s}, false);
    row("empty search", {u"--search="_s}, {}, {.search = u""_s}, false);
    row("toggled search", {u"--toggle"_s, u"--search"_s, u"421"_s}, {}, {.search = u"421"_s, .toggles = true},
        false);
    row("link", {u"wirecode:smtp/421+smtp/551"_s}, {}, {.ids = {u"smtp/421"_s, u"smtp/551"_s}}, false);
    row("link after two hyphens", {u"--"_s, u"wirecode:search/a%20b"_s}, {}, {.search = u"a b"_s}, false);
    row("link in a language", {u"--language"_s, u"tr"_s, u"wirecode:smtp/421"_s}, {},
        {.language = u"tr"_s, .ids = {u"smtp/421"_s}}, false);
    const QString hostile = u"wirecode:<b>"_s;
    row("hostile link", {hostile}, {}, {.problem = Share::requestOf(hostile).problem}, false);
    row("link that is a file", {u"--explain"_s, u"wirecode:smtp/421"_s}, home,
        {.explain = u"/home/me/wirecode:smtp/421"_s}, false);
}

void TestLaunch::request_isRead()
{
    QFETCH(QStringList, arguments);
    QFETCH(const QString, folder);
    arguments.prepend(u"wirecode"_s);
    const Launch launch = parseLaunch(arguments, folder);
    QVERIFY2(!launch.answer, qPrintable(launch.answer.value_or(Output{}).err));
    QTEST(launch.request, "request");
    QTEST(launch.ownWindow, "ownWindow");
}

void TestLaunch::arguments_areAnsweredAsText_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const QStringList &arguments, int exitCode, const QString &part) {
        QTest::newRow(name) << arguments << exitCode << part;
    };
    const QString id = u"smtp/421"_s;
    row("help", {u"--help"_s}, 0, u"--compare"_s);
    row("help, short", {u"-h"_s}, 0, u"--language"_s);
    row("help beside a code", {id, u"--help"_s}, 0, u"--compare"_s);
    row("version", {u"--version"_s}, 0, u"wirecode 9.9\n"_s);
    row("version, short", {u"-v"_s}, 0, u"wirecode 9.9\n"_s);
    row("unknown option", {u"--bogus"_s}, 2, u"bogus"_s);
    row("option of the command line program", {u"--format=json"_s}, 2, u"format"_s);
    row("unknown language", {u"--language"_s, u"de"_s}, 2, u"There is no language “de”."_s);
    row("empty language", {u"--language="_s}, 2, u"There is no language “”."_s);
    row("language without value", {u"--language"_s}, 2, u"language"_s);
    row("value for a flag", {u"--compare=yes"_s, id, id}, 2, u"compare"_s);
    row("two codes", {id, id}, 2, u"Two codes are opened with --compare."_s);
    row("explain nothing", {u"--explain"_s}, 2, u"explain"_s);
    row("explain a file and a code", {u"--explain"_s, u"mail.log"_s, id}, 2, u"--explain takes one file"_s);
    row("compare nothing", {u"--compare"_s}, 2, u"--compare takes two ids"_s);
    row("compare one", {u"--compare"_s, id}, 2, u"--compare takes two ids"_s);
    row("compare three", {u"--compare"_s, id, id, id}, 2, u"--compare takes two ids"_s);
}

void TestLaunch::arguments_areAnsweredAsText()
{
    QFETCH(QStringList, arguments);
    QFETCH(const int, exitCode);
    QFETCH(const QString, part);
    QCoreApplication::setApplicationVersion(u"9.9"_s);
    arguments.prepend(u"wirecode"_s);
    const Launch launch = parseLaunch(arguments);
    QVERIFY(launch.answer);
    QVERIFY(launch.request.ids.isEmpty());
    const Output &answer = *launch.answer;
    QCOMPARE(answer.exitCode, exitCode);
    // What was asked for goes to standard output, complaints to standard error.
    QCOMPARE(answer.out.isEmpty(), exitCode != 0);
    QCOMPARE(answer.err.isEmpty(), exitCode == 0);
    const QString said = answer.out + answer.err;
    QVERIFY2(said.contains(part) && said.endsWith(u'\n'), qPrintable(said));
    // A window that is asked for this by another start says it, too.
    QCOMPARE(answer.err.section(u'\n', 0, 0), launch.request.problem);
    QCOMPARE(answer.err.contains(u"\n“wirecode --help” lists the options.\n"_s), exitCode == 2);
}

void TestLaunch::issuesOfTheCatalog_areReportedBesideTheAnswer()
{
    Catalog::ReadResult read = Test::smtpFiles();
    read.issues = {{u"mine.json"_s, 7, u"codes/0/name"_s, u"This key is missing."_s}};
    const Catalog::Catalog catalog(Catalog::flattened(read));
    Language::Switch language;
    const Output output = run({u"wirecode-cli"_s, u"show"_s, u"smtp/421"_s}, catalog, language, {});
    QCOMPARE(output.exitCode, 0);
    QVERIFY(output.out.contains("Service not available"_L1));
    QCOMPARE(output.err, u"mine.json:7: codes/0/name: This key is missing.\n"_s);
}

void TestLaunch::list_tellsRegistriesOfAProtocolApart_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("ids");
    const QStringList web{u"web/404"_s, u"web/499"_s};
    const QStringList proxy{u"proxy/499"_s, u"proxy/268"_s};
    const QStringList calls{u"calls/14"_s, u"calls/404"_s};
    QTest::newRow("none") << QStringList{} << web + proxy + calls;
    QTest::newRow("protocol") << QStringList{u"--protocol=web"_s} << web + proxy;
    QTest::newRow("its first registry") << QStringList{u"--registry=web"_s} << web;
    QTest::newRow("another registry") << QStringList{u"--registry=proxy"_s} << proxy;
    QTest::newRow("both") << QStringList{u"--protocol=web"_s, u"--registry=proxy"_s, u"--class=4xx"_s} << proxy;
    QTest::newRow("registry of another protocol")
        << QStringList{u"--protocol=calls"_s, u"--registry=proxy"_s} << QStringList();
}

void TestLaunch::list_tellsRegistriesOfAProtocolApart()
{
    QFETCH(const QStringList, options);
    QFETCH(const QStringList, ids);
    const Output output = answerTo(QStringList{u"list"_s} + options);
    QStringList found;
    for (const QString &line : output.out.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.contains(u'/'))
            found.append(line.section(u' ', 0, 0));
    }
    QCOMPARE(found, ids);
    QCOMPARE(output.exitCode, ids.isEmpty() ? 1 : 0);
    QCOMPARE(output.err.isEmpty(), !ids.isEmpty());
}

void TestLaunch::id_isFoundInAnyRegistry_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title"); // empty where it is no code
    const auto row = [](const QString &text, const QString &title) {
        QTest::newRow(qPrintable(text)) << text << title;
    };
    row(u"268"_s, u"PROXY 268 Name of proxy/268"_s); // which one registry alone has
    row(u"0x10c"_s, u"PROXY 268 Name of proxy/268"_s);
    row(u"web/268"_s, u"PROXY 268 Name of proxy/268"_s); // by the protocol
    row(u"web/499"_s, u"WEB 499 Name of web/499"_s);
    row(u"PROXY/499"_s, u"PROXY 499 Name of proxy/499"_s);
    row(u"calls/not_available"_s, u"CALLS 14 Name of calls/14"_s);
    row(u"Not Available"_s, u"CALLS 14 Name of calls/14"_s);
    row(u"CALLS/0xe"_s, u"CALLS 14 Name of calls/14"_s);
    row(u"499"_s, QString()); // two have it
    row(u"proxy/14"_s, QString());
}

void TestLaunch::id_isFoundInAnyRegistry()
{
    QFETCH(const QString, text);
    QFETCH(const QString, title);
    const Output output = answerTo({u"show"_s, text});
    QCOMPARE(output.out.section(u'\n', 0, 0), title);
    QCOMPARE(output.exitCode, title.isEmpty() ? 1 : 0);
    QCOMPARE(output.err.isEmpty(), !title.isEmpty());
}

void TestLaunch::wishes_chooseTheLanguage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("wishes");
    QTest::addColumn<QString>("language");
    const QStringList turkish{u"tr-TR"_s, u"en"_s};
    QTest::newRow("no wish") << QStringList{} << QStringList{} << u"en"_s;
    QTest::newRow("wish") << QStringList{} << turkish << u"tr"_s;
    QTest::newRow("unknown wish") << QStringList{} << QStringList{u"de-DE"_s} << u"en"_s;
    QTest::newRow("option before wish") << QStringList{u"--language"_s, u"en"_s} << turkish << u"en"_s;
    QTest::newRow("unknown option") << QStringList{u"--language"_s, u"de"_s} << turkish << u"tr"_s;
}

void TestLaunch::wishes_chooseTheLanguage()
{
    QFETCH(const QStringList, options);
    QFETCH(const QStringList, wishes);
    Language::Switch language;
    run(QStringList{u"wirecode-cli"_s, u"protocols"_s} + options, Test::shippedCatalog(), language, wishes);
    QTEST(language.current(), "language");
}

WIRECODE_TEST(TestLaunch)
#include "tst_launch.moc"
