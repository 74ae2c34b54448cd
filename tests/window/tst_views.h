// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void list_chooses_nothing_by_itself();
    void page_loads_no_resource();
    void page_shows_markup_as_text();
    void page_follows_the_palette();
    void screen_reader_reads_the_page();
    void screen_reader_reads_a_comparison_row_by_row();
    void comparison_is_read_in_few_screens_data();
    void comparison_is_read_in_few_screens();
    void nothing_is_announced_without_a_screen_reader();
};
