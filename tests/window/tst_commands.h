// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commands_have_their_keys_data();
    void commands_have_their_keys();
    void no_key_does_two_things();
    void every_command_is_in_a_menu_once();
    void overview_has_every_key();
    void overview_cuts_no_command();
    void texts_follow_the_language();
    void letters_in_menus_are_unique_data();
    void letters_in_menus_are_unique();
    void tool_tips_carry_their_keys();
};
