// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The style of the program over that of the platform.
class TestStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handle_of_a_scroll_bar_is_seen_data();
    void handle_of_a_scroll_bar_is_seen();
    void scroll_bars_of_other_styles_are_left_alone();
    void disabled_icon_is_seen_to_be_data();
    void disabled_icon_is_seen_to_be();
    void fields_have_edges_in_the_dark();
    void painter_is_left_as_it_was();
    void rows_have_room_above_capitals();
    void high_contrast_has_edges_and_no_grey_ground();
};
