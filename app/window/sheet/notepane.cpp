// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/sheet/notepane.h"

#include "window/look/glyphicon.h"

#include <QAccessible>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Wirecode::Window
{

namespace
{

/// Completes what stands after the last comma.
class LastTagCompleter : public QCompleter
{
public:
    LastTagCompleter(QAbstractItemModel *model, const QLineEdit *field)
        : QCompleter(model)
        , m_field(field)
    {
        setCaseSensitivity(Qt::CaseInsensitive);
    }

    QStringList splitPath(const QString &text) const override { return {text.section(u',', -1).trimmed()}; }

    QString pathFromIndex(const QModelIndex &index) const override
    {
        QStringList tags = m_field->text().split(u',');
        tags.last() = (tags.size() == 1 ? QString() : u" "_s) + QCompleter::pathFromIndex(index);
        return tags.join(u',');
    }

private:
    const QLineEdit *m_field;
};

} // namespace

NotePane::NotePane(Shelf::Shelf &shelf, QWidget *parent)
    : QWidget(parent)
    , m_shelf(shelf)
    , m_favourite(new QToolButton)
    , m_heading(new QLabel)
    , m_tagsLabel(new QLabel)
    , m_tags(new QLineEdit)
    , m_note(new QPlainTextEdit)
    , m_full(new QLabel)
    , m_tagsFull(new QLabel)
{
    m_favourite->setIcon(glyphIcon(Glyph::Star, m_favourite));
    m_favourite->setCheckable(true);
    m_favourite->setAutoRaise(true);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_tagsLabel->setBuddy(m_tags);
    // As many tags as there may be, each as long as it may be; one character more shows that there were more.
    m_tags->setMaxLength(Shelf::Shelved::mostTags * (Shelf::Shelved::longestTag + 2) + 1);
    auto *completer = new LastTagCompleter(&m_knownTags, m_tags);
    completer->setParent(m_tags);
    m_tags->setCompleter(completer);
    m_note->setTabChangesFocus(true);
    for (QLabel *label : {m_full, m_tagsFull}) {
        label->setWordWrap(true);
        label->hide();
    }
    setFocusProxy(m_note);

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_favourite);
    bar->addWidget(m_heading, 1);
    bar->addWidget(m_tagsLabel);
    bar->addWidget(m_tags, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(m_tagsFull);
    layout->addWidget(m_note, 1);
    layout->addWidget(m_full);

    connect(m_favourite, &QToolButton::clicked, this,
        [this](bool down) { m_shelf.setFavourite(m_subject->codes().first(), down); });
    connect(m_tags, &QLineEdit::textChanged, this, &NotePane::writeTags);
    connect(m_tags, &QLineEdit::editingFinished, this, &NotePane::fillTags);
    connect(m_note, &QPlainTextEdit::textChanged, this, &NotePane::writeNote);
    connect(&shelf, &Shelf::Shelf::favouritesChanged, this, &NotePane::showFavourite);
    connect(&shelf, &Shelf::Shelf::tagsChanged, this, &NotePane::showTags);
    connect(&shelf, &Shelf::Shelf::notesChanged, this, &NotePane::showNote);
    fitToFont();
    setSubject({}, {});
}

NotePane::~NotePane()
{
    m_tags->disconnect(this); // it loses the focus when the members are gone already
}

void NotePane::setSubject(const std::optional<Shelf::Subject> &subject, const QStringList &names)
{
    m_names = names;
    if (subject != m_subject || !subject) {
        m_subject = subject;
        setEnabled(subject.has_value());
        m_favourite->setVisible(!subject || !subject->isPair());
        {
            const QSignalBlocker quiet(m_note);
            m_note->clear(); // what could be undone belongs to another subject
        }
        m_full->hide();
        m_tagsFull->hide();
        showFavourite();
        fillTags();
        m_knownTags.setStringList(m_shelf.allTags());
        showNote();
    }
    retranslate();
}

QSize NotePane::sizeHint() const
{
    return {QWidget::sizeHint().width(), fontMetrics().lineSpacing() * 9};
}

void NotePane::showFavourite()
{
    m_favourite->setChecked(m_subject && m_shelf.isFavourite(m_subject->codes().first()));
}

void NotePane::fillTags()
{
    const QSignalBlocker quiet(m_tags);
    m_tags->setText(m_subject ? m_shelf.tags(*m_subject).join(u", "_s) : QString());
}

void NotePane::showTags()
{
    // What is half typed is no tag to complete with, and a comma just typed has to stay.
    if (!m_tags->hasFocus())
        m_knownTags.setStringList(m_shelf.allTags());
    const qsizetype most = Shelf::Shelved::mostTags;
    if (m_subject && m_shelf.tags(*m_subject) != Shelf::tagsFrom(m_tags->text()).mid(0, most))
        fillTags();
}

void NotePane::showNote()
{
    const QString note = m_subject ? m_shelf.note(*m_subject) : QString();
    const QString shown = m_note->toPlainText();
    if (note == shown || (note.isEmpty() && shown.trimmed().isEmpty()))
        return;
    // Only the part that differs is replaced: the caret stays where it is in the rest.
    const auto [ownEnd, shownEnd] = std::ranges::mismatch(note, shown);
    const auto tail = std::mismatch(note.rbegin(), std::make_reverse_iterator(ownEnd), shown.rbegin(),
                          std::make_reverse_iterator(shownEnd))
                          .first -
                      note.rbegin();
    const int from = static_cast<int>(ownEnd - note.begin());
    const int to = static_cast<int>(shown.size() - tail);
    const auto moved = [&](int place) {
        return place <= from ? place : std::max(from, place + static_cast<int>(note.size() - shown.size()));
    };
    const QSignalBlocker quiet(m_note);
    QTextCursor caret = m_note->textCursor();
    const int anchor = moved(caret.anchor());
    const int position = moved(caret.position());
    QTextCursor cursor(m_note->document());
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    cursor.insertText(note.sliced(from, note.size() - tail - from));
    caret.setPosition(anchor);
    caret.setPosition(position, QTextCursor::KeepAnchor);
    m_note->setTextCursor(caret);
}

void NotePane::writeTags()
{
    if (!m_subject)
        return;
    const QString text = m_tags->text();
    showFull(m_tagsFull, text.size() == m_tags->maxLength() || !Shelf::tagsFit(text));
    m_shelf.setTags(*m_subject, Shelf::tagsFrom(text));
}

void NotePane::showFull(QLabel *label, bool isFull)
{
    if (label->isHidden() != isFull)
        return;
    label->setVisible(isFull);
    if (!isFull)
        return;
    QAccessibleEvent alert(label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NotePane::writeNote()
{
    if (!m_subject)
        return;
    const qsizetype excess = m_note->toPlainText().size() - Shelf::Shelved::longestNote;
    if (excess > 0) { // what was typed or pasted last goes
        const QSignalBlocker quiet(m_note);
        QTextCursor cursor = m_note->textCursor();
        cursor.joinPreviousEditBlock();
        cursor.setPosition(std::max(0, cursor.position() - static_cast<int>(excess)), QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        cursor.endEditBlock();
    }
    showFull(m_full, excess >= 0);
    m_shelf.setNote(*m_subject, m_note->toPlainText());
}

void NotePane::fitToFont()
{
    const int line = fontMetrics().lineSpacing();
    m_favourite->setIconSize({line, line});
    m_tags->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    m_note->setMinimumHeight(line * 3);
}

void NotePane::retranslate()
{
    m_favourite->setToolTip(tr("Favourite"));
    m_favourite->setAccessibleName(m_favourite->toolTip());
    if (m_names.size() == 2)
        //: %1 and %2 are codes such as "SMTP 421"
        m_heading->setText(tr("Note on %1 and %2").arg(m_names.first(), m_names.last()));
    else if (m_names.size() == 1)
        //: %1 is a code such as "SMTP 421"
        m_heading->setText(tr("Note on %1").arg(m_names.first()));
    else
        m_heading->setText(tr("Note"));
    m_note->setAccessibleName(m_heading->text());
    m_note->setPlaceholderText(tr("What you want to remember. It stays on this computer."));
    m_tagsLabel->setText(tr("Ta&gs:"));
    m_tags->setAccessibleName(tr("Tags"));
    m_tags->setPlaceholderText(tr("Separated by commas"));
    m_tagsFull->setText(tr("Only the first %L1 tags are kept, and of each the first %L2 characters.")
                            .arg(Shelf::Shelved::mostTags)
                            .arg(Shelf::Shelved::longestTag));
    m_full->setText(tr("This note is full: it has %L1 characters.").arg(Shelf::Shelved::longestNote));
}

void NotePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitToFont();
}

} // namespace Wirecode::Window
