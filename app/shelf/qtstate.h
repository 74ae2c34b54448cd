// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtCore/qnamespace.h>

namespace Wirecode::Shelf
{

/// No state that is worth reading has more characters.
constexpr qsizetype longestQtState = 1'024;

/// Whether bytes are what QSplitter::saveState() gives for a few panes in that direction, none larger than a
/// window can be.
bool isSplitter(const QByteArray &bytes, Qt::Orientation orientation);

/// Whether bytes are what QWidget::saveGeometry() gives for a window that a screen can show.
bool isGeometry(const QByteArray &bytes);

} // namespace Wirecode::Shelf
