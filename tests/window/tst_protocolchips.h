// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What limits the list, and what is said of that.
class TestProtocolChips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chips_limit_the_list();
    void chips_without_room_are_in_a_menu();
    void one_protocol_needs_no_chips();
    void hidden_code_is_told_and_shown_data();
    void hidden_code_is_told_and_shown();
    void long_query_does_not_fill_the_panel();
};
