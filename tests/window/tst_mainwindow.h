// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>

class TestMainWindow : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    /// Stands in for the browser.
    void openUrl(const QUrl &url) { m_opened.append(url); }

private Q_SLOTS:
    void start_lists_every_code_and_search_has_the_focus();
    void typing_filters_the_list_data();
    void typing_filters_the_list();
    void class_filter_narrows_the_list();
    void nothing_found_says_what_to_try();
    void enter_opens_the_first_and_arrows_walk();
    void second_code_is_chosen_data();
    void second_code_is_chosen();
    void comparison_has_all_its_parts();
    void same_code_twice_is_explained();
    void keys_swap_switch_and_close();
    void sides_scroll_together_or_apart();
    void text_is_selected_on_the_other_side();
    void language_switches_at_run_time();
    void turkish_is_found_without_accents_data();
    void turkish_is_found_without_accents();
    void comparison_is_copied();
    void everything_survives_a_restart();
    void damaged_settings_are_told_and_kept();
    void unknown_id_is_told();
    void links_lead_on_a_click_only();
    void every_control_has_an_accessible_name();
    void shortcuts_are_unique();

private:
    QList<QUrl> m_opened;
};
