// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestCodeList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void model_holds_the_contract();
    void another_answer_leaves_the_best_in_sight();
    void row_says_code_name_and_class();
    void vendors_codes_are_not_called_unofficial();
    void searched_letters_are_marked_data();
    void searched_letters_are_marked();
    void equal_rows_stay_data();
    void equal_rows_stay();
    void count_is_said_data();
    void count_is_said();
    void row_is_dragged_as_address_and_text();
    void screen_reader_says_the_row_data();
    void screen_reader_says_the_row();
    void signs_are_told_data();
    void signs_are_told();
    void line_knows_its_letters_data();
    void line_knows_its_letters();
    void other_language_keeps_the_rows();
    void muted_text_stays_legible_data();
    void muted_text_stays_legible();
};
