// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestExplaining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clipboard_is_explained();
    void empty_clipboard_is_said();
    void explanation_is_copied_and_searched();
    void links_open_and_back_returns();
    void start_page_forgets_the_text();
    void text_and_file_are_dropped_data();
    void text_and_file_are_dropped();
    void code_is_dropped_as_ever();
    void long_file_can_be_cancelled();
    void trouble_with_a_file_is_said();
    void box_of_the_start_page_explains_data();
    void box_of_the_start_page_explains();
    void language_changes_the_explanation();
    void nothing_pasted_is_written();
};
