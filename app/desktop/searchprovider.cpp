// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/searchprovider.h"

#include "desktop/buschannel.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCall>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace Wirecode::Desktop
{

namespace
{

QString linkTo(const QString &id)
{
    return u"wirecode:"_s + id;
}

} // namespace

SearchProvider::SearchProvider(Finder &finder, QDBusConnection bus, std::chrono::milliseconds patience)
    : m_finder(finder)
    , m_bus(std::move(bus))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &SearchProvider::idle);
    qDBusRegisterMetaType<QList<QVariantMap>>();
    qDBusRegisterMetaType<RunnerAction>();
    qDBusRegisterMetaType<QList<RunnerAction>>();
    qDBusRegisterMetaType<RunnerMatch>();
    qDBusRegisterMetaType<QList<RunnerMatch>>();
    new ShellSearch(*this);
    new RunnerSearch(*this);
}

bool SearchProvider::start()
{
    m_patience.start();
    // The object comes first: whoever waits for the name asks as soon as it is there.
    return m_bus.registerObject(path, this) && m_bus.registerService(name);
}

QList<Found> SearchProvider::find(const QString &text)
{
    m_patience.start();
    return m_finder.find(text);
}

std::optional<Found> SearchProvider::describe(const QString &id)
{
    m_patience.start();
    return m_finder.describe(id);
}

void SearchProvider::open(const QString &link)
{
    m_patience.start();
    QDBusMessage call = QDBusMessage::createMethodCall(
        BusChannel::windowName, BusChannel::windowPath, BusChannel::windowInterface, u"Open"_s);
    call << QStringList{link} << QVariantMap();
    m_bus.asyncCall(call);
}

ShellSearch::ShellSearch(SearchProvider &provider)
    : QDBusAbstractAdaptor(&provider)
    , m_provider(provider)
{
}

QStringList ShellSearch::GetInitialResultSet(const QStringList &terms)
{
    QStringList ids;
    for (const Found &each : m_provider.find(terms.join(u' ')))
        ids.append(each.id);
    return ids;
}

QStringList ShellSearch::GetSubsearchResultSet(const QStringList &, const QStringList &terms)
{
    return GetInitialResultSet(terms); // "42" and then "421" are not the same ten codes
}

QList<QVariantMap> ShellSearch::GetResultMetas(const QStringList &ids)
{
    QList<QVariantMap> metas;
    for (const QString &id : ids.first(std::min(Finder::most, ids.size()))) {
        if (const std::optional<Found> code = m_provider.describe(id)) {
            metas.append({{u"id"_s, code->id}, {u"name"_s, code->title}, {u"description"_s, code->verdict},
                {u"gicon"_s, QString(BusChannel::windowName)},
                {u"clipboardText"_s, QString(code->title + u". " + code->verdict)}});
        }
    }
    return metas;
}

void ShellSearch::ActivateResult(const QString &id, const QStringList &, uint)
{
    m_provider.open(linkTo(id));
}

void ShellSearch::LaunchSearch(const QStringList &terms, uint)
{
    const QString text = terms.join(u' ').left(Finder::mostCharacters);
    m_provider.open(linkTo(u"search/"_s + QString::fromLatin1(QUrl::toPercentEncoding(text))));
}

RunnerSearch::RunnerSearch(SearchProvider &provider)
    : QDBusAbstractAdaptor(&provider)
    , m_provider(provider)
{
}

QList<RunnerAction> RunnerSearch::Actions()
{
    return {};
}

QList<RunnerMatch> RunnerSearch::Match(const QString &query)
{
    // KRunner sorts all that all programs have found: the order is kept by the relevance.
    constexpr int exact = 100;
    constexpr int possible = 30;
    QList<RunnerMatch> matches;
    for (const Found &each : m_provider.find(query)) {
        const double place = static_cast<double>(matches.size()) / Finder::most;
        matches.append({each.id, each.title, BusChannel::windowName, each.isExact ? exact : possible,
            (each.isExact ? 1.0 : 0.6) - 0.3 * place, {{u"subtext"_s, each.verdict}}});
    }
    return matches;
}

void RunnerSearch::Run(const QString &match, const QString &)
{
    m_provider.open(linkTo(match));
}

QDBusArgument &operator<<(QDBusArgument &argument, const RunnerAction &action)
{
    argument.beginStructure();
    argument << action.id << action.text << action.icon;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, RunnerAction &action)
{
    argument.beginStructure();
    argument >> action.id >> action.text >> action.icon;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const RunnerMatch &match)
{
    argument.beginStructure();
    argument << match.id << match.text << match.icon << match.type << match.relevance << match.properties;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, RunnerMatch &match)
{
    argument.beginStructure();
    argument >> match.id >> match.text >> match.icon >> match.type >> match.relevance >> match.properties;
    argument.endStructure();
    return argument;
}

} // namespace Wirecode::Desktop
