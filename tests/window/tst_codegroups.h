// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The headers of the list: what stands below them, what is folded, which stay at the top.
class TestCodeGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groups_follow_the_search_data();
    void groups_follow_the_search();
    void number_among_other_words_is_not_the_code();
    void registry_of_one_class_needs_no_second_header();
    void folded_groups_stay_folded();
    void headers_stay_at_the_top_data();
    void headers_stay_at_the_top();
};
