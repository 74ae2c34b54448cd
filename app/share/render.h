// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "share/document.h"

namespace Wirecode::Share
{

/// A sign for an outcome in a text, for those who see it; the words beside it say the same.
QChar signOf(Catalog::Outcome outcome);

/// Plain text, 80 columns wide.
QString toText(const Document &document);
/// CommonMark with pipe tables.
QString toMarkdown(const Document &document);
/// The body of an HTML page, in the subset that QTextDocument knows. Each h2 has the id anchorOf() of its
/// section. What a style sheet may want to tell apart has a class:
/// - p: `lead`, `aside`, `label` (above links); `verdict` with the id of its outcome, and a span `shape` in it
/// - pre: `example`; ol: `cases`; ul: `references`, `links`, or none for plain items
/// - table: `facts` (td `field`), `cases`, `columns` (with h3 in it); b: `changed` for a word
/// - p: `actor` (below the steps of a case, who takes them)
QString toHtmlBody(const Document &document);
/// A whole HTML page that needs no other file, and keeps its looks where only its body is taken, as in a mail.
QString toHtml(const Document &document);

} // namespace Wirecode::Share
