// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestFindBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_are_found_as_search_does_data();
    void matches_are_found_as_search_does();
    void matches_are_counted_and_marked();
    void walk_goes_through_the_page_and_around();
    void match_out_of_sight_is_scrolled_to();
    void longer_words_keep_the_place();
    void nothing_found_is_said();
    void selected_words_are_taken();
    void escape_closes_and_returns_to_the_match();
    void other_pages_are_searched_anew();
    void other_colors_keep_the_marks();
};
