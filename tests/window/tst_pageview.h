// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestPageView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_and_buttons_for_the_window_are_left_to_it();
};
