// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escape_goes_one_step_back();
    void equal_rows_are_hidden_from_the_search_as_well();
    void search_is_reached_from_anywhere_data();
    void search_is_reached_from_anywhere();
    void signs_that_are_keys_elsewhere_are_typed_in_the_search_data();
    void signs_that_are_keys_elsewhere_are_typed_in_the_search();
    void overview_lists_every_key_data();
    void overview_lists_every_key();
};
