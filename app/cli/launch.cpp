// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/launch.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Wirecode::Cli
{

namespace
{
struct LaunchMessages {
    Q_DECLARE_TR_FUNCTIONS(Wirecode::Cli::Launch)
};
} // namespace

Syntax launchSyntax()
{
    const QList<QCommandLineOption> options{
        {u"language"_s, LaunchMessages::tr("Start in this language: %1.").arg(u"en, tr"_s), u"language"_s},
        {u"compare"_s, LaunchMessages::tr("Compare the two codes.")},
        {u"explain"_s, LaunchMessages::tr("Explain the codes in this text; - is the standard input."),
            u"file"_s},
        {{u"h"_s, u"help"_s}, LaunchMessages::tr("Show this help.")},
        {{u"v"_s, u"version"_s}, LaunchMessages::tr("Show the version.")},
    };
    return {options, {}, {u"id"_s, 2}};
}

Launch parseLaunch(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        LaunchMessages::tr("Opens the reference browser for protocol status codes."));
    parser.addPositionalArgument(u"ID"_s,
        LaunchMessages::tr("The code to open, such as smtp/421; with --compare, two of them."), u"[ID [ID]]"_s);
    parser.addOptions(launchSyntax().options);
    const bool understood = parser.parse(arguments);
    const QString language = parser.value(u"language"_s);
    const auto wrong = [&language](const QString &message) {
        return Launch{language, {}, {},
            Output{
                {}, message + u'\n' + LaunchMessages::tr("“wirecode --help” lists the options.") + u'\n', 2}};
    };
    if (!understood)
        return wrong(parser.errorText());
    if (parser.isSet(u"language"_s) && !Language::isLanguage(language))
        return wrong(LaunchMessages::tr("There is no language “%1”.").arg(language));
    if (parser.isSet(u"help"_s))
        return {language, {}, {}, Output{parser.helpText(), {}, 0}};
    if (parser.isSet(u"version"_s))
        return {
            language, {}, {}, Output{u"wirecode %1\n"_s.arg(QCoreApplication::applicationVersion()), {}, 0}};
    const QStringList ids = parser.positionalArguments();
    if (parser.isSet(u"compare"_s) && ids.size() != 2)
        return wrong(LaunchMessages::tr("--compare takes two ids, such as smtp/421 smtp/551."));
    if (!parser.isSet(u"compare"_s) && ids.size() > 1)
        return wrong(LaunchMessages::tr("Two codes are opened with --compare."));
    const QString file = parser.value(u"explain"_s);
    if (!file.isEmpty() && !ids.isEmpty())
        return wrong(LaunchMessages::tr("--explain takes one file and no code."));
    return {language, ids, file, std::nullopt};
}

Launch parseLaunch(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return parseLaunch(arguments);
}

int answer(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Language::Switch language;
    language.setCurrent(Language::bestLanguage(
        QStringList{parseLaunch(argc, argv).language} + QLocale::system().uiLanguages()));
    // Asked again, now that there is a language.
    return write(*parseLaunch(argc, argv).answer);
}

} // namespace Wirecode::Cli
