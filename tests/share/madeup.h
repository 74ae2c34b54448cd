// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/registry.h"

namespace Wirecode::Test
{

/// A text that would do something in HTML, Markdown or a QString::arg() if it were let through.
inline QString hostile(const QString &what)
{
    return what + QStringLiteral(
                      ": <script>alert(\"1\")</script> &amp; | **b** [l](http://x) `c|<i>*d*&amp;` %1 \\ "
                      "<img src=x>");
}

/// A code that has nothing yet but its id.
inline Catalog::Entry bareCode(const QString &registry, const QString &code)
{
    Catalog::Entry entry;
    entry.id = {registry, code};
    entry.name = entry.localizedName = QStringLiteral("Name of ") + code;
    return entry;
}

/// A registry with such codes, which is a protocol of its own.
inline Catalog::RegistryFiles bareRegistry(const QString &id, const QString &name, const QStringList &codes)
{
    Catalog::RegistryFiles registry;
    registry.id = registry.protocol = id;
    registry.name = name;
    for (const QString &code : codes)
        registry.codes.append(bareCode(id, code));
    return registry;
}

/// Two codes and their comparison, hostile wherever a file can hold a text.
inline QList<Catalog::RegistryFiles> hostileRegistries()
{
    Catalog::RegistryFiles registry =
        bareRegistry(QStringLiteral("p"), hostile(QStringLiteral("registry")), {});
    registry.title = hostile(QStringLiteral("whole"));
    registry.owner = hostile(QStringLiteral("owner"));
    registry.classes = {{QStringLiteral("c"), hostile(QStringLiteral("class"))}};
    registry.facts = {{QStringLiteral("words"), hostile(QStringLiteral("label")), {QStringLiteral("v")},
                          {hostile(QStringLiteral("value"))}},
        {QStringLiteral("literal"), hostile(QStringLiteral("other label")), {}, {}}};

    Catalog::Entry code = bareCode(registry.id, QStringLiteral("1"));
    code.name = code.localizedName = hostile(QStringLiteral("name"));
    code.symbol = hostile(QStringLiteral("symbol"));
    code.classId = QStringLiteral("c");
    code.status = Catalog::Status::Unofficial;
    code.origin = hostile(QStringLiteral("origin"));
    code.verdict.stage = hostile(QStringLiteral("stage"));
    code.facts = {{QStringLiteral("words"), QStringLiteral("v")},
        {QStringLiteral("literal"), hostile(QStringLiteral("fact"))}};
    const Catalog::Reference reference{QStringLiteral("RFC 1\"><b>"), QStringLiteral("2\"><b>")};
    for (const QString &each : {QStringLiteral("A "), QStringLiteral("B ")}) {
        code.meanings.append({hostile(each + QStringLiteral("context")),
            hostile(each + QStringLiteral("phrase")), hostile(each + QStringLiteral("text")), reference});
        code.cases.append({hostile(each + QStringLiteral("seen")), hostile(each + QStringLiteral("check")),
            {hostile(each + QStringLiteral("fix")), hostile(each + QStringLiteral("second fix"))},
            Catalog::Actor::Sender, {hostile(each + QStringLiteral("log"))}});
    }
    code.description = {hostile(QStringLiteral("description"))};
    code.use = hostile(QStringLiteral("use"));
    code.session = {hostile(QStringLiteral("line"))};
    code.references = {reference};
    Catalog::Entry other = code;
    other.id.code = QStringLiteral("2");
    other.verdict.closes = true;
    code.related = {other.id};
    code.equivalents = {{other.id, Catalog::Equivalence::Lossy, hostile(QStringLiteral("mapping"))}};

    registry.documents = {
        {reference.document, {hostile(QStringLiteral("title")), {}, hostile(QStringLiteral("day"))}}};
    registry.codes = {code, other};
    Catalog::CuratedPair pair{{code.id, other.id}, registry.id, hostile(QStringLiteral("summary")), {},
        {hostile(QStringLiteral("choice"))}};
    pair.differences = {
        {hostile(QStringLiteral("aspect")), hostile(QStringLiteral("left")), hostile(QStringLiteral("right"))}};
    registry.pairs = {pair};
    return {registry};
}

/// Two registries of one protocol that declare different facts, and one that they share. "one/1" and "two/1"
/// have the same code.
inline QList<Catalog::RegistryFiles> registriesWithFacts()
{
    Catalog::RegistryFiles one =
        bareRegistry(QStringLiteral("one"), QStringLiteral("One"), {QStringLiteral("1")});
    one.title = QStringLiteral("First Registry");
    one.facts = {
        {QStringLiteral("cacheable"), QStringLiteral("Cacheable"),
            {QStringLiteral("yes"), QStringLiteral("no")}, {QStringLiteral("Yes"), QStringLiteral("No")}},
        {QStringLiteral("headers"), QStringLiteral("Headers with it"), {}, {}}};
    one.codes.first().facts = {{QStringLiteral("cacheable"), QStringLiteral("no")},
        {QStringLiteral("headers"), QStringLiteral("Retry-After")}};
    one.codes.first().symbol = QStringLiteral("FIRST_ONE");
    Catalog::RegistryFiles two =
        bareRegistry(QStringLiteral("two"), QStringLiteral("Two"), {QStringLiteral("1")});
    two.protocol = one.protocol;
    two.owner = QStringLiteral("Somebody");
    two.facts = {{QStringLiteral("level"), QStringLiteral("Level"), {QStringLiteral("fatal")},
                     {QStringLiteral("Fatal")}},
        {QStringLiteral("headers"), QStringLiteral("Headers with it"), {}, {}}};
    two.codes.first().facts = {{QStringLiteral("level"), QStringLiteral("fatal")},
        {QStringLiteral("headers"), QStringLiteral("Server")}};
    return {one, two};
}

} // namespace Wirecode::Test
