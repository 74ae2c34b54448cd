// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>

class TestMainWindow : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    /// Stands in for the browser.
    void openUrl(const QUrl &url) { m_opened.append(url); }

private Q_SLOTS:
    void start_lists_every_code_and_search_has_the_focus();
    void typing_filters_the_list_data();
    void typing_filters_the_list();
    void nothing_found_says_what_to_try();
    void enter_opens_the_first_and_arrows_walk();
    void turkish_is_found_without_accents_data();
    void turkish_is_found_without_accents();
    void unknown_id_is_told();
    void links_lead_on_a_click_only();
    void every_control_has_an_accessible_name();

private:
    QList<QUrl> m_opened;
};
