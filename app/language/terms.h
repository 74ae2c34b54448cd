// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/statuscode.h"

namespace Wirecode::Language
{

/// The words for the values of verdict fields in the language of the interface.
QString term(Catalog::Outcome outcome);
QString term(Catalog::Retry retry);
QString term(Catalog::Actor actor);
QString term(Catalog::Status status);
QString term(Catalog::Equivalence kind);
/// Whether the connection ends.
QString closesTerm(bool closes);

/// The same values within a line, spoken after a comma or shown behind a name: "transient failure", "retry
/// later".
QString spokenTerm(Catalog::Outcome outcome);
QString spokenTerm(Catalog::Retry retry);

/// What a verdict means for whoever meets it: what became of the request, whether to send it again, who acts.
QString sentence(const Catalog::Verdict &verdict);

} // namespace Wirecode::Language
