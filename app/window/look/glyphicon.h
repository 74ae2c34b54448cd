// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

class QPainter;
class QWidget;

namespace Wirecode::Window
{

/// The signs on buttons. Those that point are mirrored in a window that reads from right to left.
enum class Glyph { Back, Forward, Compare, Swap, Pin, Equal, Star, Note, Copy, Cross, Up, Down };

/// A sign in the text colour of the widget it is for; filled while its button is on, where that makes a
/// difference. Drawn, because asking the style for its icons searches the icon themes on disk, a seventh of the
/// whole start.
QIcon glyphIcon(Glyph glyph, const QWidget *widget);

/// The same sign in a colour, for what is drawn without a widget of its own.
void drawGlyph(QPainter *painter, const QRectF &square, Glyph glyph, const QColor &color, bool filled);

} // namespace Wirecode::Window
