// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/commandstate.h"

#include <QAction>

namespace Wirecode::Window
{

void showState(const Commands &commands, const Navigation::Navigator &navigator, const Shelf::Shelf &shelf,
    bool isTextExplained)
{
    const Navigation::Sides &sides = navigator.sides();
    const bool pair = sides.isPair();
    const bool any = sides.left().has_value();
    for (const Command command : {Command::Swap, Command::OtherSide, Command::HideEqual})
        commands[command]->setEnabled(pair);
    for (const Command command : {Command::Compare, Command::CopySummary, Command::CopyLink, Command::SavePdf,
             Command::Print, Command::Pin, Command::Favourite, Command::WriteNote, Command::ShowNotes})
        commands[command]->setEnabled(any);
    // Of a text nothing comes on the disk or on paper.
    for (const Command command : {Command::CopyText, Command::CopyMarkdown, Command::CopyPage,
             Command::FindInPage, Command::FindNext, Command::FindPrevious})
        commands[command]->setEnabled(any || isTextExplained);
    commands[Command::CloseSide]->setEnabled(sides.isSplit());
    commands[Command::Back]->setEnabled(navigator.canGoBack());
    commands[Command::Forward]->setEnabled(navigator.canGoForward());
    commands[Command::Pin]->setChecked(sides.pinned().has_value());
    commands[Command::Favourite]->setChecked(sides.current() && shelf.isFavourite(*sides.current()));
}

} // namespace Wirecode::Window
