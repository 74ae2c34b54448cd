// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spaces_level_the_sections_data();
    void spaces_level_the_sections();
    void sections_begin_at_the_same_heights();
    void sections_stay_level_after_a_resize();
    void list_chooses_nothing_by_itself();
    void page_loads_no_resource();
    void page_shows_markup_as_text();
    void page_follows_the_palette();
    void screen_reader_reads_the_page();
    void nothing_is_announced_without_a_screen_reader();
};
