// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestPasting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pasted_line_leads_the_list_and_turns_the_sheet();
    void pasted_lines_are_a_text();
    void ordinary_search_leaves_the_sheet_data();
    void ordinary_search_leaves_the_sheet();
    void code_among_words_leads_the_list();
    void choice_of_a_second_code_leaves_the_sheet();
    void key_waits_for_the_recognizer();
    void chosen_protocols_limit_the_leading_codes();
    void long_paste_is_summed_up();
    void every_pasted_line_leads_to_its_code();
};
