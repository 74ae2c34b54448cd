// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestPageStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrast_is_that_of_wcag_data();
    void contrast_is_that_of_wcag();
    void every_text_is_legible_data();
    void every_text_is_legible();
    void sizes_follow_the_font();
    void lines_are_comfortable_to_read_data();
    void lines_are_comfortable_to_read();
    void column_has_even_margins();
    void zoom_and_width_keep_the_reading_place_data();
    void zoom_and_width_keep_the_reading_place();
    void links_are_calmer_than_the_palette();
};
