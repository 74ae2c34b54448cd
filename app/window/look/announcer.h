// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace Wirecode::Window
{

/// Has a screen reader say what has changed where the focus is not: "12 codes found". The widget is one of the
/// window that it happened in. Does nothing where no screen reader runs.
void announce(QWidget *widget, const QString &text);

} // namespace Wirecode::Window
