// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/list/hiddenhint.h"

#include "window/look/announcer.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace Wirecode::Window
{

HiddenHint::HiddenHint(const Catalog::Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_label(new QLabel)
    , m_show(new QToolButton)
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_show->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_show);
    connect(m_show, &QToolButton::clicked, this, &HiddenHint::showRequested);
    hide();
}

void HiddenHint::setHidden(const Search::Hidden &hidden)
{
    m_hidden = hidden;
    setVisible(!hidden.code.isEmpty());
    if (!isVisibleTo(parentWidget()))
        return;
    if (hidden.protocols.isEmpty()) {
        //: A code that was typed is not in the list. %1 is the code, "550", %2 the filter that was typed with
        //: it
        m_label->setText(tr("%1 is outside %2.").arg(hidden.code, hidden.filters));
    } else {
        QStringList names;
        for (const QString &id : hidden.protocols)
            names.append(m_catalog.protocol(id)->name);
        //: A code that was typed is not in the list. %1 is the code, "550", %2 the protocols that have it and
        //: are not chosen, "SMTP and FTP"; %n is how many
        m_label->setText(tr("%1 is in %2, which is not chosen.", nullptr, static_cast<int>(names.size()))
                             .arg(hidden.code, QLocale().createSeparatedList(names)));
    }
    m_show->setText(tr("Show It"));
    //: %1 is a code
    m_show->setToolTip(tr("Show %1").arg(hidden.code));
    announce(this, m_label->text());
}

} // namespace Wirecode::Window
