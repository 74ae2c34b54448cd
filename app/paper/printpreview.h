// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "share/document.h"

#include <QtPlugin>

#include <functional>
#include <optional>

class QPageLayout;
class QPagedPaintDevice;
class QWidget;

namespace Wirecode::Paper
{

/// What the printing plugin does. It alone is linked against Qt's printing, which so stays out of the start.
class PrintPreview
{
public:
    virtual ~PrintPreview() = default;

    /// Shows in a dialog, as large as its parent, what a function draws, prints it if the user wants, and
    /// returns when the dialog is closed. The sheet counts where there is no printer that has one of its own.
    /// Whether all could be drawn.
    virtual bool exec(QWidget *parent, const QString &title, const QPageLayout &sheet,
        const std::function<bool(QPagedPaintDevice *)> &draw) = 0;
};

/// Where the printing plugin is, as seen from the program.
QString printPluginPath();

/// Shows how a page looks on paper, from where it can be printed. What went wrong, as a sentence; nothing where
/// nothing did.
std::optional<QString> showPrintPreview(
    const Share::Document &page, QWidget *parent, const QString &pluginPath = printPluginPath());

} // namespace Wirecode::Paper

#define WirecodePrintPreview_iid "io.github.wirecode.Wirecode.PrintPreview/1"
Q_DECLARE_INTERFACE(Wirecode::Paper::PrintPreview, WirecodePrintPreview_iid)
