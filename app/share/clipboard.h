// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "share/document.h"

#include <QMimeData>

#include <memory>

namespace Wirecode::Share
{

/// Carries the wirecode: address of what is copied or dragged, for this program alone: other programs would put
/// a link in the place of the page.
inline constexpr QLatin1StringView addressMimeType{"application/x-wirecode-address"};

/// A page for the clipboard or a drag, in every form: plain text, Markdown, HTML; and its address (UTF-8), if
/// it has one.
std::unique_ptr<QMimeData> mimeDataOf(const Document &page, const QString &address = {});

} // namespace Wirecode::Share
