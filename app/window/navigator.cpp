// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/navigator.h"

#include "compare/comparison.h"
#include "search/nearest.h"
#include "share/address.h"

using namespace Qt::StringLiterals;

namespace Wirecode::Window
{

Navigator::Navigator(const Catalog::Catalog &catalog, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
{
}

void Navigator::open(const QStringList &ids)
{
    QList<Catalog::CodeId> known;
    for (const QString &text : ids) {
        const std::optional<Catalog::CodeId> id = Catalog::CodeId::parse(text);
        if (id && m_catalog.find(*id)) {
            known.append(*id);
            continue;
        }
        Q_EMIT problem(Compare::unknownCodeMessage(text));
        const QStringList near = Search::nearestIds(m_catalog, text);
        if (!near.isEmpty())
            Q_EMIT problem(tr("Nearest: %1").arg(near.join(u", "_s)));
    }
    if (!known.isEmpty())
        go([&](Sides &sides) { sides = Sides::of(known); });
}

void Navigator::follow(const QString &address)
{
    const QList<Catalog::CodeId> ids = Share::codesOfAddress(address);
    QStringList texts;
    for (const Catalog::CodeId &id : ids)
        texts.append(id.toString());
    if (ids.size() == 1 && m_catalog.find(ids.first()))
        go([&](Sides &sides) { sides.show(ids.first()); });
    else
        open(texts);
}

void Navigator::goBack()
{
    if (canGoBack())
        set(m_history.back(m_sides));
}

void Navigator::goForward()
{
    if (canGoForward())
        set(m_history.forward(m_sides));
}

void Navigator::activate(Sides::Side side)
{
    Sides sides = m_sides;
    sides.activate(side);
    set(sides);
}

void Navigator::togglePin()
{
    Sides sides = m_sides;
    sides.togglePin();
    set(sides);
}

void Navigator::set(const Sides &sides)
{
    const bool sameCodes = sides.left() == m_sides.left() && sides.right() == m_sides.right() &&
                           sides.isSplit() == m_sides.isSplit();
    m_sides = sides;
    Q_EMIT moved(sameCodes);
}

} // namespace Wirecode::Window
