// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "share/document.h"

namespace Wirecode::Share
{

/// Plain text, 80 columns wide.
QString toText(const Document &document);
/// CommonMark with pipe tables.
QString toMarkdown(const Document &document);
/// The body of an HTML page, in the subset that QTextDocument knows. What a style sheet may want to tell apart
/// has a class: `original`, `wire`, `lead`, `label`, `field`, `marked`, `mark`.
QString toHtmlBody(const Document &document);
/// A whole HTML page that needs no other file.
QString toHtml(const Document &document);

} // namespace Wirecode::Share
