// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_lead_back_and_forward_data();
    void steps_lead_back_and_forward();
    void way_back_is_the_way_forward();
    void both_sides_and_the_pin_come_back();
    void way_back_is_bounded();
    void keys_and_mouse_buttons_lead_back_and_forward_data();
    void keys_and_mouse_buttons_lead_back_and_forward();
    void walk_of_the_arrow_keys_is_one_step();
    void start_page_shows_no_code();
};
