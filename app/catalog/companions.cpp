// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/companions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Wirecode::Catalog
{

namespace
{

/// What a code says of the ones beside it, as they are written: "550", "5.7.26".
QStringList codesBeside(const Registry &registry, const Entry &code)
{
    if (registry.form == Form::Reply)
        return code.id.code.split(u'-');
    const auto basic = std::ranges::find(code.facts, "basic"_L1, &Fact::id);
    if (registry.form != Form::Enhanced || basic == code.facts.end())
        return {};
    QStringList codes = basic->value.split(u", "_s);
    codes.removeIf([&code](const QString &each) { return each.front() != code.id.code.front(); });
    return codes;
}

/// Whether a registry's codes stand beside others, and are not the reply of one provider.
bool isStandard(const Registry &registry)
{
    return registry.owner.isEmpty() && (registry.form == Form::Number || registry.form == Form::Enhanced);
}

} // namespace

void noteCompanions(QList<RegistryFiles> &registries)
{
    QHash<CodeId, Entry *> standard; // by the protocol instead of the registry
    for (RegistryFiles &registry : registries) {
        for (Entry &code : registry.codes) {
            if (isStandard(registry))
                standard.insert({registry.protocol, code.id.code}, &code);
        }
    }
    for (RegistryFiles &registry : registries) {
        for (Entry &code : registry.codes) {
            for (const QString &beside : codesBeside(registry, code)) {
                if (Entry *other = standard.value({registry.protocol, beside})) {
                    code.companions.append(other->id);
                    other->companions.append(code.id);
                }
            }
        }
    }
}

} // namespace Wirecode::Catalog
