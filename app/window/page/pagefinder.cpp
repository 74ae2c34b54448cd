// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/page/pagefinder.h"

#include "window/look/pagestyle.h"

#include <QScrollBar>
#include <QTextEdit>

#include <algorithm>
#include <utility>

namespace Wirecode::Window
{

namespace
{

QTextCursor cursorOf(QTextEdit *page, const Language::Range &range)
{
    QTextCursor cursor(page->document());
    cursor.setPosition(static_cast<int>(range.start));
    cursor.setPosition(static_cast<int>(range.start + range.length), QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace

PageFinder::PageFinder(const QList<QTextEdit *> &pages, QObject *parent)
    : QObject(parent)
    , m_pages(pages)
{
}

void PageFinder::setWords(const QString &words)
{
    m_words = words;
    find();
    reveal();
}

void PageFinder::refresh()
{
    m_texts.clear();
    find();
}

void PageFinder::find()
{
    const Match before = m_current < 0 ? Match{} : m_matches.at(m_current);
    m_matches.clear();
    if (m_words.isEmpty()) {
        m_texts.clear();
    } else if (m_texts.empty()) {
        for (const QTextEdit *page : std::as_const(m_pages))
            m_texts.emplace_back(page->isVisible() ? page->toPlainText() : QString());
    }
    for (size_t i = 0; i < m_texts.size(); ++i) {
        for (const Language::Range &range : m_texts[i].matches(m_words))
            m_matches.append({static_cast<qsizetype>(i), range});
    }
    const auto next = std::ranges::find_if(m_matches, [&before](const Match &match) {
        return std::pair(match.page, match.range.start) >= std::pair(before.page, before.range.start);
    });
    m_current = next == m_matches.end() ? 0 : static_cast<int>(next - m_matches.begin());
    if (m_matches.isEmpty())
        m_current = -1;
    mark();
    Q_EMIT changed();
}

void PageFinder::step(int by)
{
    if (m_matches.isEmpty())
        return;
    m_current = (m_current + by + count()) % count();
    mark();
    reveal();
    Q_EMIT changed();
}

QTextEdit *PageFinder::currentPage() const
{
    return m_current < 0 ? nullptr : m_pages.at(m_matches.at(m_current).page);
}

void PageFinder::select() const
{
    if (QTextEdit *page = currentPage())
        page->setTextCursor(cursorOf(page, m_matches.at(m_current).range));
}

void PageFinder::mark() const
{
    for (qsizetype page = 0; page < m_pages.size(); ++page) {
        QTextEdit *view = m_pages.at(page);
        const PageColors colors(view->palette());
        QTextCharFormat other;
        other.setBackground(colors.match);
        other.setForeground(colors.text);
        QTextCharFormat current;
        current.setBackground(colors.current);
        current.setForeground(colors.currentText);
        current.setFontUnderline(true); // not by colour alone
        QList<QTextEdit::ExtraSelection> marks;
        for (int i = 0; i < count(); ++i) {
            if (m_matches.at(i).page == page)
                marks.append({cursorOf(view, m_matches.at(i).range), i == m_current ? current : other});
        }
        view->setExtraSelections(marks);
    }
}

void PageFinder::reveal() const
{
    QTextEdit *page = currentPage();
    if (!page)
        return;
    const QRect place = page->cursorRect(cursorOf(page, m_matches.at(m_current).range));
    const int height = page->viewport()->height();
    if (place.top() >= 0 && place.bottom() < height)
        return;
    QScrollBar *bar = page->verticalScrollBar();
    bar->setValue(bar->value() + place.top() - height / 3);
}

} // namespace Wirecode::Window
