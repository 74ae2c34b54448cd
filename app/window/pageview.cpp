// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pageview.h"

#include "share/render.h"
#include "window/announcer.h"
#include "window/outcomebadge.h"
#include "window/pageaccessible.h"

#include <QEvent>
#include <QFocusEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace Wirecode::Window
{

PageView::PageView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    // A bar that comes and goes would lay out every page twice.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setFrameShape(QFrame::NoFrame);
    QAccessible::registerAccessibleInterface(new PageAccessible(this));
}

QString PageView::styleSheetOfPages() const
{
    const int line = fontMetrics().height();
    const QColor muted = mutedColor(palette().color(QPalette::Text), palette().color(QPalette::Base));
    return uR"(
h1 { font-size: large; margin-top: 0; margin-bottom: %1px; }
h2 { font-size: medium; margin-top: %2px; margin-bottom: %1px; }
p { margin-top: 0; margin-bottom: %1px; }
li { margin-bottom: %1px; }
.original { color: %3; }
.label { color: %3; margin-top: %1px; }
.field, .mark { color: %3; }
table { margin-top: %1px; margin-bottom: %1px; }
td { padding-right: %4px; }
)"_s.arg(line / 3)
        .arg(line * 4 / 5)
        .arg(muted.name())
        .arg(line);
}

void PageView::setBody(const QString &html, bool keepPosition)
{
    const int position = keepPosition ? verticalScrollBar()->value() : 0;
    m_body = html;
    document()->setDefaultStyleSheet(styleSheetOfPages());
    document()->setDocumentMargin(fontMetrics().height() * 0.75);
    document()->setIndentWidth(fontMetrics().averageCharWidth() * 3);
    setHtml(html);
    verticalScrollBar()->setValue(position);
}

void PageView::setPage(const Share::Document &page, bool keepPosition)
{
    setBody(Share::toHtmlBody(page), keepPosition);
}

void PageView::setMessage(const QString &text)
{
    setBody(u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s, false);
}

QVariant PageView::loadResource(int, const QUrl &)
{
    return {};
}

void PageView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const bool looks = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (looks && !m_body.isEmpty())
        setBody(m_body, true);
}

bool PageView::focusNextPrevChild(bool next)
{
    const bool moved = QTextBrowser::focusNextPrevChild(next);
    // From one link to the next the focus stays in the page, and Qt tells nobody.
    if (moved && hasFocus())
        //: Said by screen readers where Tab has reached a link. %1 is its text
        announce(this, tr("%1, link").arg(textCursor().selectedText()));
    return moved;
}

void PageView::focusInEvent(QFocusEvent *event)
{
    // A screen reader follows the caret; without one the arrow keys scroll.
    setTextInteractionFlags(QAccessible::isActive() ? Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard
                                                    : Qt::TextBrowserInteraction);
    QTextBrowser::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT entered();
}

} // namespace Wirecode::Window
