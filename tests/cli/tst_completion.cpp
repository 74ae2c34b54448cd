// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/texttable.h"
#include "process.h"
#include "support/registered.h"
#include "support/shipped.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Wirecode;
using Test::run;
using Test::Run;

/// What the shells are told of a command line that is being typed.
class TestCompletion : public QObject
{
    Q_OBJECT

private:
    static Run complete(const QStringList &words) { return run(QStringList{u"complete"_s, u"--"_s} + words); }

    /// The words offered for a command line; what is typed last may be empty, which ends in a space.
    static QStringList offered(const QString &commandLine)
    {
        QStringList words;
        const QStringList lines = complete(commandLine.split(u' ')).out.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines)
            words.append(line.section(u'\t', 0, 0));
        return words;
    }

private Q_SLOTS:
    void words_areOffered_data();
    void words_areOffered();
    void registries_areOfferedFirst();
    void ids_areThoseOfARegistry();
    void file_isLeftToTheShell_data();
    void file_isLeftToTheShell();
    void everyOptionOfHelp_isOffered_data();
    void everyOptionOfHelp_isOffered();
    void everyCommandOfHelp_isOffered();
    void word_comesWithWhatItIs();
    void nothingToComplete_isAMistake();
};

void TestCompletion::words_areOffered_data()
{
    QTest::addColumn<QString>("commandLine");
    QTest::addColumn<QString>("words");
    const auto row = [](const QString &commandLine, const QString &words) {
        QTest::newRow(qPrintable(commandLine)) << commandLine << words;
    };
    row(u"wirecode-cli "_s, u"protocols list show compare search explain export"_s);
    row(u"wirecode-cli ex"_s, u"explain export"_s);
    row(u"wirecode-cli nothing"_s, {});
    row(u"wirecode-cli nothing "_s, {});
    row(u"wirecode-cli --language tr e"_s, u"explain export"_s);
    row(u"wirecode-cli --language=tr e"_s, u"explain export"_s);
    row(u"wirecode-cli show smtp/42"_s, u"smtp/420 smtp/421 smtp/422"_s);
    row(u"wirecode-cli show sys"_s, u"sysexits/"_s);
    row(u"wirecode-cli show nowhere/4"_s, {});
    row(u"wirecode-cli show smtp/421 smtp/42"_s, {}); // it takes one
    row(u"wirecode-cli compare smtp/421 smtp/42"_s, u"smtp/420 smtp/421 smtp/422"_s);
    row(u"wirecode-cli compare smtp/421 smtp/551 smtp/42"_s, {});
    row(u"wirecode-cli search sm"_s, {});
    row(u"wirecode-cli list "_s, {});
    row(u"wirecode-cli show --"_s, u"--language --format --help --version"_s);
    row(u"wirecode-cli explain --s"_s, u"--summary"_s);
    row(u"wirecode-cli export --registry sysexi"_s, u"sysexits"_s);
    row(u"wirecode-cli export --p"_s, {});
    row(u"wirecode-cli list --p"_s, u"--protocol"_s);
    row(u"wirecode-cli --p"_s, u"--protocol"_s);
    row(u"wirecode-cli list --protocol=sm"_s, u"--protocol=smtp"_s);
    row(u"wirecode-cli list --class 4y"_s, u"4yz"_s); // of several registries, but once
    row(u"wirecode-cli list --summary=x"_s, {});
    row(u"wirecode-cli list --unknown=x"_s, {});
    row(u"wirecode-cli --format "_s, u"text markdown html json"_s);
    row(u"wirecode-cli --format = m"_s, u"markdown"_s); // as bash has it
    row(u"wirecode-cli --format ="_s, u"text markdown html json"_s);
    row(u"wirecode-cli show -- --"_s, {});
    row(u"/usr/bin/wirecode-cli ex"_s, u"explain export"_s);
    row(u"wirecode sys"_s, u"sysexits/"_s);
    row(u"wirecode --language "_s, u"en tr"_s);
    row(u"wirecode --compare smtp/421 smtp/42"_s, u"smtp/420 smtp/421 smtp/422"_s);
    row(u"/usr/bin/wirecode --comp"_s, u"--compare"_s);
}

