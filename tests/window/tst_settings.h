// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void language_switches_at_run_time();
    void language_changes_nothing_else();
    void favourites_are_kept();
    void note_is_searchable_when_the_keys_rest();
    void colors_are_chosen_and_kept_data();
    void colors_are_chosen_and_kept();
    void colors_of_the_system_are_there_from_the_first_frame();
    void everything_survives_a_restart();
    void damaged_settings_are_told_and_kept();
    void start_page_has_no_note();
};
