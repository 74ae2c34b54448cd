// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRectF;
class QTextDocument;

namespace Wirecode::Window
{

/// Puts the samples and tables of a page on a ground with room around the text, which a document cannot have by
/// itself: below the text, with the painter's brush, as wide as the column. The step is that of the page's
/// style; what is not visible is left out.
void paintGrounds(QPainter *painter, const QTextDocument &document, int step, const QRectF &visible);

} // namespace Wirecode::Window
