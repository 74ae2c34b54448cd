// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Headers and rows of the list under keys and mouse.
class TestListFolding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headers_are_folded_by_keys();
    void keys_of_headers_are_mirrored();
    void header_folds_at_its_place();
    void current_row_is_not_covered();
    void place_stays_while_rows_before_it_go();
    void button_of_the_row_compares();
};
