// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestCodePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing_typed_needs_no_index();
    void late_answer_does_not_flash_data();
    void late_answer_does_not_flash();
    void key_waits_for_its_answer_data();
    void key_waits_for_its_answer();
    void two_codes_typed_are_compared_data();
    void two_codes_typed_are_compared();
    void second_answer_moves_nothing();
    void typing_does_not_jump_to_the_code_shown();
    void cleared_search_has_the_code_shown_in_the_middle();
    void typing_in_the_list_searches();
    void keys_lead_from_field_to_list_and_back();
    void keys_walk_the_list();
    void change_is_painted_once_data();
    void change_is_painted_once();
    void same_answer_is_not_painted();
    void count_takes_lines_and_no_width();
    void mouse_chooses_when_released();
    void menu_of_a_row();
    void favourites_notes_and_tags_are_found_data();
    void favourites_notes_and_tags_are_found();
};
