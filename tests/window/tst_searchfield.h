// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestSearchField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filters_are_offered_data();
    void filters_are_offered();
    void offers_have_keys_data();
    void offers_have_keys();
    void value_is_offered_after_its_key();
    void filter_in_the_middle_is_completed();
    void users_tags_are_offered();
    void enter_is_told_data();
    void enter_is_told();
    void clear_button_is_there_with_a_text();
    void escape_clears_and_is_then_left_to_the_window();
};
