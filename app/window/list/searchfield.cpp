// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/list/searchfield.h"

#include "window/list/filtercompleter.h"
#include "window/look/glyphicon.h"

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QKeySequence>
#include <QMimeData>
#include <QUrl>

namespace Wirecode::Window
{

SearchField::SearchField(const Catalog::Catalog &catalog, QWidget *parent)
    : QLineEdit(parent)
    , m_catalog(catalog)
    , m_clear(addAction(QIcon(), QLineEdit::TrailingPosition))
{
    showClear();
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, &SearchField::showClear);
    connect(this, &QLineEdit::textEdited, this, &SearchField::offerFilters);
}

void SearchField::setTexts(const Language::TextTable &texts)
{
    m_texts = texts;
    setPlaceholderText(tr("Search: 421, 55?, 4xx, mailbox full"));
    setAccessibleName(tr("Search codes"));
    //: %1 is the key that leads here
    setToolTip(
        tr("A code, the beginning of one, a pattern such as 4xx or 55?, words in any order, or a filter such "
           "as retry:later (%1)")
            .arg(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)));
    m_clear->setText(tr("Clear the search"));
}

void SearchField::continueWith(QKeyEvent *event)
{
    setFocus(Qt::OtherFocusReason);
    end(false);
    QCoreApplication::sendEvent(this, event);
}

/// Qt's own clear button fades in and out, which repaints for 160 ms after a key; and a button that is shown or
/// hidden asks the X server where the pointer is.
void SearchField::showClear()
{
    const bool useful = !text().isEmpty();
    if (useful == m_clear->isEnabled())
        return;
    m_clear->setEnabled(useful);
    m_clear->setIcon(useful ? glyphIcon(Glyph::Cross, this) : QIcon());
}

void SearchField::offerFilters()
{
    const QList<Search::Completion> completions =
        Search::completions(text(), cursorPosition(), m_catalog, m_texts, m_tags);
    // Of one letter too much could become.
    const bool worthIt = !completions.isEmpty() && completions.first().length > 1;
    if (!m_filters && worthIt) {
        m_filters = new FilterCompleter(this);
        connect(m_filters, &FilterCompleter::taken, this, &SearchField::take);
    }
    if (m_filters)
        m_filters->offer(worthIt ? completions : QList<Search::Completion>());
}

void SearchField::take(const Search::Completion &completion)
{
    setSelection(static_cast<int>(completion.from), static_cast<int>(completion.length));
    // A key goes on with its value, a value with the next word.
    const bool isKey = completion.insert.endsWith(u':');
    insert(isKey ? completion.insert : completion.insert + u' ');
    offerFilters();
}

bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_filters && m_filters->takeKey(static_cast<QKeyEvent *>(event))) {
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->keyCombination() == (Qt::CTRL | Qt::Key_E)) {
        event->ignore(); // it hides what is equal; the end of the line is on another key as well
        return true;
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool withCtrl = modifiers == Qt::ControlModifier;
    const bool plain = modifiers == Qt::NoModifier;
    const int key = event->key();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && (plain || withCtrl))
        Q_EMIT entered(withCtrl);
    else if (key == Qt::Key_Down && plain)
        Q_EMIT leftDownwards();
    else if (key == Qt::Key_Escape && !text().isEmpty())
        clear();
    else if (event->matches(QKeySequence::Paste) && QGuiApplication::clipboard()->text().size() > maxLength())
        Q_EMIT longTextPasted(QGuiApplication::clipboard()->text());
    else
        QLineEdit::keyPressEvent(event);
}

/// The name of a file is no text to be searched for; the window takes what is in it.
void SearchField::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->urls().value(0).isLocalFile())
        event->ignore();
    else
        QLineEdit::dragEnterEvent(event);
}

} // namespace Wirecode::Window
