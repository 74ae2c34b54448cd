// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures Wirecode's search beside SQLite's FTS5 over the same made-up entries: building the index, its
// memory, and the time for each key. Wirecode ranks all entries, forgives typos and counts; FTS5 takes the
// first that it finds.

#include "searchengines.h"

#include <QCommandLineParser>
#include <QFile>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <malloc.h>
#include <map>
#include <time.h>

using namespace Qt::StringLiterals;
using namespace Wirecode::Bench;

namespace
{

constexpr size_t listed = 200;         ///< entries that both answer with
constexpr size_t mostListed = 100'000; ///< that Wirecode's window asks for

double now()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// Milliseconds that a thread or the process has computed: what other programs do meanwhile does not count.
double computed(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Bytes that are allocated now.
size_t allocated()
{
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

struct Measured {
    double build = 0;                                 ///< ms
    double buildComputed = 0;                         ///< ms of all threads
    size_t memory = 0;                                ///< bytes
    std::map<std::string, std::vector<double>> times; ///< ms of each keystroke, by kind, sorted
    std::map<std::string, int> unanswered;            ///< keystrokes
};

/// The time of each keystroke is the median of all rounds.
void measureKeys(Engine &engine, const std::vector<Keystroke> &keys, int rounds, size_t limit,
    const std::string &label, Measured &measured)
{
    for (const Keystroke &key : keys) {
        std::vector<double> times;
        size_t found = 0;
        for (int round = 0; round < rounds; ++round) {
            const double begin = computed(CLOCK_THREAD_CPUTIME_ID);
            found = engine.search(key.text, limit);
            times.push_back(computed(CLOCK_THREAD_CPUTIME_ID) - begin);
        }
        std::ranges::sort(times);
        const std::string kind = label.empty() ? key.kind : label;
        for (const std::string &each : {kind, label.empty() ? std::string("all") : std::string()}) {
            if (!each.empty())
                measured.times[each].push_back(times[times.size() / 2]);
        }
        measured.unanswered[kind] += found == 0 ? 1 : 0;
    }
    for (auto &[kind, times] : measured.times)
        std::ranges::sort(times);
}

std::unique_ptr<Engine> build(std::unique_ptr<Engine> engine, const Entries &entries, Measured &measured)
{
    const size_t before = allocated();
    const double begin = now();
    const double beginComputed = computed(CLOCK_PROCESS_CPUTIME_ID);
    engine->build(entries);
    measured.build = now() - begin;
    measured.buildComputed = computed(CLOCK_PROCESS_CPUTIME_ID) - beginComputed;
    measured.memory = allocated() - before;
    return engine;
}

double percentile(const std::vector<double> &sorted, double share)
{
    return sorted[std::min(sorted.size() - 1, static_cast<size_t>(static_cast<double>(sorted.size()) * share))];
}

void printKind(const std::string &kind, const Measured &ours, const Measured &theirs)
{
    const std::vector<double> &times = ours.times.at(kind);
    std::printf("  %-24s %5zu  %8.3f %8.3f", kind.c_str(), times.size(), percentile(times, 0.5),
        percentile(times, 0.99));
    if (const auto other = theirs.times.find(kind); other != theirs.times.end()) {
        const double their99 = percentile(other->second, 0.99);
        std::printf(
            "  %9.3f %9.3f  %7.1f", percentile(other->second, 0.5), their99, their99 / percentile(times, 0.99));
    }
    std::printf("\n");
}

void compare(size_t count, const std::vector<Keystroke> &wanted, int rounds)
{
    const Entries entries(count);
    const std::vector<Keystroke> keys = wanted.empty() ? entries.keystrokes() : wanted;
    Measured ours;
    Measured theirs;
    {
        const std::unique_ptr<Engine> engine = build(makeWirecode(), entries, ours);
        measureKeys(*engine, keys, rounds, listed, {}, ours);
        measureKeys(*engine, keys, rounds, mostListed, "all, 100,000 listed", ours);
    }
    {
        const std::unique_ptr<Engine> engine = build(makeSqlite(), entries, theirs);
        measureKeys(*engine, keys, rounds, listed, {}, theirs);
    }
    constexpr double mega = 1024.0 * 1024.0;
    const auto text = static_cast<double>(entries.textSize());
    std::printf("%zu entries, %.1f MB of text\n", count, text / mega);
    std::printf("  %-24s %14s %19s %12s\n", "", "Wirecode", "FTS5", "FTS5 / ours");
    std::printf("  %-24s %14.2f %19.2f %12.1f\n", "index built (s)", ours.build / 1e3, theirs.build / 1e3,
        theirs.build / ours.build);
    std::printf("  %-24s %14.2f %19.2f %12.1f\n", "processor time (s)", ours.buildComputed / 1e3,
        theirs.buildComputed / 1e3, theirs.buildComputed / ours.buildComputed);
    std::printf("  %-24s %14.1f %19.1f %12.1f\n", "memory (MB)", static_cast<double>(ours.memory) / mega,
        static_cast<double>(theirs.memory) / mega,
        static_cast<double>(theirs.memory) / static_cast<double>(ours.memory));
    std::printf("  %-24s %14.2f %19.2f\n", "memory / text", static_cast<double>(ours.memory) / text,
        static_cast<double>(theirs.memory) / text);
    std::printf("  %-24s %5s  %8s %8s  %9s %9s  %7s\n", "time of a key (ms)", "keys", "p50", "p99", "p50",
        "p99", "p99");
    for (const char *kind : {"number prefix", "one letter", "one word", "two words", "typo", "no hit", "file",
             "all", "all, 100,000 listed"}) {
        if (ours.times.contains(kind))
            printKind(kind, ours, theirs);
    }
    std::printf(
        "  typos that find nothing: %d, with FTS5 %d\n\n", ours.unanswered["typo"], theirs.unanswered["typo"]);
    std::fflush(stdout);
}

/// A query in each line.
std::vector<Keystroke> readKeystrokes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s: %s\n", qUtf8Printable(path), qUtf8Printable(file.errorString()));
        std::exit(2);
    }
    std::vector<Keystroke> keys;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (!line.trimmed().isEmpty())
            keys.push_back({"file", line.trimmed().toStdString()});
    }
    return keys;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures Wirecode's search beside SQLite's FTS5."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"entries"_s, u"Search this many entries instead of 2,000, 100,000 and 1,000,000."_s, u"count"_s},
        {u"queries"_s, u"Search what is in the lines of this file."_s, u"file"_s},
        {u"rounds"_s, u"Search everything this many times."_s, u"count"_s, u"3"_s},
    });
    parser.process(application);
    const std::vector<Keystroke> keys =
        parser.isSet(u"queries"_s) ? readKeystrokes(parser.value(u"queries"_s)) : std::vector<Keystroke>();
    const int rounds = std::max(parser.value(u"rounds"_s).toInt(), 1);
    std::vector<size_t> sizes{2'000, 100'000, 1'000'000};
    if (parser.isSet(u"entries"_s))
        sizes = {static_cast<size_t>(std::clamp(parser.value(u"entries"_s).toInt(), 1, 10'000'000))};
    std::printf("The best %zu entries of all, ranked and counted, beside the first %zu that FTS5 finds.\n"
                "Times of keys are processor time, medians of %d rounds, in one thread; memory is what is "
                "allocated for the index.\n\n",
        listed, listed, rounds);
    for (const size_t size : sizes)
        compare(size, keys, rounds);
    return 0;
}
