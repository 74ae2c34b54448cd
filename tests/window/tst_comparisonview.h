// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestComparisonView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void start_page_is_shown_while_nothing_is_chosen();
    void equal_parts_are_hidden_if_asked();
    void narrow_view_stacks_the_sides();
    void stacked_sides_keep_the_sizes_of_the_others();
    void stacked_sides_are_neither_level_nor_scrolled_together();
    void zoom_keeps_sections_level();
    void code_of_a_drag_data();
    void code_of_a_drag();
    void code_is_dropped_on_a_side_data();
    void code_is_dropped_on_a_side();
    void what_is_no_code_is_not_taken();
    void page_is_dragged_in_every_form();
    void swap_is_animated_only_if_the_system_animates_data();
    void swap_is_animated_only_if_the_system_animates();
};
