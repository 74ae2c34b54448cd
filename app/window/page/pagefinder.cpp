// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/page/pagefinder.h"

#include "window/look/pagestyle.h"

#include <QScrollBar>
#include <QTextEdit>

#include <algorithm>

namespace Wirecode::Window
{

PageFinder::PageFinder(QTextEdit *page, QObject *parent)
    : QObject(parent)
    , m_page(page)
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
    m_text.reset();
    find();
}

void PageFinder::find()
{
    const qsizetype before = m_current < 0 ? 0 : m_matches.at(m_current).start;
    if (m_words.isEmpty())
        m_text.reset();
    else if (!m_text)
        m_text.emplace(m_page->toPlainText());
    m_matches = m_text ? m_text->matches(m_words) : QList<Language::Range>();
    const auto next =
        std::ranges::find_if(m_matches, [&before](const auto &match) { return match.start >= before; });
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

QTextCursor PageFinder::cursorOf(const Language::Range &range) const
{
    QTextCursor cursor(m_page->document());
    cursor.setPosition(static_cast<int>(range.start));
    cursor.setPosition(static_cast<int>(range.end()), QTextCursor::KeepAnchor);
    return cursor;
}

void PageFinder::select() const
{
    if (m_current >= 0)
        m_page->setTextCursor(cursorOf(m_matches.at(m_current)));
}

void PageFinder::mark() const
{
    const PageColors colors(m_page->palette());
    QTextCharFormat other;
    other.setBackground(colors.match);
    other.setForeground(colors.text);
    QTextCharFormat current;
    current.setBackground(colors.current);
    current.setForeground(colors.currentText);
    current.setFontUnderline(true); // not by colour alone
    QList<QTextEdit::ExtraSelection> marks;
    for (int i = 0; i < count(); ++i)
        marks.append({cursorOf(m_matches.at(i)), i == m_current ? current : other});
    m_page->setExtraSelections(marks);
}

void PageFinder::reveal() const
{
    if (m_current < 0)
        return;
    const QRect place = m_page->cursorRect(cursorOf(m_matches.at(m_current)));
    const int height = m_page->viewport()->height();
    if (place.top() >= 0 && place.bottom() < height)
        return;
    QScrollBar *bar = m_page->verticalScrollBar();
    bar->setValue(bar->value() + place.top() - height / 3);
}

} // namespace Wirecode::Window
