// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/verdict.h"

#include <QColor>

class QPainter;
class QRect;

namespace Wirecode::Window
{

/// Draws the sign of an outcome into a square. Each has a shape of its own, so that colour is only a help: a
/// disc with a tick for success, an open circle for information, a ring with dots for more input, an arrow for
/// redirection, a triangle for a transient failure and an octagon with a cross for a permanent one. An invalid
/// colour means the outcome's own, chosen for the ground.
void drawOutcomeBadge(
    QPainter *painter, const QRect &square, Catalog::Outcome outcome, QColor color, const QColor &ground);

/// The colour of an outcome, chosen for the ground.
QColor outcomeColor(Catalog::Outcome outcome, const QColor &ground);

/// A colour for text of less weight, between text and ground but still legible.
QColor mutedColor(const QColor &text, const QColor &ground);

} // namespace Wirecode::Window
