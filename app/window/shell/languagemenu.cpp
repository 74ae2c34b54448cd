// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/languagemenu.h"

#include <QActionGroup>
#include <QMenu>

namespace Wirecode::Window
{

void fillLanguageMenu(QMenu *menu, const Language::Switch &current,
    const std::function<void(const QString &id, const QString &name)> &choose)
{
    auto *languages = new QActionGroup(menu);
    for (const Language::LanguageInfo &language : Language::languages()) {
        QAction *action = languages->addAction(menu->addAction(language.nativeName));
        action->setCheckable(true);
        const auto check = [action, &current, language] {
            action->setChecked(language.id == current.current());
        };
        check();
        QObject::connect(&current, &Language::Switch::changed, action, check);
        QObject::connect(action, &QAction::triggered, menu,
            [choose, language] { choose(language.id, language.nativeName); });
    }
}

} // namespace Wirecode::Window
