// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestPageWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void page_says_all_that_the_text_says_data();
    void page_says_all_that_the_text_says();
    void second_page_replaces_the_first();
    void parts_are_told_apart();
    void code_is_larger_than_its_name();
    void verdict_has_its_place();
    void what_both_have_goes_across_both();
    void lines_keep_their_distance();
    void distances_follow_the_font();
};
