// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestSheetView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void start_page_is_shown_while_nothing_is_chosen();
    void equal_parts_are_hidden_if_asked();
    void one_bar_scrolls_everything_data();
    void one_bar_scrolls_everything();
    void heads_stand_above_their_columns();
    void head_shows_its_code_at_any_width();
    void narrow_sheet_puts_the_sides_below_each_other();
    void divider_moves_by_mouse_and_by_key();
    void mirrored_sheet_has_its_first_side_on_the_right();
    void find_opens_what_is_closed();
    void place_is_kept_if_asked();
    void code_of_a_drag_data();
    void code_of_a_drag();
    void code_is_dropped_on_a_side_data();
    void code_is_dropped_on_a_side();
    void what_is_no_code_is_not_taken();
    void page_is_dragged_in_every_form();
};
