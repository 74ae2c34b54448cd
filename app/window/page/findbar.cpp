// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/page/findbar.h"

#include "window/look/announcer.h"
#include "window/look/glyphicon.h"
#include "window/page/pagefinder.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Wirecode::Window
{

FindBar::FindBar(QTextEdit *page, QWidget *parent)
    : QFrame(parent)
    , m_page(page)
    , m_finder(new PageFinder(page, this))
    , m_field(new QLineEdit)
    , m_place(new QLabel)
    , m_previous(new QToolButton)
    , m_next(new QToolButton)
    , m_close(new QToolButton)
{
    setObjectName(u"find"_s);
    m_field->setObjectName(u"findField"_s);
    m_place->setObjectName(u"findPlace"_s);
    m_previous->setObjectName(u"findPrevious"_s);
    m_next->setObjectName(u"findNext"_s);
    m_previous->setIcon(glyphIcon(Glyph::Up, m_previous));
    m_next->setIcon(glyphIcon(Glyph::Down, m_next));
    m_close->setIcon(glyphIcon(Glyph::Cross, m_close));
    m_field->setMaxLength(200);
    m_field->installEventFilter(this);
    auto *layout = new QHBoxLayout(this);
    const int gap = fontMetrics().height() / 3;
    layout->setContentsMargins(gap * 2, gap, gap, gap);
    layout->addWidget(m_field);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_place, 1);
    layout->addWidget(m_close);
    for (QToolButton *button : {m_previous, m_next, m_close})
        button->setAutoRaise(true);
    connect(m_field, &QLineEdit::textChanged, m_finder, &PageFinder::setWords);
    connect(m_finder, &PageFinder::changed, this, &FindBar::showPlace);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::dismiss);
    retranslate();
    hide();
}

void FindBar::open()
{
    const QString selected = m_page->hasFocus() ? m_page->textCursor().selectedText() : QString();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_field->setText(selected);
    if (isHidden()) {
        show();
        m_finder->setWords(m_field->text());
    }
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindBar::dismiss()
{
    m_finder->select();
    m_finder->setWords({});
    if (isAncestorOf(QApplication::focusWidget()))
        m_page->setFocus(Qt::OtherFocusReason);
    hide();
}

void FindBar::step(int by)
{
    m_finder->step(by);
}

void FindBar::refresh()
{
    m_finder->refresh();
}

void FindBar::showPlace()
{
    const int count = m_finder->count();
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    if (m_field->text().trimmed().isEmpty())
        m_place->clear();
    else if (count == 0)
        m_place->setText(tr("Not on this page"));
    else
        //: The place of the find bar among the matches: "3 of 12"
        m_place->setText(tr("%1 of %2").arg(locale().toString(m_finder->current()), locale().toString(count)));
    announce(this, m_place->text());
}

bool FindBar::event(QEvent *event)
{
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (key && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        // The window may have a use for Esc too: this one is nearer.
        event->accept();
        if (event->type() == QEvent::KeyPress)
            dismiss();
        return true;
    }
    return QFrame::event(event);
}

void FindBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            step(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void FindBar::retranslate()
{
    m_field->setPlaceholderText(tr("Find on this page"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_place->setAccessibleName(tr("Matches"));
    m_previous->setToolTip(tr("Previous match"));
    m_previous->setAccessibleName(m_previous->toolTip());
    m_next->setToolTip(tr("Next match"));
    m_next->setAccessibleName(m_next->toolTip());
    m_close->setToolTip(tr("Close the find bar"));
    m_close->setAccessibleName(m_close->toolTip());
    showPlace();
}

} // namespace Wirecode::Window
