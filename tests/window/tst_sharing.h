// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestSharing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void page_is_copied_in_every_form_data();
    void page_is_copied_in_every_form();
    void what_was_copied_is_said_data();
    void what_was_copied_is_said();
    void without_a_code_nothing_is_copied();
    void export_is_imported_elsewhere();
    void failed_import_says_why_and_changes_nothing_data();
    void failed_import_says_why_and_changes_nothing();
    void failed_export_says_why();
    void no_file_chosen_changes_nothing();
};
