// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/privatebus.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace
{

using Figures = QHash<QByteArray, QList<double>>;

struct Program {
    const char *name;
    QString path;
    QStringList arguments;
    QString actions;
    Figures figures;
    QString bus = {}; ///< the address of that on which it may meet another start
};

/// One start of a program with the probe inside, which goes on with actions if there are any ("key=48
/// list=48"); adds its figures. Whether it came to an end as it should.
bool runOnce(Program &program)
{
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, home.path());
    environment.insert(u"XDG_DATA_HOME"_s, home.path());
    environment.insert(u"QT_PLUGIN_PATH"_s, QStringLiteral(WIRECODE_PLUGINS));
    environment.insert(u"QT_QPA_GENERIC_PLUGINS"_s, u"wirecodeprobe"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"WIRECODE_BENCH_ACTIONS"_s, program.actions);
    if (!program.bus.isEmpty())
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, program.bus);
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    environment.insert(u"WIRECODE_BENCH_STARTED"_s,
        QString::number(
            static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6, 'f', 6));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program.path, program.arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        std::fprintf(stderr, "%s did not finish: %s\n", qUtf8Printable(program.path),
            qUtf8Printable(process.errorString()));
        return false;
    }
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() == 2)
            program.figures[parts.first()].append(parts.last().toDouble());
    }
    return !program.figures.isEmpty();
}

double quantile(QList<double> values, double share)
{
    if (values.isEmpty())
        return 0;
    std::ranges::sort(values);
    const auto last = static_cast<double>(values.size() - 1);
    return values.at(std::lround(last * share));
}

void printRatio(
    const char *label, const char *figure, const Program &app, const Program &bare, const char *goal)
{
    const double mine = quantile(app.figures.value(figure), 0.5);
    const double theirs = quantile(bare.figures.value(figure), 0.5);
    std::printf("%-34s %9.1f %9.1f %9.2f   %s\n", label, theirs, mine, theirs > 0 ? mine / theirs : 0, goal);
}

/// Median and 95th percentile for each program that has the figure.
void printLatency(
    const char *label, const char *figure, const QList<const Program *> &programs, const char *goal)
{
    std::printf("%-34s", label);
    qsizetype samples = 0;
    for (const Program *program : programs) {
        const QList<double> values = program->figures.value(figure);
        if (values.isEmpty())
            std::printf(" %6s %6s", "", "");
        else
            std::printf(" %6.2f %6.2f", quantile(values, 0.5), quantile(values, 0.95));
        samples = values.size();
    }
    std::printf(" %8lld   %s\n", static_cast<long long>(samples), goal);
}

/// Runs the programs in turn.
bool run(const QList<Program *> &programs, int rounds)
{
    for (int round = 0; round < rounds; ++round) {
        if (!std::ranges::all_of(programs, [](Program *program) { return runOnce(*program); }))
            return false;
    }
    return true;
}

} // namespace

