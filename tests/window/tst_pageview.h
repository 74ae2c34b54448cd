// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestPageView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void section_is_copied();
    void section_that_was_meant_is_copied();
    void menu_offers_the_address_of_a_link();
    void menu_key_opens_the_menu_of_the_link();
    void keys_and_buttons_for_the_window_are_left_to_it();
    void wheel_beside_the_column_scrolls();
    void focus_by_keyboard_is_shown();
    void badge_shows_the_outcome_and_is_dragged();
    void samples_stand_on_a_quiet_ground();
    void nothing_empty_stands_between_parts();
    void fold_opens_by_mouse_and_by_key();
    void same_page_again_goes_to_its_beginning();
};
