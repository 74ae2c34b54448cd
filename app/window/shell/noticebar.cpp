// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/noticebar.h"

#include "window/look/announcer.h"
#include "window/look/glyphicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace Wirecode::Window
{

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel)
    , m_dismiss(new QToolButton)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_label->setForegroundRole(QPalette::ToolTipText);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_dismiss->setObjectName(QStringLiteral("dismiss"));
    m_dismiss->setIcon(glyphIcon(Glyph::Cross, m_label));
    m_dismiss->setAutoRaise(true);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_dismiss, 0, Qt::AlignTop);
    connect(m_dismiss, &QToolButton::clicked, this, &NoticeBar::dismiss);
    retranslate();
    hide();
}

QString NoticeBar::text() const
{
    return m_label->text();
}

void NoticeBar::add(const QString &message)
{
    const QString before = m_label->text();
    if (before.contains(message) && isVisible())
        return;
    m_label->setText(before.isEmpty() ? message : before + u'\n' + message);
    show();
    announce(this, message);
}

void NoticeBar::dismiss()
{
    m_label->clear();
    hide();
}

void NoticeBar::retranslate()
{
    m_dismiss->setToolTip(tr("Dismiss this notice"));
    m_dismiss->setAccessibleName(m_dismiss->toolTip());
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Wirecode::Window
