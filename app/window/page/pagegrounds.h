// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QPainter;
class QTextDocument;

namespace Wirecode::Window
{

/// Puts samples and tables on a ground with room around the text, which a document cannot have by itself. Takes
/// the brush of the painter, and coordinates of the document; `step` is pageStep().
void paintGrounds(QPainter &painter, const QTextDocument &document, const QRectF &visible, double step);

} // namespace Wirecode::Window
