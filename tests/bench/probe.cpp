// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QGenericPlugin>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// Long enough that a program which goes on painting has not finished.
constexpr auto quiet = 250ms;
constexpr auto quietAfterKey = 25ms;

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

/// Watches the program from inside: when its window is painted first and last, what that cost, and how long a
/// key takes to the last paint it causes. Prints "name value" lines and ends the program.
class Probe : public QObject
{
public:
    Probe()
        : m_started(qEnvironmentVariable("WIRECODE_BENCH_STARTED").toDouble())
    {
        m_quiet.setSingleShot(true);
        connect(&m_quiet, &QTimer::timeout, this, &Probe::settled);
        connect(&m_key, &QTimer::timeout, this, &Probe::nextKey);
        m_key.setSingleShot(true);
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
        watched->event(event);
        m_inside = false;
        if (!m_painted)
            return true;
        m_lastPaint = milliseconds(CLOCK_MONOTONIC);
        if (m_firstPaint == 0)
            m_firstPaint = m_lastPaint;
        if (m_stage == Starting)
            m_quiet.start(quiet);
        return true;
    }

private:
    enum Stage { Starting, Typing, Choosing, Done };

    static void report(const char *name, double value) { std::printf("%s %.3f\n", name, value); }

    void settled()
    {
        report("first", m_firstPaint - m_started);
        report("all", m_lastPaint - m_started);
        // The quiet time costs next to nothing, so that this is the cost of starting.
        report("cpu", milliseconds(CLOCK_PROCESS_CPUTIME_ID));
        report("pss", proportionalSetSize());
        m_stage = qEnvironmentVariableIsSet("WIRECODE_BENCH_KEYS") ? Typing : Done;
        nextKey();
    }

    void nextKey()
    {
        if (m_sent > 0 && m_sent != std::exchange(m_reported, m_sent))
            reportKey();
        QWidget *target = targetOfKeys();
        if (m_stage == Done || !target) {
            std::fflush(stdout);
            std::_Exit(0);
        }
        m_lastPaint = 0;
        m_keyTime = milliseconds(CLOCK_MONOTONIC);
        press(target);
        ++m_sent;
        m_key.start(quietAfterKey);
    }

    void reportKey() const
    {
        // No paint: the key changed nothing, at the end of the list for example.
        if (m_lastPaint > 0)
            report(m_stage == Typing ? "key" : "choose", m_lastPaint - m_keyTime);
    }

    QWidget *targetOfKeys()
    {
        // Keystrokes in the field that has them cleared again, then steps down the list.
        constexpr int typed = 64;
        constexpr int chosen = 40;
        const QWidgetList widgets = QApplication::allWidgets();
        const auto first = [&](auto matches) -> QWidget * {
            const auto found = std::find_if(widgets.begin(), widgets.end(), matches);
            return found == widgets.end() ? nullptr : *found;
        };
        if (m_stage == Typing && m_sent == typed) {
            m_stage = Choosing;
            if (auto *list = first(
                    [](const QWidget *w) { return qobject_cast<const QListView *>(w) && w->isVisible(); }))
                list->setFocus();
        }
        if (m_stage == Choosing && m_sent == typed + chosen)
            m_stage = Done;
        if (m_stage == Typing)
            return first([](const QWidget *w) { return qobject_cast<const QLineEdit *>(w) && w->isVisible(); });
        return first([](const QWidget *w) { return qobject_cast<const QListView *>(w) && w->isVisible(); });
    }

    void press(QWidget *target) const
    {
        static const QString keys = u"550 mail"_s;
        const int step = m_sent % (2 * static_cast<int>(keys.size()));
        int key = Qt::Key_Backspace;
        QString text;
        if (m_stage == Choosing) {
            key = Qt::Key_Down;
        } else if (step < keys.size()) {
            text = keys.at(step);
            key = text.at(0).toUpper().unicode();
        }
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(target, &down);
        QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(target, &up);
    }

    double m_started;
    double m_firstPaint = 0;
    double m_lastPaint = 0;
    double m_keyTime = 0;
    int m_sent = 0;
    int m_reported = 0;
    bool m_inside = false;
    bool m_painted = false;
    Stage m_stage = Starting;
    QTimer m_quiet;
    QTimer m_key;
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
