// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/readingarea.h"

#include "window/look/announcer.h"
#include "window/sheet/notepane.h"
#include "window/sheet/sheetview.h"
#include "window/shell/commands.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QSplitter>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

using namespace std::chrono_literals;

namespace Wirecode::Window
{

ReadingArea::ReadingArea(const Catalog::Catalog &catalog, Shelf::Shelf &shelf, const Commands &commands)
    : m_tools(new QToolBar)
    , m_said(new QLabel(this))
    , m_view(new SheetView(catalog))
    , m_parts(new QSplitter(Qt::Vertical))
    , m_catalog(catalog)
    , m_shelf(shelf)
{
    const auto add = [&](std::initializer_list<Command> group) {
        if (!m_tools->actions().isEmpty())
            m_tools->addSeparator();
        for (const Command command : group)
            m_tools->addAction(commands[command]);
    };
    add({Command::Back, Command::Forward});
    add({Command::Compare, Command::Swap, Command::HideEqual});
    add({Command::Favourite, Command::ShowNotes, Command::CopyPage});
    const auto button = [&](Command command) {
        return qobject_cast<QToolButton *>(m_tools->widgetForAction(commands[command]));
    };
    // The one that the program is for says so in words at any width.
    button(Command::Compare)->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_wordy = {button(Command::Swap), button(Command::HideEqual)};
    m_said->setObjectName(QStringLiteral("said"));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setAlignment(Qt::AlignCenter);
    m_said->setFrameShape(QFrame::Box);
    m_said->setAutoFillBackground(true);
    m_said->setBackgroundRole(QPalette::ToolTipBase);
    m_said->setForegroundRole(QPalette::ToolTipText);
    m_said->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_said->hide();
    for (QToolButton *each : m_tools->findChildren<QToolButton *>())
        each->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tools);
    layout->addWidget(m_parts, 1);
    m_parts->addWidget(m_view);
    m_parts->setStretchFactor(0, 1);
    m_parts->setChildrenCollapsible(false);
    m_silence.setSingleShot(true);
    m_silence.setInterval(4s);
    connect(&m_silence, &QTimer::timeout, m_said, &QWidget::hide);
    retranslate();
    fitToFont();
}

void ReadingArea::fitToFont()
{
    const int line = fontMetrics().height();
    m_tools->setIconSize(QSize(line, line) * 3 / 2);
    fitWords();
    placeSaid();
}

void ReadingArea::fitWords()
{
    const bool isWide = width() > 48 * fontMetrics().height();
    for (QToolButton *button : std::as_const(m_wordy))
        button->setToolButtonStyle(isWide ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

void ReadingArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWords();
    placeSaid();
}

/// Over what is read: among the tools there is no room for a sentence in a narrow window.
void ReadingArea::placeSaid()
{
    const int line = fontMetrics().height();
    const QSize room = size() - QSize(4, 4) * line;
    const QRect text = fontMetrics().boundingRect(QRect(QPoint(), room), Qt::TextWordWrap, m_said->text());
    m_said->resize(text.size() + QSize(2, 1) * line);
    m_said->move((width() - m_said->width()) / 2, height() - m_said->height() - line);
}

void ReadingArea::say(const QString &sentence)
{
    m_said->setText(sentence);
    placeSaid();
    m_said->raise();
    m_said->show();
    announce(this, sentence);
    m_silence.start();
}

void ReadingArea::setSubject(const Navigation::Sides &sides)
{
    m_subject = sides.subject();
    m_names.clear();
    for (const Catalog::CodeId &id : sides.codes())
        m_names.append(Compare::shortLabel(m_catalog, id));
    if (m_notes)
        m_notes->setSubject(m_subject, m_names);
    placeNotes();
}

void ReadingArea::showFavourites(const Navigation::Sides &sides)
{
    const auto isFavourite = [&](Navigation::Sides::Side side) {
        return sides.at(side) && m_shelf.isFavourite(*sides.at(side));
    };
    m_view->setFavourites({isFavourite(Navigation::Sides::Left), isFavourite(Navigation::Sides::Right)});
}

void ReadingArea::showNotes(bool shown)
{
    m_wantsNotes = shown;
    placeNotes();
}

/// Notes are about something: none are to be written where nothing is shown.
void ReadingArea::placeNotes()
{
    const bool shown = m_wantsNotes && m_subject;
    if (shown && !m_notes) {
        m_notes = new NotePane(m_shelf);
        m_notes->setSubject(m_subject, m_names);
        m_parts->addWidget(m_notes);
    }
    if (m_notes)
        m_notes->setVisible(shown);
}

void ReadingArea::writeNote()
{
    m_notes->setFocus(Qt::ShortcutFocusReason);
}

QByteArray ReadingArea::noteState() const
{
    return m_parts->saveState();
}

void ReadingArea::restoreNoteState(const QByteArray &state)
{
    m_parts->restoreState(state);
}

void ReadingArea::retranslate()
{
    m_tools->setAccessibleName(tr("Tools"));
    if (auto *more = m_tools->findChild<QWidget *>(QStringLiteral("qt_toolbar_ext_button"))) {
        more->setToolTip(tr("More tools"));
        more->setAccessibleName(more->toolTip());
    }
    m_said->setAccessibleName(tr("What has been done"));
}

void ReadingArea::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitToFont();
}

} // namespace Wirecode::Window
