// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/launch.h"

#include "share/address.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
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
        {u"search"_s, LaunchMessages::tr("Search for this text."), u"text"_s},
        {u"toggle"_s, LaunchMessages::tr("Show the window, or hide it where it is in front.")},
        {u"new-window"_s, LaunchMessages::tr("Open another window beside the one that is there.")},
        {{u"h"_s, u"help"_s}, LaunchMessages::tr("Show this help.")},
        {{u"v"_s, u"version"_s}, LaunchMessages::tr("Show the version.")},
    };
    return {options, {}, {u"id"_s, 2}};
}

Launch parseLaunch(const QStringList &arguments, const QString &folder)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        LaunchMessages::tr("Opens the reference browser for protocol status codes."));
    parser.addPositionalArgument(u"ID"_s,
        LaunchMessages::tr("The code to open, such as smtp/421, or a link to it; with --compare, two codes."),
        u"[ID [ID]]"_s);
    parser.addOptions(launchSyntax().options);
    const bool understood = parser.parse(arguments);
    Launch launch;
    launch.request.language = parser.value(u"language"_s);
    const auto answered = [&launch](const Output &output) {
        launch.answer = output;
        return launch;
    };
    const auto wrong = [&launch, &answered](const QString &message) {
        launch.request.problem = message;
        return answered(
            {{}, message + u'\n' + LaunchMessages::tr("“wirecode --help” lists the options.") + u'\n', 2});
    };
    if (!understood)
        return wrong(parser.errorText());
    const QString &language = launch.request.language;
    if (parser.isSet(u"language"_s) && !Language::isLanguage(language))
        return wrong(LaunchMessages::tr("There is no language “%1”.").arg(language));
    if (parser.isSet(u"help"_s))
        return answered({parser.helpText(), {}, 0});
    if (parser.isSet(u"version"_s))
        return answered({u"wirecode %1\n"_s.arg(QCoreApplication::applicationVersion()), {}, 0});
    const QStringList ids = parser.positionalArguments();
    if (parser.isSet(u"compare"_s) && ids.size() != 2)
        return wrong(LaunchMessages::tr("--compare takes two ids, such as smtp/421 smtp/551."));
    if (!parser.isSet(u"compare"_s) && ids.size() > 1)
        return wrong(LaunchMessages::tr("Two codes are opened with --compare."));
    const QString file = parser.value(u"explain"_s);
    if (!file.isEmpty() && !ids.isEmpty())
        return wrong(LaunchMessages::tr("--explain takes one file and no code."));
    if (ids.size() == 1 && Share::isLink(ids.first())) {
        launch.request = Share::requestOf(ids.first());
        launch.request.language = parser.value(u"language"_s);
    } else {
        launch.request.ids = ids;
    }
    launch.request.explain = file.isEmpty() || folder.isEmpty() ? file : QDir(folder).absoluteFilePath(file);
    if (parser.isSet(u"search"_s))
        launch.request.search = parser.value(u"search"_s);
    launch.request.toggles = parser.isSet(u"toggle"_s);
    // The standard input stays with the process that has it.
    launch.ownWindow = parser.isSet(u"new-window"_s) || file == "-"_L1;
    return launch;
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
        QStringList{parseLaunch(argc, argv).request.language} + QLocale::system().uiLanguages()));
    // Asked again, now that there is a language.
    return write(*parseLaunch(argc, argv).answer);
}

} // namespace Wirecode::Cli
