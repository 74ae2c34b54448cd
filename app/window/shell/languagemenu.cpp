// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/languagemenu.h"

#include "language/language.h"

#include <QActionGroup>
#include <QMenu>

namespace Wirecode::Window
{

void fillLanguageMenu(QMenu *menu, const QString &current,
    const std::function<void(const QString &id, const QString &name)> &choose)
{
    auto *languages = new QActionGroup(menu);
    for (const Language::LanguageInfo &language : Language::languages()) {
        QAction *action = languages->addAction(menu->addAction(language.nativeName));
        action->setCheckable(true);
        action->setChecked(language.id == current);
        QObject::connect(action, &QAction::triggered, menu,
            [choose, language] { choose(language.id, language.nativeName); });
    }
}

} // namespace Wirecode::Window
