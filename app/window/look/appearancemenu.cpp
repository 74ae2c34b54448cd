// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/look/appearancemenu.h"

#include <QActionGroup>
#include <QEvent>

namespace Wirecode::Window
{

AppearanceMenu::AppearanceMenu(AppearanceChoice current, QWidget *parent)
    : QMenu(parent)
{
    auto *choices = new QActionGroup(this);
    for (const AppearanceChoice choice : {AppearanceChoice::System, AppearanceChoice::Light,
             AppearanceChoice::Dark, AppearanceChoice::HighContrast}) {
        QAction *action = choices->addAction(addAction(QString()));
        action->setCheckable(true);
        action->setChecked(choice == current);
        connect(action, &QAction::triggered, this, [this, choice] { Q_EMIT chosen(choice); });
    }
    retranslate();
}

void AppearanceMenu::retranslate()
{
    setTitle(tr("Co&lors"));
    const QList<QAction *> choices = actions();
    choices.at(0)->setText(tr("As the &System"));
    choices.at(1)->setText(tr("&Light"));
    choices.at(2)->setText(tr("&Dark"));
    choices.at(3)->setText(tr("&High Contrast"));
}

void AppearanceMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Wirecode::Window
