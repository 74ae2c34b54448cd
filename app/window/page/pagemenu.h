// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QMenu;
class QPoint;

namespace Wirecode::Window
{

class PageView;

/// What can be done at a point of the page's viewport; belongs to the caller.
std::unique_ptr<QMenu> menuOf(PageView &page, const QPoint &point);

} // namespace Wirecode::Window
