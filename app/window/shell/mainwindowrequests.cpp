// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/list/codepanel.h"
#include "window/shell/mainwindow.h"

namespace Wirecode::Window
{

void MainWindow::answer(const Share::Request &request)
{
    notify(request.problem);
    if (!request.ids.isEmpty())
        open(request.ids);
    if (!request.explain.isEmpty())
        explainFile(request.explain);
    if (request.search)
        m_codes->searchFor(*request.search);
}

void MainWindow::summon(const Share::Request &request, const QString &token)
{
    if (request.toggles && isVisible() && isActiveWindow() && !isMinimized()) {
        saveState();
        hide();
        return;
    }
    if (!request.language.isEmpty())
        m_language.setCurrent(request.language);
    answer(request);
    if (request.toggles)
        m_codes->focusSearch();
    // Where Qt for Wayland looks for it; X11 asks nobody for leave.
    qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

} // namespace Wirecode::Window
