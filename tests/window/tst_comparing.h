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
    void sides_scroll_together_or_apart();
    void text_is_selected_on_the_other_side();
    void pinned_code_is_compared_with_each();
};
