// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void request_isAnswered_data();
    void request_isAnswered();
    void file_isExplained();
    void problem_isSaid();
    void language_isSwitched();
    void toggle_hidesAndShows();
    void toggle_restoresTheMinimized();
    void toggle_isAKeyAway();
    void help_saysHowToBindIt();
};
