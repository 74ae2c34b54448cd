// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestComparing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void second_code_is_chosen_data();
    void second_code_is_chosen();
    void comparison_has_all_its_parts();
    void same_code_twice_is_explained();
    void keys_swap_switch_and_close();
    void heads_work_on_their_side();
    void ctrl_and_a_link_compare();
    void second_side_offers_what_the_first_is_confused_with();
    void pinned_code_is_compared_with_each();
};