/// wirecode-bench [--rounds N]: starts Wirecode and a bare window in turn and prints what they take, side by
/// side.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"rounds"_s, u"How often each program is started."_s, u"rounds"_s, u"15"_s});
    parser.process(application);
    const int rounds = std::max(1, parser.value(u"rounds"_s).toInt());

    const QString app = QStringLiteral(WIRECODE_APP);
    const QString app3k = QStringLiteral(WIRECODE_APP_3K);
    const QStringList one{u"--language"_s, u"en"_s, u"smtp/421"_s};
    const QStringList two{u"--language"_s, u"en"_s, u"--compare"_s, u"smtp/421"_s, u"smtp/551"_s};
    const QStringList twoTurkish{u"--language"_s, u"tr"_s, u"--compare"_s, u"smtp/421"_s, u"smtp/551"_s};
    const QStringList walk{u"--language"_s, u"en"_s, u"--compare"_s, u"smtp/551"_s, u"smtp/211"_s};

    Program bare{"bare window", QStringLiteral(WIRECODE_BARE), {}, {}, {}};
    Program pair{"Wirecode", app, two, {}, {}};
    Program turkish{"Wirecode, Turkish", app, twoTurkish, {}, {}};
    Program pair3k{"Wirecode, 3,000 codes", app3k, two, {}, {}};
    const QList<Program *> starts{&bare, &pair, &turkish, &pair3k};
    // The first start of each is not counted where there are more.
    if (rounds > 1 && !run(starts, 1))
        return 1;
    for (Program *program : starts)
        program->figures.clear();
    if (!run(starts, rounds))
        return 1;

    const int steps = rounds > 1 ? 48 : 4;
    const QString single = u"key=%1 choose=%1"_s.arg(steps);
    const QString compared =
        u"choose=%1 scroll=%1 panes=%1 list=%1 language=%2 toggle=%2"_s.arg(steps).arg(std::max(2, steps / 4));
    Program bareUsed{"bare window, used", bare.path, {}, u"key=%1 scroll=%1 panes=%1 list=%1"_s.arg(steps), {}};
    Program reading{"Wirecode, one code", app, one, single, {}};
    Program reading3k{"Wirecode, one of 3,000 codes", app3k, one, single, {}};
    PrivateBus daemon;
    const QString bus = daemon.start();
    Program comparing{"Wirecode, comparing", app, walk, compared, {}, bus};
    Program comparing3k{"Wirecode, comparing 3,000 codes", app3k, walk, compared, {}, bus};
    if (!run({&bareUsed, &reading, &reading3k, &comparing, &comparing3k}, std::max(1, rounds / 5)))
        return 1;
    const QList<const Program *> used{&bareUsed, &reading, &reading3k};
    // The X server gives keys to the window that has the focus, whichever that is.
    if (std::ranges::any_of(used, [](const Program *program) { return !program->figures.contains("key"); })) {
        std::fprintf(stderr, "No key has reached a window: does another one have the focus?\n");
        return 1;
    }

    std::printf(
        "%d rounds, medians; a bare window with the same text beside Wirecode on two codes\n\n", rounds);
    std::printf("%-34s %9s %9s %9s   %s\n", "start", "bare", "wirecode", "ratio", "goal");
    printRatio("first paint, list usable (ms)", "first", pair, bare, "<= 0.8");
    printRatio("everything painted (ms)", "all", pair, bare, "<= 1.05");
    printRatio("CPU (ms)", "cpu", pair, bare, "");
    printRatio("PSS (MB)", "pss", pair, bare, "<= 1.2");
    printRatio("everything painted, Turkish (ms)", "all", turkish, bare, "<= 1.05");
    printRatio("first paint, 3,000 codes (ms)", "first", pair3k, bare, "");
    printRatio("everything painted, 3,000 codes", "all", pair3k, bare, "");
    printRatio("PSS, 3,000 codes (MB)", "pss", pair3k, bare, "");
    std::printf("\n%-34s %13s %13s %13s\n", "median and p95 of", "bare", "shipped", "3,000 codes");
    std::printf("%-34s %41s %8s   %s\n", "latency (ms)", "", "samples", "goal");
    const QList<const Program *> usedForTwo{&bareUsed, &comparing, &comparing3k};
    printLatency("key pressed to last paint", "key", used, "p95 <= 3 x bare");
    printLatency("code chosen to page painted", "choose", used, "");
    printLatency("the same, two codes compared", "choose", usedForTwo, "p95 <= 16");
    printLatency("page scrolled by a notch", "scroll", usedForTwo, "p95 <= 4");
    printLatency("divider between the two, a step", "panes", usedForTwo, "p95 <= 12");
    printLatency("splitter beside the list, a step", "list", usedForTwo, "");
    printLatency("language switched to last paint", "language", usedForTwo, "p95 <= 35");
    printLatency("wirecode --toggle to last paint", "toggle", usedForTwo, "p95 <= 50");
    daemon.stop();
    return 0;
}
