// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestZoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_are_those_that_people_expect_data();
    void steps_are_those_that_people_expect();
    void font_of_the_application_follows_data();
    void font_of_the_application_follows();
    void keys_zoom_every_part();
    void list_is_as_wide_as_its_letters();
    void narrow_window_takes_from_the_list_too();
    void code_shown_stays_in_the_list();
    void wheel_zooms_wherever_it_is_data();
    void wheel_zooms_wherever_it_is();
    void what_is_said_grows_too();
    void wheel_alone_scrolls();
    void size_is_kept_for_the_next_start();
};
