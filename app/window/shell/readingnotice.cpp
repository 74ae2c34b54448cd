// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/readingnotice.h"

#include "window/look/announcer.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace Wirecode::Window
{

ReadingNotice::ReadingNotice(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_label->setForegroundRole(QPalette::ToolTipText);
    m_label->setTextFormat(Qt::PlainText);
    // A long name must not widen the window.
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT cancelled();
    });
    hide();
}

void ReadingNotice::begin(const QString &name)
{
    m_name = name;
    m_progress->setRange(0, 0);
    retranslate();
    show();
    announce(this, m_label->text());
}

void ReadingNotice::setPercent(int percent)
{
    m_progress->setRange(0, 100);
    m_progress->setValue(percent);
}

void ReadingNotice::retranslate()
{
    //: %1 is the name of a file, or of the standard input
    m_label->setText(tr("Reading “%1”…").arg(m_name));
    m_progress->setAccessibleName(m_label->text());
    m_cancel->setText(tr("Cancel"));
}

void ReadingNotice::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Wirecode::Window
