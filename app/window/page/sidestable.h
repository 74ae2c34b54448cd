// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextFormat>

class QTextDocument;

namespace Wirecode::Window
{

/// How much of the width of a comparison names its rows.
constexpr double labelShare = 0.16;

/// Set for the tables of a comparison, whose columns follow the divider.
constexpr int SidesTable = QTextFormat::UserProperty + 1;

/// The columns of such a table: names of the rows, left side, right side. The divider is the left side's share
/// of the room for both.
QList<QTextLength> columnsOfSides(double divider);

/// Moves the divider of all such tables of a document.
void setDivider(QTextDocument &document, double divider);

} // namespace Wirecode::Window
