// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
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
    Figures figures;
};

/// One start of a program with the probe inside, which presses keys as well if asked; adds its figures. Whether
/// it came to an end as it should.
bool runOnce(Program &program, bool keys)
{
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, home.path());
    environment.insert(u"QT_PLUGIN_PATH"_s, QStringLiteral(WIRECODE_PLUGINS));
    environment.insert(u"QT_QPA_GENERIC_PLUGINS"_s, u"wirecodeprobe"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    if (keys)
        environment.insert(u"WIRECODE_BENCH_KEYS"_s, u"1"_s);
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
    std::printf("%-34s %9.1f %9.1f %8.2f   %s\n", label, theirs, mine, theirs > 0 ? mine / theirs : 0, goal);
}

void printLatency(const char *label, const char *figure, const Program &app, const char *goal)
{
    const QList<double> values = app.figures.value(figure);
    std::printf("%-34s %9.1f %9.1f %8lld   %s\n", label, quantile(values, 0.5), quantile(values, 0.95),
        static_cast<long long>(values.size()), goal);
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

    Program bare{"bare window", QStringLiteral(WIRECODE_BARE), {}, {}};
    Program pair{"Wirecode", QStringLiteral(WIRECODE_APP),
        {u"--language"_s, u"en"_s, u"--compare"_s, u"smtp/421"_s, u"smtp/551"_s}, {}};
    Program single{
        "Wirecode, one code", QStringLiteral(WIRECODE_APP), {u"--language"_s, u"en"_s, u"smtp/421"_s}, {}};
    Program walk{"Wirecode, walking", QStringLiteral(WIRECODE_APP),
        {u"--language"_s, u"en"_s, u"--compare"_s, u"smtp/551"_s, u"smtp/211"_s}, {}};
    Program turkish{"Wirecode, Turkish", QStringLiteral(WIRECODE_APP),
        {u"--language"_s, u"tr"_s, u"--compare"_s, u"smtp/421"_s, u"smtp/551"_s}, {}};
    // Short runs in turn for the start; then longer ones with keys. The first of each is not counted where
    // there are more.
    for (const bool keys : {false, true}) {
        const QList<Program *> programs =
            keys ? QList<Program *>{&single, &walk} : QList<Program *>{&bare, &pair, &turkish};
        const int counted = keys ? std::max(1, rounds / 5) : rounds;
        for (int round = rounds > 1 ? -1 : 0; round < counted; ++round) {
            for (Program *program : programs) {
                if (!runOnce(*program, keys))
                    return 1;
                if (round < 0)
                    program->figures.clear();
            }
        }
    }

    std::printf(
        "%d rounds, medians; a bare window with the same text beside Wirecode on two codes\n\n", rounds);
    std::printf("%-34s %9s %9s %8s   %s\n", "start", "bare", "wirecode", "ratio", "goal");
    printRatio("first paint, list usable (ms)", "first", pair, bare, "<= 0.8");
    printRatio("everything painted (ms)", "all", pair, bare, "<= 1.0");
    printRatio("CPU (ms)", "cpu", pair, bare, "");
    printRatio("PSS (MB)", "pss", pair, bare, "<= 1.2");
    printRatio("everything painted, Turkish (ms)", "all", turkish, bare, "<= 1.0");
    std::printf("\n%-34s %9s %9s %8s   %s\n", "latency (ms)", "median", "p95", "samples", "goal");
    printLatency("key to last paint", "key", single, "p95 <= 4");
    printLatency("code chosen to page painted", "choose", single, "p95 <= 16");
    printLatency("the same, two codes compared", "choose", walk, "");
    return 0;
}
