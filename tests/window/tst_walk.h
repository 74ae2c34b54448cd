// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_day_by_keyboard_alone();
};
