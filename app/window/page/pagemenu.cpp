// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/page/pagemenu.h"

#include "share/clipboard.h"
#include "window/page/blockwriter.h"
#include "window/page/pageview.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QScrollBar>
#include <QTextBlock>

namespace Wirecode::Window
{

namespace
{

std::optional<size_t> sectionAt(const PageView &page, const QPoint &point)
{
    const QTextBlock last = blockAt(*page.document(), point.y() + page.verticalScrollBar()->value());
    std::optional<size_t> section;
    for (QTextBlock block = page.document()->begin();
         block.isValid() && block.blockNumber() <= last.blockNumber(); block = block.next()) {
        if (block.blockFormat().headingLevel() == sectionLevel)
            section = section ? *section + 1 : 0;
    }
    return section;
}

} // namespace

std::unique_ptr<QMenu> menuOf(PageView &page, const QPoint &point)
{
    const auto withKey = [](const QString &text, QKeySequence::StandardKey key) -> QString {
        return text + u'\t' + QKeySequence(key).toString(QKeySequence::NativeText);
    };
    auto menu = std::make_unique<QMenu>(&page);
    QAction *copySelection =
        menu->addAction(withKey(PageView::tr("&Copy"), QKeySequence::Copy), &page, &QTextEdit::copy);
    copySelection->setEnabled(page.textCursor().hasSelection());
    const QString link = page.anchorAt(point);
    if (!link.isEmpty()) {
        menu->addAction(PageView::tr("Copy &Link Address"), &page, [link, &page] {
            QApplication::clipboard()->setText(link);
            Q_EMIT page.done(PageView::tr("Link copied."));
        });
    }
    const std::optional<size_t> section = sectionAt(page, point);
    // The section that is meant now: the page may be another one when it is copied.
    const Share::Document copied = section ? Share::sectionOf(page.page(), *section) : Share::Document();
    QAction *copySection = menu->addAction(PageView::tr("Copy &Section"), &page, [copied, &page] {
        QApplication::clipboard()->setMimeData(Share::mimeDataOf(copied).release());
        Q_EMIT page.done(PageView::tr("Section copied."));
    });
    copySection->setEnabled(section.has_value());
    menu->addSeparator();
    menu->addAction(
        withKey(PageView::tr("Select &All"), QKeySequence::SelectAll), &page, &QTextEdit::selectAll);
    return menu;
}

} // namespace Wirecode::Window
