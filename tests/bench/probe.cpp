// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"

#include <QApplication>
#include <QFile>
#include <QGenericPlugin>
#include <QTimer>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// Long enough that a program which goes on painting has not finished; under callgrind, all that comes after it
/// is waited for.
std::chrono::milliseconds quietAfterStart()
{
    const int wanted = qEnvironmentVariableIntValue("WIRECODE_BENCH_QUIET");
    return wanted > 0 ? std::chrono::milliseconds(wanted) : 250ms;
}

double milliseconds(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Proportional set size in MB.
double proportionalSetSize()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    }
    return 0;
}

/// Watches the program from inside: when its window is painted first and last, what that cost, and how long an
/// action takes to the last paint it causes. Prints "name value" lines and ends the program.
class Probe : public QObject
{
public:
    Probe()
        : m_started(qEnvironmentVariable("WIRECODE_BENCH_STARTED").toDouble())
        , m_toDo(qEnvironmentVariable("WIRECODE_BENCH_ACTIONS").split(u' ', Qt::SkipEmptyParts))
    {
        m_quiet.setSingleShot(true);
        connect(&m_quiet, &QTimer::timeout, this, &Probe::settled);
        // A blinking cursor would count as the paint of a key.
        QApplication::setCursorFlashTime(0);
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_painted = m_painted || (event->type() == QEvent::Paint && watched->isWidgetType());
        const bool mayPaint = event->type() == QEvent::UpdateRequest || event->type() == QEvent::Expose ||
                              (event->type() == QEvent::Paint && watched->isWindowType());
        if (!mayPaint || m_inside)
            return false;
        // Deliver it here, so that the time is taken after the window has been painted and sent to the screen.
        m_inside = true;
        m_painted = false;
        QCoreApplication::instance()->notify(watched, event);
        m_inside = false;
        if (!m_painted)
            return true;
        m_lastPaint = milliseconds(CLOCK_MONOTONIC);
        if (m_firstPaint == 0)
            m_firstPaint = m_lastPaint;
        m_quiet.start(m_action ? m_action->quiet : quietAfterStart());
        return true;
    }

private:
    static void report(const QString &name, double value) { std::printf("%s %.3f\n", qPrintable(name), value); }

    void settled()
    {
        if (m_action)
            reportStep();
        else
            reportStart();
        if (m_action && ++m_step < m_steps)
            step();
        else if (m_toDo.isEmpty())
            finish(0);
        else
            startAction(m_toDo.takeFirst());
    }

    void reportStart() const
    {
        report(u"first"_s, m_firstPaint - m_started);
        report(u"all"_s, m_lastPaint - m_started);
        // The quiet time costs next to nothing, so that this is the cost of starting.
        report(u"cpu"_s, milliseconds(CLOCK_PROCESS_CPUTIME_ID));
        report(u"pss"_s, proportionalSetSize());
    }

    void reportStep() const
    {
        // No paint: the step changed nothing, at the end of the list for example.
        if (m_step >= 0 && m_lastPaint > m_acted)
            report(m_name, m_lastPaint - m_acted);
    }

    /// `actionAndSteps`: "key=48"
    void startAction(const QString &actionAndSteps)
    {
        m_name = actionAndSteps.section(u'=', 0, 0);
        m_steps = actionAndSteps.section(u'=', 1).toInt();
        m_step = -1;
        m_action = actionNamed(m_name);
        if (!m_action) {
            std::fprintf(stderr, "There is nothing for “%s”.\n", qPrintable(m_name));
            finish(1);
        }
        m_action->prepare();
        m_quiet.start(m_action->quiet);
    }

    void step()
    {
        m_acted = milliseconds(CLOCK_MONOTONIC);
        m_action->act(m_step);
        m_quiet.start(m_action->quiet);
    }

    [[noreturn]] static void finish(int exitCode)
    {
        std::fflush(stdout);
        std::_Exit(exitCode);
    }

    double m_started;
    double m_firstPaint = 0;
    double m_lastPaint = 0;
    double m_acted = 0;
    bool m_inside = false;
    bool m_painted = false;
    QTimer m_quiet;
    QStringList m_toDo;
    QString m_name;
    std::optional<Action> m_action;
    int m_steps = 0;
    int m_step = 0;
};

} // namespace

class ProbePlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "probe.json")

public:
    QObject *create(const QString &, const QString &) override { return new Probe; }
};

#include "probe.moc"
