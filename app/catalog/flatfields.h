// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/registry.h"

#include <concepts>
#include <tuple>

namespace Wirecode::Catalog
{

/// T, constant or not: each list of fields below serves writing and reading.
template<typename T, typename Struct>
concept Is = std::same_as<std::remove_const_t<T>, Struct>;

auto fieldsOf(Is<CodeId> auto &id)
{
    return std::tie(id.registry, id.code);
}

auto fieldsOf(Is<Reference> auto &reference)
{
    return std::tie(reference.document, reference.section);
}

auto fieldsOf(Is<Meaning> auto &meaning)
{
    return std::tie(meaning.context, meaning.phrase, meaning.text, meaning.reference);
}

auto fieldsOf(Is<Case> auto &cause)
{
    return std::tie(cause.seen, cause.check, cause.fix, cause.actor, cause.log);
}

auto fieldsOf(Is<Equivalent> auto &equivalent)
{
    return std::tie(equivalent.id, equivalent.kind, equivalent.reference);
}

auto fieldsOf(Is<Fact> auto &fact)
{
    return std::tie(fact.id, fact.value);
}

auto fieldsOf(Is<Difference> auto &difference)
{
    return std::tie(difference.aspect, difference.left, difference.right);
}

auto fieldsOf(Is<CodeClass> auto &codeClass)
{
    return std::tie(codeClass.id, codeClass.name);
}

auto fieldsOf(Is<Document> auto &document)
{
    return std::tie(document.title, document.url, document.read);
}

auto fieldsOf(Is<FactKind> auto &fact)
{
    return std::tie(fact.id, fact.label, fact.valueIds, fact.values);
}

auto fieldsOf(Is<InText> auto &inText)
{
    return std::tie(inText.role, inText.forms, inText.with);
}

auto fieldsOf(Is<CodePair> auto &pair)
{
    return std::tie(pair.left, pair.right);
}

/// Without the stage: it is prose.
auto fieldsOf(Is<Verdict> auto &verdict)
{
    return std::tie(verdict.outcome, verdict.retry, verdict.actor, verdict.closes);
}

auto fieldsOf(Is<StatusCode> auto &code)
{
    return std::tie(code.id, code.name, code.symbol, code.classId, code.status, code.verdict);
}

auto fieldsOf(Is<Registry> auto &registry)
{
    return std::tie(registry.id, registry.protocol, registry.name, registry.title, registry.owner,
        registry.form, registry.documents, registry.classes, registry.facts, registry.inText);
}

/// What lies behind the facts, for those who ask for it.
auto proseOf(Is<Entry> auto &code)
{
    return std::tie(code.origin, code.verdict.stage, code.facts, code.meanings, code.description, code.cases,
        code.use, code.session, code.aliases, code.references, code.related, code.equivalents, code.companions);
}

auto proseOf(Is<CuratedPair> auto &pair)
{
    return std::tie(pair.summary, pair.differences, pair.choose);
}

} // namespace Wirecode::Catalog
