// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/codepane.h"

#include "window/glyphicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace Wirecode::Window
{

CodePane::CodePane(QWidget *parent)
    : QFrame(parent)
    , m_bar(new QWidget)
    , m_heading(new QLabel)
    , m_close(new QToolButton)
    , m_page(new PageView)
{
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_close->setIcon(glyphIcon(Glyph::Cross, m_close));
    m_close->setAutoRaise(true);
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(fontMetrics().height() * 3 / 4, 0, 0, 0);
    bar->addWidget(m_heading, 1);
    bar->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_page, 1);
    connect(m_close, &QToolButton::clicked, this, &CodePane::closeRequested);
    connect(m_page, &PageView::entered, this, &CodePane::entered);
    setHeading({});
}

void CodePane::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    retranslate();
    m_page->setAccessibleName(heading);
    m_bar->setVisible(!heading.isEmpty());
}

void CodePane::setActive(bool active)
{
    QFont font = m_heading->font();
    font.setBold(true);
    font.setUnderline(active);
    m_heading->setFont(font);
}

void CodePane::retranslate()
{
    m_close->setToolTip(tr("Close this side"));
    //: The spoken name of a button. %1 is the code on that side: "SMTP 421"
    m_close->setAccessibleName(tr("Close this side: %1").arg(m_heading->text()));
}

void CodePane::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CodePane::mousePressEvent(QMouseEvent *event)
{
    QFrame::mousePressEvent(event);
    Q_EMIT entered();
}

} // namespace Wirecode::Window
