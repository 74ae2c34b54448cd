// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/registry.h"

namespace Wirecode::Catalog
{

/// Notes for every code of mail the ones that stand beside it in a reply, both ways: those of a provider's
/// reply are in its id ("550-5.7.26-dmarc"), and an enhanced code names the reply codes it comes with in its
/// fact `basic`, of which those of its own class count (RFC 2034 §4).
void noteCompanions(QList<RegistryFiles> &registries);

} // namespace Wirecode::Catalog
