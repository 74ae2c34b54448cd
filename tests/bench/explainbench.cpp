// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast the codes of a log are counted, beside grep, ripgrep and the search for line ends alone, and how
// long a pasted line and a bounce take. wirecode-bench-explain --megabytes 1000

#include "catalog/shipped.h"
#include "recognize/explanation.h"
#include "recognize/summary.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <random>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace Wirecode;

namespace
{

/// Lines of mixed formats, half of them without a code; always the same.
class Lines
{
public:
    QByteArray next()
    {
        static const QList<QByteArray> formats{
            "192.0.2.%1 - - [28/Nov/2026:10:%2:00 +0000] \"GET /item/%3 HTTP/1.1\" 200 %3 \"-\" \"Mozilla/5.0 "
            "(X11; Linux x86_64; rv:131.0) Gecko/20100101 Firefox/131.0\"\n",
            "192.0.2.%1 - - [28/Nov/2026:10:%2:01 +0000] \"POST /api/orders/%3 HTTP/2.0\" 502 157 \"-\" "
            "\"okhttp/4.12.0\"\n",
            "Nov 28 10:%2:02 mx1 postfix/smtp[%3]: 4QxZ1t3Wm8z%1: to=<user%3@example%1.org>, "
            "relay=mx.example.net[198.51.100.%1]:25, delay=1.2, delays=0.05/0.01/0.54/0.6, dsn=2.0.0, "
            "status=sent (250 2.0.0 Ok: queued as 4F6D98%3)\n",
            "Nov 28 10:%2:03 mx1 postfix/smtpd[%3]: NOQUEUE: reject: RCPT from unknown[203.0.113.%1]: 554 "
            "5.7.1 <k%3@example.org>: Relay access denied; from=<a@example.net> to=<k%3@example.org> "
            "proto=ESMTP helo=<pc-%1>\n",
            "Nov 28 10:%2:04 mx1 postfix/smtpd[%3]: connect from mail.example.net[203.0.113.%1]\n",
            "Nov 28 10:%2:05 mx1 postfix/qmgr[%3]: 4F6D98%3: from=<a%1@example.net>, size=%3, nrcpt=1 (queue "
            "active)\n",
            "Nov 28 10:%2:06 mx1 postfix/cleanup[%3]: 4F6D98%3: message-id=<20261128.%3.%1@example.net>\n",
            "time=\"2026-11-28T10:%2:07Z\" level=error msg=\"call failed\" err=\"rpc error: code = Unavailable "
            "desc = connection refused\" peer=10.0.0.%1 took=%3ms\n",
            "[28-Nov-2026 10:%2:08] app: worker %1 took %3 ms for job %3, queue length %1, nothing to report\n",
            "28-Nov-2026 10:%2:09.%1 queries: info: client @0x7f%3 192.0.2.%1#%3 (host%3.example): query: "
            "host%3.example IN A +E(0)K (192.0.2.53)\n",
        };
        QByteArray line = formats.at(qsizetype(m_random() % quint64(formats.size())));
        line.replace("%1", QByteArray::number(m_random() % 255));
        line.replace("%2", QByteArray::number(10 + m_random() % 50));
        return line.replace("%3", QByteArray::number(1000 + m_random() % 60000));
    }

private:
    std::mt19937_64 m_random{11};
};

/// What this program and those that it ran have used of a core, which other programs do not lengthen.
double processorSeconds()
{
    double seconds = 0;
    for (const auto whose : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage usage{};
        ::getrusage(whose, &usage);
        for (const timeval &time : {usage.ru_utime, usage.ru_stime})
            seconds += double(time.tv_sec) + 1e-6 * double(time.tv_usec);
    }
    return seconds;
}

template<typename Run>
double secondsOf(Run run)
{
    const double begin = processorSeconds();
    run();
    return processorSeconds() - begin;
}

void say(const char *what, double megabytes, double seconds)
{
    std::printf("%-34s %8.0f MB/s\n", what, megabytes / seconds);
}

/// A program of the system, where it is there, on one core as we are.
void runBeside(const char *what, const QString &program, const QStringList &arguments, double megabytes)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        return;
    const double seconds = secondsOf([&] {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C"_s);
        process.setProcessEnvironment(environment);
        process.start(program, arguments, QIODevice::ReadOnly);
        process.waitForFinished(-1);
    });
    say(what, megabytes, seconds);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"megabytes"_s, u"Size of the log"_s, u"megabytes"_s, u"1000"_s});
    parser.process(application);
    const double megabytes = parser.value(u"megabytes"_s).toDouble();

    const Catalog::Shipped shipped = Catalog::openShipped();
    const Catalog::Catalog catalog(shipped.flatForm);
    const Recognize::Recognizer recognizer(catalog);

    QTemporaryFile log;
    if (!log.open())
        return 1;
    Lines lines;
    const auto size = qint64(megabytes * 1e6);
    QByteArray piece;
    for (qint64 written = 0; written < size; written += piece.size()) {
        piece.clear();
        while (piece.size() < 1 << 20)
            piece += lines.next();
        if (log.write(piece) < 0)
            return 1;
    }
    log.flush();
    const double whole = double(log.size()) / 1e6;

    const QString pattern = u"(?<![0-9.])[2-5][0-5][0-9](?![0-9.])"_s;
    quint64 count = 0;
    const auto readAll = [&log](auto take) {
        QFile file(log.fileName());
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return;
        QByteArray buffer(1 << 18, Qt::Uninitialized);
        for (qint64 got = 0; (got = file.read(buffer.data(), buffer.size())) > 0;)
            take(std::string_view(buffer.constData(), size_t(got)));
    };
    for (int round = 0; round < 2; ++round) { // the first one brings the file into memory
        const double newlines = secondsOf([&] {
            readAll([&count](std::string_view text) {
                while (const void *end = std::memchr(text.data(), '\n', text.size())) {
                    ++count;
                    text.remove_prefix(size_t(static_cast<const char *>(end) - text.data()) + 1);
                }
            });
        });
        const double summary = secondsOf([&] {
            Recognize::SummaryReader reader(catalog, recognizer.scanner());
            readAll([&reader](std::string_view text) { reader.read(text); });
            reader.endFile();
            count += reader.summary().total;
        });
        if (round == 0)
            continue;
        std::printf("log of %.0f MB\n", whole);
        say("memchr of line ends", whole, newlines);
        say("explain --summary", whole, summary);
        runBeside("grep -P -c", u"grep"_s, {u"-P"_s, u"-c"_s, pattern, log.fileName()}, whole);
        runBeside("rg -j1 -P -c", u"rg"_s, {u"-j1"_s, u"-P"_s, u"-c"_s, pattern, log.fileName()}, whole);
        runBeside("rg -j1 -c (no look-around)", u"rg"_s,
            {u"-j1"_s, u"-c"_s, u"\\b[2-5][0-5][0-9]\\b"_s, log.fileName()}, whole);
    }

    const QString line =
        u"Nov 28 10:12:34 mx1 postfix/smtpd[991]: NOQUEUE: reject: RCPT from unknown[203.0.113.44]: 554 5.7.1 <k@silverthorn.example>: Relay access denied; from=<a@quillmoor.example> to=<k@silverthorn.example> proto=ESMTP helo=<pc>"_s;
    QString bounce =
        u"This message was created automatically by mail delivery software.\n\n  lena@harbourlane.example\n    host mail.harbourlane.example [198.51.100.7]\n    SMTP error from remote mail server after RCPT TO:<lena@harbourlane.example>:\n    550 5.1.1 <lena@harbourlane.example>: Recipient address rejected: User unknown\n\nReceived: from a.example ([192.0.2.7]) by mx1.example with esmtps id 1qABCd-0004Xy-2z;\n\tSat, 28 Nov 2026 10:25:01 +0000\n"_s;
    while (bounce.size() < 100'000)
        bounce +=
            u"The quick brown fox jumps over the lazy dog, and the message goes on with words of every day.\n"_s;
    const auto best = [&recognizer](const QString &text) {
        double least = 1e9;
        for (int i = 0; i < 20; ++i) {
            QElapsedTimer timer;
            timer.start();
            (void)recognizer.explain(text);
            least = std::min(least, double(timer.nsecsElapsed()));
        }
        return least / 1e6;
    };
    std::printf("%-34s %8.3f ms\n", "a pasted line", best(line));
    std::printf("%-34s %8.3f ms\n", "a bounce of 100 KB", best(bounce));
    return count > 0 ? 0 : 1;
}
