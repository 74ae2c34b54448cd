// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "share/document.h"

#include <QLocale>
#include <QPageLayout>

#include <optional>

class QPagedPaintDevice;

namespace Wirecode::Paper
{

/// A sheet of the paper that people use there, Letter or A4, with margins.
QPageLayout sheetOf(const QLocale &locale);

/// Draws a page on the sheets of a device, black on white whatever the window's colours are. Whether the device
/// could be drawn on.
bool print(const Share::Document &page, QPagedPaintDevice *device);

/// Writes a page as PDF, on the system's paper, replacing the file in one step. What went wrong, as a sentence;
/// nothing where nothing did.
std::optional<QString> savePdf(const Share::Document &page, const QString &path);

} // namespace Wirecode::Paper
