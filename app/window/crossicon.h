// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

class QWidget;

namespace Wirecode::Window
{

/// A cross for buttons that close or clear, in the text colour of the widget it is for. Drawn, because asking
/// the style for its icon searches the icon themes on disk, a seventh of the whole start.
QIcon crossIcon(const QWidget *widget);
/// A star for a button that is down or up, filled while it is down; drawn likewise.
QIcon starIcon(const QWidget *widget);

} // namespace Wirecode::Window
