// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/finder.h"

#include <QDBusAbstractAdaptor>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QTimer>

#include <chrono>

namespace Wirecode::Desktop
{

/// Answers the search of the desktop on a bus, over the interfaces of GNOME Shell and of KRunner, until nobody
/// has asked for a while. What is chosen is opened by the window, which the bus starts if need be.
class SearchProvider : public QObject
{
    Q_OBJECT

public:
    /// The name and the object that the files in packaging/linux name.
    static constexpr QLatin1StringView name{"io.github.wirecode.Wirecode.Search"};
    static constexpr QLatin1StringView path{"/io/github/wirecode/Wirecode/Search"};

    SearchProvider(Finder &finder, QDBusConnection bus, std::chrono::milliseconds patience);

    /// Takes the name; whether that could be done: there may be another, or no bus.
    bool start();

    QList<Found> find(const QString &text);
    std::optional<Found> describe(const QString &id);
    /// Asks the window for a link, "wirecode:smtp/421".
    void open(const QString &link);

Q_SIGNALS:
    /// Nobody has asked for as long as the patience is.
    void idle();

private:
    Finder &m_finder;
    QDBusConnection m_bus;
    QTimer m_patience;
};

/// org.gnome.Shell.SearchProvider2, as GNOME's documentation for developers describes it.
class ShellSearch : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.Shell.SearchProvider2")

public:
    explicit ShellSearch(SearchProvider &provider);

public Q_SLOTS:
    QStringList GetInitialResultSet(const QStringList &terms);
    QStringList GetSubsearchResultSet(const QStringList &previous, const QStringList &terms);
    QList<QVariantMap> GetResultMetas(const QStringList &ids);
    void ActivateResult(const QString &id, const QStringList &terms, uint timestamp);
    void LaunchSearch(const QStringList &terms, uint timestamp);

private:
    SearchProvider &m_provider;
};

/// What KRunner may do with a match beside opening it: nothing.
struct RunnerAction {
    QString id;
    QString text;
    QString icon;
};

/// A line of KRunner's list.
struct RunnerMatch {
    QString id;
    QString text;
    QString icon;
    int type;         ///< 100 for an exact match, 30 for a possible one
    double relevance; ///< 0 to 1
    QVariantMap properties;
};

QDBusArgument &operator<<(QDBusArgument &argument, const RunnerAction &action);
const QDBusArgument &operator>>(const QDBusArgument &argument, RunnerAction &action);
QDBusArgument &operator<<(QDBusArgument &argument, const RunnerMatch &match);
const QDBusArgument &operator>>(const QDBusArgument &argument, RunnerMatch &match);

/// org.kde.krunner1, as KRunner's krunner1 interface file describes it.
class RunnerSearch : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.krunner1")

public:
    explicit RunnerSearch(SearchProvider &provider);

public Q_SLOTS:
    QList<Wirecode::Desktop::RunnerAction> Actions();
    QList<Wirecode::Desktop::RunnerMatch> Match(const QString &query);
    void Run(const QString &match, const QString &action);

private:
    SearchProvider &m_provider;
};

} // namespace Wirecode::Desktop

Q_DECLARE_METATYPE(Wirecode::Desktop::RunnerAction)
Q_DECLARE_METATYPE(Wirecode::Desktop::RunnerMatch)
