// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/sheet/sheethead.h"

#include "window/look/glyphicon.h"
#include "window/look/outcomebadge.h"
#include "window/look/pagestyle.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Wirecode::Window
{

using Navigation::Sides;

SheetHead::SheetHead(Sides::Side side, QWidget *parent)
    : QWidget(parent)
    , m_letter(side == Sides::Left ? u"A"_s : u"B"_s)
    , m_favourite(new QToolButton)
    , m_pin(new QToolButton)
    , m_close(new QToolButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addStretch();
    const auto add = [&](QToolButton *button, Glyph glyph) {
        button->setIcon(glyphIcon(glyph, button));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
    };
    add(m_favourite, Glyph::Star);
    add(m_pin, Glyph::Pin);
    add(m_close, Glyph::Cross);
    m_favourite->setCheckable(true);
    m_pin->setCheckable(true);
    connect(m_favourite, &QToolButton::clicked, this, &SheetHead::favouriteRequested);
    connect(m_pin, &QToolButton::clicked, this, &SheetHead::pinRequested);
    connect(m_close, &QToolButton::clicked, this, &SheetHead::closeRequested);
    setCursor(Qt::OpenHandCursor);
    for (QToolButton *button : {m_favourite, m_pin, m_close})
        button->setCursor(Qt::ArrowCursor);
    fitToFont();
    retranslate();
}

void SheetHead::setContent(const Content &content)
{
    m_content = content;
    showButtons();
    m_favourite->setChecked(content.isFavourite);
    m_pin->setChecked(content.isPinned);
    retranslate();
    update();
}

void SheetHead::fitToFont()
{
    const QSize size = QSize(1, 1) * fontMetrics().height();
    for (QToolButton *button : {m_favourite, m_pin, m_close})
        button->setIconSize(size);
    showButtons();
    updateGeometry();
}

QFont SheetHead::codeFont() const
{
    QFont large = font();
    large.setBold(true);
    if (large.pixelSize() > 0)
        large.setPixelSize(qRound(large.pixelSize() * 1.2));
    else
        large.setPointSizeF(large.pointSizeF() * 1.2);
    return large;
}

/// The code has room before the buttons, which menus and keys can do without.
void SheetHead::showButtons()
{
    const QFontMetrics metrics(codeFont());
    const int before = metrics.horizontalAdvance(m_letter) + fontMetrics().height() + 6 * pageStep(font());
    const int buttons = 3 * m_close->sizeHint().width();
    const bool haveRoom = before + metrics.horizontalAdvance(m_content.number) + buttons <= width();
    m_favourite->setVisible(haveRoom && !m_content.code.isEmpty());
    m_pin->setVisible(haveRoom && !m_content.code.isEmpty());
}

void SheetHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showButtons();
}

QSize SheetHead::sizeHint() const
{
    // 44 pixels with the usual font.
    return {0, pageStep(font()) * 11};
}

void SheetHead::retranslate()
{
    const QString &code = m_content.code;
    const auto name = [this](QToolButton *button, const QString &text, Qt::Key key) {
        // The keys work on the side that the list works on.
        const QString keys = QKeySequence(Qt::CTRL | key).toString(QKeySequence::NativeText);
        //: What a button does, and its key: "Pin SMTP 421 (Ctrl+T)"
        button->setToolTip(m_content.isActive ? tr("%1 (%2)").arg(text, keys) : text);
        button->setAccessibleName(text);
    };
    //: %1 is a code: "SMTP 421"
    name(m_favourite, tr("Favourite: %1").arg(code), Qt::Key_B);
    //: Keeps a code where it is, whatever is chosen in the list. %1 is a code: "SMTP 421"
    name(m_pin, tr("Pin %1").arg(code), Qt::Key_T);
    setAccessibleDescription(m_content.isActive ? tr("The list works on this side") : QString());
    if (code.isEmpty()) {
        name(m_close, tr("Close this side"), Qt::Key_W);
        setToolTip({});
        setAccessibleName(tr("Second code: none is chosen yet"));
        return;
    }
    //: %1 is a code: "SMTP 421"
    name(m_close, tr("Close %1").arg(code), Qt::Key_W);
    setToolTip(tr("Drag this page into a mail or a document"));
    //: A side of a comparison. %1 is "A" or "B", %2 the code there: "SMTP 421", %3 its name
    setAccessibleName(tr("%1: %2 %3").arg(m_letter, code, m_content.name));
}

void SheetHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitToFont();
}

void SheetHead::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    Q_EMIT entered();
}

void SheetHead::mouseMoveEvent(QMouseEvent *event)
{
    const bool far = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (event->buttons().testFlag(Qt::LeftButton) && far)
        Q_EMIT dragged();
}

void SheetHead::paintEvent(QPaintEvent *)
{
    const PageColors colors(palette());
    const int step = pageStep(font());
    QPainter painter(this);
    if (m_content.isActive)
        painter.fillRect(0, 0, width(), std::max(2, step / 2), palette().highlight());
    // From one end to the buttons at the other, each with what is left by the one before; mirrored when
    // painted.
    QRect room(0, 0, width() - layout()->minimumSize().width(), height());
    const auto put = [&](const QString &text, const QFont &letters, const QColor &color, int gap) {
        const QFontMetrics metrics(letters);
        const QString fitting = metrics.elidedText(text, Qt::ElideRight, room.width());
        painter.setFont(letters);
        painter.setPen(color);
        painter.drawText(
            QStyle::visualRect(layoutDirection(), rect(), room), Qt::AlignVCenter | Qt::AlignLeading, fitting);
        room.setLeft(room.left() + metrics.horizontalAdvance(fitting) + gap);
    };
    QFont bold = font();
    bold.setBold(true);
    put(m_letter, bold, colors.muted, step * 2);
    if (m_content.outcome) {
        const int side = fontMetrics().height();
        const QRect badge(room.left(), (height() - side) / 2, side, side);
        drawOutcomeBadge(&painter, QStyle::visualRect(layoutDirection(), rect(), badge), *m_content.outcome, {},
            colors.ground);
        room.setLeft(badge.right() + step * 2);
    }
    if (m_content.code.isEmpty()) {
        put(tr("Second code"), font(), colors.muted, 0);
        return;
    }
    const QFont large = codeFont();
    const bool fits = QFontMetrics(large).horizontalAdvance(m_content.code) <= room.width();
    put(fits ? m_content.code : m_content.number, large, colors.text, step * 2);
    // A letter or two of a name say nothing.
    if (room.width() > 6 * fontMetrics().averageCharWidth())
        put(m_content.name, font(), colors.text, 0);
}

} // namespace Wirecode::Window