void TestCompletion::words_areOffered()
{
    QFETCH(const QString, commandLine);
    QFETCH(const QString, words);
    QCOMPARE(offered(commandLine).join(u' '), words);
    const Run found = complete(commandLine.split(u' '));
    QCOMPARE(found.exitCode, 0);
    QCOMPARE(found.err, QString());
}

void TestCompletion::registries_areOfferedFirst()
{
    QStringList registries;
    for (const Catalog::Registry &registry : Test::shippedCatalog().registries())
        registries.append(registry.id + u'/');
    for (const QString &commandLine : {u"wirecode-cli show "_s, u"wirecode-cli compare "_s, u"wirecode "_s})
        QCOMPARE(offered(commandLine), registries);
}

void TestCompletion::ids_areThoseOfARegistry()
{
    for (const Catalog::Registry &registry : Test::shippedCatalog().registries()) {
        QStringList ids;
        for (const Catalog::StatusCode *code : Test::shippedCatalog().codesOf(registry.id))
            ids.append(code->id.toString());
        QCOMPARE(offered(u"wirecode-cli show %1/"_s.arg(registry.id)), ids);
    }
}

void TestCompletion::file_isLeftToTheShell_data()
{
    QTest::addColumn<QString>("commandLine");
    for (const QString &line : {u"wirecode-cli explain "_s, u"wirecode-cli explain mail.log ma"_s,
             u"wirecode-cli explain --summary "_s, u"wirecode --explain "_s, u"wirecode --explain=ma"_s})
        QTest::newRow(qPrintable(line)) << line;
}

void TestCompletion::file_isLeftToTheShell()
{
    QFETCH(const QString, commandLine);
    const Run found = complete(commandLine.split(u' '));
    QCOMPARE(found.exitCode, 1);
    QCOMPARE(found.out + found.err, QString());
}

void TestCompletion::everyOptionOfHelp_isOffered_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("wirecode") << QStringLiteral(WIRECODE);
    QTest::newRow("wirecode-cli") << QStringLiteral(WIRECODE_CLI);
}

void TestCompletion::everyOptionOfHelp_isOffered()
{
    QFETCH(const QString, program);
    static const QRegularExpression option(u"--[a-z-]+"_s);
    const QString help = Test::runProgram(program, {u"--help"_s, u"--language=en"_s},
        {{u"QT_QPA_PLATFORM"_s,
            u"offscreen"_s}}).out.section(u"Options:"_s, 1);
    QStringList options;
    for (const QString &line : help.split(u'\n')) {
        const QString name = option.match(line.left(30)).captured();
        if (!name.isEmpty())
            options.append(name);
    }
    QVERIFY(options.size() > 3);
    QCOMPARE(offered(program + u" -"_s), options);
}

void TestCompletion::everyCommandOfHelp_isOffered()
{
    const QString help = run({u"--help"_s, u"--language=en"_s}).out.section(u"Arguments:"_s, 1);
    for (const QString &command : offered(u"wirecode-cli "_s))
        QVERIFY2(help.contains(command), qPrintable(command));
}

void TestCompletion::word_comesWithWhatItIs()
{
    QCOMPARE(
        complete({u"wirecode-cli"_s, u"show"_s, u"smtp/421"_s}).out, u"smtp/421\tService not available\n"_s);
    QCOMPARE(run({u"--language=tr"_s, u"complete"_s, u"--"_s, u"wirecode-cli"_s, u"show"_s, u"smtp/421"_s}).out,
        u"smtp/421\t%1\n"_s.arg(
            Language::TextTable(u"tr"_s).nameOf(*Test::shippedCatalog().find({u"smtp"_s, u"421"_s}))));
    QCOMPARE(complete({u"wirecode-cli"_s, u"--vers"_s}).out, u"--version\tShow the version.\n"_s);
}

void TestCompletion::nothingToComplete_isAMistake()
{
    const Run found = run({u"complete"_s, u"--language=en"_s});
    QCOMPARE(found.exitCode, 2);
    QVERIFY2(found.err.startsWith(u"“complete” takes the words of a command line."_s), qPrintable(found.err));
}

WIRECODE_TEST(TestCompletion)
#include "tst_completion.moc"
