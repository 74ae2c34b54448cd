// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/protocol.h"

#include <concepts>
#include <tuple>

namespace Wirecode::Catalog
{

/// T, constant or not: each list of fields below serves writing and reading.
template<typename T, typename Struct>
concept Is = std::same_as<std::remove_const_t<T>, Struct>;

auto fieldsOf(Is<CodeId> auto &id)
{
    return std::tie(id.protocol, id.code);
}

auto fieldsOf(Is<Reference> auto &reference)
{
    return std::tie(reference.document, reference.section);
}

auto fieldsOf(Is<Meaning> auto &meaning)
{
    return std::tie(meaning.context, meaning.phrase, meaning.text, meaning.reference);
}

auto fieldsOf(Is<CodeClass> auto &codeClass)
{
    return std::tie(codeClass.id, codeClass.name);
}

auto fieldsOf(Is<CodePair> auto &pair)
{
    return std::tie(pair.left, pair.right);
}

auto fieldsOf(Is<Verdict> auto &verdict)
{
    return std::tie(verdict.outcome, verdict.retry, verdict.actor, verdict.stage, verdict.closes);
}

auto fieldsOf(Is<StatusCode> auto &code)
{
    return std::tie(code.id, code.name, code.classId, code.status, code.verdict);
}

auto fieldsOf(Is<Protocol> auto &protocol)
{
    return std::tie(protocol.id, protocol.name, protocol.title, protocol.documents, protocol.classes);
}

/// What lies behind the facts, for those who ask for it.
auto proseOf(Is<Entry> auto &code)
{
    return std::tie(code.origin, code.meanings, code.description, code.seen, code.fix, code.use, code.examples,
        code.aliases, code.logPhrases, code.references, code.related);
}

auto proseOf(Is<CuratedPair> auto &pair)
{
    return std::tie(pair.summary, pair.differences, pair.choose);
}

} // namespace Wirecode::Catalog
